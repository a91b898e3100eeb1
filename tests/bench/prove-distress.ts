import { loadavg } from 'node:os'
import { readTold } from '../../catalogue/desks/distress/read-told.ts'
import { isDistress } from '../../catalogue/model/told.ts'
import * as ar from '../unit/desks/distress-sentences/ar.ts'
import * as de from '../unit/desks/distress-sentences/de.ts'
import * as en from '../unit/desks/distress-sentences/en.ts'
import * as es from '../unit/desks/distress-sentences/es.ts'
import * as fr from '../unit/desks/distress-sentences/fr.ts'
import * as it from '../unit/desks/distress-sentences/it.ts'
import * as pt from '../unit/desks/distress-sentences/pt.ts'
import * as uk from '../unit/desks/distress-sentences/uk.ts'

const LANGUAGES = { fr, en, es, it, pt, de, ar, uk }
const CHARACTERS = 2000
const TIMES = 200

const lines = (text: string): readonly string[] => text.trim().split('\n')
const tells = (text: string): boolean => isDistress(readTold(text))

for (const [language, lists] of Object.entries(LANGUAGES)) {
  const told = Object.values(lists).flatMap(({ distress }) => lines(distress))
  const ordinary = Object.values(lists).flatMap(list => lines(list.ordinary))
  console.log(
    `${language}: ${told.filter(tells).length} of ${told.length} sentences of distress heard, ${ordinary.filter(tells).length} of ${ordinary.length} ordinary ones taken for it (the grammar knows them all)`,
  )
}

const repeated = (text: string): string => text.repeat(Math.ceil(CHARACTERS / text.length)).slice(0, CHARACTERS)
const strange = Array.from({ length: CHARACTERS / 5 }, (_, at) => `mo${((at * 7919) % 46_656).toString(36)}re`)
  .join(' ')
  .slice(0, CHARACTERS)
const TEXTS = {
  'words of no language, none twice': strange,
  'a story about work': repeated('je cherche un travail depuis longtemps et rien ne marche, mon voisin m’a parlé de ce centre. '),
  'the word that most patterns begin with': repeated('ex '),
}

console.log(`\n${CHARACTERS} characters, all eight languages, load ${loadavg()[0]?.toFixed(1)}:`)
for (const [name, text] of Object.entries(TEXTS)) {
  const took = Array.from({ length: TIMES }, () => {
    const before = performance.now()
    readTold(text)
    return performance.now() - before
  }).toSorted((one, other) => one - other)
  const at = (share: number) => (took[Math.floor(share * TIMES)] ?? Number.NaN).toFixed(1)
  console.log(`${name}: ${at(0.5)} ms (p50), ${at(0.95)} ms (p95)`)
}
