import { useWords } from '../../words/words-context.tsx'
import { DeskList } from '../desks/desk-list.tsx'
import { useTalkDesks } from './use-talk-desks.ts'
import '../desks/desks.css'

/** "Parler à quelqu'un": the open desk that fits what the visitor was at, nearest first, with the way to it; then the others (R8). */
export function TalkScreen() {
  const words = useWords()
  return <DeskList title={words.say('app.talk')} desks={useTalkDesks()} />
}
