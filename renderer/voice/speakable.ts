import type { KioskHost } from '../../catalogue/contract/host.ts'
import type { Spoken } from '../../catalogue/contract/voice.ts'
import { LONGEST_SPOKEN } from '../../catalogue/contract/voice.ts'
import type { ScreenText } from './read-screen.ts'
import { spokenForm } from './spoken-form.ts'
import { withoutTyped } from './without-typed.ts'

/** Made here only: a sentence of the interface, the centre or a document, from which what was typed has been taken. */
export type Speakable = Spoken & { readonly brand: 'Speakable' }

/** What the one way to the voice must know of a visit. */
export type Gate = Readonly<{
  /** The languages that have a voice. */
  voices: readonly string[]
  /** Everything that was typed in this visit and that a screen could still repeat. */
  typed: readonly string[]
  /** Said in place of what was typed. */
  instead: string
  /** Said once, in the interface's language, in place of text whose language has no voice. */
  noVoice: (language: string) => ScreenText
}>

/** Whether a language, or the one it is a kind of (`pt-BR`, `pt`), has a voice. */
export const hasVoice = (voices: readonly string[], language: string): boolean =>
  voices.includes(language) || voices.includes(language.split('-')[0] ?? language)

/**
 * The sentences to be spoken, in order. The one way to the voice (R1): texts of a screen come in, and quotations of what was typed do not come out. Text of a
 * language without a voice is not read with a wrong one: it is said once that there is none.
 */
export function makeSpeakable(texts: readonly ScreenText[], { voices, typed, instead, noVoice }: Gate): readonly Speakable[] {
  const silent = new Set<string>()
  return texts.flatMap(({ language, text }) => {
    if (hasVoice(voices, language)) return sentences(withoutTyped(text, typed, instead), language)
    if (silent.has(language)) return []
    silent.add(language)
    const said = noVoice(language)
    return hasVoice(voices, said.language) ? sentences(said.text, said.language) : []
  })
}

/** Sends a sentence to the host's voice. No other line of the window does. */
export const speak = (host: KioskHost, { language, text }: Speakable) => host.speak({ language, text })

/** What only says how a line is laid out: a voice reads text in the order in which it is spoken (Unicode, bidirectional controls and word joiner). */
const LAYOUT_MARKS = /[\u061c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]/gu

function sentences(text: string, language: string): readonly Speakable[] {
  const spoken = spokenForm(text.replace(LAYOUT_MARKS, ''), language)
  const segmented = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(spoken)].map(({ segment }) => segment.trim())
  return segmented.filter(sentence => sentence !== '').flatMap(sentence => cut(sentence).map(part => speakable(part, language)))
}

const speakable = (text: string, language: string): Speakable => ({ text, language, brand: 'Speakable' })

/** A sentence without end is cut where one would breathe, or between two words. */
function cut(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_SPOKEN) return [sentence]
  const head = sentence.slice(0, LONGEST_SPOKEN)
  const breath = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': '))
  const at = breath > LONGEST_SPOKEN / 2 ? breath + 1 : head.lastIndexOf(' ')
  const end = at > 0 ? at : LONGEST_SPOKEN
  return [sentence.slice(0, end), ...cut(sentence.slice(end).trim())]
}
