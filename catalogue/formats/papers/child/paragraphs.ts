import type { XmlAttributes, XmlHandler } from '../../xml/read-xml.ts'
import { localName } from '../../xml/xml-trees.ts'

/** How an office format writes its text. */
export type Flow = Readonly<{
  paragraphs: ReadonlySet<string>
  /** Elements that hold text; absent: all text inside a paragraph is text of it. */
  texts?: ReadonlySet<string>
  /** Elements of which nothing is text: deleted words, remarks, fields. */
  left: ReadonlySet<string>
  /** Elements that stand for signs. */
  signs: Readonly<Record<string, (attributes: XmlAttributes) => string>>
  /** Elements inside a paragraph, or the paragraph itself, that say it is a heading. */
  isHeading(name: string, attributes: XmlAttributes): boolean
}>

export type Paragraph = Readonly<{ text: string; isHeading: boolean }>

type OpenParagraph = { text: string; isHeading: boolean }

/** Gathers the paragraphs of a stream of XML, in the order in which they end; one inside another (a text frame) stands by itself. */
export class Paragraphs implements XmlHandler<Paragraph> {
  readonly #flow: Flow
  readonly #open: OpenParagraph[] = []
  #ready: Paragraph[] = []
  /** How deep inside elements of which nothing is text. */
  #left = 0
  #inText = 0

  constructor(flow: Flow) {
    this.#flow = flow
  }

  taken(): readonly Paragraph[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  /** A character that XML does not allow is no reason to lose a text. */
  fault(): void {}

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name)
    if (this.#left > 0 || this.#flow.left.has(local)) {
      this.#left++
      return
    }
    if (this.#flow.paragraphs.has(local)) this.#open.push({ text: '', isHeading: false })
    const paragraph = this.#open.at(-1)
    if (this.#flow.texts?.has(local)) this.#inText++
    if (paragraph === undefined) return
    paragraph.text += this.#flow.signs[local]?.(attributes) ?? ''
    if (this.#flow.isHeading(local, attributes)) paragraph.isHeading = true
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1)
    if (paragraph === undefined || this.#left > 0) return
    if (this.#flow.texts === undefined || this.#inText > 0) paragraph.text += text
  }

  close(name: string): void {
    if (this.#left > 0) {
      this.#left--
      return
    }
    const local = localName(name)
    if (this.#flow.texts?.has(local)) this.#inText--
    if (!this.#flow.paragraphs.has(local)) return
    const paragraph = this.#open.pop()
    if (paragraph !== undefined && paragraph.text.trim() !== '') this.#ready.push(paragraph)
  }
}
