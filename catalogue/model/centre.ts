import { z } from 'zod'
import { openingHours } from './desk.ts'
import { documentIdSchema } from './document.ts'
import { hasUserInfo } from './link-label.ts'
import { isoDate, languageTag, localizedText, slug } from './text.ts'

const ratioColour = z.string().regex(/^#[0-9a-f]{6}$/i)

/** What a need is about: its name, the words of the centre's language that are searched for it, and the documents that the centre wants read first. */
const themeSchema = z.strictObject({
  id: slug,
  label: localizedText,
  words: z.string().trim().min(1, 'has no words: write what is searched for the theme'),
  readFirst: z.array(documentIdSchema).default([]),
})

/** One of the centre's needs ("poles"): its words, its flag and its two tones. */
const needSchema = z.strictObject({
  id: slug,
  label: localizedText,
  hint: localizedText.optional(),
  /** One of the drawn flags; the same on tile, result, desk, plan and the sign in the room. */
  flag: z.enum(['square', 'hourglass', 'stairs', 'slope', 'arch', 'chevrons', 'disc']),
  colour: ratioColour,
  wash: ratioColour,
  colourContrast: ratioColour,
  washContrast: ratioColour,
  themes: z.array(themeSchema).default([]),
  /** What the centre wants read first by whoever has this need and has not said more. Where there is none, the first of each theme. */
  readFirst: z.array(documentIdSchema).default([]),
  /** What the guide asks whoever has this need: in which field of work, or about which of its themes (and about the field, where it is none of them). */
  guideAsks: z.enum(['field', 'theme']).default('field'),
})
export type Need = z.infer<typeof needSchema>

/** A field of work that the guide offers ("Santé, soin"): its picture, and the words of the centre's language that are searched for it. */
const fieldSchema = z.strictObject({
  id: slug,
  label: localizedText,
  icon: z.enum([
    'stethoscope',
    'hand-heart',
    'hard-hat',
    'chef-hat',
    'store',
    'truck',
    'factory',
    'sprout',
    'laptop',
    'calculator',
    'palette',
    'shield',
    'graduation-cap',
    'plane',
    'briefcase',
    'wrench',
  ]),
  words: z.string().min(1),
})
export type Field = z.infer<typeof fieldSchema>

/** A level of study that one may choose: its name, and how the documents that are of it name it. */
const levelSchema = z.strictObject({ id: slug, label: localizedText, said: z.array(z.string().min(1)).min(1) })

const dateRange = z.strictObject({ from: isoDate, to: isoDate, label: localizedText })

/** The centre's own dated holidays: whole days, inclusive. */
export const holidaysSchema = z.strictObject({ public: z.array(dateRange), school: z.array(dateRange) })
export type Holidays = z.infer<typeof holidaysSchema>

/** Silence ends a visit after ten minutes at most; for those who are several, after a quarter of an hour. */
const MOST_SILENCE = 600
const MOST_SILENCE_OF_SEVERAL = 900
const silence = (least: number, most = MOST_SILENCE) =>
  z
    .int()
    .min(least, `is fewer than ${least} seconds: nobody could answer in time`)
    .max(most, `is more than ${most} seconds: silence must end a visit`)

/** Idle times and the like, in seconds; every value is the centre's. */
export const timingSchema = z.strictObject({
  idleListSeconds: silence(20).default(90),
  idleDocumentSeconds: silence(20).default(180),
  warningSeconds: silence(20).default(30),
  severalSeconds: silence(60, MOST_SILENCE_OF_SEVERAL).default(600),
  /** The pace of reading adds to the time before the question: from slow to fast readers, and no slower. */
  wordsPerMinute: z
    .int()
    .min(40, 'is fewer than 40 words in a minute: nobody reads so slowly')
    .max(1000, 'is more than 1000 words in a minute: nobody reads so fast')
    .default(150),
})

/** How the kiosks speak: how often Welcome says aloud that they can, in minutes (0: never), and how loud they ever become, as a share of what the machine is set to. */
const voiceSchema = z.strictObject({
  announceMinutes: z.int().min(0).max(240).default(10),
  loudest: z.number().min(0.2).max(1).default(0.85),
})

/** A page of the centre's own words: the reception protocol, what the kiosk does with data. */
const pageSchema = z.strictObject({
  id: slug,
  title: localizedText,
  intro: localizedText.optional(),
  sections: z.array(
    z.strictObject({
      title: localizedText,
      text: localizedText,
      easy: localizedText.optional(),
      icon: z.enum([
        'people',
        'door',
        'clock',
        'shield',
        'heart',
        'hand',
        'ear',
        'phone',
        'euro',
        'eye-off',
        'eraser',
        'printer',
        'accessibility',
        'scale',
        'info',
      ]),
    }),
  ),
})
export type CentrePage = z.infer<typeof pageSchema>

/** The centre: who it is, what it offers, how its kiosks behave. `centre/centre.json`. */
export const centreSchema = z.strictObject({
  id: slug,
  name: localizedText,
  town: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  timeZone: z.string().min(3),
  /** The centre's own language first; the interface offers these. */
  languages: z.array(languageTag).min(1),
  hours: openingHours,
  phone: z.string().optional(),
  address: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  needs: z.array(needSchema).min(1),
  /** Labels of the kinds this centre adds to the common ones. */
  kinds: z.record(slug, localizedText).default({}),
  /** Twelve or fewer, so that they stand on one screen. Without any, the guide does not ask. */
  fields: z.array(fieldSchema).max(12).default([]),
  /** The lowest first. A level that stands in none of them is shown with its document, and cannot be chosen. */
  levels: z.array(levelSchema).default([]),
  collections: z
    .array(
      z.strictObject({
        id: slug,
        label: localizedText,
        description: localizedText.optional(),
        icon: z.enum(['telescope', 'leaf', 'cpu', 'heart', 'star']),
        home: z.boolean(),
      }),
    )
    .default([]),
  kiosk: z.strictObject({
    place: slug,
    diagonalInches: z.number().min(10).max(100).default(21.5),
    hardwareKeyboard: z.boolean().default(false),
  }),
  timing: timingSchema.prefault({}),
  voice: voiceSchema.prefault({}),
  pages: z.array(pageSchema).default([]),
  sources: z
    .array(
      z.strictObject({
        id: slug,
        label: z.string(),
        licence: z.string().optional(),
        attribution: z.string().optional(),
        url: z
          .url({ protocol: /^https?$/ })
          .refine(url => !hasUserInfo(url), 'has a name before its site, and one cannot see where it leads: write the address without')
          .optional(),
      }),
    )
    .default([]),
})
export type Centre = z.infer<typeof centreSchema>

/** Words visitors use for what documents call otherwise, one way: `words` find `means` at a lower weight. */
export const synonymsSchema = z.array(
  z.strictObject({ language: languageTag, words: z.array(z.string().min(1)).min(1), means: z.array(z.string().min(1)).min(1) }),
)
export type Synonyms = z.infer<typeof synonymsSchema>

/** Acronyms explained where they stand (R21). */
export const glossarySchema = z.array(
  z.strictObject({ term: z.string().min(1), language: languageTag, expansion: z.string().min(1), plain: z.string().min(1) }),
)
export type Glossary = z.infer<typeof glossarySchema>

/** A concept of another scheme that means the same (`exactMatch`) or nearly so (`closeMatch`): SKOS mapping relations. */
const conceptMatch = z.strictObject({ scheme: z.string().min(1), code: z.string().min(1) })

/** A concept scheme with labels in any language, as SKOS names them: one preferred label a language, any number of alternative ones. */
export const vocabularySchema = z.strictObject({
  scheme: z.string().min(1),
  licence: z.string().optional(),
  attribution: z.string().optional(),
  concepts: z.array(
    z.strictObject({
      code: z.string().min(1),
      prefLabel: z.record(languageTag, z.string()),
      altLabel: z.record(languageTag, z.array(z.string())).default({}),
      broader: z.array(z.string()).default([]),
      exactMatch: z.array(conceptMatch).default([]),
      closeMatch: z.array(conceptMatch).default([]),
    }),
  ),
})
export type Vocabulary = z.infer<typeof vocabularySchema>
