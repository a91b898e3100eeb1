import { EVERYDAY_SAID_BY } from './everyday.ts'
import { FIRST_STEPS } from './first-steps.ts'
import type { Situation } from './situation.ts'
import { of, wish } from './situation-of.ts'
import { asked } from './subjects.ts'
import { TURNS_SAID_BY } from './turns-said-by.ts'

/** Wages that are not paid, papers that are in order, work that is done seated or without noise: notions of `lexicons/work-and-papers.ts`. */
export const WORK_AND_PAPERS: readonly Situation[] = [
  asked(
    'contrat; fiche de paie; emploi; travail',
    of(
      'unpaid-wages',
      'salaire impayé; réclamer salaire; prud’hommes; inspection du travail; fiche de paie; droit du travail',
      `unpaid|wages-owed !does-job !intern !intern-unpaid 1`,
      {
        en: 'rights at work; payslip',
        es: 'derechos en el trabajo; nómina',
        it: 'diritti al lavoro; busta paga',
        pt: 'direitos no trabalho; recibo de vencimento',
        de: 'Rechte bei der Arbeit; Lohnzettel',
        ar: 'حقوقكم في العمل; قسيمة الراتب',
        uk: 'права на роботі; розрахунковий листок',
      },
    ),
  ),
  asked(
    'emploi; papiers; titre de séjour',
    of(
      'with-papers',
      'travailler titre de séjour; demandeur d’emploi inscription; métiers qui recrutent; premiers pas vers l’emploi',
      `papers-in-order 0.9`,
      FIRST_STEPS,
    ),
  ),
  wish(
    'quiet',
    'bibliothécaire; secrétaire; comptable; couturier; développeur web; assis calme',
    `seated work|job|want|like|quiet|find-work !not-office 0.95, no-noise work|job|want|like|find-work 0.9`,
  ),
]

/** What the words of one of these are read as where it is not told: papers in order are no lack of them, who is not paid likes no figures. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'unpaid-wages': ['office', 'numbers'],
  'with-papers': ['arrived'],
  quiet: ['alone'],
  ...EVERYDAY_SAID_BY,
  ...TURNS_SAID_BY,
}

/** Without what is told by the same words as a plainer situation. */
export function withoutSameWords<R extends Readonly<{ situation: Situation }>>(found: readonly R[]): readonly R[] {
  const left = new Set(found.flatMap(({ situation }) => SAID_BY[situation.id] ?? []))
  return left.size === 0 ? found : found.filter(({ situation }) => !left.has(situation.id))
}
