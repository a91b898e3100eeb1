import type { XmlAttributes, XmlHandler } from './read-xml.ts'

/** An element with all that stands in it. Names are without their prefix; `text` is its own text, not that of its children. */
export type XmlTree = Readonly<{ name: string; attributes: XmlAttributes; text: string; children: readonly XmlTree[] }>
type OpenTree = { name: string; attributes: XmlAttributes; text: string; children: OpenTree[] }

/** A record as a tree, or why it cannot be taken. */
export type XmlTreeItem = Readonly<{ tree: XmlTree }> | Readonly<{ refused: 'bad-encoding' | 'too-big'; reason: string }>

/** The name of an element or attribute without its namespace's prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Gathers the elements that are records from a stream of XML, one at a time: memory holds one record. A record inside a record is a part of it. */
export class XmlTrees implements XmlHandler<XmlTreeItem> {
  readonly #isRecord: (name: string) => boolean
  readonly #limit: number
  #ready: XmlTreeItem[] = []
  #open: OpenTree[] = []
  #characters = 0
  #fault: string | undefined

  /** `limit`: how many characters a record may have, names and values of attributes counted. */
  constructor(isRecord: (name: string) => boolean, limit: number) {
    this.#isRecord = isRecord
    this.#limit = limit
  }

  get #isInside(): boolean {
    return this.#open.length > 0
  }

  taken(): readonly XmlTreeItem[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  fault(reason: string): void {
    if (this.#isInside) this.#fault ??= reason
  }

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name)
    const above = this.#open.at(-1)
    if (above === undefined && !this.#isRecord(local)) return
    const tree: OpenTree = { name: local, attributes, text: '', children: [] }
    this.#count(name.length + Object.entries(attributes).reduce((sum, [key, value]) => sum + key.length + value.length, 0))
    if (!this.#isTooBig()) above?.children.push(tree)
    this.#open.push(tree)
  }

  text(text: string): void {
    const tree = this.#open.at(-1)
    if (tree === undefined) return
    this.#count(text.length)
    if (!this.#isTooBig()) tree.text += text
  }

  close(): void {
    const tree = this.#open.pop()
    if (tree === undefined || this.#isInside) return
    if (this.#isTooBig()) this.#ready.push({ refused: 'too-big', reason: `it has more than ${this.#limit} characters` })
    else if (this.#fault !== undefined)
      this.#ready.push({ refused: 'bad-encoding', reason: `a character that XML does not allow stands in it (${this.#fault})` })
    else this.#ready.push({ tree })
    this.#characters = 0
    this.#fault = undefined
  }

  #count(characters: number): void {
    this.#characters += characters
  }

  #isTooBig(): boolean {
    return this.#characters > this.#limit
  }
}

/** The children of that name, in order. */
export const childrenOf = (tree: XmlTree, name: string): readonly XmlTree[] => tree.children.filter(child => child.name === name)

/** All text in an element, in the order of the document's elements; undefined where the element is not there. */
export function textIn(tree: XmlTree | undefined): string | undefined {
  if (tree === undefined) return undefined
  return [tree.text, ...tree.children.map(child => textIn(child) ?? '')].join(' ').trim()
}

/** What stands under a path of names, of the first element at each step; undefined where a step is missing. */
export function textAt(tree: XmlTree, ...path: readonly string[]): string | undefined {
  let at: XmlTree | undefined = tree
  for (const name of path) at = at?.children.find(child => child.name === name)
  return textIn(at)
}
