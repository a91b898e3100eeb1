import { readFileSync } from 'node:fs'
import { zipEntry } from './zip-entry.ts'

const textsOf = (xml: string): string => [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('')

/** The official ROME 3 to ISCO-08 table (a workbook): the ISCO group of each ROME 3 code, four digits. */
export function romeIsco(file: string): ReadonlyMap<string, string> {
  const zip = readFileSync(file)
  const strings = [...zipEntry(zip, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => textsOf(item!))
  const groups = new Map<string, string>()
  for (const [, row] of zipEntry(zip, 'xl/worksheets/sheet2.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)) {
    const cells = new Map<string, string>()
    for (const [, column, attributes, value] of row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v>/g)) {
      cells.set(column!, attributes!.includes('t="s"') ? strings[Number(value)]! : value!)
    }
    const rome = cells.get('A') ?? ''
    const isco = cells.get('D')
    if (/^[A-N]\d{4}$/.test(rome) && isco !== undefined) groups.set(rome, isco.padStart(4, '0'))
  }
  return groups
}
