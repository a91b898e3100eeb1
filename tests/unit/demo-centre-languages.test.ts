import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { centre, FOLDER } from './demo-centre-folder.ts'

const DIR = fileURLToPath(FOLDER)
const [OWN = '', ...OTHERS] = centre.languages

/** Names that stay as they are, and words that two languages share: a translation may read as the French does for these alone. */
const SAME_IN_BOTH = new Set(['Cité des métiers de Val-Clair', 'Wifi', 'Accessible', 'Industrie', 'Transport', 'Arts, culture', 'Presse'])
/** A name of a thing that is written in its own letters in every language. */
const LATIN_EVERYWHERE = new Set(['Wi-Fi'])
const SCRIPTS: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u }

type Said = Readonly<{ at: string; texts: Readonly<Record<string, unknown>> }>

/** Every record by language in a file, with the path to it: whatever has the centre's own language as a key. */
function saidIn(value: unknown, at: string): readonly Said[] {
  if (typeof value !== 'object' || value === null) return []
  if (OWN in value) return [{ at, texts: { ...value } }]
  return Object.entries(value).flatMap(([key, part]) => saidIn(part, `${at}/${key}`))
}

const SAID = readdirSync(DIR)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => saidIn(JSON.parse(readFileSync(join(DIR, name), 'utf8')), name))

describe('P89: the demonstration centre', () => {
  it('says every text, and knows words to search by, in all of its languages', () => {
    expect(SAID.length).toBeGreaterThan(500)
    const missing = SAID.flatMap(({ at, texts }) => centre.languages.filter(tag => !(tag in texts)).map(tag => `${at}: ${tag}`))
    expect(missing).toEqual([])
  })

  it('says them in the language’s own words and letters, not in French again', () => {
    const wrong = SAID.flatMap(({ at, texts }) =>
      OTHERS.filter(tag => {
        const text = texts[tag]
        if (typeof text !== 'string' || LATIN_EVERYWHERE.has(text)) return false
        return (text === texts[OWN] && !SAME_IN_BOTH.has(text)) || SCRIPTS[tag]?.test(text) === false
      }).map(tag => `${at}: ${tag}`),
    )
    expect(wrong).toEqual([])
  })
})
