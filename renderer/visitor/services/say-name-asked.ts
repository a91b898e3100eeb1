import type { Service } from '../../../catalogue/model/desk.ts'
import type { LocalizedText } from '../../../catalogue/model/text.ts'
import type { Words } from '../../words/create-words.ts'

/** Who asks for a name, why, and how long it is kept (R23). */
export function sayNameAsked(asked: NonNullable<Service['nameAsked']>, words: Words): string {
  const plain = (text: LocalizedText) => words.local(text).text.replace(/\.$/, '')
  return words.say('services.name.why', { by: plain(asked.by), why: plain(asked.why), kept: plain(asked.keptHowLong) })
}
