import type { ExpandedHours } from '../../../catalogue/model/release.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { sayDay, sayDayHours } from './say-hours.ts'
import { weekOf } from './week-of.ts'

/**
 * The hours of a week as a table, from today. With a clock that may lie (R25), or a release whose hours have run out, it is a week that stands
 * for any other, without dates, and says so. Hours that could not be read at publish stand as their text.
 */
export function WeekTable({ expanded }: Readonly<{ expanded: ExpandedHours }>) {
  const words = useWords()
  const { isSure, days } = weekOf(expanded, useKiosk())
  if (days === undefined) return <p>{expanded.readable ? null : expanded.text}</p>
  return (
    <>
      <table className="week">
        <tbody>
          {days.map((day, index) => (
            <tr key={day.date} className={isSure && index === 0 ? 'is-today' : ''}>
              <th scope="row">{isSure && index === 0 ? words.say('hours.today') : sayDay(day.date, words.locale, isSure)}</th>
              <td className={day.spans.length === 0 ? 'soft' : ''}>{sayDayHours(day, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSure ? null : <p className="soft">{words.say('hours.unsure')}</p>}
    </>
  )
}
