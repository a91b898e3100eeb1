import type { z } from 'zod'
import type { centreCost } from '../../../catalogue/model/desk.ts'
import { Local, Say } from '../../words/words-context.tsx'

/** What it costs, and what the centre adds to it; a price that nobody has said is said to be unknown. */
export function CostText({ cost }: Readonly<{ cost: z.infer<typeof centreCost> | undefined }>) {
  return (
    <>
      <Say k={`document.cost.${cost?.kind ?? 'unknown'}`} />
      {cost?.note === undefined ? null : (
        <>
          {'. '}
          <Local text={cost.note} />
        </>
      )}
    </>
  )
}
