// Started by build/big-tables.mjs: `make csv|xlsx FILE SIZE` writes a table (megabytes, or rows), `read FILE` reads it and prints what that took, as JSON.

import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { csv } from '../../catalogue/formats/csv/csv.ts'
import { isProblem } from '../../catalogue/formats/format.ts'
import { xlsx } from '../../catalogue/formats/xlsx/xlsx.ts'
import { openFile } from '../../catalogue/intake/open-file.ts'
import { LIMITS } from '../../catalogue/model/limits.ts'
import { buildXlsx } from '../helpers/intake/build-workbook.ts'

const HEADER = ['Identifiant', 'Titre', 'Auteur', 'Mots-clés', 'Cote', 'Résumé']
const rowOf = (index: number) => [
  `N${index}`,
  `Document ${index} sur les métiers`,
  `Auteur ${index % 997}`,
  'métier;emploi;formation',
  `331.${index % 1000} DOC`,
  `Ce document présente un métier, ses débouchés et les formations qui y mènent (${index}). `.repeat(2).trim(),
]

async function makeCsv(file: string, megabytes: number): Promise<void> {
  const out = createWriteStream(file)
  let bytes = 0
  for (let index = 0; bytes < megabytes * 1024 * 1024; index += 1000) {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      rowOf(index + row)
        .map(cell => `"${cell}"`)
        .join(','),
    )
    const text = `${index === 0 ? `${HEADER.join(',')}\n` : ''}${rows.join('\n')}\n`
    bytes += Buffer.byteLength(text)
    if (!out.write(text)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

const makeXlsx = (file: string, rows: number): void =>
  writeFileSync(file, buildXlsx([{ name: 'Fonds', rows: [HEADER, ...Array.from({ length: rows }, (_, index) => rowOf(index))] }]))

async function read(path: string): Promise<void> {
  const file = await openFile({ path, name: basename(path) }, LIMITS)
  const format = path.endsWith('.xlsx') ? xlsx : csv
  const started = performance.now()
  const mapping = await format.proposeMapping?.([file])
  let records = 0
  let problems = 0
  for await (const item of format.read([file], { limits: LIMITS, mapping })) {
    if (isProblem(item)) problems++
    else records++
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ file: basename(path), records, problems, seconds, peakMb }))
}

const [verb, what = '', file = '', size = ''] = process.argv.slice(2)
if (verb === 'read') await read(what)
else if (what === 'csv') await makeCsv(file, Number(size))
else makeXlsx(file, Number(size))
