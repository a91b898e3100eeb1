import type { NumberFormat } from './number-format.ts'
import { numberFormat } from './number-format.ts'
import type { DateSystem } from './serial-date.ts'
import type { Package } from './xlsx-parts.ts'
import { localName, readPart, unreadable, walkPart } from './xlsx-parts.ts'

/** What the workbook's own part says. */
export type WorkbookPart = Readonly<{
  dates: DateSystem
  sheets: readonly Readonly<{ name: string; relation: string; isHidden: boolean }>[]
}>

export async function readWorkbookPart(pack: Package, part: string): Promise<WorkbookPart> {
  let dates: DateSystem = '1900'
  const sheets: { name: string; relation: string; isHidden: boolean }[] = []
  await readPart(pack, part, {
    open(name, attributes) {
      if (localName(name) === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) dates = '1904'
      if (localName(name) !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const isHidden = attributes.state !== undefined && attributes.state !== 'visible'
      sheets.push({ name: attributes.name ?? '', relation, isHidden })
    },
  })
  return { dates, sheets }
}

/** The texts that cells point to, by their numbers. Formatting is dropped, and so is how Japanese is read aloud. */
export async function readSharedTexts(pack: Package, part: string): Promise<readonly string[]> {
  const texts: string[] = []
  let characters = 0
  let current = ''
  let inText = false
  let inPhonetic = false
  const handler = {
    open(name: string) {
      const local = localName(name)
      if (local === 'si') current = ''
      if (local === 'rPh') inPhonetic = true
      if (local === 't') inText = !inPhonetic
    },
    close(name: string) {
      const local = localName(name)
      if (local === 't') inText = false
      if (local === 'rPh') inPhonetic = false
      if (local !== 'si') return
      texts.push(current)
      characters += current.length
    },
    text(text: string) {
      if (inText) current += text
    },
    taken: () => {
      const most = pack.limits.sheetTextCharacters
      if (characters + current.length > most) throw unreadable(pack.file, `its texts are longer than ${most} characters all together`)
      return []
    },
  }
  for await (const _ of walkPart(pack, part, handler));
  return texts
}

/** The number formats of cells, by the numbers of their styles. */
export async function readFormats(pack: Package, part: string): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCellFormats = false
  await readPart(pack, part, {
    open(name, { numFmtId, formatCode }) {
      const local = localName(name)
      if (local === 'cellXfs') inCellFormats = true
      if (local === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode)
      if (local === 'xf' && inCellFormats) ids.push(Number(numFmtId ?? 0))
    },
    close(name) {
      if (localName(name) === 'cellXfs') inCellFormats = false
    },
  })
  return ids.map(id => numberFormat(id, codes.get(id)))
}
