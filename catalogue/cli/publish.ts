import { join } from 'node:path'
import { checkCentre } from '../check/check-centre.ts'
import { checkThemes } from '../check/check-themes.ts'
import { checkVocabularies } from '../check/check-vocabularies.ts'
import { isUnanswered } from '../check/compare-ranks.ts'
import { ReadFirst } from '../check/read-first.ts'
import { ServedNeeds } from '../check/served-needs.ts'
import { dateIn, minutesOf } from '../desks/zone-time.ts'
import { openDraft } from '../draft/draft.ts'
import { draftFolder } from '../draft/draft-folder.ts'
import { lockDraft } from '../draft/draft-lock.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre } from '../release/centre-folder.ts'
import { mergeVocabularies, placedConcepts } from '../release/merge-vocabularies.ts'
import type { PublishReport } from '../release/publish.ts'
import { publish } from '../release/publish.ts'
import { counted } from '../release/taken-away.ts'
import { heldAsAhead } from './far-ahead.ts'
import { interfaceWords } from './interface-words.ts'
import type { OpenSearch } from './open-search.ts'
import { openSearch } from './open-search.ts'
import { problemsJson } from './problems-json.ts'
import { INSTANT_WANTED, readInstant } from './read-instant.ts'
import { releasesFolder, TO_HELP, TO_OPTION } from './releases-folder-option.ts'
import { askBoth, sentenceOf } from './replay-questions.ts'
import type { Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'
import { stillOfDemonstration, withLent } from './whose-centre.ts'

/** `publish`: seals draft and centre into a release and shows it. */
export const publishVerb: Verb = {
  name: 'publish',
  summary: 'Seals the draft and the centre into a release and shows it.',
  usage: '[--to DIR] [--at ISO] [--accept-removals] [--accept-empty] [--accept-ahead]',
  help: [
    TO_HELP,
    '--at ISO   the instant of publication, such as 2026-11-24T08:00:00+01:00 (default: now)',
    '--accept-removals   take away more than 20 % of the documents that visitors are shown',
    '--accept-empty   publish although the draft holds no document: visitors then find the desks and the agenda alone',
    '--accept-ahead   publish although --at lies more than a day ahead of the clock',
    'What is wrong in the centre’s files stops it. A question of `rehearse` that finds less than before does not: it is said, and `rollback` takes it back',
  ],
  options: {
    ...TO_OPTION,
    at: { type: 'string' },
    'accept-removals': { type: 'boolean' },
    'accept-empty': { type: 'boolean' },
    'accept-ahead': { type: 'boolean' },
  },
  async run(call) {
    const at = call.values.at === undefined ? new Date().toISOString() : String(call.values.at)
    if (call.positionals.length > 0) return wrong(call, 'publish takes no files: import them first.')
    const instant = readInstant(at)
    if (instant === undefined) return wrong(call, INSTANT_WANTED)
    const before = await openSearch(releasesFolder(call))
    const ahead = call.values['accept-ahead'] === true ? undefined : heldAsAhead(instant, new Date())
    const published = ahead === undefined ? await publishDraft(call, instant) : fail([ahead])
    if (!published.ok) {
      if (call.json) call.speaker.out(JSON.stringify({ problems: problemsJson(published.error) }))
      call.speaker.note('Nothing was published:')
      for (const problem of published.error) call.speaker.note(`  ${problemText(problem)}`)
      return published.error.some(({ code }) => code === 'held') ? EXIT.held : EXIT.unchanged
    }
    for (const warning of published.value.warnings) call.speaker.note(`Warning: ${problemText(warning)}`)
    if (!published.value.already) await sayLostAnswers(call, instant, before.ok ? before.value : undefined)
    await sayWhoseCentre(call)
    call.speaker.out(call.json ? publishJson(published.value) : publishText(published.value))
    return EXIT.done
  },
}

/** What the centre's questions find no longer in what visitors are shown now: it is there already, and can be taken back. */
async function sayLostAnswers(call: VerbCall, at: Date, before: OpenSearch | undefined): Promise<void> {
  const centre = await readCentre(join(call.home, 'centre'))
  if (!centre.ok || centre.value.questions.length === 0) return
  const now = await openSearch(releasesFolder(call))
  if (!now.ok) return
  const lost = askBoth(centre.value, at, { now: now.value, ...(before !== undefined && { before }) }).filter(isUnanswered)
  if (lost.length === 0) return
  for (const outcome of lost) call.speaker.note(`Warning: ${sentenceOf(outcome)}.`)
  call.speaker.note(
    'Visitors see this now. Back to the release before: npm run escale -- rollback; or accept it: npm run escale -- rehearse --accept',
  )
}

/** A fresh installation begins with the demonstration's centre: nobody may show its desks and its telephone number as their own without knowing. */
async function sayWhoseCentre({ home, speaker }: VerbCall): Promise<void> {
  const own = await readCentre(join(home, 'centre'))
  const left = own.ok ? await stillOfDemonstration(own.value) : []
  if (left.length === 0) return
  speaker.note("Visitors read as yours what is still the demonstration's in these files: put your own, or take it out.")
  for (const { file, what } of left) speaker.note(`  ${join(home, 'centre', file)}: ${what}`)
}

async function publishDraft(call: VerbCall, at: Date): Promise<Result<PublishReport, readonly Problem[]>> {
  await ensureHome(call.home, demonstrationCentre())
  const centre = await readCentre(join(call.home, 'centre'))
  if (!centre.ok) return centre
  const wrongs = await wrongsOf(centre.value, at)
  if (wrongs.length > 0) return fail(wrongs)
  // No import may change the draft while it is read.
  const lock = await lockDraft(draftFolder(call.home).folder)
  if (!lock.ok) return fail([lock.error])
  try {
    const draft = await openDraft(call.home)
    const own = centre.value.vocabularies
    const concepts = await placedConcepts(own, draft.concepts())
    const wrongConcepts = checkVocabularies(concepts).filter(problem => problem.severity === 'refused')
    if (wrongConcepts.length > 0) return fail(wrongConcepts)
    const served = new ServedNeeds(centre.value.centre)
    const readFirst = new ReadFirst(await withLent(centre.value), dateIn(minutesOf(at), centre.value.centre.timeZone))
    const published = await publish({
      home: call.home,
      to: releasesFolder(call),
      at,
      acceptRemovals: call.values['accept-removals'] === true,
      acceptEmpty: call.values['accept-empty'] === true,
      documents: readFirst.watch(served.watch(draft.documents())),
      attachmentFile: path => draft.attachmentFile(path),
      centre: { ...centre.value, vocabularies: mergeVocabularies(concepts, own) },
      progress: line => call.speaker.progress(line),
    })
    if (!published.ok) return published
    return ok({
      ...published.value,
      warnings: [...published.value.warnings, ...served.problems(), ...checkThemes(centre.value), ...readFirst.problems()],
    })
  } finally {
    await lock.value.release()
  }
}

/** What the centre must mend before it publishes. Holidays that end too soon are the check's business: they must not stop a publication. */
const wrongsOf = async (centre: CentreFolder, at: Date): Promise<readonly Problem[]> =>
  checkCentre(centre, { today: dateIn(minutesOf(at), centre.centre.timeZone), words: await interfaceWords() }).filter(
    problem => problem.severity === 'refused' && problem.code !== 'holidays-end',
  )

function wrong(call: VerbCall, sentence: string) {
  call.speaker.note(`escale publish: ${sentence}`)
  return EXIT.usage
}

const publishJson = ({ release, sequence, documents, bytes, seconds }: PublishReport): string =>
  JSON.stringify({ release, sequence, documents, bytes, seconds })

const publishText = (report: PublishReport): string =>
  [
    report.already ? 'Already so: the release shown has this very content.' : 'Published.',
    `  release ${report.release}, number ${report.sequence}`,
    `  ${documentsText(report)}, ${(report.bytes / 1e6).toFixed(1)} MB, in ${report.seconds.toFixed(1)} s`,
    ...(report.already ? [] : ['  Running kiosks, and browsers of `serve`, show it to the next visitor.']),
  ].join('\n')

/** How many there are, and what became of those of the release before. */
function documentsText({ documents, replaced }: PublishReport): string {
  if (replaced === undefined) return counted(documents)
  const { before, gone, changed } = replaced
  return `${counted(before)} before, ${documents} now (${gone} taken away, ${documents - (before - gone)} new, ${changed} changed)`
}
