import { join } from 'node:path'
import { z } from 'zod'
import type { ReadContext } from '../formats/format.ts'
import { languageTag, localizedText, slug } from '../model/text.ts'
import { readJson } from '../release/read-centre-file.ts'
import type { DescribedNeed } from './needs/propose-need-rules.ts'

const own = z.looseObject({
  languages: z.array(languageTag).min(1),
  kinds: z.record(slug, localizedText).default({}),
  needs: z
    .array(
      z.looseObject({
        id: slug,
        label: localizedText.default({}),
        themes: z.array(z.looseObject({ label: localizedText.default({}), words: z.string().default('') })).default([]),
      }),
    )
    .default([]),
})

/** What an import knows of its centre; `described`: its needs as they describe themselves. */
export type OwnCentre = Pick<ReadContext, 'language' | 'kinds' | 'needs'> & Readonly<{ described: readonly DescribedNeed[] }>

/**
 * What an import asks of the centre of this installation: its first language, its needs, and the kinds of document that it adds, with what they are called.
 * Nothing where no centre can be read: that is the check's to say, and no reason to import nothing.
 */
export async function ownCentre(home: string): Promise<OwnCentre> {
  const read = await readJson(join(home, 'centre'), 'centre.json', own)
  if (!read.ok) return { described: [] }
  const { languages, kinds, needs } = read.value
  const [language] = languages
  return {
    ...(language !== undefined && { language }),
    needs: new Map(needs.map(({ id, label }) => [id, Object.values(label)])),
    described: needs,
    kinds: new Map(Object.entries(kinds).map(([id, label]) => [id, Object.values(label)])),
  }
}
