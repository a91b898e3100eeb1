import { readFile } from 'node:fs/promises'
import type { Attachment, CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { firstPages } from './first-pages.ts'
import { sha256 } from './manifest.ts'
import type { SealedFolder } from './sealed-folder.ts'
import { isMissing } from './system-problem.ts'

type Places = Readonly<{ attachmentFile(path: string): string; folder: SealedFolder }>

/** What the kiosk can show. Of other files (HTML, Word, EPUB, text) the text is in the document, and the release does not carry them. */
const SHOWN = new Set(['application/pdf'])

/**
 * The attachments of a document that can be shown, as a release names them, by their hash, each file in it: as far as the document's rights go. A file that may not be shown is not in
 * the release (unless another document shows the same one), and of a PDF whose first pages only may be shown there are these and no more: no host
 * can give what it does not have, whoever knows a hash.
 */
export async function placeAttachments(document: CatalogueDocument, places: Places): Promise<Result<Attachment[], Problem>> {
  const placed: Attachment[] = []
  for (const attachment of document.attachments.filter(({ mediaType }) => SHOWN.has(mediaType))) {
    const one = await placeOne(document, attachment, places)
    if (!one.ok) return fail({ ...one.error, id: document.id, field: 'attachments' })
    placed.push(one.value)
  }
  return ok(placed)
}

async function placeOne({ rights }: CatalogueDocument, attachment: Attachment, places: Places): Promise<Result<Attachment, Problem>> {
  const { sha256: hash, bytes, mediaType, pages } = attachment
  const path = `${hash}.${extensionOf(attachment.path)}`
  if (rights?.display === false) return ok({ ...attachment, path })
  const most = rights?.maxPages
  if (most !== undefined && mediaType === 'application/pdf' && (pages === undefined || pages > most))
    return placeFirstPages(attachment, most, places)
  const released = `attachments/${path}`
  if (!places.folder.has(released)) {
    const copied = await places.folder.copy(released, places.attachmentFile(attachment.path), { bytes, sha256: hash })
    if (!copied.ok) return copied
  }
  return ok({ ...attachment, path })
}

/** `pages` stays what the whole has: it is said how many of how many are shown. */
async function placeFirstPages(
  attachment: Attachment,
  most: number,
  { attachmentFile, folder }: Places,
): Promise<Result<Attachment, Problem>> {
  const file = attachmentFile(attachment.path)
  const whole = await readWhole(file, attachment)
  if (!whole.ok) return whole
  const cut = await firstPages(whole.value, most)
  if (cut === undefined) return fail(uncut(file, most))
  const hash = sha256(cut.pdf)
  const path = `${hash}.pdf`
  if (!folder.has(`attachments/${path}`)) await folder.write(`attachments/${path}`, cut.pdf)
  return ok({ ...attachment, path, sha256: hash, bytes: cut.pdf.byteLength, pages: cut.of })
}

async function readWhole(file: string, expected: Attachment): Promise<Result<Uint8Array, Problem>> {
  try {
    const bytes = await readFile(file)
    if (sha256(bytes) === expected.sha256) return ok(bytes)
    return fail(refused('hash-mismatch', file, 'An attachment is not the file that was imported: import its document again.'))
  } catch (error) {
    if (!isMissing(error)) throw error
    return fail(refused('missing-file', file, 'An attachment is gone: import its document again.'))
  }
}

/** The letters after the last dot, for the media type to be known; `bin` where there are none. */
function extensionOf(path: string): string {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]
  return extension === undefined ? 'bin' : extension.toLowerCase()
}

const uncut = (file: string, most: number): Problem =>
  refused(
    'unreadable-file',
    file,
    `The rights of this document let its first ${most} pages be shown, and this PDF cannot be cut to them (broken, or locked by a password): mend it, or set rights.display to false.`,
  )

const refused = (code: Problem['code'], file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
