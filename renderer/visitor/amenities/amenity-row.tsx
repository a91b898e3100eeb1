import { ChevronRight } from 'lucide-react'
import { amenityIcon } from '../../ui/amenity-icon.ts'
import { Icon } from '../../ui/icon.tsx'
import { Local, useWords } from '../../words/words-context.tsx'
import type { AmenityHere } from './use-amenities.ts'
import './amenities.css'

type RowProps = Readonly<{
  here: AmenityHere
  /** It is the one whose way is shown. */
  chosen?: boolean
  onPress: () => void
}>

/** One amenity to touch: its pictogram, its rule, how far it is. Leads to its place on the plan. */
export function AmenityRow({ here, chosen, onPress }: RowProps) {
  const words = useWords()
  const { amenity, metres } = here
  const facts = [
    ...(metres === undefined ? [] : [words.say('desk.metres', { metres: Math.round(metres) })]),
    ...(amenity.stepFree === true ? [words.say('accessibility.step-free')] : []),
    ...(amenity.cost === undefined ? [] : [words.say(`document.cost.${amenity.cost.kind}`)]),
  ].join(' · ')
  return (
    <button type="button" className="amenity row-face" onClick={onPress} {...(chosen === undefined ? {} : { 'aria-pressed': chosen })}>
      <span className="amenity-icon">
        <Icon of={amenityIcon(amenity.icon)} />
      </span>
      <span>
        <span className="name">
          <Local text={amenity.label} />
        </span>
        {amenity.note !== undefined && (
          <span className="how">
            <Local text={amenity.note} />
          </span>
        )}
        {facts !== '' && <span className="how">{facts}</span>}
      </span>
      <span className="go">
        <Icon of={ChevronRight} flip />
      </span>
    </button>
  )
}
