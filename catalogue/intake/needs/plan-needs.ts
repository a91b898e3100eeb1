import { z } from 'zod'
import type { FormatRecord, ReadContext } from '../../formats/format.ts'
import { FileReadError, isProblem } from '../../formats/format.ts'
import type { NeedRule } from '../../model/need-rule.ts'
import { looksAtRecords, needRuleSchema } from '../../model/need-rule.ts'
import type { Detected } from '../detect-formats.ts'
import type { OwnCentre } from '../own-centre.ts'
import { markedClasses } from './marked-classes.ts'
import { NeedFinder } from './need-finder.ts'
import { proposeNeedRules } from './propose-need-rules.ts'

/** What the librarian asks of needs: `propose` makes the proposals anew, `none` takes them away; else they are made once. */
export const NEED_CHOICES = ['propose', 'none'] as const
export type NeedChoice = (typeof NEED_CHOICES)[number]

/** The rules by which an import gives needs. `mapping`: what is to be kept for the source, where that is news. */
export type NeedPlan = Readonly<{ rules: readonly NeedRule[]; mapping?: unknown }>

/** So many records of each file say what a source is like. */
const RECORDS_LOOKED_AT = 2000

const anyMapping = z.looseObject({
  needs: z.array(z.looseObject({ proposed: z.boolean().optional() })).optional(),
  fields: z.looseObject({}).optional(),
  rules: z.array(z.looseObject({ needs: z.array(z.string()).optional() })).optional(),
})
type AnyMapping = z.infer<typeof anyMapping>

export type NeedsAsked<R> = Readonly<{
  detected: readonly Detected<R>[]
  /** The mapping as JSON gave it; undefined where there is none. */
  mapping: unknown
  /** Whether a person wrote it, or kept it from an import before. */
  isKept: boolean
  centre: OwnCentre
  context: ReadContext
  choice: NeedChoice | undefined
}>

/**
 * The rules on records that a source has, and where nobody has said anything about needs yet, those that its records suggest.
 * What of a mapping is not right is left to who reads it.
 */
export async function planNeeds(asked: NeedsAsked<FormatRecord>): Promise<NeedPlan> {
  const { mapping, choice, centre } = asked
  const parsed = anyMapping.safeParse(mapping ?? {})
  if (!parsed.success) return { rules: [] }
  const known = parsed.data
  const byHand = (known.needs ?? []).filter(({ proposed }) => proposed !== true)
  if (choice === 'none') return { rules: onRecords(byHand), mapping: { ...known, needs: byHand } }
  if (choice === undefined && asked.isKept && saysNeeds(known)) return { rules: onRecords(known.needs ?? []) }
  const own = onRecords(byHand)
  const sample = await sampleOf(asked)
  const lacking = sample.filter(({ document, isOwn }) => isOwn !== true && (document.needs ?? []).length === 0)
  if (lacking.length === 0) return { rules: own }
  const languages = [centre.language, ...lacking.map(({ document }) => document.language)].filter(language => language !== undefined)
  const proposed = proposeNeedRules(centre.described, [...new Set(languages)])
  if (proposed.length === 0) return { rules: own }
  const rules = markedClasses(
    proposed,
    new NeedFinder(proposed),
    lacking.map(({ document }) => document),
  )
  return { rules: [...own, ...rules], mapping: { ...known, needs: [...byHand, ...rules] } }
}

const saysNeeds = ({ needs, fields, rules }: AnyMapping): boolean =>
  needs !== undefined || fields?.needs !== undefined || rules?.some(rule => (rule.needs ?? []).length > 0) === true

/** Rules that are not right are told by who reads the mapping. */
const onRecords = (rules: readonly object[]): readonly NeedRule[] =>
  rules.flatMap(rule => {
    const parsed = needRuleSchema.safeParse(rule)
    return parsed.success && looksAtRecords(parsed.data) ? [parsed.data] : []
  })

/** The first records of each file; what cannot be read is told when it is read in full. */
async function sampleOf({ detected, context }: NeedsAsked<FormatRecord>): Promise<readonly FormatRecord[]> {
  const sample: FormatRecord[] = []
  for (const { format, claim } of detected) {
    let left = format.looked ?? RECORDS_LOOKED_AT
    try {
      for await (const item of format.read(claim.files, { ...context, ...(claim.learnt && { learnt: claim.learnt }) })) {
        if (!isProblem(item)) sample.push(item)
        left--
        if (left === 0) break
      }
    } catch (error) {
      if (!(error instanceof FileReadError)) throw error
    }
  }
  return sample
}
