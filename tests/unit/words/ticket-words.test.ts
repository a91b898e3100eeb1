import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

/** What a dated ticket is not, in the eight languages. */
const PROOF = /certif|attest|zertifikat|bescheinig|nachweis|justificant|comprovativ|شهادة|إفادة|довідк|сертифікат|посвідч/i

it.each(LANGUAGES)('P63: the dated ticket never calls itself a certificate in $tag', ({ words }) => {
  const said = Object.entries(words).filter(([key]) => key.startsWith('ticket.'))
  expect(said.length).toBeGreaterThan(5)
  expect(said.filter(([, phrase]) => PROOF.test(phrase))).toEqual([])
})
