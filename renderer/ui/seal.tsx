import { useId } from 'react'
import { useWords } from '../words/words-context.tsx'

/** The house's promise on paper: anonymous, free, nothing of you stays. One per screen; never a button, never saffron. */
export function Seal() {
  const words = useWords()
  const id = useId()
  return (
    <svg className="seal" viewBox="0 0 220 220" role="img" aria-label={words.say('app.seal')}>
      <circle cx="110" cy="110" r="106" className="sl-o" />
      <circle cx="110" cy="110" r="68" className="sl-i" />
      <path id={`${id}top`} d="M31 110a79 79 0 0 1 158 0" fill="none" />
      <path id={`${id}bottom`} d="M16 110a94 94 0 0 0 188 0" fill="none" />
      <text>
        <textPath href={`#${id}top`} startOffset="50%" textAnchor="middle">
          {words.say('app.seal.top')}
        </textPath>
      </text>
      <text>
        <textPath href={`#${id}bottom`} startOffset="50%" textAnchor="middle">
          {words.say('app.seal.bottom')}
        </textPath>
      </text>
      <g transform="translate(74 74) scale(3)" className="sl-e">
        <path d="M21 21H8a2 2 0 0 1-1.42-.587l-3.994-3.999a2 2 0 0 1 0-2.828l10-10a2 2 0 0 1 2.829 0l5.999 6a2 2 0 0 1 0 2.828L12.834 21" />
        <path d="m5.082 11.09 8.828 8.828" />
      </g>
    </svg>
  )
}
