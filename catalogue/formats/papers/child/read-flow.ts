import type { Limits } from '../../../model/limits.ts'
import { cleanLine } from '../../clean-text.ts'
import type { SourceFile } from '../../format.ts'
import { readXml, XmlStop } from '../../xml/read-xml.ts'
import { XmlTrees } from '../../xml/xml-trees.ts'
import type { ZipArchive } from '../../zip/open-zip.ts'
import type { PaperQuestion, PaperRemark } from '../paper-text.ts'
import { cleanPaper } from './clean-paper.ts'
import { cutText } from './cut-text.ts'
import type { Flow } from './paragraphs.ts'
import { Paragraphs } from './paragraphs.ts'

const UTF8 = { kind: 'found', found: 'utf-8' } as const

/** A part of an archive as a file. */
const partOf = (archive: ZipArchive, name: string): SourceFile => ({
  name,
  head: new Uint8Array(),
  stream: () => archive.stream(name),
  range: () => Promise.reject(new Error('parts are read from their beginning')),
})

export type FlowText = { text: string; heading?: string; remarks: PaperRemark[] }

/** The text of a part in paragraphs; as far as it can be read where it is cut. Throws `XmlStop` where nothing can be read. */
export async function readFlow(
  archive: ZipArchive,
  { part, flow, limits, question }: Readonly<{ part: string; flow: Flow; limits: Limits; question: PaperQuestion }>,
): Promise<FlowText> {
  const paragraphs: string[] = []
  let characters = 0
  let heading: string | undefined
  const remarks: PaperRemark[] = []
  try {
    for await (const paragraph of readXml(partOf(archive, part), UTF8, limits, new Paragraphs(flow))) {
      const text = cleanPaper(paragraph.text)
      if (text === '') continue
      if (paragraph.isHeading) heading ??= text
      paragraphs.push(text)
      characters += text.length
      if (characters > question.characters) break
    }
  } catch (error) {
    if (!(error instanceof XmlStop) || error.refusesFile || paragraphs.length === 0) throw error
    remarks.push('cut-file')
  }
  const cut = cutText(paragraphs.join('\n'), question)
  const first = cleanLine(heading ?? paragraphs[0])?.slice(0, 500)
  return { text: cut.text, remarks: [...remarks, ...cut.remarks], ...(first !== undefined && { heading: first }) }
}

const SAID = new Set(['title', 'language'])

/** What the description of an office file says: its title and its language, absent where it does not. A description that cannot be read says nothing. */
export async function readSaid(archive: ZipArchive, part: string, limits: Limits): Promise<{ titleSaid?: string; languageSaid?: string }> {
  if (!archive.names.includes(part)) return {}
  const said = new Map<string, string>()
  try {
    const trees = new XmlTrees(name => SAID.has(name), limits.xmlAttributeCharacters)
    for await (const item of readXml(partOf(archive, part), UTF8, limits, trees)) {
      const text = 'tree' in item ? cleanLine(item.tree.text)?.slice(0, 500) : undefined
      if ('tree' in item && text !== undefined && !said.has(item.tree.name)) said.set(item.tree.name, text)
    }
  } catch (error) {
    if (!(error instanceof XmlStop)) throw error
  }
  const titleSaid = said.get('title')
  const languageSaid = said.get('language')
  return { ...(titleSaid !== undefined && { titleSaid }), ...(languageSaid !== undefined && { languageSaid }) }
}
