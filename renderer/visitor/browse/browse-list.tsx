import { useMemo, useRef } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { Broken } from '../results/broken.tsx'
import { TurnPages } from '../results/turn-pages.tsx'
import { useFitting } from '../results/use-fitting.ts'
import { Waiting } from '../results/waiting.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { listAsked } from './list-request.ts'
import { ListedRow } from './listed-row.tsx'
import { useListName } from './use-list-name.ts'
import type { Shown } from './use-listing.ts'
import { useListing } from './use-listing.ts'
import { useOpened } from './use-opened.ts'

/** Rows asked for at once: more than any screen shows. */
const ROWS = 16

/** The rows that there is room for, and the way to the next ones. */
function Rows({ shown, start }: Readonly<{ shown: Shown; start: number }>) {
  const { lines, total } = shown.listing
  const list = useRef<HTMLUListElement>(null)
  const fitting = useFitting(list, lines)
  return (
    <>
      <ul className="hits" ref={list}>
        {lines.map((line, index) => (
          <ListedRow key={`${line.card.id} ${line.card.callNumber} ${line.heading}`} line={line} hidden={index >= fitting} />
        ))}
      </ul>
      <TurnPages start={start} shown={Math.min(fitting, lines.length)} total={total} />
    </>
  )
}

/** What stands under the letter, on the shelf, or is new here. */
export function BrowseList({ screen, isMain }: Readonly<{ screen: ScreenAt<'browse'>; isMain: boolean }>) {
  const words = useWords()
  const { starts } = screen
  const open = useOpened(screen.open)
  const asked = useMemo(() => listAsked(open), [open])
  const start = starts.at(-1) ?? 0
  const { shown, failed, pending } = useListing(asked, { start, limit: ROWS })
  const name = useListName(open)
  // Rows of the list before never stand under the name of this one.
  const listed = shown?.asked === asked ? shown : undefined
  const Area = isMain ? 'main' : 'section'
  return (
    <Area className="found" aria-label={name} aria-busy={pending}>
      <header>
        <h1 data-title tabIndex={-1}>
          {name}
        </h1>
      </header>
      {failed && <Broken />}
      {!failed && listed === undefined && <Waiting />}
      {!failed && listed?.listing.total === 0 && <p className="found-line none">{words.say('browse.none')}</p>}
      {!failed && listed !== undefined && listed.listing.total > 0 && <Rows shown={listed} start={listed.start} />}
    </Area>
  )
}
