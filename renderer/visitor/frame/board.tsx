import type { Ref } from 'react'
import { useEffect, useRef } from 'react'
import { trim } from '../../ui/page-blocks.ts'
import { useWords } from '../../words/words-context.tsx'
import { AroundNow } from '../home/around-now.tsx'
import { Notices } from './notices.tsx'
import { Where } from './where.tsx'

/** Leaves out what its lower edge would cut in two, now and whenever it says something else. Returns a function that stops. */
function keepWhole(board: HTMLElement): () => void {
  const look = () => trim(board)
  const sizes = new ResizeObserver(look)
  const content = new MutationObserver(look)
  sizes.observe(board)
  content.observe(board, { childList: true, subtree: true, characterData: true })
  look()
  return () => {
    sizes.disconnect()
    content.disconnect()
  }
}

/**
 * The upper two fifths of the screen while everything touched is kept within reach of a chair: where one is and what time it is, what the
 * screen has to say (on-board.tsx), who is open and what is on. Only read: nothing here can be touched.
 */
export function Board({ says, inert }: Readonly<{ says: Ref<HTMLDivElement>; inert: boolean }>) {
  const words = useWords()
  const board = useRef<HTMLElement>(null)
  useEffect(() => (board.current === null ? undefined : keepWhole(board.current)), [])
  return (
    <aside className="board" ref={board} data-glimpse aria-label={words.say('display.reach.board')} inert={inert}>
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
