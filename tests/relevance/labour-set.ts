import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { releaseDocumentSchema } from '../../catalogue/model/document.ts'
import type { JudgedQuery, JudgedSet } from './judged-set.ts'
import { inReleaseOrder } from './rome-set.ts'

const reference = z.object({ url: z.string().optional(), title: z.string(), relevance: z.number().nullish() })
const needs = z.array(z.object({ variants: z.array(z.string()), refs: z.array(reference) }))

const idOf = (key: string): string => `cdtn:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`

/** The set's own addresses tell a law's article from a page about it. */
const kindOf = (url: string | undefined): string => (url?.startsWith('/code-du-travail/') === true ? 'law' : 'guide')

/**
 * The graded needs of the French labour-law set: each wording is a query, each judged target a document of which only the title is known.
 * Ungraded targets are documents that answer nothing; wordings shared by several needs keep the best grade of each target.
 */
export async function labourSet(folder: string): Promise<JudgedSet> {
  const read = needs.parse(JSON.parse(await readFile(join(folder, 'prequalified-graded-2019-10.json'), 'utf8')))
  const targets = new Map<string, z.infer<typeof reference>>()
  const byWording = new Map<string, Map<string, number>>()
  for (const { variants, refs } of read) {
    const grades = new Map<string, number>()
    for (const target of refs) {
      const id = idOf(target.url ?? target.title)
      targets.set(id, target)
      if (typeof target.relevance === 'number' && target.relevance > 0) grades.set(id, target.relevance)
    }
    for (const words of variants) {
      const known = byWording.get(words) ?? new Map<string, number>()
      for (const [id, grade] of grades) known.set(id, Math.max(grade, known.get(id) ?? 0))
      byWording.set(words, known)
    }
  }
  const documents = [...targets].map(([id, { url, title }], i) =>
    releaseDocumentSchema.parse({
      id,
      number: String(1_000_000 + i),
      source: 'cdtn',
      kind: kindOf(url),
      language: 'fr',
      title: title.trim(),
    }),
  )
  const queries = [...byWording].map(([words, grades]): JudgedQuery => ({ class: 'labour law', language: 'fr', words, grades }))
  const answered = queries.filter(({ grades }) => grades.size > 0)
  return { documents: inReleaseOrder(documents), judged: [{ name: 'French labour law, titles', queries: answered }] }
}
