import type { Problem } from '../model/problem.ts'
import { mapTexts, unseenIn } from '../model/unseen.ts'
import type { CheckedCentre, Place } from './found.ts'
import { CENTRE_FILE, inEach, PLAN_FILE, refused } from './found.ts'
import { textsOf } from './texts-of.ts'

/** No text of the centre, of its plan, its words and the languages it adds, holds a character that is not seen and changes what is read. */
export function checkUnseen(folder: CheckedCentre): readonly Problem[] {
  const { centre, plan, desks, services, events, amenities, holidays, glossary, synonyms, charter, ways, languages } = folder
  return [
    ...unseen(centre, CENTRE_FILE),
    ...unseen(plan, PLAN_FILE),
    ...inEach('desks.json', desks, unseen),
    ...inEach('services.json', services, unseen),
    ...inEach('events.json', events, unseen),
    ...inEach('amenities.json', amenities, unseen),
    ...inEach('ways.json', ways, unseen),
    ...unseen(holidays, { file: 'holidays.json' }),
    ...glossary.flatMap((entry, index) => unseen(entry, { file: 'glossary.json', record: index + 1 })),
    ...synonyms.flatMap((entry, index) => unseen(entry, { file: 'synonyms.json', record: index + 1 })),
    ...unseen(charter, { file: 'charter.json' }),
    ...languages.flatMap(({ tag, keyboard, ...words }) => [
      ...unseen(mapTexts(words, withoutIsolates), { file: `languages/${tag}/words.json` }),
      ...unseen(keyboard, { file: `languages/${tag}/keyboard.json` }),
    ]),
  ]
}

/** A name in Latin letters stands between isolates in a phrase that is read from right to left: around a placeholder, and closed, they belong there. */
const withoutIsolates = (phrase: string): string => phrase.replace(/[\u2066-\u2068](\{[^{}]*\})\u2069/gu, '$1')

/** Where a soft hyphen has no work to do: what is read as a name. In a long text it is how a word is broken. */
const SHORT = /(?:^|\.)(?:label|title|function|name)(?:\.|$)/

const unseen = (record: unknown, place: Place): readonly Problem[] =>
  [...textsOf(record)].flatMap(([field, text]) => {
    const character = unseenIn(text) ?? (SHORT.test(field) && text.includes('\u00ad') ? 'U+00AD (soft hyphen)' : undefined)
    if (character === undefined) return []
    const message = `This text holds ${character}, which is not seen and changes what is read: take it out, or write the text anew.`
    return [refused(place, 'bad-value', field, message)]
  })
