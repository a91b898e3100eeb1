import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SECTIONS, SEGMENT_VERSION } from '../../../catalogue/index/layout.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { segmentsOf } from '../../helpers/small-catalogue.ts'

const paper = readFileSync(new URL('../../../docs/segment-format.md', import.meta.url), 'utf8')
const chapter = paper.split('\n## ').find(part => part.startsWith('Sections\n')) ?? ''

/** Names and widths as the paper's table lists them, several to a row. */
const listed = chapter
  .split('\n')
  .filter(line => /^\| [a-z]/.test(line) && !line.startsWith('| section '))
  .flatMap(line => {
    const [names = [], widths = []] = line
      .split('|')
      .map(cell => cell.trim().split(', '))
      .slice(1, 3)
    if (names.length !== widths.length) throw new Error(`as many widths as names are wanted: ${line}`)
    return names.map((name, i) => [name, Number(widths[i])] as const)
  })

describe('docs/segment-format.md', () => {
  test('lists the sections in their order with their widths, and no others', () => {
    expect(listed).toEqual(Object.entries(SECTIONS))
  })

  test('names the version wherever it names one', () => {
    const named = [...paper.matchAll(/(?:, |the )version,? (\d+)/g)].map(([, version]) => Number(version))
    expect(named).toEqual([SEGMENT_VERSION, SEGMENT_VERSION])
  })
})

/** A file read by the paper's rules alone: nothing of `catalogue/index` is asked for what it means. */
class ByHand {
  readonly bytes: Uint8Array
  at = 0
  private readonly view: DataView

  constructor(file: ArrayBuffer) {
    this.bytes = new Uint8Array(file)
    this.view = new DataView(file)
  }

  uint32(at: number): number {
    return this.view.getUint32(at, true)
  }

  get body(): number {
    return this.uint32(this.bytes.length - 32)
  }

  section(name: string): Readonly<{ offset: number; length: number }> {
    const entry = this.body + listed.findIndex(([own]) => own === name) * 8
    return { offset: this.uint32(entry), length: this.uint32(entry + 4) }
  }

  element(name: string, place: number): number {
    return this.uint32(this.section(name).offset + place * 4)
  }

  byte(): number {
    return this.view.getUint8(this.at++)
  }

  varint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte % 128) * factor
      if (byte < 128) return value
    }
  }

  /** The strings of a table, one after the other. */
  strings(name: string): readonly string[] {
    const { offset, length } = this.section(name)
    const strings: string[] = []
    let before: readonly number[] = []
    for (this.at = offset; this.at < offset + length; ) {
      const shared = this.varint()
      const added = this.varint()
      before = [...before.slice(0, shared), ...this.bytes.subarray(this.at, this.at + added)]
      this.at += added
      strings.push(new TextDecoder().decode(Uint8Array.from(before)))
    }
    return strings
  }

  bit(from: number, bit: number): number {
    return (this.view.getUint8(from + Math.floor(bit / 8)) >> (bit % 8)) & 1
  }

  number(from: number, bit: number, width: number): number {
    let value = 0
    for (let i = 0; i < width; i++) value += this.bit(from, bit + i) * 2 ** i
    return value
  }

  /** How often a field holds the term, from the bytes of a flagged document. */
  frequencies(): readonly number[] {
    const byte = this.byte()
    if (byte >= 128) return [0, 0, 0, 0, byte - 128]
    return [0, 1, 2, 3, 4].map(field => {
      if (((byte >> field) & 1) === 0) return 0
      return byte & 32 ? 1 : this.varint()
    })
  }

  postings(term: number) {
    const start = this.section('postings').offset
    this.at = start + this.element('termOffsets', term)
    const head = { documents: this.varint(), more: this.varint(), titled: this.varint() }
    const blocks = Math.ceil(head.documents / 128)
    const directory = this.at
    const data = directory + (blocks - 1) * 8
    const postings: (readonly [number, readonly number[]])[] = []
    for (let block = 0; block < blocks; block++) {
      const entry = directory + (block - 1) * 8
      let document = block === 0 ? 0 : this.uint32(entry)
      expect(document).toBe(postings.at(-1)?.[0] ?? 0)
      this.at = data + (block === 0 ? 0 : this.uint32(entry + 4))
      const size = Math.min(128, head.documents - block * 128)
      const width = this.byte()
      const gaps = this.at
      const flags = gaps + Math.ceil((size * width) / 8)
      this.at = flags + Math.ceil(size / 8)
      for (let i = 0; i < size; i++) {
        document += this.number(gaps, i * width, width)
        postings.push([document, this.bit(flags, i) === 1 ? this.frequencies() : [0, 0, 0, 0, 1]])
      }
    }
    expect(this.at).toBe(start + this.element('termOffsets', term + 1))
    return { head, postings }
  }
}

/** The checksum of the paper over whole 32-bit words. */
function sumOf(words: readonly number[]): readonly number[] {
  const lanes = [1, 2, 3, 4]
  const whole = words.length - (words.length % 4)
  for (const [i, word] of words.entries()) {
    const lane = i < whole ? i % 4 : 0
    const mixed = BigInt.asUintN(32, BigInt(((lanes[lane] as number) ^ word) >>> 0) * 0x9e3779b1n)
    lanes[lane] = Number(BigInt.asUintN(32, mixed << 13n) | (mixed >> 19n))
  }
  return lanes
}

/** How often "pain" stands in title, alternative titles, subjects, summary and body of each of 300 documents. */
const SETS = [
  [0, 0, 0, 0, 1],
  [0, 0, 0, 0, 7],
  [0, 0, 0, 0, 130],
  [1, 0, 0, 1, 0],
  [1, 2, 0, 0, 3],
  [0, 1, 1, 0, 0],
  [0, 0, 0, 0, 0],
] as const
const put = Array.from({ length: 300 }, (_, i) => [i, SETS[(i * 5 + Math.floor(i / 11)) % SETS.length] ?? SETS[0]] as const)

const times = (count: number): string => Array.from({ length: count }, () => 'pain').join(' ')

const documents: readonly SmallDocument[] = put.map(([i, [title, alternatives, subjects, summary, body]]) => ({
  title: `atelier ${i} ${times(title)}`.trim(),
  alternativeTitles: [`cours ${times(alternatives)}`.trim()],
  subjects: [`four ${times(subjects)}`.trim()],
  summary: `farine ${times(summary)}`.trim(),
  body: `levain ${times(body)}`.trim(),
}))

describe('a segment read by the rules of docs/segment-format.md alone', () => {
  test('gives back the postings that were put in', async () => {
    const [file] = await segmentsOf(documents)
    if (file === undefined) throw new Error('no segment')
    const segment = new ByHand(file)
    const term = segment.strings('termBytes').indexOf('pain')
    const { head, postings } = segment.postings(term)
    const holding = put.filter(([, counts]) => counts.some(count => count > 0))
    expect(holding.length).toBeGreaterThan(2 * 100)
    expect(postings).toEqual(holding)
    const fields = holding.reduce((sum, [, counts]) => sum + counts.filter(count => count > 0).length, 0)
    const titled = holding.filter(([, [title, alternatives]]) => title + alternatives > 0).length
    expect(head).toEqual({ documents: holding.length, more: fields - holding.length, titled })
  })

  test('ends as the paper says: table, page checksums, trailer', async () => {
    const [file] = await segmentsOf(documents)
    if (file === undefined) throw new Error('no segment')
    const segment = new ByHand(file)
    const { body, bytes } = segment
    const words = Array.from({ length: bytes.length / 4 }, (_, i) => segment.uint32(i * 4))
    const pages = Math.ceil(body / 65_536)
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('ESSG')
    expect(words.slice(-8, -4)).toEqual([body, listed.length, pages, bytes.length])
    expect(words.slice(-4)).toEqual(sumOf(words.slice(body / 4, -4)))
    for (let page = 0; page < pages; page++) {
      const at = body / 4 + listed.length * 2 + page * 4
      expect(words.slice(at, at + 4)).toEqual(sumOf(words.slice(page * 16_384, Math.min((page + 1) * 16_384, body / 4))))
    }
    expect(body + listed.length * 8 + pages * 16 + 32).toBe(bytes.length)
  })
})
