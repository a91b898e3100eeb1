import { Bookmark, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Need } from '../../../../catalogue/model/centre.ts'
import { Button } from '../../../ui/button.tsx'
import { Flag } from '../../../ui/flag.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { needAttributes } from '../../../ui/need-colours.ts'
import { MarkedText } from './marked-text.tsx'

/** Keeps the chevron on the line of the last word. */
const WORD_JOINER = '\u2060'

export type HitRowProps = Readonly<{
  need: Need | undefined
  kind: string
  facts: readonly string[]
  /** The fact that says where it stands. */
  place?: string | undefined
  title: string
  /** Marks the title's own language when it is not the interface's. */
  titleLanguage: { lang?: string; dir?: 'ltr' | 'rtl' }
  marks: readonly string[]
  reason: ReactNode
  /** Found in its text only: two lines are kept free for the passage, which comes after the first paint. */
  isInText: boolean
  kept: boolean
  /** Which of all that was found, from 1, and how many these are; known where rows come in pages. */
  rank?: Readonly<{ at: number; of: number }>
  /** Does not fit on this page: there to be measured, not to be seen. */
  hidden: boolean
  keepLabel: string
  onOpen: () => void
  onKeep: () => void
}>

/** A result: flag, kind and what is known of it, title with the found words marked, why it is here; touched as a whole, kept by its own button. */
export function HitRow(props: HitRowProps) {
  return (
    <li
      data-block
      className={`hit ${props.hidden ? 'beyond' : ''}`}
      {...(props.rank === undefined ? {} : { 'aria-posinset': props.rank.at, 'aria-setsize': props.rank.of })}
      {...(props.need === undefined ? {} : needAttributes(props.need))}
    >
      {props.need === undefined ? <span className="flag no-need" /> : <Flag flag={props.need.flag} />}
      <div>
        <p className={props.facts.some(fact => fact === props.place) ? 'kind placed' : 'kind'}>
          <bdi>
            <b>{props.kind}</b>
          </bdi>
          {props.facts.map(fact => (
            <span key={fact} className={fact === props.place ? 'at' : 'fact'}>
              <span className="between"> · </span>
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
        <h3>
          <button type="button" className="hit-open" onClick={props.onOpen}>
            {/* The title alone is read in its own direction: its lines begin, and the chevron ends them, where the interface's do. */}
            <bdi {...props.titleLanguage}>
              <MarkedText text={props.title} marks={props.marks} />
            </bdi>
            <span className="nb">
              {WORD_JOINER}
              <Icon of={ChevronRight} flip className="more" />
            </span>
          </button>
        </h3>
        {props.reason !== undefined && <p className={props.isInText ? 'why in-text' : 'why'}>{props.reason}</p>}
      </div>
      <Button
        shape={`square keep ${props.kept ? 'kept' : ''}`}
        icon={Bookmark}
        pressed={props.kept}
        label={props.keepLabel}
        onPress={props.onKeep}
      />
    </li>
  )
}
