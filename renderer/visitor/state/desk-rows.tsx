import { DeskEntry } from './desk-entry.tsx'
import type { DeskNow } from './use-desks.ts'

/** Desks one below the other, each with its sign. `still`: to be read, not touched. */
export function DeskRows({ desks, still = false }: Readonly<{ desks: readonly DeskNow[]; still?: boolean }>) {
  return (
    <ul className="rows">
      {desks.map(now => (
        <li key={now.desk.id}>
          <DeskEntry now={now} show={['sign']} still={still} />
        </li>
      ))}
    </ul>
  )
}
