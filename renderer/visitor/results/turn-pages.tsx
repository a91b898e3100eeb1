import { useVisit } from '../state/visit-context.ts'
import { Pager } from './parts/pager.tsx'

/** `start`: the first row shown, from 0; `shown`: how many rows the screen had room for. */
type TurnPagesProps = Readonly<{ start: number; shown: number; total: number }>

/** Turns the pages of the rows of a screen; nothing where all of them are shown. */
export function TurnPages({ start, shown, total }: TurnPagesProps) {
  const { dispatch } = useVisit()
  if (start === 0 && total <= shown) return null
  return (
    <Pager
      from={start + 1}
      to={start + shown}
      total={total}
      onBefore={() => dispatch({ do: 'previous-page' })}
      onNext={() => dispatch({ do: 'next-page', start: start + shown })}
    />
  )
}
