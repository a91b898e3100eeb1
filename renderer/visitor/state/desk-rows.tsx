import { DeskEntry } from './desk-entry.tsx'
import type { DeskNow } from './use-desks.ts'

/** Desks one below the other, each with its sign. */
export function DeskRows({ desks }: Readonly<{ desks: readonly DeskNow[] }>) {
  return (
    <ul className="rows">
      {desks.map(now => (
        <li key={now.desk.id}>
          <DeskEntry now={now} show={['sign']} />
        </li>
      ))}
    </ul>
  )
}
