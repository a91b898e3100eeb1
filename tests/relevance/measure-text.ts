import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { analyseChunk } from '../../catalogue/text/analyse.ts'
import { createAnalyzer } from '../../catalogue/text/analyzer.ts'
import { chunksOf } from '../../catalogue/text/chunks.ts'
import { arabicClitics, escoPairs, escoPlurals, readRows, romePairs } from './label-pairs.ts'
import { LATER_FAMILIES } from './later-families.ts'
import type { Share } from './text-shares.ts'
import { familyPairs, familyShares, meet, shareOf } from './text-shares.ts'
import { WORD_FAMILIES } from './word-families.ts'

const showsMissed = process.argv.includes('--missed')
const data = process.env.ESCALE_SHARED_DATA ?? join(process.cwd(), '..', 'shared', 'data')

const percent = ({ held, all }: Share): string => (all === 0 ? '-' : `${held} of ${all} (${((100 * held) / all).toFixed(1)} %)`)

function sayMissed(name: string, { missed }: Share): void {
  if (showsMissed && missed.length > 0) console.log(`\n${name}, missed:\n${missed.join('\n')}`)
}

function families(): void {
  console.log('| language | must meet | must stay apart | head finds compound |\n|---|---:|---:|---:|')
  for (const [language, words] of Object.entries(WORD_FAMILIES)) {
    const shares = familyShares(language, words)
    console.log(`| ${language} | ${[shares.meet, shares.apart, shares.finds].map(percent).join(' | ')} |`)
  }
  for (const [language, words] of Object.entries(WORD_FAMILIES)) {
    for (const [name, share] of Object.entries(familyShares(language, words))) sayMissed(`${language} ${name}`, share)
  }
}

/** Families written after the rules: the fairer figure. */
function later(): void {
  console.log('\n| language | meet, families written after the rules |\n|---|---:|')
  const shares = Object.entries(LATER_FAMILIES).map(
    ([language, lines]) => [language, shareOf(familyPairs(lines), (one, other) => meet(language, one, other))] as const,
  )
  for (const [language, share] of shares) console.log(`| ${language} | ${percent(share)} |`)
  for (const [language, share] of shares) sayMissed(`${language} later`, share)
}

type Measure = Readonly<{ name: string; language: string; path: string; pairs: (path: string) => readonly (readonly [string, string])[] }>

const MEASURES: readonly Measure[] = [
  { name: 'ROME 4.60 titles, both genders', language: 'fr', path: 'rome-v4-60', pairs: romePairs },
  { name: 'ESCO 1.2 French, both genders', language: 'fr', path: 'esco-v1.2-fr/occupations_fr.csv', pairs: escoPairs },
  { name: 'ESCO 1.0 Spanish, both genders', language: 'es', path: 'esco-v1.0-fr-es-en/occupations_es.csv', pairs: escoPairs },
  { name: 'ESCO 1.0 Arabic, both genders', language: 'ar', path: 'esco-v1.0.x-ar-fr-en/occupations_ar.csv', pairs: escoPairs },
  {
    name: 'ESCO 1.0 Arabic, every word with its articles',
    language: 'ar',
    path: 'esco-v1.0.x-ar-fr-en/occupations_ar.csv',
    pairs: arabicClitics,
  },
  { name: 'ESCO 1.0 English, singular and plural', language: 'en', path: 'esco-v1.0-fr-es-en/occupations_en-us.csv', pairs: escoPlurals },
]

function realLabels(): void {
  console.log('\n| labels whose two forms share all terms | language | share |\n|---|---|---:|')
  const shares = MEASURES.map(({ name, language, path, pairs }) => {
    const whole = join(data, path)
    if (!existsSync(whole)) {
      console.log(`| ${name} | ${language} | not measured: no file at ${whole} |`)
      return undefined
    }
    const share = shareOf(pairs(whole), (one, other) => meet(language, one, other))
    console.log(`| ${name} | ${language} | ${percent(share)} |`)
    return share
  })
  for (const [i, { name }] of MEASURES.entries()) {
    const share = shares[i]
    if (share !== undefined) sayMissed(name, share)
  }
}

/** How long the distinct words of ROME's texts take, each analysed once: the best of nine runs. */
function speed(): void {
  const path = join(data, 'rome-v4-60', 'unix_texte_v460_utf8.csv')
  if (!existsSync(path)) {
    console.log(`\nSpeed not measured: no file at ${path}`)
    return
  }
  const distinct = [...new Set(readRows(path).flatMap(row => Object.values(row).flatMap(chunksOf)))]
  for (const language of Object.keys(WORD_FAMILIES)) createAnalyzer(language).terms('un two')
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now()
    for (const word of distinct) analyseChunk('fr', word)
    return performance.now() - started
  })
  console.log(`\n${distinct.length} distinct words of ROME's texts analysed in ${Math.min(...times).toFixed(1)} ms`)
}

families()
later()
realLabels()
speed()
