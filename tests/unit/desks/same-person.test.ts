import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minutesOf } from '../../../catalogue/desks/zone-time.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import { deskSchema } from '../../../catalogue/model/desk.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import { sameAgain } from '../../../renderer/visitor/state/use-desks.ts'
import { CENTRE_FILES, sampleCentre } from '../../helpers/sample-centre.ts'

const AT = new Date('2026-11-24T09:00:00Z')
const raw = (CENTRE_FILES['desks.json'] as readonly Record<string, unknown>[])[0]
const withAliases = (aliases: readonly unknown[]) => deskSchema.safeParse({ ...raw, hours: 'Tu 09:00-12:00', aliases })

let folder: string
let centre: Awaited<ReturnType<typeof sampleCentre>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-alias-'))
  centre = await sampleCentre(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The desk of a release made of the small centre with these aliases. */
function released(aliases: readonly unknown[]) {
  const [desk] = bundleCentre({ ...centre, desks: [withAliases(aliases).data!] }, AT).bundle.desks
  return desk!
}

describe('R22: a counsellor’s days, without a name', () => {
  it('has an alias of a closed list alone: a first name is refused, with the list', () => {
    expect(withAliases([{ alias: 'blue', hours: 'Tu 09:00-12:00' }]).success).toBe(true)
    const refused = withAliases([{ alias: 'sophie', hours: 'Tu 09:00-12:00' }])
    expect(refused.error?.issues[0]?.message).toContain('no name: one of blue, green')
  })

  it('leaves the centre’s file only where the person has agreed, which is off by default', () => {
    expect(released([{ alias: 'blue', hours: 'Tu 09:00-12:00' }]).aliases).toEqual([])
    expect(released([{ alias: 'blue', agreed: true, hours: 'Tu 09:00-12:00' }]).aliases).toHaveLength(1)
  })

  it('is never there when the desk is closed', () => {
    const [alias] = released([{ alias: 'moon', agreed: true, hours: 'Tu 11:00-15:00; We 09:00-12:00' }]).aliases
    const first = minutesOf(new Date('2026-11-24T10:00:00Z'))
    expect(alias?.expanded.readable === true && alias.expanded.intervals[0]).toEqual([first, first + 60])
    expect(alias?.expanded.readable === true && alias.expanded.intervals.every(([from, to]) => to - from === 60)).toBe(true)
  })

  it('is withdrawn at once by a notice that names it, which leaves the others', () => {
    const desk = released([
      { alias: 'moon', agreed: true, hours: 'Tu 09:00-12:00' },
      { alias: 'sun', agreed: true, hours: 'Tu 09:00-12:00' },
    ])
    const notice: Notice = {
      id: 'away',
      text: { fr: 'Absence' },
      desk: desk.id,
      alias: 'moon',
      from: '2026-11-24T08:00:00Z',
      until: '2026-11-25T08:00:00Z',
    }
    const shown = (at: string, notices: readonly Notice[]) =>
      sameAgain({ notices, nowMinutes: minutesOf(new Date(at)) }, desk).map(({ alias }) => alias)
    expect(shown('2026-11-24T09:00:00Z', [])).toEqual(['moon', 'sun'])
    expect(shown('2026-11-24T09:00:00Z', [notice])).toEqual(['sun'])
    expect(shown('2026-11-26T09:00:00Z', [notice])).toEqual(['moon', 'sun'])
  })
})
