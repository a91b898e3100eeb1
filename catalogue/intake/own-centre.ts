import { join } from 'node:path'
import { z } from 'zod'
import type { ReadContext } from '../formats/format.ts'
import { languageTag, localizedText, slug } from '../model/text.ts'
import { readJson } from '../release/read-centre-file.ts'

const own = z.looseObject({
  languages: z.array(languageTag).min(1),
  kinds: z.record(slug, localizedText).default({}),
  needs: z.array(z.looseObject({ id: slug })).default([]),
})

/**
 * What an import asks of the centre of this installation: its first language, its needs, and the kinds of document that it adds, with what they are called.
 * Nothing where no centre can be read: that is the check's to say, and no reason to import nothing.
 */
export async function ownCentre(home: string): Promise<Pick<ReadContext, 'language' | 'kinds' | 'needs'>> {
  const read = await readJson(join(home, 'centre'), 'centre.json', own)
  if (!read.ok) return {}
  const { languages, kinds, needs } = read.value
  const [language] = languages
  return {
    ...(language !== undefined && { language }),
    needs: new Set(needs.map(({ id }) => id)),
    kinds: new Map(Object.entries(kinds).map(([id, label]) => [id, Object.values(label)])),
  }
}
