import { describe, expect, it } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import type { CheckedCentre } from '../../../catalogue/check/found.ts'
import type { Problem } from '../../../catalogue/model/problem.ts'
import { goalSchema } from '../../../catalogue/model/ways.ts'
import { amenities, centre, desks, events, glossary, holidays, plan, services, synonyms, ways } from '../demo-centre-folder.ts'

const demo: CheckedCentre = {
  centre,
  plan,
  desks,
  services,
  events,
  amenities,
  holidays,
  glossary,
  synonyms,
  ways,
  languages: [],
  questions: [],
}
const [first, ...others] = ways
if (first === undefined) throw new Error('the demonstration has no ways')
const [way, ...rest] = first.ways
if (way === undefined) throw new Error('a goal without ways')

const ofWays = (problems: readonly Problem[]) => problems.filter(({ file }) => file === 'ways.json')
const check = (changed: object, today = '2026-11-24') =>
  ofWays(checkCentre({ ...demo, ways: [goalSchema.parse({ ...first, ...changed }), ...others] }, { today }))
const brief = (...of: Parameters<typeof check>) =>
  check(...of).map(({ severity, code, file, record, id, field }) => [severity, code, file, record, id, field].join(' '))

describe('the centre’s ways to a goal', () => {
  it('have nothing to mend in the demonstration', () => {
    expect(check({})).toEqual([])
  })

  it('name needs, themes, fields and desks that are there', () => {
    const changed = { needs: ['gone'], themes: ['gone'], fields: ['gone'], ways: [{ ...way, desk: 'gone' }, ...rest] }
    expect(brief(changed)).toEqual([
      'refused bad-reference ways.json 1 aide-soignant needs[0]',
      'refused bad-reference ways.json 1 aide-soignant themes[0]',
      'refused bad-reference ways.json 1 aide-soignant fields[0]',
      'refused bad-reference ways.json 1 aide-soignant ways[0].desk',
    ])
    for (const { message } of check(changed)) expect(message).toContain('correct the name or add it')
  })

  it('are reached by codes that stand for themselves: one that ends in * would never be met, and is named', () => {
    for (const code of ['*', 'J15*']) {
      expect(brief({ concepts: [{ scheme: 'ROME', code }] })).toEqual(['refused bad-value ways.json 1 aide-soignant concepts[0].code'])
    }
  })

  it('are reached from somewhere', () => {
    expect(brief({ concepts: [], fields: [] })).toEqual(['refused missing-field ways.json 1 aide-soignant concepts'])
  })

  it('are all said, each once: one that does not lead there says so rather than being left out (R15)', () => {
    expect(brief({ ways: rest })).toEqual(['warning missing-field ways.json 1 aide-soignant ways'])
    expect(check({ ways: rest })[0]?.message).toContain('school')
    expect(brief({ ways: [way, way, ...rest] })).toEqual(['refused duplicate-id ways.json 1 aide-soignant ways[1].kind'])
  })

  it('do not begin on days that are past', () => {
    const dated = { ways: [{ ...way, starts: { dates: ['2026-09-01', '2027-01-04'] } }, ...rest] }
    expect(brief(dated)).toEqual([])
    expect(brief(dated, '2027-01-05')).toContain('warning bad-value ways.json 1 aide-soignant ways[0].starts.dates')
  })

  it('are there in the centre’s own language, send nobody to a number that costs, and stand once', () => {
    expect(brief({ ways: [{ ...way, text: { en: 'School' } }, ...rest] })).toEqual(['refused missing-field ways.json   [0].ways[0].text'])
    const costly = { ...way, text: { fr: 'Appelez le 0 899 12 34 56' } }
    expect(brief({ ways: [costly, ...rest] })).toEqual(['refused bad-value ways.json 1 aide-soignant ways[0].text.fr'])
    expect(ofWays(checkCentre({ ...demo, ways: [...ways, first] }, { today: '2026-11-24' })).map(({ code }) => code)).toEqual([
      'duplicate-id',
    ])
  })

  it('never carry a score or a rank: the file has no place for one', () => {
    expect(goalSchema.safeParse({ ...first, ways: [{ ...way, score: 5 }] }).success).toBe(false)
    expect(goalSchema.safeParse({ ...first, ways: [{ ...way, rank: 1 }] }).success).toBe(false)
  })
})

it('a desk answers for codes that begin so, and never for every code there is: that is the general desk', () => {
  const desk = (code: string) => desks.map((one, index) => (index === 1 ? { ...one, concepts: [{ scheme: 'ROME', code }] } : one))
  const found = (code: string) => checkCentre({ ...demo, desks: desk(code) }, { today: '2026-11-24' }).map(({ field }) => field)
  expect(found('*')).toContain('concepts[0].code')
  expect(found('J15*')).not.toContain('concepts[0].code')
})
