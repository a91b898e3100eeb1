import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { withoutNonSorting } from '../marc/marc-record.ts'
import type { XmlAttributes, XmlHandler } from '../xml/read-xml.ts'
import { KNOWN_NAMESPACES, pmbLeader, ROLES } from './marc-xml-names.ts'

/** A record read from XML, or why it is none. */
export type MarcXmlItem =
  | Readonly<{ record: MarcRecord }>
  | Readonly<{ refused: 'bad-record' | 'bad-encoding' | 'too-big'; reason: string }>

type OpenField = { tag: string; indicators: string; value: string; subfields: { code: string; text: string }[] }
type OpenRecord = {
  leader: string
  codes: Map<string, string>
  fields: MarcField[]
  characters: number
  fault: MarcXmlItem | undefined
  strange: Set<string>
}

/** Gathers the records of MARC in XML from a stream of elements: MARCXML and MarcXchange, the slim form of UNIMARC, and PMB's own. */
export class MarcXmlRecords implements XmlHandler<MarcXmlItem> {
  readonly #limit: number
  #ready: MarcXmlItem[] = []
  #record: OpenRecord | undefined
  #field: OpenField | undefined
  /** Where text goes: the leader, one of PMB's codes, a field's value, its last subfield. */
  #into: ((text: string) => void) | undefined
  readonly #namespaces = new Map<string, string>()
  /** Elements inside records that are none of MARC's, by name. */
  readonly strange = new Map<string, number>()
  /** Records that an envelope marks as deleted. */
  deleted = 0

  constructor(recordCharacters: number) {
    this.#limit = recordCharacters
  }

  /** True while a record is open: one that the file breaks off in. */
  get isInside(): boolean {
    return this.#record !== undefined && this.#record.fields.length > 0
  }

  taken(): readonly MarcXmlItem[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  fault(reason: string): void {
    if (this.#record !== undefined)
      this.#record.fault ??= { refused: 'bad-encoding', reason: `a character that XML does not allow stands in it (${reason})` }
  }

  open(name: string, attributes: XmlAttributes): void {
    for (const [key, value] of Object.entries(attributes)) if (/^xmlns(:|$)/.test(key)) this.#namespaces.set(key.slice(6), value)
    const [prefix, local] = name.includes(':') ? [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)] : ['', name]
    this.#into = undefined
    const role = ROLES[local]
    if (role === 'record') this.#openRecord(prefix)
    else if (this.#record === undefined) return
    else if (role === undefined) this.#openOther(local, attributes)
    else this.#openPart(role, local, attributes, this.#record)
  }

  #openRecord(prefix: string): void {
    // An envelope's own "record" holds no field: the one inside takes its place.
    this.#record = { leader: '', codes: new Map(), fields: [], characters: 0, fault: undefined, strange: new Set() }
    this.#field = undefined
    const namespace = this.#namespaces.get(prefix)
    if (namespace !== undefined && !KNOWN_NAMESPACES.has(namespace)) this.#record.strange.add(`namespace ${namespace}`)
  }

  #openOther(local: string, attributes: XmlAttributes): void {
    if (local === 'header' && attributes.status === 'deleted') this.deleted++
    this.#record?.strange.add(local)
  }

  #openPart(role: string, local: string, attributes: XmlAttributes, record: OpenRecord): void {
    if (role === 'leader') this.#into = text => (record.leader += text)
    else if (role === 'code') this.#into = text => record.codes.set(local, (record.codes.get(local) ?? '') + text)
    else if (role === 'field') this.#openField(attributes, record)
    else this.#openSubfield(attributes, record)
  }

  #openField(attributes: XmlAttributes, record: OpenRecord): void {
    // Some exports drop the zeros a tag begins with.
    const tag = (attributes.tag ?? attributes.t ?? attributes.c ?? '').replace(/^\d{1,2}$/, short => short.padStart(3, '0'))
    if (!/^[0-9A-Za-z]{3}$/.test(tag)) record.fault ??= { refused: 'bad-record', reason: 'a field has no tag of three characters' }
    const indicators = attributes.ind ?? `${attributes.ind1 ?? attributes.i1 ?? ' '}${attributes.ind2 ?? attributes.i2 ?? ' '}`
    const field: OpenField = { tag, indicators: indicators.padEnd(2), value: '', subfields: [] }
    this.#field = field
    this.#into = text => (field.value += text)
  }

  #openSubfield(attributes: XmlAttributes, record: OpenRecord): void {
    const code = attributes.code ?? attributes.c ?? ''
    if (code.length !== 1)
      record.fault ??= { refused: 'bad-record', reason: `a subfield of field ${this.#field?.tag ?? '?'} has no code of one character` }
    const subfield = { code, text: '' }
    this.#field?.subfields.push(subfield)
    this.#into = text => (subfield.text += text)
  }

  text(text: string): void {
    const record = this.#record
    if (record === undefined || this.#into === undefined) return
    record.characters += text.length
    if (record.characters > this.#limit) {
      record.fault = { refused: 'too-big', reason: `it is longer than ${this.#limit} characters` }
      record.fields = []
      this.#into = undefined
    } else this.#into(text)
  }

  close(name: string): void {
    const role = ROLES[name.slice(name.indexOf(':') + 1)]
    this.#into = undefined
    if (role === 'record') this.#closeRecord()
    else if (role === 'field') this.#closeField()
  }

  #closeField(): void {
    const [record, field] = [this.#record, this.#field]
    this.#field = undefined
    if (record === undefined || field === undefined) return
    const { tag, indicators, subfields } = field
    if (tag.startsWith('00')) {
      const value = [field.value, ...subfields.map(({ text }) => text)].join('')
      record.fields.push({ tag, value: withoutNonSorting(withoutIndent(value)), indicators: '', subfields: [] })
    } else {
      record.fields.push({
        tag,
        value: '',
        indicators,
        subfields: subfields.map(({ code, text }) => ({ code, text: withoutNonSorting(text) })),
      })
    }
  }

  #closeRecord(): void {
    const record = this.#record
    this.#record = undefined
    this.#field = undefined
    if (record === undefined) return
    const { fields, codes, fault } = record
    if (fields.length === 0 && fault === undefined) return
    for (const name of record.strange) this.strange.set(name, (this.strange.get(name) ?? 0) + 1)
    const leader = codes.size > 0 ? pmbLeader(codes) : withoutIndent(record.leader).padEnd(24)
    const broken = fields.find(field => /\ufffd/.test(field.value) || field.subfields.some(({ text }) => text.includes('\ufffd')))
    const garbled: MarcXmlItem | undefined =
      broken === undefined
        ? undefined
        : { refused: 'bad-encoding', reason: `field ${broken.tag} holds a byte that is not in the file’s encoding` }
    this.#ready.push(fault ?? garbled ?? { record: { leader, fields, encoding: 'utf-8', repaired: false, leftOut: [] } })
  }
}

/** Without the line breaks and indents of a pretty-printed file at its ends: positions inside count. */
const withoutIndent = (text: string): string => text.replace(/^\s*\n\s*/, '').replace(/\s*\n\s*$/, '')
