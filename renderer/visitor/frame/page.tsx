import type { ReactNode } from 'react'
import { PagedArea } from '../../ui/paged-area.tsx'
import { OnBoard } from './on-board.tsx'

/**
 * What one came for, on paper. `title` is the heading, which takes the focus when the screen opens; `hideTitle` where the page draws its own
 * (then give one element `data-title` and `tabIndex={-1}`). `fixed` stays below the part that turns.
 */
export function Page(
  props: Readonly<{ title: string; children: ReactNode; hideTitle?: boolean; intro?: ReactNode; fixed?: ReactNode; turns?: boolean }>,
) {
  const { title, children, hideTitle = false, intro, fixed, turns = true } = props
  return (
    <main className="page" aria-label={title}>
      {!hideTitle && (
        <OnBoard>
          <h1 className="page-title" data-title tabIndex={-1}>
            {title}
          </h1>
        </OnBoard>
      )}
      {intro}
      {turns ? <PagedArea label={title}>{children}</PagedArea> : children}
      {fixed}
    </main>
  )
}
