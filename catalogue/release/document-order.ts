import { createHash } from 'node:crypto'
import type { ReleaseDocument } from '../model/document.ts'

/**
 * Where a document stands among all others: SHA-256 of its kind, key (the id after its source) and title, then of its content, then of its id.
 * R4: neither the source nor who publishes has a part in it; only documents that are the same in everything else fall to the id's hash.
 */
export function orderOf(document: ReleaseDocument): Buffer {
  const key = document.id.slice(document.id.indexOf(':') + 1)
  const { id, source: _source, number: _number, publisher: _publisher, rights: _rights, ...content } = document
  return Buffer.concat([digest(`${document.kind}\0${key}\0${document.title}`), digest(JSON.stringify(content)), digest(id)])
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
