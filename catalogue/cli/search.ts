import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dateIn, minutesOf } from '../desks/zone-time.ts'
import { SegmentError } from '../index/segment.ts'
import { KINDS } from '../model/document.ts'
import { problemText } from '../model/problem-text.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { languageTag } from '../model/text.ts'
import { counted } from '../release/taken-away.ts'
import type { Hit, Passage, Reason, SearchRequest } from '../search/types.ts'
import { unknownToSay } from '../search/unknown-to-say.ts'
import type { OpenSearch } from './open-search.ts'
import { brokenIndex, openSearch } from './open-search.ts'
import { problemsJson } from './problems-json.ts'
import { INSTANT_WANTED, readInstant } from './read-instant.ts'
import type { Answered } from './search-answers.ts'
import { answerer, answersJson, answersText, openText } from './search-answers.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

const MOST_HITS = 100
const MOST_BATCH_BYTES = 100_000_000

type Options = Readonly<{
  release: string
  batch?: string
  language?: string
  limit: number
  kind?: string
  at?: Date
  passages: boolean
  finished: boolean
}>

/** `search`: the kiosk's own search, for people who look after the catalogue and for tests. */
export const searchVerb: Verb = {
  name: 'search',
  summary:
    'Searches a release as the kiosk does: reasons, facets, completions, desks, and what is answered above the documents, services near here included.',
  usage: '<words> [--release DIR] [--language L] [--limit N] [--kind K] [--at ISO] [--finished] | --batch FILE [--passages]',
  help: [
    '--release DIR   a release, or a folder of releases (default: releases in the data folder)',
    '--language L   the language of the screen the words are typed on (default: the first one of the centre)',
    `--limit N   hits, 1 to ${MOST_HITS} (default: 20)`,
    '--kind K   only documents of this kind',
    '--at ISO   as if it were then, such as 2026-11-24T14:00:00+01:00 (default: now)',
    '--batch FILE   one query a line; gives one JSON object a line: query, total, tookMs, hits, corrected where a word was, and as --json does what',
    '              stands above and beside them: desks, amenities, services (near here; open is null where nobody knows), isUrgent (somebody in distress)',
    '--finished   the last word is whole, as the kiosk takes it once nobody types on; without it, it may be the beginning of one, as while somebody types',
    '--passages   with --batch: where the words stand in each document too, which takes longer (without --batch they are always given)',
  ],
  options: {
    release: { type: 'string' },
    batch: { type: 'string' },
    language: { type: 'string' },
    limit: { type: 'string' },
    kind: { type: 'string' },
    at: { type: 'string' },
    passages: { type: 'boolean' },
    finished: { type: 'boolean' },
  },
  async run(call) {
    const options = readOptions(call)
    if (typeof options === 'string') {
      call.speaker.note(`escale search: ${options}`)
      return EXIT.usage
    }
    const opened = await openSearch(options.release)
    if (!opened.ok) {
      if (call.json) call.speaker.out(JSON.stringify({ problems: problemsJson(opened.error) }))
      for (const problem of opened.error) call.speaker.note(problemText(problem))
      return EXIT.unchanged
    }
    for (const warning of opened.value.warnings) call.speaker.note(`Warning: ${problemText(warning)}`)
    for (const slip of slipsOf(options, opened.value)) call.speaker.note(`Warning: ${slip}`)
    try {
      const { batch } = options
      return batch === undefined ? await searchOnce(call, opened.value, options) : await searchBatch(call, opened.value, batch, options)
    } catch (error) {
      if (!(error instanceof SegmentError)) throw error
      const problem = brokenIndex(options.release, error)
      if (call.json) call.speaker.out(JSON.stringify({ problems: problemsJson([problem]) }))
      call.speaker.note(problemText(problem))
      return EXIT.unchanged
    }
  },
}

function readOptions({ values, positionals, home }: VerbCall): Options | string {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  const batch = text('batch')
  if (batch === undefined && positionals.length === 0) return 'what is searched for? Or --batch FILE.'
  if (batch !== undefined && positionals.length > 0) return 'either words or --batch FILE.'
  const limit = Number(text('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS) return `--limit needs a number from 1 to ${MOST_HITS}.`
  const language = text('language')
  if (language !== undefined && !languageTag.safeParse(language).success) return '--language needs a tag such as "fr".'
  const at = text('at')
  const instant = at === undefined ? undefined : readInstant(at)
  if (at !== undefined && instant === undefined) return INSTANT_WANTED
  const named = text('release')
  const kind = text('kind')
  return {
    release: named === undefined ? join(home, 'releases') : resolve(named),
    limit,
    passages: values.passages === true,
    finished: values.finished === true,
    ...(batch !== undefined && { batch: resolve(batch) }),
    ...(language !== undefined && { language }),
    ...(kind !== undefined && { kind }),
    ...(instant !== undefined && { at: instant }),
  }
}

/** What was asked for and is not there: an empty answer would look like an empty catalogue. */
function slipsOf({ language, kind }: Options, { bundle: { centre } }: OpenSearch): readonly string[] {
  const kinds: readonly string[] = [...KINDS, ...Object.keys(centre.kinds)]
  return [
    ...(language === undefined || centre.languages.includes(language)
      ? []
      : [`"${language}" is no language of this centre, which speaks ${centre.languages.join(', ')}.`]),
    ...(kind === undefined || kinds.includes(kind)
      ? []
      : [`"${kind}" is no kind of document of this centre, whose kinds are ${kinds.join(', ')}.`]),
  ]
}

function requestFor(words: string, { bundle }: OpenSearch, options: Options): SearchRequest {
  return {
    words,
    language: options.language ?? bundle.centre.languages[0] ?? 'fr',
    limit: options.limit,
    typing: !options.finished,
    today: dateIn(minutesOf(options.at ?? new Date()), bundle.centre.timeZone),
    ...(options.kind !== undefined && { filters: { kinds: [options.kind] } }),
  }
}

type Shown = Readonly<{ hit: Hit; passage?: Passage | undefined }>

const hitJson = ({ hit: { id, title, kind, score, reasons }, passage }: Shown) => ({
  id,
  title,
  kind,
  score,
  reasons,
  ...(passage !== undefined && { passage }),
})

/** The hits with the passages that hold their words. A document that cannot be read is noted, and its hit stands without one. */
async function withPassages(
  { speaker }: VerbCall,
  { engine, document }: OpenSearch,
  request: SearchRequest,
  hits: readonly Hit[],
): Promise<readonly Shown[]> {
  const find = engine.passages(request)
  const shown: Shown[] = []
  for (const hit of hits) {
    const read = await document(hit.card.number)
    if (!read.ok) speaker.note(`Warning: ${problemText(read.error)}`)
    shown.push({ hit, passage: read.ok && read.value !== undefined ? find(read.value) : undefined })
  }
  return shown
}

async function searchOnce(call: VerbCall, opened: OpenSearch, options: Options): Promise<ExitCode> {
  const answered = answerer(opened, options.at)(requestFor(call.positionals.join(' '), opened, options))
  const { total, tookMs, facets, suggestions, hits } = answered.response
  const shown = await withPassages(call, opened, answered.request, hits)
  if (call.json)
    call.speaker.out(JSON.stringify({ total, tookMs, hits: shown.map(hitJson), facets, suggestions, ...answersJson(answered) }))
  else for (const line of [...answersText(answered), ...resultText(answered, shown)]) call.speaker.out(line)
  return EXIT.done
}

/** Why a document was found, in a few words. */
function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'number':
      return 'its number'
    case 'chosen':
      return 'the centre wants it read first'
    case 'list':
      return `in one list of the centre's: ${reason.id}`
    case 'browse':
      return 'nothing was typed'
    case 'situation':
      return `what helps somebody who says "${reason.from}"`
    case 'concept':
      return `${reason.scheme} ${reason.code}: ${reason.label}${reason.inferred === true ? ' (inferred from its words)' : ''}`
    case 'synonym':
      return `"${reason.to}" for "${reason.from}"`
    case 'corrected':
      return `"${reason.to}" instead of "${reason.from}"`
    case 'completed':
      return `"${reason.from}" begins "${reason.to}"`
    default:
      return `${reason.kind}: ${reason.words.join(', ')}`
  }
}

/** A passage on one line of the terminal. */
const passageText = ({ text, page }: Passage): string => `${page === undefined ? '' : `page ${page}: `}${text.replace(/[\s\p{C}]+/gu, ' ')}`

function resultText({ response, desks }: Answered, shown: readonly Shown[]): readonly string[] {
  return [
    ...response.corrected.map(({ from, to }) => `Showing "${to}"; typed was "${from}".`),
    ...unknownToSay(response).map(word => `"${word}" stands nowhere in the catalogue.`),
    `${counted(response.total)} in ${response.tookMs.toFixed(1)} ms`,
    ...shown.flatMap(({ hit, passage }, i) => [
      `${String(i + 1).padStart(3)}  ${hit.title}  [${hit.kind}]  ${hit.id}`,
      `     ${hit.reasons.map(reasonText).join('; ')}`,
      ...(passage === undefined ? [] : [`     ${passageText(passage)}`]),
    ]),
    ...(response.suggestions.length > 0 ? [`Completions: ${response.suggestions.join(' | ')}`] : []),
    ...desks.map(({ id, open }) => `Desk ${id}: ${openText(open)}`),
  ]
}

async function searchBatch(call: VerbCall, opened: OpenSearch, file: string, options: Options): Promise<ExitCode> {
  const text = await readQueries(file)
  if (!text.ok) {
    call.speaker.note(`escale search: ${file}: ${text.error}`)
    return EXIT.unchanged
  }
  const lines = text.value.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const answer = answerer(opened, options.at)
  for (const query of lines) {
    const answered = answer(requestFor(query, opened, options))
    const { total, tookMs, hits, corrected } = answered.response
    const shown = options.passages ? await withPassages(call, opened, answered.request, hits) : hits.map(hit => ({ hit }))
    const found = { query, total, tookMs, hits: shown.map(hitJson), ...(corrected.length > 0 && { corrected }) }
    call.speaker.out(JSON.stringify({ ...found, ...answersJson(answered) }))
  }
  return EXIT.done
}

async function readQueries(file: string): Promise<Result<string, string>> {
  try {
    const found = await stat(file)
    // A device has no end.
    if (!found.isFile()) return fail('This is not a file: name one with one query a line.')
    if (found.size > MOST_BATCH_BYTES) return fail(`This file is larger than ${MOST_BATCH_BYTES / 1_000_000} MB: split it.`)
    return ok((await readFile(file, 'utf8')).replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail('It cannot be read.')
    throw error
  }
}
