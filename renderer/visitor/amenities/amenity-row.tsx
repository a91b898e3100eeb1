import { ChevronRight } from 'lucide-react'
import type { AmenityHere } from '../../../catalogue/desks/choose-amenities.ts'
import type { Amenity } from '../../../catalogue/model/desk.ts'
import type { LocalizedText } from '../../../catalogue/model/text.ts'
import { amenityIcon } from '../../ui/amenity-icon.ts'
import { Icon } from '../../ui/icon.tsx'
import { Local, Marked, useWords } from '../../words/words-context.tsx'
import './amenities.css'

const SENTENCE_ENDS = /(?<=[.!?؟])\s+/u

type RowProps = Readonly<{
  here: AmenityHere
  /** It is the one whose way is shown. */
  chosen?: boolean
  /** One line that says it is there, for who is tired or alone. */
  isCalm?: boolean
  /** Absent where it leads nowhere: a number to call has no place. */
  onPress?: () => void
}>

/** Each sentence on a line of its own, those that begin with a number too. */
function Lines({ text }: Readonly<{ text: LocalizedText }>) {
  const phrase = useWords().local(text)
  return phrase.text.split(SENTENCE_ENDS).map(line => (
    <span className="line" data-block key={line}>
      <Marked phrase={{ ...phrase, text: line }} />{' '}
    </span>
  ))
}

/** Whom to call, and how: as an answer to somebody in distress each number stands on a line of its own, in large letters. */
function How({ amenity, facts, isNumbers }: Readonly<{ amenity: Amenity; facts: string; isNumbers: boolean }>) {
  const { numbers = [], note } = amenity
  const isLined = isNumbers && numbers.length === 0
  return (
    <>
      {numbers.length > 0 && (
        <span className="how numbers">
          {numbers.map(({ text }) => (
            <span className="line" data-block key={Object.values(text).join()}>
              <Local text={text} />{' '}
            </span>
          ))}
        </span>
      )}
      {note !== undefined && (
        <span className="how">
          {isLined ? <Lines text={note} /> : <Local text={note} />}
          {numbers.length > 0 && facts !== '' && ` · ${facts}`}
        </span>
      )}
      {facts !== '' && (note === undefined || numbers.length === 0) && <span className="how">{facts}</span>}
    </>
  )
}

/** One amenity: its pictogram, its rule, how far it is. Touched, it leads to its place on the plan. */
export function AmenityRow({ here, chosen, isCalm = false, onPress }: RowProps) {
  const words = useWords()
  const { amenity, metres } = here
  const facts = [
    ...(metres === undefined ? [] : [words.say('desk.metres', { metres: Math.round(metres) })]),
    ...(amenity.stepFree === true ? [words.say('accessibility.step-free')] : []),
    ...(amenity.cost === undefined ? [] : [words.say(`document.cost.${amenity.cost.kind}`)]),
  ].join(' · ')
  const isNumbers = amenity.urgent !== undefined && chosen === undefined
  const face = (
    <>
      <span className="amenity-icon">
        <Icon of={amenityIcon(amenity.icon)} />
      </span>
      <span>
        <span className="name">
          <Local text={amenity.label} />
        </span>
        <How amenity={amenity} facts={facts} isNumbers={isNumbers} />
      </span>
    </>
  )
  const shape = { className: 'amenity row-face', 'data-numbers': isNumbers || undefined, 'data-calm': isCalm || undefined }
  if (onPress === undefined) return <div {...shape}>{face}</div>
  return (
    <button type="button" {...shape} onClick={onPress} {...(chosen === undefined ? {} : { 'aria-pressed': chosen })}>
      {face}
      <span className="go">
        <Icon of={ChevronRight} flip />
      </span>
    </button>
  )
}
