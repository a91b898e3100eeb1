import type { Ref } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { AroundNow } from '../home/around-now.tsx'
import { Notices } from './notices.tsx'
import { Where } from './where.tsx'

/**
 * The upper two fifths of the screen while everything touched is kept within reach of a chair: where one is and what time it is, what the
 * screen has to say (on-board.tsx), who is open and what is on. Only read: nothing here can be touched.
 */
export function Board({ says, inert }: Readonly<{ says: Ref<HTMLDivElement>; inert: boolean }>) {
  const words = useWords()
  return (
    <aside className="board" aria-label={words.say('display.reach.board')} inert={inert}>
      <div className="board-where">
        <Where />
        <Notices />
      </div>
      <div className="board-says" ref={says} />
      <div className="board-around">
        <AroundNow still />
      </div>
    </aside>
  )
}
