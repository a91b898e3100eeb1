import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sharedData } from '../helpers/shared-data.ts'
import { occupations } from '../unit/demo-centre-folder.ts'

const folder = sharedData('rome-v4-60')

test.skipIf(folder === undefined)('every sheet that the demonstration centre’s occupations name is one of ROME 4.60', () => {
  const rows = readFileSync(join(folder!, 'unix_referentiel_code_rome_v460_utf8.csv'), 'utf8').split(/\r?\n/)
  const sheets = new Set(rows.flatMap(row => /^"([A-N]\d{4})"/.exec(row)?.[1] ?? []))
  expect(sheets.size).toBeGreaterThan(1500)
  const named = new Set(
    occupations.concepts.flatMap(({ exactMatch, closeMatch }) => [...exactMatch, ...closeMatch].map(match => match.code)),
  )
  console.log(`${occupations.concepts.length} occupations name ${named.size} of the ${sheets.size} sheets`)
  expect([...named].filter(code => !sheets.has(code))).toEqual([])
})
