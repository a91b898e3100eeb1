import { expect, it } from 'vitest'
import { saidOfDesks } from '../../../renderer/visitor/results/said-of-desks.ts'
import type { DeskNow } from '../../../renderer/visitor/state/use-desks.ts'
import { AFTERNOON, aDesk, NINE } from '../desks/small-centre.ts'

const desk = aDesk({ id: 'formation' })
const open: DeskNow = { desk, need: undefined, open: { state: 'open', until: NINE + 180, lastWelcome: NINE + 160 } }
const closed: DeskNow = { desk, need: undefined, open: { state: 'closed', next: AFTERNOON.intervals[0]?.[0] ?? 0 } }
const byAppointment: DeskNow = { ...open, desk: aDesk({ id: 'conseil', access: ['appointment'] }) }
const underNotice: DeskNow = { ...open, notice: { text: { fr: 'Fermé' }, from: '', until: '', closes: true } as never }

it('P584: what stands over the desks beside results is true of each of them', () => {
  expect(saidOfDesks([open, open])).toBe('search.talk.how')
  expect(saidOfDesks([closed, closed])).toBe('search.talk.later')
  expect(saidOfDesks([underNotice, closed])).toBe('search.talk.later')
  expect(saidOfDesks([open, closed])).toBeUndefined()
  expect(saidOfDesks([open, byAppointment])).toBeUndefined()
})
