import { expect, test } from 'vitest'
import { ServedNeeds } from '../../../catalogue/check/served-needs.ts'
import { sampleDocument } from '../../helpers/sample-centre.ts'
import { centre } from '../demo-centre-folder.ts'

const problems = (...needs: readonly (readonly string[])[]) => {
  const served = new ServedNeeds(centre)
  for (const [index, of] of needs.entries()) served.see(sampleDocument(`k${index}`, { needs: [...of] }))
  return served.problems()
}

test('P324: needs that no document serves are one warning, which names them and says how they are given', () => {
  const all = centre.needs.map(({ id }) => id)
  expect(problems()).toEqual([])
  expect(problems(all)).toEqual([])
  const [first = '', ...rest] = all
  expect(problems(rest)).toMatchObject([{ severity: 'warning', field: 'needs', message: expect.stringContaining(`(${first}); its door`) }])
  expect(problems([], [])[0]?.message).toMatch(/^No document serves any need: .*their doors on the first screen open on nothing/)
})
