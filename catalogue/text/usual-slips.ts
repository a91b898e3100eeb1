import { fold } from './fold.ts'
import { primaryLanguage } from './primary-language.ts'

/** Ways of writing that are words of no language and are always meant for one, one a line. */
const ANYWHERE = `
  kiero = quiero
  kieres = quieres
  kiere = quiere
  kisiera = quisiera
  cosinero = cocinero
  cosinera = cocinera
  cosina = cocina
  cosinar = cocinar
  travajo = trabajo
  travajar = trabajar
`
/** The same, of one language's words alone: elsewhere they are right ("Magazin"). */
const OWN: Readonly<Record<string, string>> = {
  fr: `
    magazin = magasin
    magazins = magasins
    magazinier = magasinier
    magazinière = magasinière
  `,
}

const read = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap(line => {
      const [slip = '', meant = ''] = line.split('=').map(word => word.trim())
      return slip === '' ? [] : [[fold(slip), meant] as const]
    }),
  )

const anywhere = read(ANYWHERE)
const own = new Map(Object.entries(OWN).map(([language, text]) => [language, read(text)]))

/** What a word is always meant for that is usually written so; undefined where it may be right. `language`: the screen's. */
export const usualSlip = (word: string, language: string): string | undefined =>
  anywhere.get(fold(word)) ?? own.get(primaryLanguage(language))?.get(fold(word))
