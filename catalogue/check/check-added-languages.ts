import { IntlMessageFormat } from 'intl-messageformat'
import type { AddedLanguage } from '../model/added-language.ts'
import type { Problem } from '../model/problem.ts'
import type { CheckedCentre, Place } from './found.ts'
import { CENTRE_FILE, refused, warned } from './found.ts'
import { nearestWord } from './nearest-word.ts'

/** The phrases of the interface that a language may say, as the program has them, and the languages it has them in. */
export type InterfaceWords = Readonly<{ languages: readonly string[]; phrases: Readonly<Record<string, string>> }>

/** Missing keys named in one message. */
const NAMED = 5

/** Languages that a centre adds: every key one of the interface, every phrase with the placeholders it needs, every letter on its keyboard. */
export function checkAddedLanguages({ centre, languages }: CheckedCentre, known: InterfaceWords): readonly Problem[] {
  const tags = languages.map(({ tag }) => tag)
  return [
    ...centre.languages.flatMap((tag, index) => {
      if (tags.includes(tag) || known.languages.includes(tag) || known.languages.includes(tag.split('-')[0] ?? tag)) return []
      const message = `The program has no words in "${tag}": add languages/${tag}/words.json, or take the language away.`
      return [refused(CENTRE_FILE, 'bad-reference', `languages[${index}]`, message)]
    }),
    ...languages.flatMap(language => checkLanguage(language, { known, isOffered: centre.languages.includes(language.tag) })),
  ]
}

function checkLanguage(
  language: AddedLanguage,
  { known, isOffered }: Readonly<{ known: InterfaceWords; isOffered: boolean }>,
): readonly Problem[] {
  const { tag, words } = language
  const place: Place = { file: `languages/${tag}/words.json` }
  if (known.languages.includes(tag))
    return [refused(place, 'duplicate-id', 'words', `The program has the words of "${tag}" already: remove this folder.`)]
  const missing = Object.keys(known.phrases).filter(key => words[key] === undefined)
  return [
    ...(isOffered
      ? []
      : [warned(place, 'bad-reference', 'name', `No visitor is offered this language: add "${tag}" to "languages" in centre.json.`)]),
    ...Object.entries(words).flatMap(([key, phrase]) => checkPhrase(key, phrase, { place, known })),
    ...(missing.length === 0
      ? []
      : [
          warned(
            place,
            'missing-field',
            'words',
            `${missing.length} of ${Object.keys(known.phrases).length} phrases are missing and are said in another language: ${missing.slice(0, NAMED).join(', ')}${missing.length > NAMED ? '…' : ''}`,
          ),
        ]),
    ...checkLetters(language),
  ]
}

function checkPhrase(key: string, phrase: string, { place, known }: Readonly<{ place: Place; known: InterfaceWords }>): readonly Problem[] {
  const field = `words.${key}`
  const source = known.phrases[key]
  if (source === undefined) {
    const near = nearestWord(key, Object.keys(known.phrases))
    return [refused(place, 'bad-value', field, `There is no such phrase.${near === undefined ? '' : ` Did you mean "${near}"?`}`)]
  }
  const has = placeholders(phrase)
  if (has === undefined)
    return [refused(place, 'bad-value', field, 'The braces of this phrase cannot be read: compare it with the French one.')]
  const wanted = placeholders(source) ?? new Map<string, ReadonlySet<number>>()
  const lacking = [...wanted.keys()].filter(name => !has.has(name))
  const strange = [...has].filter(([name, types]) => [...types].some(type => !fits(type, wanted.get(name)))).map(([name]) => name)
  const bare = [...quotedNames(source)].filter(name => has.has(name) && !quotedNames(phrase).has(name))
  if (lacking.length === 0 && strange.length === 0 && bare.length === 0) return []
  const list = (names: readonly string[]) => names.map(name => `{${name}}`).join(', ')
  const said = [
    ...(lacking.length > 0 ? [`${list(lacking)} must stand in it`] : []),
    ...(strange.length > 0 ? [`${list(strange)} is not known here, or not in this form`] : []),
    ...(bare.length > 0 ? [`${list(bare)} may be what a visitor typed and stands between « », “ ” or „ “, so that no voice says it`] : []),
  ]
  return [refused(place, 'bad-value', field, `${said.join('; ')}: placeholders are kept as they are.`)]
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The parser's types of text, of a plain placeholder, of a number and of a plural. */
const LITERAL = 0
const PLAIN = 1
const COUNTED: ReadonlySet<number> = new Set([2, 6])

/** Whether a placeholder may have this form: the interface's own, a plain one, or another form of a count. */
const fits = (type: number, own: ReadonlySet<number> | undefined): boolean =>
  own !== undefined && (type === PLAIN || own.has(type) || (COUNTED.has(type) && [...own].some(one => COUNTED.has(one))))

/** The placeholders that stand between quotation marks which the voice knows (`renderer/voice/without-typed.ts`). */
function quotedNames(phrase: string): ReadonlySet<string> {
  const quotations = phrase.match(/«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"/gu) ?? []
  return new Set(quotations.flatMap(quotation => [...quotation.matchAll(/\{(\w+)\}/gu)].flatMap(([, name]) => name ?? [])))
}

/**
 * A phrase's placeholders with the forms they have in it (the parser's types), those inside plurals and choices included; `undefined` for what is no phrase of
 * ICU MessageFormat.
 */
function placeholders(phrase: string): ReadonlyMap<string, ReadonlySet<number>> | undefined {
  const names = new Map<string, Set<number>>()
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type !== LITERAL && 'value' in element && typeof element.value === 'string')
        names.set(element.value, (names.get(element.value) ?? new Set()).add(element.type))
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  try {
    walk(new IntlMessageFormat(phrase, 'en').getAst())
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return undefined
  }
  return names
}

/** Every small letter of the words can be typed. */
function checkLetters({ tag, words, keyboard }: AddedLanguage): readonly Problem[] {
  if (keyboard === undefined) return []
  const keys = new Set(Object.values(keyboard.layers).flat().join(''))
  const letters = new Set(
    Object.values(words)
      .join(' ')
      .replaceAll(/\{[^{}]*\}/g, ' ')
      .toLocaleLowerCase(tag)
      .normalize('NFC')
      .match(/\p{L}/gu) ?? [],
  )
  const lacking = [...letters].filter(letter => !keys.has(letter)).toSorted()
  if (lacking.length === 0) return []
  const message = `The words have letters that this keyboard lacks: ${lacking.join(' ')}.`
  return [warned({ file: `languages/${tag}/keyboard.json` }, 'missing-field', 'layers', message)]
}
