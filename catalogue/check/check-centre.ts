import type { Problem } from '../model/problem.ts'
import type { InterfaceWords } from './check-added-languages.ts'
import { checkAddedLanguages } from './check-added-languages.ts'
import { checkCharter } from './check-charter.ts'
import { checkColours } from './check-colours.ts'
import { checkHolidays } from './check-holidays.ts'
import { checkHours } from './check-hours.ts'
import { checkLanguages } from './check-languages.ts'
import { checkNames } from './check-names.ts'
import { checkInside, checkPlan } from './check-plan.ts'
import { checkPromises } from './check-promises.ts'
import { checkReferences } from './check-references.ts'
import { checkThemes } from './check-themes.ts'
import { checkUnseen } from './check-unseen.ts'
import { checkWays } from './check-ways.ts'
import type { CheckedCentre } from './found.ts'

/**
 * What one of the centre's files says of another, and of the rules of the house: everything that their schemas cannot see.
 * `words` are the interface's, where the program's screens are at hand: without them added languages are not compared with anything.
 * `today` is a date, `2026-11-24`. Each problem says where, what and what to do; `refused` ones must be mended before publishing.
 */
export const checkCentre = (
  folder: CheckedCentre,
  { today, words }: Readonly<{ today: string; words?: InterfaceWords | undefined }>,
): readonly Problem[] => [
  ...checkReferences(folder),
  ...checkThemes(folder),
  ...checkNames(folder),
  ...checkUnseen(folder),
  ...checkHours(folder, today),
  ...checkHolidays(folder, today),
  ...checkPromises(folder),
  ...checkPlan(folder),
  ...checkInside(folder),
  ...checkLanguages(folder),
  ...checkColours(folder),
  ...checkCharter(folder, today),
  ...checkWays(folder, today),
  ...(words === undefined ? [] : checkAddedLanguages(folder, words)),
]
