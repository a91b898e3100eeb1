import type { Problem } from '../model/problem.ts'
import type { CheckedCentre } from './found.ts'
import { refused, warned } from './found.ts'

const FILE = { file: 'charter.json' }

/** R27: no rule is answered twice, and each departure has an end that lies after its beginning and is still to come. */
export function checkCharter({ charter }: CheckedCentre, today: string): readonly Problem[] {
  if (charter === undefined) {
    const message =
      'This file is not there: the kiosk says that the centre has not answered. The demonstration centre has one to begin with.'
    return [{ ...FILE, code: 'missing-file', severity: 'warning', message }]
  }
  const answered = charter.answers.map(({ rule }) => rule)
  return [
    ...answered.flatMap((rule, index) =>
      answered.indexOf(rule) === index
        ? []
        : [refused(FILE, 'duplicate-id', `answers[${index}].rule`, `${rule} is answered twice: join the two.`)],
    ),
    ...charter.departures.flatMap(({ rule, from, until }, index) => {
      const field = `departures[${index}].until`
      if (until < from)
        return [refused(FILE, 'bad-value', field, `The departure from ${rule} ends on ${until}, before it begins on ${from}.`)]
      if (until >= today) return []
      const message = `The departure from ${rule} ended on ${until}: take it away, or give it a new end and its reason.`
      return [warned(FILE, 'bad-value', field, message)]
    }),
  ]
}
