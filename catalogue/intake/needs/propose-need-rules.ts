import type { NeedRule } from '../../model/need-rule.ts'
import type { LocalizedText } from '../../model/text.ts'
import type { NeedWords } from './need-words.ts'
import { needWords } from './need-words.ts'
import { plainWords } from './plain-words.ts'

/** A centre's need, as far as it says what it is about. */
export type DescribedNeed = Readonly<{
  id: string
  label: LocalizedText
  themes: readonly Readonly<{ label: LocalizedText; words: string }>[]
}>

/** What a need's own name weighs, beside what its themes are called and their words. */
const [OF_LABEL, OF_THEME, OF_WORDS] = [3, 2, 1]

/**
 * Rules for a centre's needs, one for each that something is known of: the centre's own names for it, and how records in these languages name what people
 * come for. Everything in them is marked as proposed.
 */
export function proposeNeedRules(needs: readonly DescribedNeed[], languages: readonly string[]): readonly NeedRule[] {
  const topics = [...needWords(languages).values()]
  const owners = topics.map(topic => ownerOf(topic, needs))
  return needs.flatMap(need => {
    const own = topics.filter((_, index) => owners[index] === need.id)
    const list = (of: keyof NeedWords) => [...new Set(own.flatMap(topic => topic[of]))]
    const names = [need.label, ...need.themes.map(({ label }) => label)].flatMap(label =>
      languages.flatMap(language => label[language] ?? []),
    )
    const rule = {
      words: list('words'),
      keywords: [...new Set([...list('keywords'), ...names])],
      classes: list('classes'),
      kinds: list('kinds'),
      schemes: list('schemes'),
    }
    const filled = Object.fromEntries(Object.entries(rule).filter(([, values]) => values.length > 0))
    return Object.keys(filled).length === 0 ? [] : [{ needs: [need.id], proposed: true, ...filled }]
  })
}

/** The need that a thing people come for belongs to: the one whose own words name it best; undefined where none does, or two do as well. */
function ownerOf(topic: NeedWords, needs: readonly DescribedNeed[]): string | undefined {
  const ranked = needs.map(need => ({ id: need.id, score: nearness(topic, need) })).toSorted((one, other) => other.score - one.score)
  const [first, second] = ranked
  return first === undefined || first.score === 0 || first.score === second?.score ? undefined : first.id
}

function nearness({ words, keywords }: NeedWords, { label, themes }: DescribedNeed): number {
  const phrases = [...words, ...keywords].map(plainWords)
  const named = (texts: readonly string[], weight: number): number => {
    const there = new Set(texts.flatMap(plainWords))
    return phrases.some(phrase => phrase.length > 0 && phrase.every(word => there.has(word))) ? weight * hitsIn(phrases, there) : 0
  }
  const perTheme = themes.map(theme => named(Object.values(theme.label), OF_THEME) + named([theme.words], OF_WORDS))
  return named(Object.values(label), OF_LABEL) + Math.max(0, ...perTheme)
}

const hitsIn = (phrases: readonly (readonly string[])[], there: ReadonlySet<string>): number =>
  phrases.filter(phrase => phrase.every(word => there.has(word))).length
