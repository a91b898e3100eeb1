import { Check } from 'lucide-react'
import type { Need } from '../../../../catalogue/model/centre.ts'
import { Flag } from '../../../ui/flag.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { needAttributes } from '../../../ui/need-colours.ts'
import { Local, useWords } from '../../../words/words-context.tsx'

/** So many themes say what a need is about. */
const EXAMPLES = 3

type NeedTileProps = Readonly<{ need: Need; onPress: () => void; chosen?: boolean; examples?: boolean }>

/**
 * A need as a tile: its flag flush to the start edge, its words on its deep colour; `chosen` marks the one that was touched before;
 * `examples`: what it is about.
 */
export function NeedTile({ need, onPress, chosen, examples = false }: NeedTileProps) {
  const words = useWords()
  return (
    <button type="button" className="need" onClick={onPress} aria-pressed={chosen} {...needAttributes(need)}>
      <Flag flag={need.flag} tall />
      <span>
        <Local text={need.label} />
        {examples && need.themes.length > 0 && (
          <small className="need-about">
            {need.themes
              .slice(0, EXAMPLES)
              .map(({ label }) => words.local(label).text)
              .join(' · ')}
          </small>
        )}
      </span>
      {chosen === true && (
        <i className="chosen">
          <Icon of={Check} />
        </i>
      )}
    </button>
  )
}
