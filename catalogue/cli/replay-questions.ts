import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer, Outcome } from '../check/compare-ranks.ts'
import { compareRanks, isUnanswered } from '../check/compare-ranks.ts'
import { dateIn, minutesOf } from '../desks/zone-time.ts'
import { openDraft } from '../draft/draft.ts'
import { draftFolder } from '../draft/draft-folder.ts'
import { lockDraft } from '../draft/draft-lock.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import { FIRST } from '../model/question.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { QUESTIONS_FILE } from '../release/centre-folder.ts'
import { mergeVocabularies, placedConcepts } from '../release/merge-vocabularies.ts'
import { EMPTY_REGISTRY, NumberGiver } from '../release/numbers.ts'
import { sealRelease } from '../release/seal-release.ts'
import type { OpenSearch } from './open-search.ts'
import { openSearch } from './open-search.ts'

type Replaying = Readonly<{
  home: string
  centre: CentreFolder
  /** The releases folder that visitors are shown. */
  releases: string
  at: Date
  progress(line: string): void
}>

/** Folders of rehearsals inside an installation: made anew each time, and nobody's afterwards. */
const REHEARSAL = '.rehearsal-'

/**
 * Asks the centre's questions of the draft, sealed as a publication would seal it into a folder that is removed again, and of the release shown. Takes as long as a publication.
 * Nothing of the draft, of the registry of numbers or of the releases changes.
 */
export async function replayQuestions(replaying: Replaying): Promise<Result<readonly Outcome[], readonly Problem[]>> {
  const { home, centre, releases, at } = replaying
  // No import may change the draft while it is read.
  const lock = await lockDraft(draftFolder(home).folder)
  if (!lock.ok) return fail([lock.error])
  const work = join(home, `${REHEARSAL}${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    for (const name of await readdir(home)) if (name.startsWith(REHEARSAL)) await rm(join(home, name), { recursive: true, force: true })
    await mkdir(work)
    const sealed = await sealDraft(work, replaying)
    if (!sealed.ok) return sealed
    const now = await openSearch(join(work, 'release'))
    if (!now.ok) return now
    const shown = await openSearch(releases)
    return ok(askBoth(centre, at, { now: now.value, ...(shown.ok && { before: shown.value }) }))
  } finally {
    await rm(work, { recursive: true, force: true })
    await lock.value.release()
  }
}

/** Asks the centre's questions of two releases; without one before, only the other's answers are told. */
export function askBoth(
  { centre, questions }: CentreFolder,
  at: Date,
  { before, now }: Readonly<{ before?: OpenSearch; now: OpenSearch }>,
): readonly Outcome[] {
  const own = centre.languages[0] ?? 'und'
  const today = dateIn(minutesOf(at), centre.timeZone)
  return questions.flatMap((question, index) => {
    const language = question.language ?? own
    const ask = (search: OpenSearch) => answerOf(search, question, { language, today })
    return compareRanks({ question, record: index + 1, language, before: before === undefined ? undefined : ask(before), now: ask(now) })
  })
}

/** The draft as a release of its own, without the files that its documents name: nobody opens them here. */
async function sealDraft(work: string, { home, centre, at, progress }: Replaying): Promise<Result<unknown, readonly Problem[]>> {
  const draft = await openDraft(home)
  const concepts = await placedConcepts(centre.vocabularies, draft.concepts())
  return sealRelease(work, {
    documents: withoutFiles(draft.documents()),
    attachmentFile: path => draft.attachmentFile(path),
    centre: { ...centre, vocabularies: mergeVocabularies(concepts, centre.vocabularies) },
    at,
    acceptEmpty: true,
    sequence: 1,
    numbers: new NumberGiver(EMPTY_REGISTRY),
    progress,
  })
}

async function* withoutFiles(documents: AsyncIterable<CatalogueDocument>): AsyncGenerator<CatalogueDocument> {
  for await (const document of documents) yield { ...document, attachments: [] }
}

/** The first documents of a question, as a visitor finds them who has typed it to its end. */
function answerOf(
  { engine }: OpenSearch,
  { words, within = FIRST }: Question,
  { language, today }: Readonly<{ language: string; today: string }>,
): Answer {
  const { hits } = engine.search({ words, language, limit: within, typing: false, today })
  return { first: hits.map(({ id }) => id), has: id => engine.locate(id) !== undefined }
}

/** What a person must look at before publishing: each document that a question must find and does not, unless they have accepted that. */
export const unansweredProblems = (outcomes: readonly Outcome[]): readonly Problem[] =>
  outcomes.filter(isUnanswered).map(outcome => ({
    code: 'not-found',
    severity: 'refused',
    file: QUESTIONS_FILE,
    record: outcome.record,
    id: outcome.id,
    field: 'finds',
    message: `${sentenceOf(outcome)}. Mend the document, its words or the synonyms; or accept it: npm run escale -- rehearse --accept`,
  }))

/** What became of a document, in one sentence without its full stop. */
export function sentenceOf({ words, language, within, id, before, now, isGone }: Outcome): string {
  const asked = `"${words}" (${language})`
  if (now !== undefined) {
    const was = before === undefined ? 'was not among the first' : `was number ${before}`
    return `${asked} finds ${id} as number ${now}${before === now ? '' : `; it ${was}`}`
  }
  const why = isGone ? 'there is no such document any more' : `it is not among the first ${within}`
  return `${asked} does not find ${id}: ${why}${before === undefined ? ', nor does the release shown find it' : `, and was number ${before}`}`
}
