import type { Situation } from './situation.ts'
import { of } from './situation-of.ts'
import { asked } from './subjects.ts'

/** Answered by a calm line before all that helps. */
const mourned = (asks: string, situation: Situation): Situation => ({ ...asked(asks, situation), tells: 'grief' })

/** Somebody near has died: notions of `lexicons/mourning.ts`. */
export const MOURNING: readonly Situation[] = [
  mourned(
    'accueil; aide; argent; démarches',
    of(
      'widowed',
      'conjoint survivant; veuvage; décès obsèques; reprendre après deuil',
      `widowed 1, spouse-died 1, dear-spouse died !child-died !kin-died 1`,
    ),
  ),
  mourned(
    'accueil; aide',
    of(
      'child-died',
      'décès obsèques; reprendre après deuil; deuil',
      `child-died !unborn 1, dear-child died !unborn !spouse-died !kin-died 1`,
    ),
  ),
  mourned('accueil; aide; santé', of('unborn', 'fausse couche; perdre bébé; reprendre après deuil; décès obsèques', `unborn 1`)),
  mourned(
    'accueil; aide; démarches',
    of('mourning', 'décès obsèques; reprendre après deuil; deuil', `kin-died 1, dear-kin died !spouse-died !child-died 1, grieving 1`),
  ),
]

const OF_CHILD: ReadonlySet<string> = new Set(['child-died', 'unborn'])
/** Beside the death of a child nothing is said of children. */
const OF_CHILDREN: ReadonlySet<string> = new Set(['parent', 'children', 'childcare', 'school-placement', 'pregnant', 'comeback'])
/** What "perdu" and "grand-mère" tell where nobody has died. */
const OF_LOSS: ReadonlySet<string> = new Set(['lost', 'carer', 'old-people'])

/** Without what the words of a death are read as where nobody has died: who lost a child is no parent who asks what school to choose. */
export function withoutWhatDeathSays<R extends Readonly<{ situation: Situation }>>(found: readonly R[]): readonly R[] {
  if (!found.some(({ situation }) => situation.tells === 'grief')) return found
  const isOfChild = found.some(({ situation }) => OF_CHILD.has(situation.id))
  return found.filter(({ situation: { id } }) => !OF_LOSS.has(id) && !(isOfChild && OF_CHILDREN.has(id)))
}
