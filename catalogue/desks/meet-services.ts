import { chunksOf } from '../text/chunks.ts'
import type { DeskTexts } from './desk-words.ts'
import { isQuestion, meetQuestion } from './meet-question.ts'
import type { Said } from './types.ts'

/**
 * How well the words ask for each service near here (R13), in the order of the services, in any language; 0 where they do not, or where anything else is said:
 * "adresse mission locale" does, "travailler dans une mission locale" does not.
 */
export function meetServices(services: readonly DeskTexts[], said: Said, spoken: readonly string[]): readonly number[] {
  const chunks = chunksOf(said.words)
  if (chunks.length === 0 || !isQuestion(chunks)) return services.map(() => 0)
  return meetQuestion(services, { said, chunks, spoken })
}
