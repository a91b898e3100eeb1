import { join } from 'node:path'
import { checkCentre } from '../check/check-centre.ts'
import type { DocumentsChecked } from '../check/check-documents.ts'
import { checkDocuments } from '../check/check-documents.ts'
import type { NoticeCentre } from '../check/check-notices.ts'
import { checkNotices } from '../check/check-notices.ts'
import { checkSearchedLabels } from '../check/check-searched-labels.ts'
import { checkVocabularies } from '../check/check-vocabularies.ts'
import { ServedNeeds } from '../check/served-needs.ts'
import { dayOf } from '../desks/day-of.ts'
import { openDraft } from '../draft/draft.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import { isoDate } from '../model/text.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre, strangeFiles } from '../release/centre-folder.ts'
import { placedConcepts } from '../release/merge-vocabularies.ts'
import { brokenNotices, lastingNotices, readNotices } from '../release/notice-file.ts'
import { interfaceWords } from './interface-words.ts'
import { replayQuestions, unansweredProblems } from './replay-questions.ts'
import type { Speaker, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'
import { demonstrationProblems, withLent } from './whose-centre.ts'

/** Problems said on a terminal; `--json` gives all of them. */
const MOST_SAID = 100

/** `check`: everything that must be right before a release, on the centre's files and the draft. Changes nothing. */
export const checkVerb: Verb = {
  name: 'check',
  summary: 'Checks the centre’s files and the draft, and says what to mend before publishing.',
  usage: '[--today DATE]',
  help: ['--today DATE   the day to check for, such as 2026-11-24 (default: today): hours and holidays are looked at from there'],
  options: { today: { type: 'string' } },
  async run(call) {
    const { home, json, positionals, speaker, values } = call
    const asked = values.today
    if (positionals.length > 0 || (asked !== undefined && !isoDate.safeParse(asked).success)) {
      speaker.note('escale check: takes no file; --today takes a date such as 2026-11-24. See: npm run escale -- check --help')
      return EXIT.usage
    }
    await ensureHome(home, demonstrationCentre())
    const centre = await readCentre(join(home, 'centre'))
    if (!centre.ok) {
      say([...centre.error, ...(await strangeFiles(join(home, 'centre')))], undefined, { json, speaker })
      return EXIT.unchanged
    }
    const { timeZone } = centre.value.centre
    const today = typeof asked === 'string' ? asked : dayOf(new Date(), timeZone)
    const draft = await openDraft(home)
    const served = new ServedNeeds(centre.value.centre)
    const documents = await checkDocuments(served.watch(counted(draft.documents(), speaker)), await withLent(centre.value), today)
    speaker.progress('looking at the vocabularies')
    const concepts = await placedConcepts(centre.value.vocabularies, draft.concepts())
    speaker.progress(`looking at ${centre.value.desks.length} desks, ${centre.value.events.length} events and what else the centre says`)
    const problems = [
      ...checkCentre(centre.value, { today, words: await interfaceWords() }),
      ...(await strangeFiles(join(home, 'centre'))),
      ...checkVocabularies(concepts),
      ...checkSearchedLabels(concepts),
      ...documents.problems,
      ...served.problems(),
      ...(await noticeProblems(home, centre.value)),
      ...(await demonstrationProblems(centre.value)),
    ]
    if (centre.value.questions.length > 0) {
      const replayed = await askAgain(call, centre.value)
      // A draft that cannot be sealed has been told of, and answers nothing.
      if (replayed.ok) problems.push(...unansweredProblems(replayed.value))
      else if (!problems.some(isRefused)) problems.push(...replayed.error)
    }
    say(problems, documents, { json, speaker })
    return problems.some(isRefused) ? EXIT.unchanged : EXIT.done
  },
}

const isRefused = ({ severity }: Problem): boolean => severity === 'refused'

/** The centre's questions, asked of the draft. */
function askAgain({ home, speaker }: VerbCall, centre: CentreFolder): ReturnType<typeof replayQuestions> {
  speaker.progress(`asking ${centre.questions.length} questions of the draft`)
  const progress = (line: string) => speaker.progress(line)
  return replayQuestions({ home, centre, releases: join(home, 'releases'), at: new Date(), progress })
}

/** So many documents between two lines of progress. */
const SAID_EVERY = 1000

/** The same documents, counted where somebody waits for them. */
async function* counted(documents: AsyncIterable<CatalogueDocument>, { progress }: Speaker): AsyncGenerator<CatalogueDocument> {
  let seen = 0
  for await (const document of documents) {
    seen += 1
    if (seen % SAID_EVERY === 0) progress(`${seen} documents looked at`)
    yield document
  }
}

/** What is wrong with the notices that are not over. */
async function noticeProblems(home: string, centre: NoticeCentre): Promise<readonly Problem[]> {
  const read = await readNotices(home)
  if (!read.ok) return [read.error]
  return [...brokenNotices(read.value), ...checkNotices(lastingNotices(read.value.notices, new Date()), centre)]
}

function say(
  problems: readonly Problem[],
  checked: DocumentsChecked | undefined,
  { json, speaker }: Pick<Parameters<Verb['run']>[0], 'json' | 'speaker'>,
): void {
  const refused = problems.filter(problem => problem.severity === 'refused')
  const warnings = problems.filter(problem => problem.severity === 'warning')
  const counts = { refused: refused.length, warnings: warnings.length + (checked?.left ?? 0) }
  if (json) {
    speaker.out(JSON.stringify({ ok: refused.length === 0, documents: checked?.documents, ...counts, problems }))
    return
  }
  for (const problem of [...refused, ...warnings].slice(0, MOST_SAID)) {
    speaker.out(`${problem.severity === 'refused' ? 'Mend' : 'Look'}: ${problemText(problem)}`)
  }
  const unsaid = problems.length + (checked?.left ?? 0) - MOST_SAID
  if (unsaid > 0) speaker.out(`... and ${unsaid} more: --json lists them.`)
  const looked = checked === undefined ? 'The centre could not be read' : `The centre and ${checked.documents} documents were checked`
  speaker.out(`${looked}: ${counts.refused} to mend, ${counts.warnings} to look at.`)
}
