import { z } from 'zod'

/** What a paper's text is read from. */
const PAPER_KINDS = ['pdf', 'html', 'docx', 'odt', 'epub', 'text'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What is to be said of a text that was read only in part. */
const REMARKS = ['cut-file', 'pages-lost', 'too-long', 'too-many-pages', 'too-many-chapters'] as const
export type PaperRemark = (typeof REMARKS)[number]

const REFUSALS = ['unreadable-file', 'too-big', 'empty', 'type-mismatch'] as const

const MOST_SAID = 1_000

const paperText = z
  .strictObject({
    text: z.string(),
    /** Where each page begins in `text`; only of a PDF. */
    pages: z.array(z.int().nonnegative()).optional(),
    /** How many pages the file has. */
    pageCount: z.int().positive().optional(),
    /** The title that the file's own description gives. */
    titleSaid: z.string().max(MOST_SAID).optional(),
    /** The first heading, else the first line. */
    heading: z.string().max(MOST_SAID).optional(),
    /** The language that the file says it is in. */
    languageSaid: z.string().max(MOST_SAID).optional(),
    remarks: z.array(z.enum(REMARKS)).default([]),
  })
  .refine(
    ({ text, pages = [] }) => pages.every((page, index) => page >= (pages[index - 1] ?? 0) && page <= text.length),
    'pages out of order',
  )
export type PaperText = z.infer<typeof paperText>

const paperRefusal = z.strictObject({ refused: z.enum(REFUSALS), why: z.string().min(1).max(MOST_SAID) })
export type PaperRefusal = z.infer<typeof paperRefusal>

/** Said of a paper whose reading was ended. */
export const tooLong = (milliseconds: number): PaperRefusal => ({
  refused: 'too-big',
  why: `reading its text takes longer than ${milliseconds / 1000} seconds; cut it into parts`,
})

/** What the process that reads a paper may answer, and nothing else. */
export const paperAnswerSchema = z.union([paperText, paperRefusal])
export type PaperAnswer = PaperText | PaperRefusal

/** What it is asked: what the bytes are that follow, how many they are, and how far it may go. */
export const paperQuestionSchema = z.strictObject({
  kind: z.enum(PAPER_KINDS),
  bytes: z.int().nonnegative(),
  characters: z.int().positive(),
  pages: z.int().positive(),
})
export type PaperQuestion = z.infer<typeof paperQuestionSchema>
