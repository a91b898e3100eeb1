import { Seal } from '../../ui/seal.tsx'
import { Say } from '../../words/words-context.tsx'
import './end-cover.css'

/** Nothing of the visit any more, while the host makes sure; or, when it could not, nothing for anybody (out of service). */
export function EndCover({ out }: Readonly<{ out: boolean }>) {
  return (
    <main className="end-cover">
      <Seal />
      <h1 data-title tabIndex={-1}>
        <Say k={out ? 'out.title' : 'end.title'} />
      </h1>
      <p>
        <Say k={out ? 'out.text' : 'end.text'} />
      </p>
    </main>
  )
}
