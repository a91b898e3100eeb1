import { z } from 'zod'
import { HOST_ERRORS } from '../../catalogue/contract/host.ts'
import type { Said } from '../../catalogue/desks/types.ts'
import { amenityUrgency } from '../../catalogue/model/amenity-urgency.ts'
import { documentIdSchema, horizon, releaseDocumentSchema } from '../../catalogue/model/document.ts'
import { releaseName } from '../../catalogue/model/release.ts'
import { toldSchema } from '../../catalogue/model/told.ts'
import type {
  Card,
  Hit,
  Listing,
  ListRequest,
  Passage,
  Reason,
  RelatedRequest,
  SearchRequest,
  SearchResponse,
  ToldSituation,
} from '../../catalogue/search/types.ts'

const words = z.array(z.string()).readonly()

const filters = z.strictObject({
  kinds: words.optional(),
  needs: words.optional(),
  horizon: horizon.optional(),
  languages: words.optional(),
  collections: words.optional(),
  levels: words.optional(),
  places: words.optional(),
  free: z.boolean().optional(),
})

const searchRequest = z.strictObject({
  words: z.string(),
  language: z.string(),
  filters: filters.optional(),
  sort: z.enum(['relevance', 'newest']).optional(),
  offset: z.number().optional(),
  limit: z.number().optional(),
  typing: z.boolean().optional(),
  verbatim: z.boolean().optional(),
  mainLanguage: z.string().optional(),
  aspects: words.optional(),
  chosen: words.optional(),
  named: z.string().optional(),
  anyWord: z.boolean().optional(),
  today: z.string().optional(),
}) satisfies z.ZodType<SearchRequest>

const situation = z.strictObject({
  id: z.string(),
  strength: z.number(),
  asks: z.record(z.string(), words),
}) satisfies z.ZodType<ToldSituation>

const said = z.strictObject({
  words: z.string(),
  unsure: words.optional(),
  doubtful: words.optional(),
  situations: z.array(situation).readonly().optional(),
}) satisfies z.ZodType<Said>

const access = z.enum(['open-shelf', 'ask', 'take', 'screen'])

const listRequest = z.strictObject({
  by: z.enum(['title', 'place', 'date']),
  language: z.string(),
  filters: filters.optional(),
  access: access.optional(),
  withinDays: z.number().optional(),
  group: z.string().optional(),
  offset: z.number().optional(),
  limit: z.number().optional(),
  today: z.string().optional(),
}) satisfies z.ZodType<ListRequest>

const deskTexts = z.strictObject({ words: z.record(z.string(), z.array(z.string())), function: z.record(z.string(), z.string()) })

const amenityTexts = deskTexts.extend({ urgent: amenityUrgency.optional(), hears: z.array(toldSchema).readonly().optional() })

const relatedRequest = z.strictObject({
  limit: z.number(),
  language: z.string().optional(),
  mainLanguage: z.string().optional(),
  lists: z
    .array(z.strictObject({ id: z.string(), documents: z.array(z.string()).readonly() }))
    .readonly()
    .optional(),
  today: z.string().optional(),
}) satisfies z.ZodType<RelatedRequest>

/** What a window asks its worker: one message a question, numbered. */
export const askedSchema = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('load'),
    number: z.int(),
    release: z.url({ protocol: /^(?:https?|escale)$/ }),
    keepAs: releaseName.optional(),
  }),
  z.strictObject({ ask: z.literal('warm'), number: z.int(), language: z.string() }),
  z.strictObject({ ask: z.literal('know-desks'), number: z.int(), desks: z.array(deskTexts) }),
  z.strictObject({ ask: z.literal('know-amenities'), number: z.int(), amenities: z.array(amenityTexts) }),
  z.strictObject({ ask: z.literal('meet-amenities'), number: z.int(), said, spoken: z.array(z.string()) }),
  z.strictObject({ ask: z.literal('know-services'), number: z.int(), services: z.array(deskTexts) }),
  z.strictObject({ ask: z.literal('meet-services'), number: z.int(), said, spoken: z.array(z.string()) }),
  z.strictObject({ ask: z.literal('tell'), number: z.int(), words: z.string() }),
  z.strictObject({ ask: z.literal('meet-desks'), number: z.int(), said, spoken: z.array(z.string()) }),
  z.strictObject({ ask: z.literal('search'), number: z.int(), request: searchRequest }),
  z.strictObject({ ask: z.literal('list'), number: z.int(), request: listRequest }),
  z.strictObject({
    ask: z.literal('passages'),
    number: z.int(),
    request: searchRequest,
    keys: z.array(z.string().max(300)).max(100),
  }),
  z.strictObject({ ask: z.literal('passage'), number: z.int(), request: searchRequest, key: z.string().max(300) }),
  z.strictObject({ ask: z.literal('document'), number: z.int(), key: z.string().max(300) }),
  z.strictObject({ ask: z.literal('cards'), number: z.int(), keys: z.array(z.string().max(300)).max(1000) }),
  z.strictObject({ ask: z.literal('related'), number: z.int(), key: z.string().max(300), request: relatedRequest }),
])
export type Asked = z.infer<typeof askedSchema>
/** A question before it has its number. */
export type Question = Asked extends infer A ? (A extends Asked ? Omit<A, 'number'> : never) : never

const failed = z.strictObject({ number: z.int(), ok: z.literal(false), code: z.enum(HOST_ERRORS) })

/** The worker's answer: a value, or why there is none. */
export const answeredSchema = z.discriminatedUnion('ok', [
  z.strictObject({ number: z.int(), ok: z.literal(true), value: z.unknown() }),
  failed,
])
export type Answered = z.infer<typeof answeredSchema>

const card = z.strictObject({
  id: documentIdSchema,
  number: z.string(),
  kind: z.string(),
  title: z.string(),
  language: z.string(),
  needs: words,
  summary: z.string().optional(),
  publisher: z.string().optional(),
  issued: z.string().optional(),
  horizon: horizon.optional(),
  cost: z.enum(['free', 'paid', 'fundable', 'unknown']).optional(),
  minutes: z.number().optional(),
  pages: z.number().optional(),
  place: z.string().optional(),
  callNumber: z.string().optional(),
  access: access.optional(),
  copies: z
    .array(z.strictObject({ place: z.string().optional(), callNumber: z.string().optional(), access: access.optional() }))
    .optional(),
  readable: z.boolean(),
}) satisfies z.ZodType<Card>

const fromTo = { from: z.string(), to: z.string() }

const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['title', 'alternative-title', 'subject', 'summary', 'text']), words }),
  z.strictObject({ kind: z.literal('synonym'), ...fromTo }),
  z.strictObject({ kind: z.literal('corrected'), ...fromTo }),
  z.strictObject({ kind: z.literal('completed'), ...fromTo }),
  z.strictObject({
    kind: z.literal('concept'),
    scheme: z.string(),
    code: z.string(),
    label: z.string(),
    inferred: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('number') }),
  z.strictObject({ kind: z.literal('situation'), from: z.string() }),
  z.strictObject({ kind: z.literal('chosen') }),
  z.strictObject({ kind: z.literal('list'), id: z.string() }),
  z.strictObject({ kind: z.literal('browse') }),
]) satisfies z.ZodType<Reason>

const hit = z.strictObject({
  id: documentIdSchema,
  title: z.string(),
  kind: z.string(),
  score: z.number(),
  reasons: z.array(reason),
  card,
  marks: words,
}) satisfies z.ZodType<Hit>

const counts = z.array(z.strictObject({ value: z.string(), count: z.number() }))

const searchResponse = z.strictObject({
  total: z.number(),
  tookMs: z.number(),
  hits: z.array(hit),
  facets: z.strictObject({
    kind: counts,
    need: counts,
    horizon: counts,
    language: counts,
    level: counts,
    place: counts,
    free: z.number(),
  }),
  suggestions: words,
  corrected: z.array(z.strictObject(fromTo)),
  unknown: words,
  situations: z.array(situation),
  themes: z.strictObject({ needs: z.array(z.strictObject({ id: z.string(), weight: z.number() })), concepts: words }),
}) satisfies z.ZodType<SearchResponse>

const listed = z.strictObject({
  card,
  heading: z.string(),
  date: z.strictObject({ day: z.string(), is: z.enum(['issued', 'modified']) }).optional(),
})

const listing = z.strictObject({
  total: z.number(),
  documents: z.number(),
  lines: z.array(listed),
  groups: counts,
}) satisfies z.ZodType<Listing>

const passage = z.strictObject({ text: z.string(), marks: words, page: z.int().optional() }) satisfies z.ZodType<Passage>

/** What each question's value is, for the window that receives it. */
export const VALUES = {
  /** `keepsDocuments`: hits will have passages. */
  load: z.strictObject({ keepsDocuments: z.boolean() }),
  warm: z.undefined(),
  'know-desks': z.undefined(),
  'know-amenities': z.undefined(),
  'know-services': z.undefined(),
  'meet-desks': z.array(z.strictObject({ value: z.number(), words })),
  'meet-amenities': z.array(z.number()),
  'meet-services': z.array(z.number()),
  tell: z.array(toldSchema),
  search: searchResponse,
  list: listing,
  /** Undefined: a newer search overtook them. */
  passages: z.array(z.strictObject({ key: z.string(), passage })).optional(),
  passage: passage.optional(),
  document: releaseDocumentSchema.optional(),
  cards: z.array(card),
  related: z.strictObject({ others: z.array(hit), same: z.array(hit) }).optional(),
} as const
