import { EVERYDAY } from './everyday.ts'
import { MOURNING } from './mourning.ts'
import { PLANS } from './plans.ts'
import type { Situation } from './situation.ts'
import { SUBJECTS } from './subjects.ts'
import { TROUBLES } from './troubles.ts'
import { TURNS } from './turns.ts'
import { WISHES } from './wishes.ts'
import { WORK_AND_PAPERS } from './work-and-papers.ts'

/** What people who cannot yet put a question tell of their lives. */
export const SITUATIONS: readonly Situation[] = [
  ...MOURNING,
  ...TURNS,
  ...WORK_AND_PAPERS,
  ...EVERYDAY,
  ...SUBJECTS,
  ...TROUBLES,
  ...PLANS,
  ...WISHES,
]
