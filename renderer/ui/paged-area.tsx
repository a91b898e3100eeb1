import { ArrowDown, ArrowUp } from 'lucide-react'
import type { FocusEvent, ReactNode } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../words/words-context.tsx'
import { Button } from './button.tsx'
import { nextTop, previousTop, topForFocus, trim } from './page-blocks.ts'

type Reach = Readonly<{ more: boolean; up: boolean; down: boolean }>
const STILL: Reach = { more: false, up: false, down: false }

function measure(view: HTMLElement): Reach {
  const left = view.scrollHeight - view.clientHeight
  return { more: left > 2, up: view.scrollTop > 2, down: view.scrollTop < left - 2 }
}

/** Turns to the page on which `element` stands, where an edge cuts it or what holds it. */
function keepSeen(view: HTMLElement, element: Element | null): void {
  const top = element === null ? undefined : topForFocus(view, element)
  if (top !== undefined) view.scrollTop = top
}

/** Watches how far an area can still be turned; the same object while nothing changed. */
function useReach() {
  const view = useRef<HTMLDivElement>(null)
  const [reach, setReach] = useState(STILL)
  const look = useCallback(() => {
    if (view.current === null) return
    const next = measure(view.current)
    // Where it stands in a column that turns as a whole, that column cuts.
    if (getComputedStyle(view.current).overflowY !== 'visible') trim(view.current)
    setReach(now => (now.more === next.more && now.up === next.up && now.down === next.down ? now : next))
  }, [])
  useEffect(() => {
    if (view.current === null) return
    // What was pressed may move in what it changed: the page follows it.
    const changed = () => {
      look()
      if (view.current?.contains(document.activeElement)) keepSeen(view.current, document.activeElement)
    }
    const sizes = new ResizeObserver(changed)
    const content = new MutationObserver(changed)
    sizes.observe(view.current)
    for (const child of view.current.children) sizes.observe(child)
    content.observe(view.current, { childList: true, subtree: true })
    look()
    return () => {
      sizes.disconnect()
      content.disconnect()
    }
  }, [look])
  return { view, reach, look }
}

type PagedAreaProps = Readonly<{
  children: ReactNode
  label: string
  /** Its buttons say beside them what they turn: where another list on the screen has such a pair too. */
  isNamed?: boolean
  /** What it holds has a screen of its own: what there is no room for is left out, and nothing is turned. */
  isGlimpse?: boolean
  /** What it holds is about: when that is another thing, it is read from its beginning again. */
  about?: string
}>

/** An area that may hold more than it shows. Its two buttons appear only then: nothing is reached by dragging alone, nothing is cut in two. */
export function PagedArea({ children, label, isNamed = false, isGlimpse = false, about = '' }: PagedAreaProps) {
  const words = useWords()
  const { view, reach, look } = useReach()
  const shown = useRef(about)
  // Not drawn anew for it: with every letter typed, that would take longer than the search.
  useLayoutEffect(() => {
    if (shown.current === about) return
    shown.current = about
    if (reach.up && view.current !== null) view.current.scrollTop = 0
  }, [about, reach.up, view])
  const turnTo = (top: (view: HTMLElement) => number) => {
    if (view.current !== null) view.current.scrollTop = top(view.current)
  }
  // The Tab key comes to what an edge cuts and leaves out of sight as well: its page is turned to, wherever the browser has scrolled.
  const follow = ({ target }: FocusEvent) => {
    if (view.current === null) return
    keepSeen(view.current, target)
    look()
  }
  const turns = reach.more && !isGlimpse
  return (
    <div className="paged">
      <section
        className="view"
        ref={view}
        onScroll={look}
        onFocus={follow}
        aria-label={label}
        data-glimpse={isGlimpse || undefined}
        {...(turns ? { tabIndex: 0 } : {})}
      >
        <div>{children}</div>
      </section>
      {turns && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend into the row
        <div className="turn" role="group" aria-label={label}>
          {isNamed && (
            <p className="turn-name soft" aria-hidden="true">
              {label}
            </p>
          )}
          <Button icon={ArrowUp} disabled={!reach.up} onPress={() => turnTo(previousTop)}>
            {words.say('app.before')}
          </Button>
          <Button icon={ArrowDown} disabled={!reach.down} onPress={() => turnTo(nextTop)}>
            {words.say('app.next')}
          </Button>
        </div>
      )}
    </div>
  )
}
