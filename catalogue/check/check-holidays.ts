import type { Problem } from '../model/problem.ts'
import type { CheckedCentre } from './found.ts'
import { refused } from './found.ts'

const FILE = { file: 'holidays.json' }

/** The same day a year later; 29 February gives 1 March. */
function yearAfter(isoDate: string): string {
  const [year, month, day] = [Number(isoDate.slice(0, 4)) + 1, Number(isoDate.slice(5, 7)) - 1, Number(isoDate.slice(8, 10))]
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}

/** The holidays that hours speak of must be known for the coming twelve months: a year in which none are known is open every day. */
export function checkHolidays(folder: CheckedCentre, today: string): readonly Problem[] {
  const spoken = [folder.centre, ...folder.desks, ...folder.services].map(({ hours }) => hours ?? '').join(';')
  const until = yearAfter(today)
  return [
    ...(['public', 'school'] as const).flatMap(kind => {
      // Events are not held on public holidays, so these are always needed.
      if (kind === 'school' && !/\bSH\b/i.test(spoken)) return []
      const last = folder.holidays[kind]
        .map(({ to }) => to)
        .toSorted()
        .at(-1)
      if (last !== undefined && last >= until) return []
      const known = last === undefined ? 'hold none' : `end on ${last}`
      const message = `The ${kind} holidays ${known}: add those that follow, up to ${until} at least (twelve months from now).`
      return [refused(FILE, 'holidays-end', kind, message)]
    }),
    ...(['public', 'school'] as const).flatMap(kind =>
      folder.holidays[kind].flatMap(({ from, to }, index) =>
        from <= to
          ? []
          : [refused({ ...FILE, record: index + 1 }, 'bad-value', `${kind}[${index}]`, `It ends on ${to}, before it begins on ${from}.`)],
      ),
    ),
  ]
}
