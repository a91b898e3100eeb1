import { join } from 'node:path'
import type { Outcome } from '../check/compare-ranks.ts'
import { isUnanswered } from '../check/compare-ranks.ts'
import { dateIn, minutesOf } from '../desks/zone-time.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import type { Question } from '../model/question.ts'
import { questionSchema } from '../model/question.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { QUESTIONS_FILE, readCentre } from '../release/centre-folder.ts'
import { changeQuestions } from './keep-questions.ts'
import { missingDocuments } from './missing-documents.ts'
import { openSearch } from './open-search.ts'
import { problemsJson } from './problems-json.ts'
import { releasesFolder, TO_HELP, TO_OPTION } from './releases-folder-option.ts'
import { replayQuestions, sentenceOf } from './replay-questions.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** So many first documents are kept of a question that is added without saying which. */
const KEPT = 3

/** `rehearse`: the centre's questions, replayed on the draft. */
export const rehearseVerb: Verb = {
  name: 'rehearse',
  summary: 'Asks the centre’s questions of the draft: which documents are lost, gained or moved against what visitors find today.',
  usage: '[--accept] | --add WORDS [--finds ID,ID] [--language L] [--within N]',
  help: [
    '--add WORDS     keeps a question in questions.json: what it finds today must be found after every import',
    `--finds ID,ID   the documents it must find, by their ids, as search says them (default: the first ${KEPT} that the release shown finds)`,
    '--language L    the language of the screen it is typed on (default: the centre’s first)',
    '--within N      among so many first ones (default: 10)',
    '--accept        writes down that you know of what is not found: check and rehearse hold nothing up for it any more',
    TO_HELP,
  ],
  options: {
    ...TO_OPTION,
    add: { type: 'string' },
    finds: { type: 'string' },
    language: { type: 'string' },
    within: { type: 'string' },
    accept: { type: 'boolean' },
  },
  async run(call) {
    const { values } = call
    if (call.positionals.length > 0) return wrong(call, 'the words stand in quotation marks after --add.')
    const isAdding = typeof values.add === 'string'
    if (!isAdding && [values.finds, values.language, values.within].some(one => one !== undefined))
      return wrong(call, '--finds, --language and --within belong to --add.')
    if (isAdding && values.accept === true) return wrong(call, 'either --add or --accept.')
    await ensureHome(call.home, demonstrationCentre())
    const centre = await readCentre(join(call.home, 'centre'))
    if (!centre.ok) return refused(call, centre.error)
    return isAdding ? add(call, centre.value, String(values.add)) : replay(call, centre.value)
  },
}

async function replay(call: VerbCall, centre: CentreFolder): Promise<ExitCode> {
  if (centre.questions.length === 0) {
    if (call.json) call.speaker.out(JSON.stringify({ questions: 0, outcomes: [] }))
    else call.speaker.out('No question is kept yet. Keep one that visitors ask: npm run escale -- rehearse --add "infirmière"')
    return EXIT.done
  }
  const at = new Date()
  const replayed = await replayQuestions({
    home: call.home,
    centre,
    releases: releasesFolder(call),
    at,
    progress: line => call.speaker.progress(line),
  })
  if (!replayed.ok) return refused(call, replayed.error)
  const held = replayed.value.filter(isUnanswered)
  const isAccepting = call.values.accept === true && held.length > 0
  const found = replayed.value.filter(({ isAccepted, now }) => isAccepted && now !== undefined)
  if (isAccepting || found.length > 0) {
    const on = dateIn(minutesOf(at), centre.centre.timeZone)
    const of = (outcomes: readonly Outcome[]) => idsOfQuestions(outcomes, centre.questions)
    const kept = await changeQuestions(call.home, questions => {
      const left = withoutFound(questions, of(found))
      return isAccepting ? accepted(left, of(held), on) : left
    })
    if (!kept.ok) return refused(call, kept.error)
  }
  say(call, { centre, outcomes: replayed.value, held: isAccepting ? [] : held })
  if (isAccepting) call.speaker.note(`Accepted and written into ${QUESTIONS_FILE}: ${held.length}.`)
  return held.length === 0 || isAccepting ? EXIT.done : EXIT.held
}

/** A question is known by its words and its language: while it was replayed another may have come before it. */
const keyOf = ({ words, language = '' }: Question): string => `${language}\n${words}`

/** Documents' ids by the question that looked for them. */
function idsOfQuestions(outcomes: readonly Outcome[], questions: readonly Question[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>()
  for (const { record, id } of outcomes) {
    const question = questions[record - 1]
    if (question === undefined) continue
    const known = ids.get(keyOf(question)) ?? new Set()
    ids.set(keyOf(question), known.add(id))
  }
  return ids
}

type IdsOfQuestions = ReturnType<typeof idsOfQuestions>

/** The questions, with what a person knows to be found no longer. */
const accepted = (questions: readonly Question[], held: IdsOfQuestions, on: string): readonly Question[] =>
  questions.map(question => {
    const known = question.accepted ?? []
    const ids = question.finds.filter(id => held.get(keyOf(question))?.has(id) === true && !known.some(one => one.id === id))
    return ids.length === 0 ? question : { ...question, accepted: [...known, ...ids.map(id => ({ id, on }))] }
  })

/** What is found again is accepted no longer: lost once more, it is said once more. */
const withoutFound = (questions: readonly Question[], found: IdsOfQuestions): readonly Question[] =>
  questions.map(question => {
    const ids = found.get(keyOf(question))
    if (ids === undefined) return question
    const { accepted: before = [], ...rest } = question
    const left = before.filter(({ id }) => !ids.has(id))
    return left.length === 0 ? rest : { ...rest, accepted: left }
  })

type Said = Readonly<{ centre: CentreFolder; outcomes: readonly Outcome[]; held: readonly Outcome[] }>

function say({ json, speaker }: VerbCall, { centre, outcomes, held }: Said): void {
  const of = (...kinds: readonly Outcome['is'][]) => outcomes.filter(({ is }) => kinds.includes(is))
  const counts = {
    questions: centre.questions.length,
    documents: outcomes.length,
    same: of('same').length,
    moved: of('moved').length,
    gained: of('gained').length,
    lost: of('lost').length,
    missing: of('missing').length,
  }
  if (json) {
    speaker.out(JSON.stringify({ ...counts, held: held.length, outcomes }))
    return
  }
  const names = { lost: 'lost   ', missing: 'missing', gained: 'gained ', moved: 'moved  ' } as const
  for (const kind of ['lost', 'missing', 'gained', 'moved'] as const)
    for (const outcome of of(kind))
      speaker.out(`${names[kind]}  ${sentenceOf(outcome)}${outcome.isAccepted && outcome.now === undefined ? ' (accepted)' : ''}`)
  const { questions, documents, same, moved, gained, lost, missing } = counts
  speaker.out(
    `${questions} ${questions === 1 ? 'question' : 'questions'}, ${documents} ${documents === 1 ? 'document' : 'documents'} to be found: ${same} as before, ${moved} moved, ${gained} gained, ${lost} lost, ${missing} found neither before nor now.`,
  )
  if (held.length > 0) speaker.note('Mend them, or accept what you have looked at: npm run escale -- rehearse --accept')
}

async function add(call: VerbCall, centre: CentreFolder, words: string): Promise<ExitCode> {
  const { finds, language, within } = call.values
  const ids = typeof finds === 'string' ? ok(finds.split(/[\s,]+/).filter(id => id !== '')) : await foundToday(call, centre, words)
  if (!ids.ok) return refused(call, ids.error)
  const parsed = questionSchema.safeParse({
    words,
    ...(typeof language === 'string' && { language }),
    finds: ids.value,
    ...(typeof within === 'string' && { within: Number(within) }),
  })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return wrong(call, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'this is no question'}.`)
  }
  const question = parsed.data
  const missing =
    typeof finds === 'string' ? await missingDocuments(question.finds, { home: call.home, releases: releasesFolder(call) }) : []
  if (missing.length > 0) return refused(call, missing.map(nowhere))
  const isSame = (one: Question) => keyOf(one) === keyOf(question)
  const before = await changeQuestions(call.home, questions => [...questions.filter(one => !isSame(one)), question])
  if (!before.ok) return refused(call, before.error)
  const isNew = !before.value.some(isSame)
  if (call.json) call.speaker.out(JSON.stringify({ added: question, isNew }))
  else call.speaker.out(`${isNew ? 'Kept' : 'Kept in the place of the same question'}: "${words}" must find ${question.finds.join(', ')}.`)
  return EXIT.done
}

/** The first documents that visitors find today. */
async function foundToday(call: VerbCall, { centre }: CentreFolder, words: string): Promise<Result<readonly string[], readonly Problem[]>> {
  const releases = releasesFolder(call)
  const opened = await openSearch(releases)
  if (!opened.ok) return opened
  const language = typeof call.values.language === 'string' ? call.values.language : (centre.languages[0] ?? 'und')
  const today = dateIn(minutesOf(new Date()), centre.timeZone)
  const { hits } = opened.value.engine.search({ words, language, limit: KEPT, typing: false, today })
  if (hits.length > 0) return ok(hits.map(({ id }) => id))
  const message = `Visitors find nothing by "${words}" today: say with --finds what they must find.`
  return fail([{ code: 'not-found', severity: 'refused', file: releases, message }])
}

/** Most likely a slip of the hand: a question that nothing can answer would hold up every publication. */
const nowhere = (id: string): Problem => ({
  code: 'not-found',
  severity: 'refused',
  file: QUESTIONS_FILE,
  id,
  field: 'finds',
  message: `There is no document "${id}", neither in the draft nor in the release shown, and the question was not kept. Correct the id (search says the ids of what it finds), or import the document first.`,
})

function refused(call: VerbCall, problems: readonly Problem[]): ExitCode {
  if (call.json) call.speaker.out(JSON.stringify({ problems: problemsJson(problems) }))
  for (const problem of problems) call.speaker.note(problemText(problem))
  return EXIT.unchanged
}

function wrong(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale rehearse: ${sentence} See: npm run escale -- rehearse --help`)
  return EXIT.usage
}
