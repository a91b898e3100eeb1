import { join } from 'node:path'
import { z } from 'zod'
import type { ReadContext } from '../formats/format.ts'
import type { LocalizedText } from '../model/text.ts'
import { languageTag, localizedText, slug } from '../model/text.ts'
import { readJson } from '../release/read-centre-file.ts'
import type { DescribedNeed } from './needs/propose-need-rules.ts'

const own = z.looseObject({
  languages: z.array(languageTag).min(1),
  timeZone: z.string().optional(),
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

const ownPlan = z.looseObject({
  places: z.array(z.looseObject({ id: slug, kind: z.string(), sign: z.string().optional(), label: localizedText })).default([]),
})

/** Where something stands in the centre, as its plan calls it: by id, by what is painted on it, by its name. */
export type OwnPlace = Readonly<{ id: string; kind: string; sign?: string | undefined; label: LocalizedText }>

/** What an import knows of its centre; `described`: its needs as they describe themselves; `places`: none where there is no plan; `timeZone`: by whose calendar a day begins. */
export type OwnCentre = Pick<ReadContext, 'language' | 'kinds' | 'needs'> &
  Readonly<{ described: readonly DescribedNeed[]; places: readonly OwnPlace[]; timeZone?: string }>

/**
 * What an import asks of the centre of this installation: its first language, its needs, and the kinds of document that it adds, with what they are called.
 * Nothing where no centre can be read: that is the check's to say, and no reason to import nothing.
 */
export async function ownCentre(home: string): Promise<OwnCentre> {
  const read = await readJson(join(home, 'centre'), 'centre.json', own)
  const plan = await readJson(join(home, 'centre'), 'plan.json', ownPlan)
  if (!read.ok) return { described: [], places: [] }
  const { languages, kinds, needs, timeZone } = read.value
  const [language] = languages
  return {
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { timeZone }),
    needs: new Map(needs.map(({ id, label }) => [id, Object.values(label)])),
    described: needs,
    places: plan.ok ? plan.value.places : [],
    kinds: new Map(Object.entries(kinds).map(([id, label]) => [id, Object.values(label)])),
  }
}
