import { Say } from '../../words/words-context.tsx'

const RADIUS = 132
const AROUND = 2 * Math.PI * RADIUS

/** The seconds left, as a number and as a ring that empties by one step a second. */
export function TimeRing({ left, whole }: Readonly<{ left: number; whole: number }>) {
  return (
    <div className="ring" role="timer">
      <svg viewBox="0 0 300 300" aria-hidden="true">
        <circle cx="150" cy="150" r={RADIUS} className="ring-whole" />
        <circle
          cx="150"
          cy="150"
          r={RADIUS}
          className="ring-left"
          strokeDasharray={`${(AROUND * left) / whole} ${AROUND}`}
          transform="rotate(-90 150 150)"
        />
      </svg>
      <p className="num">
        {left}
        <small>
          <Say k="idle.seconds" values={{ count: left }} />
        </small>
      </p>
    </div>
  )
}
