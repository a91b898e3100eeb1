import { expect, it } from 'vitest'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { SITUATIONS } from '../../../catalogue/search/situations/situations.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'
import { TOLD_IN_ARABIC } from './told-arabic.ts'

const rows = TOLD_IN_ARABIC.split('\n').flatMap(line => {
  const [id = '', words = ''] = line.split(' | ')
  return words === '' ? [] : [{ id, words }]
})
const told = (words: string): readonly string[] => recognise(chunksOf(words), 'ar').map(({ situation }) => situation.id)

it('P590: what people tell in Arabic, of school and of the street, is heard first or second in nine of ten sentences', () => {
  const missed = rows.filter(({ id, words }) => !told(words).slice(0, 2).includes(id))
  expect(rows.length).toBeGreaterThanOrEqual(120)
  expect(rows.every(({ id }) => SITUATIONS.some(situation => situation.id === id))).toBe(true)
  expect(missed.length / rows.length, missed.map(({ words }) => words).join('; ')).toBeLessThanOrEqual(0.1)
})

it('P591: small Arabic words and words that only look like others tell nothing of a life', () => {
  for (const [words, id] of [
    ['أعمل في مطعم', 'cv'],
    ['كل يوم نفس الطريق', 'disability'],
    ['كرة القدم', 'change'],
    ['صباح الخير', 'useful-year'],
    ['عقد رسمي', 'art'],
    ['هل هذا طبيعي', 'outside'],
    ['حمل الصناديق', 'pregnant'],
    ['أريد مساعدة', 'benefits'],
    ['الناس هنا', 'stars'],
    ['شهادتي من بلدي', 'public-exam'],
  ] as const)
    expect(told(words), words).not.toContain(id)
})
