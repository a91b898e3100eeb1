import { useWords } from '../../words/words-context.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { useDesks } from '../state/use-desks.ts'
import { DeskList } from './desk-list.tsx'
import { DeskPage } from './desk-page.tsx'
import './desks.css'

/** The centre's desks, or the page of one of them. */
export function DesksScreen({ screen }: Readonly<{ screen: ScreenAt<'desks'> }>) {
  const words = useWords()
  const desks = useDesks()
  const chosen = desks.find(({ desk }) => desk.id === screen.desk)
  return chosen === undefined ? (
    <DeskList title={words.say('desks.title')} desks={desks} />
  ) : (
    <DeskPage key={chosen.desk.id} now={chosen} desks={desks} />
  )
}
