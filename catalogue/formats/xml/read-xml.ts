import type { Limits } from '../../model/limits.ts'
import type { SourceFile } from '../format.ts'
import { controlsAsLetters, decodeText } from '../text-encoding.ts'
import type { XmlEncoding } from './xml-encoding.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What a format makes of a stream of XML: it is told of elements and texts in order, and gives what is ready whenever it is asked. */
export type XmlHandler<T> = Readonly<{
  open(name: string, attributes: XmlAttributes): void
  text(text: string): void
  close(name: string): void
  /** A character or an entity that XML does not know stands in the text just told. */
  fault(reason: string): void
  /** What is ready since it was last asked. */
  taken(): readonly T[]
}>

/** The XML cannot be read on. `refusesFile`: nothing of the file may be taken, whatever came before. */
export class XmlStop extends Error {
  override readonly name = 'XmlStop'
  readonly refusesFile: boolean
  constructor(message: string, refusesFile = false) {
    super(message)
    this.refusesFile = refusesFile
  }
}

export const DOCTYPE_REFUSED =
  'The file has a document type (<!DOCTYPE ...>), which could pull in other files or grow without end, so it is not read. Export it without one.'

/** Faults after which the text goes on: the record they stand in is wrong, and the next one is not. */
const IN_TEXT = /: (disallowed character|undefined entity|malformed character entity)\.$/

/**
 * Reads XML 1.0 as a stream, in memory bounded by `limits`: nothing is fetched, no entity is defined, a document type refuses the file. Throws `XmlStop` where
 * the text is no longer XML or outgrows a limit; what came before has been given.
 */
export async function* readXml<T>(file: SourceFile, encoding: XmlEncoding, limits: Limits, handler: XmlHandler<T>): AsyncGenerator<T> {
  const { SaxesParser } = await import('@rubensworks/saxes')
  const parser = new SaxesParser({ xmlns: false, position: true })
  let depth = 0
  let attributes = 0
  let sinceEvent = 0
  const stopped = { value: false }
  const stop = (message: string, refusesFile = false): never => {
    stopped.value = true
    throw new XmlStop(message, refusesFile)
  }
  parser.on('doctype', () => stop(DOCTYPE_REFUSED, true))
  parser.on('error', error => {
    if (IN_TEXT.test(error.message)) handler.fault(faultOf(error.message))
    else stop(`it is not well-formed in line ${parser.line} (${faultOf(error.message)})`)
  })
  parser.on('attribute', ({ value }) => {
    attributes++
    if (attributes > limits.xmlAttributes) stop(`an element in line ${parser.line} has more than ${limits.xmlAttributes} attributes`)
    if (value.length > limits.xmlAttributeCharacters)
      stop(`an attribute in line ${parser.line} has more than ${limits.xmlAttributeCharacters} characters`)
  })
  parser.on('opentag', ({ name, attributes: own }) => {
    attributes = 0
    sinceEvent = 0
    depth++
    if (depth > limits.xmlDepth) stop(`its elements stand more than ${limits.xmlDepth} deep in line ${parser.line}`)
    handler.open(name, own)
  })
  parser.on('text', text => handler.text(text))
  parser.on('cdata', text => handler.text(text))
  parser.on('comment', () => {
    sinceEvent = 0
  })
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0
    depth--
    handler.close(name)
  })
  try {
    for await (const piece of piecesOf(file, encoding)) {
      sinceEvent += piece.length
      parser.write(piece)
      yield* handler.taken()
      if (sinceEvent > limits.recordBytes)
        stop(`a text, a tag or a comment in line ${parser.line} is longer than ${limits.recordBytes} characters`)
    }
    parser.close()
  } catch (error) {
    // What stood before the place that cannot be read is whole.
    yield* handler.taken()
    throw error
  }
  yield* handler.taken()
}

/** The parser's own words without its position. */
const faultOf = (message: string): string => message.replace(/^[^a-z]*?\d+:\d+: /i, '').replace(/\.$/, '')

/** The file's text in pieces that are small enough for a limit to be met soon after it is passed. */
async function* piecesOf(file: SourceFile, encoding: XmlEncoding): AsyncGenerator<string> {
  if (encoding.kind === 'declared') {
    const decoder = new TextDecoder(encoding.label)
    for await (const chunk of file.stream()) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
    return
  }
  const asLetters = encoding.found === 'windows-1252' ? controlsAsLetters : (text: string) => text
  // Lines say nothing in XML: a byte that is none of UTF-8 breaks the record it stands in.
  const found = encoding.found === 'mixed' ? 'utf-8' : encoding.found
  for await (const piece of decodeText(file, found)) if (piece !== '') yield asLetters(piece)
}
