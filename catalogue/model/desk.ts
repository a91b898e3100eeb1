import { z } from 'zod'
import { amenityUrgency } from './amenity-urgency.ts'
import { concept, cost, documentIdSchema, horizon } from './document.ts'
import { languageTag, localizedText, localizedTitle, slug } from './text.ts'
import { toldSchema } from './told.ts'
import { isSeen, mapTexts, withoutUnseen } from './unseen.ts'

const ACCESS = ['walk-in', 'appointment', 'registration', 'phone', 'video', 'chat'] as const
const access = z.enum(ACCESS)

/** Nobody is turned away more than four hours before the end. */
const lastWelcome = z.int().nonnegative().max(240, 'is more than 240 minutes: write the hours themselves as shorter').default(0)

/** Opening hours in OpenStreetMap `opening_hours` syntax; `PH` and `SH` are the centre's own dated holidays. */
export const openingHours = z.string().min(1).max(2000)

/** R23: an event or service that asks for a name says who asks, why and how long it is kept, and offers `alternative`. */
const nameAsked = z.strictObject({ by: localizedText, why: localizedText, keptHowLong: localizedText })

/** What it costs (R3); the note is the centre's, in its languages. */
export const centreCost = z.strictObject({ kind: cost.shape.kind, note: localizedText.optional() })

/** R22: what a counsellor may be called by: colours and things of the sky, never a first name. What they are called on screens stands with the interface's words. */
const ALIASES = ['blue', 'green', 'yellow', 'red', 'sun', 'moon', 'star', 'tree'] as const
const alias = z.enum(ALIASES, `no name: one of ${ALIASES.join(', ')} (R22)`)

/** R22: the days of one counsellor under an alias. Shown only where that person has agreed, which is written down here. */
export const deskAlias = z.strictObject({ alias, agreed: z.boolean().default(false), hours: openingHours })

/** A counselling desk of the centre, by its function (R7: never an institution, never a person). */
export const deskSchema = z.strictObject({
  id: slug,
  /** "Espace conseil 2": how the sign in the room reads. */
  label: localizedTitle,
  /** "Trouver une formation": what one goes there for. */
  function: localizedTitle,
  description: localizedText.optional(),
  needs: z.array(slug),
  /** Concepts it answers for; a code that ends in `*` stands for all that begin so. */
  concepts: z.array(concept).default([]),
  /** Words it answers for, per language, besides those of its function. */
  words: z.record(languageTag, z.array(z.string().min(1))).default({}),
  horizons: z.array(horizon).default([]),
  /** The desk where anybody may start when nothing else fits. */
  general: z.boolean().default(false),
  access: z.array(access).min(1),
  languages: z.array(languageTag).default([]),
  accessibility: z.array(z.enum(['step-free', 'hearing-loop', 'seated', 'sign-language', 'quiet'])).default([]),
  hours: openingHours,
  lastWelcomeMinutes: lastWelcome,
  place: slug,
  phone: z.string().optional(),
  bring: localizedText.optional(),
  readFirst: z.array(documentIdSchema).default([]),
  aliases: z.array(deskAlias).default([]),
})
export type Desk = z.infer<typeof deskSchema>

/** Somewhere else, near here (R13). It may name its organisation. */
export const serviceSchema = z.strictObject({
  id: slug,
  label: localizedTitle,
  organisation: z.string().optional(),
  description: localizedText,
  needs: z.array(slug),
  words: z.record(languageTag, z.array(z.string().min(1))).default({}),
  access: z.array(access).min(1),
  languages: z.array(languageTag).default([]),
  accessibility: z.array(z.enum(['step-free', 'hearing-loop', 'seated', 'sign-language', 'quiet'])).default([]),
  hours: openingHours.optional(),
  lastWelcomeMinutes: lastWelcome,
  address: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** Metres on foot from the centre, where nobody gave coordinates. */
  metres: z.number().nonnegative().optional(),
  phone: z.string().optional(),
  bring: localizedText.optional(),
  cost: centreCost.optional(),
  audience: localizedText.optional(),
  nameAsked: nameAsked.optional(),
  alternative: localizedText.optional(),
})
export type Service = z.infer<typeof serviceSchema>

/** A week: what is longer is no event. */
const MOST_MINUTES = 10_080

/** A day, a conference, a workshop (R12). Times are wall-clock times in the centre's zone. */
export const eventSchema = z.strictObject({
  id: slug,
  title: localizedTitle,
  description: localizedText.optional(),
  needs: z.array(slug),
  kind: z.enum(['workshop', 'conference', 'meeting', 'forum', 'visit', 'drop-in']),
  /** First occurrence, local: `2026-09-01T14:00`. */
  start: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  minutes: z
    .int()
    .positive()
    .max(MOST_MINUTES, `is more than a week (${MOST_MINUTES} minutes): give each day its own event, or an "rrule"`),
  /** RFC 5545 RRULE without DTSTART, such as `FREQ=WEEKLY;BYDAY=TU`. Absent: once. */
  rrule: z.string().optional(),
  exceptDates: z.array(z.iso.date()).default([]),
  /** Not held on public holidays, nor on days when the centre is closed. */
  onlyWhenOpen: z.boolean().default(true),
  place: slug.optional(),
  where: localizedText.optional(),
  registration: z.enum(['none', 'reception', 'phone']),
  audience: localizedText.optional(),
  openToOthers: z.boolean().default(false),
  cost: centreCost.optional(),
  languages: z.array(languageTag).default([]),
  seats: z.int().positive().optional(),
  cancelled: z.array(z.iso.date()).default([]),
  nameAsked: nameAsked.optional(),
  alternative: localizedText.optional(),
})
export type CentreEvent = z.infer<typeof eventSchema>

/** Toilets, photocopier, wifi (R26). */
export const amenitySchema = z.strictObject({
  id: slug,
  label: localizedText,
  note: localizedText.optional(),
  words: z.record(languageTag, z.array(z.string().min(1))).default({}),
  place: slug.optional(),
  icon: z.enum([
    'toilets',
    'photocopier',
    'printer',
    'computer',
    'wifi',
    'lift',
    'water',
    'children',
    'phone',
    'seat',
    'lockers',
    'coffee',
    'bed',
  ]),
  stepFree: z.boolean().optional(),
  cost: centreCost.optional(),
  /** It answers somebody in distress: sentences that tell it, and whole expressions of its words, are met whatever is said beside them, before all else; `own-words`: its words alone. */
  urgent: amenityUrgency.optional(),
  /** What is told in sentences that it answers: a roof for tonight, harassment at work, somebody to talk to. Where it is not urgent, by one calm line beside documents. */
  hears: z.array(toldSchema).optional(),
  /** Numbers to call, each for what (`for`): the ones for what was told come first. */
  numbers: z.array(z.strictObject({ for: z.array(toldSchema).min(1), text: localizedText })).optional(),
})
export type Amenity = z.infer<typeof amenitySchema>

/** A notice is read standing, from afar: a sentence, not a letter. */
export const NOTICE_CHARACTERS = 240

/** Written in haste, and read on every kiosk at once: characters that are not seen are taken out. What is left must be words, and few. */
const noticeText = localizedText
  .transform(text => mapTexts(text, written => withoutUnseen(written)))
  .refine(text => Object.keys(text).length > 0, 'This says nothing in any language: write the words, such as { "fr": "Fermé" }')
  .refine(text => Object.values(text).every(isSeen), 'This is blank: write the words')
  .refine(
    text => Object.values(text).every(written => written.length <= NOTICE_CHARACTERS),
    `This is longer than ${NOTICE_CHARACTERS} characters: say it in a sentence`,
  )

/** An instant that somebody may have left out. */
const instant = z.iso.datetime({
  offset: true,
  error: ({ input }) => (input === undefined ? 'This is missing: write an instant such as 2026-11-24T14:00:00+01:00' : undefined),
})

/** "Closed this afternoon": outside the release, on every kiosk within a minute. */
export const noticeSchema = z.strictObject({
  id: slug,
  text: noticeText,
  desk: slug.optional(),
  /** R22: withdraws that alias of the desk, and leaves the desk as its hours say. */
  alias: alias.optional(),
  /** Nobody is welcomed from `from` to `until`, whatever the hours say: at this desk, or in the whole centre. Absent: a desk is closed, a centre is not. */
  closes: z.boolean().optional(),
  from: instant,
  until: instant,
})
export type Notice = z.infer<typeof noticeSchema>

/** Whether nobody is welcomed while a notice stands: at its desk, or in the centre where it names none. Who withdraws an alias closes nothing (R22). */
export const isClosing = ({ alias: withdrawn, closes, desk }: Notice): boolean => withdrawn === undefined && (closes ?? desk !== undefined)
