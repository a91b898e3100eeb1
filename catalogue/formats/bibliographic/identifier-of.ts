import type { DocumentInput } from '../../model/document.ts'

type Identifier = NonNullable<DocumentInput['identifiers']>[number]

/** An identifier as a document has it, or the web address that it is: a DOI is one at doi.org. */
export function identifierOf(text: string): Readonly<{ identifier: Identifier }> | Readonly<{ url: string }> {
  const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1]
  if (doi !== undefined) return { url: `https://doi.org/${doi}` }
  if (/^https?:\/\//i.test(text)) return { url: text }
  const plain = text.replace(/^(?:urn:)?(?:isbn|issn|ean)(?:-1[03])?\s*[:=]?\s*/i, '').replace(/[\s-]/g, '')
  if (isIsbn(plain)) return { identifier: { scheme: 'isbn', value: plain.toUpperCase() } }
  if (isIssn(plain)) return { identifier: { scheme: 'issn', value: `${plain.slice(0, 4)}-${plain.slice(4).toUpperCase()}` } }
  return { identifier: { scheme: 'other', value: text } }
}

const weighted = (digits: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + (/x/i.test(digit) ? 10 : Number(digit)) * weight(index), 0)

/** Ten or thirteen signs with a right check digit (ISO 2108). */
function isIsbn(text: string): boolean {
  if (/^\d{9}[\dx]$/i.test(text)) return weighted(text, index => 10 - index) % 11 === 0
  return /^97[89]\d{10}$/.test(text) && weighted(text, index => (index % 2 === 0 ? 1 : 3)) % 10 === 0
}

/** Eight signs with a right check digit (ISO 3297). */
const isIssn = (text: string): boolean => /^\d{7}[\dx]$/i.test(text) && weighted(text, index => 8 - index) % 11 === 0
