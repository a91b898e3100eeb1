import type { Service } from '../model/desk.ts'
import type { DeskTexts } from './desk-words.ts'

/** What a service is called by. */
export type ServiceNamed = Pick<Service, 'words' | 'label' | 'organisation'>

const PARENTHESES = /\(([^()]+)\)/g

/**
 * What of a service near here its words are met by: what it is called, the short name that stands in parentheses beside it ("(CCAS)"), whose it is, and the words it
 * answers for. `own`: the centre's language.
 */
export function serviceTexts({ words, label, organisation }: ServiceNamed, own: string): DeskTexts {
  const languages = new Set([...Object.keys(words), ...Object.keys(label), own])
  const named = [...languages].map(language => {
    const short = [...(label[language] ?? '').matchAll(PARENTHESES)].map(([, name = '']) => name)
    const whose = organisation !== undefined && language === own ? [organisation] : []
    const all: string[] = [...(words[language] ?? []), ...short, ...whose]
    return [language, all] as const
  })
  return { words: Object.fromEntries(named), function: label }
}
