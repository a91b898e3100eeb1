import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { meetDesks } from '../desks/meet-desks.ts'
import { spokenLanguages, suggestDesks } from '../desks/suggest-desks.ts'
import type { OpenState } from '../desks/types.ts'
import { dateIn, minutesOf, startOfDay } from '../desks/zone-time.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { languageTag } from '../model/text.ts'
import type { Hit, Reason, SearchRequest, SearchResponse } from '../search/types.ts'
import type { OpenSearch } from './open-search.ts'
import { openSearch } from './open-search.ts'
import { problemText } from './problem-text.ts'
import { problemsJson } from './problems-json.ts'
import { INSTANT_WANTED, readInstant } from './read-instant.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

const DESKS = 3
const MOST_HITS = 100
const MOST_BATCH_BYTES = 100_000_000

type Options = Readonly<{ release: string; batch?: string; language?: string; limit: number; kind?: string; at?: Date }>

/** `search`: the kiosk's own search, for people who look after the catalogue and for tests. */
export const searchVerb: Verb = {
  name: 'search',
  summary: 'Searches a release as the kiosk does: reasons, facets, completions, desks.',
  usage: '<words> [--release DIR] [--language L] [--limit N] [--kind K] [--at ISO] | --batch FILE',
  help: [
    '--release DIR   a release, or a folder of releases (default: releases in the data folder)',
    '--language L   the language of the screen the words are typed on (default: the first one of the centre)',
    `--limit N   hits, 1 to ${MOST_HITS} (default: 20)`,
    '--kind K   only documents of this kind',
    '--at ISO   as if it were then, such as 2026-11-24T14:00:00+01:00 (default: now)',
    '--batch FILE   one query a line; gives one JSON object a line',
  ],
  options: {
    release: { type: 'string' },
    batch: { type: 'string' },
    language: { type: 'string' },
    limit: { type: 'string' },
    kind: { type: 'string' },
    at: { type: 'string' },
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
    return options.batch === undefined ? searchOnce(call, opened.value, options) : searchBatch(call, opened.value, options.batch, options)
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
    ...(batch !== undefined && { batch: resolve(batch) }),
    ...(language !== undefined && { language }),
    ...(kind !== undefined && { kind }),
    ...(instant !== undefined && { at: instant }),
  }
}

function requestFor(words: string, { bundle }: OpenSearch, options: Options): SearchRequest {
  return {
    words,
    language: options.language ?? bundle.centre.languages[0] ?? 'fr',
    limit: options.limit,
    typing: true,
    today: dateIn(minutesOf(options.at ?? new Date()), bundle.centre.timeZone),
    ...(options.kind !== undefined && { filters: { kinds: [options.kind] } }),
  }
}

const hitJson = ({ id, title, kind, score, reasons }: Hit) => ({ id, title, kind, score, reasons })

/** Open now: true or false; null where the hours or the clock do not say. */
const isOpen = ({ state }: OpenState): boolean | null => (state === 'unknown' ? null : state !== 'closed')

function desksFor(request: SearchRequest, response: SearchResponse, { bundle, created, expandedUntil }: OpenSearch, { at }: Options) {
  const now = at ?? new Date()
  const { themes } = response
  const context = { words: request.words, needs: themes.needs, concepts: themes.concepts, language: request.language }
  return suggestDesks(bundle, context, {
    nowMinutes: minutesOf(now),
    // A clock before the release's own date lies (R25); an instant given by hand is meant.
    clockTrusted: at !== undefined || now >= created,
    knownUntilMinutes: startOfDay(expandedUntil, bundle.centre.timeZone),
    from: bundle.centre.kiosk.place,
    limit: DESKS,
    met: meetDesks(bundle.desks, request.words, spokenLanguages(bundle, request.language)),
  }).map(({ id, open, reason }) => ({ id, open: isOpen(open), reason }))
}

function searchOnce(call: VerbCall, opened: OpenSearch, options: Options): ExitCode {
  const request = requestFor(call.positionals.join(' '), opened, options)
  const response = opened.engine.search(request)
  const { total, tookMs, hits, facets, suggestions } = response
  const desks = desksFor(request, response, opened, options)
  if (call.json) call.speaker.out(JSON.stringify({ total, tookMs, hits: hits.map(hitJson), facets, suggestions, desks }))
  else sayResult(call, response, desks)
  return EXIT.done
}

/** Why a document was found, in a few words. */
function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'number':
      return 'its number'
    case 'browse':
      return 'nothing was typed'
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

function sayResult({ speaker }: VerbCall, response: SearchResponse, desks: ReturnType<typeof desksFor>): void {
  for (const { from, to } of response.corrected) speaker.out(`Showing "${to}"; typed was "${from}".`)
  for (const word of response.unknown) speaker.out(`"${word}" stands nowhere in the catalogue.`)
  speaker.out(`${response.total} documents in ${response.tookMs.toFixed(1)} ms`)
  for (const [i, { id, title, kind, reasons }] of response.hits.entries()) {
    speaker.out(`${String(i + 1).padStart(3)}  ${title}  [${kind}]  ${id}`)
    speaker.out(`     ${reasons.map(reasonText).join('; ')}`)
  }
  if (response.suggestions.length > 0) speaker.out(`Completions: ${response.suggestions.join(' | ')}`)
  for (const { id, open } of desks) speaker.out(`Desk ${id}: ${open === null ? 'hours unknown' : open ? 'open' : 'closed'}`)
}

async function searchBatch(call: VerbCall, opened: OpenSearch, file: string, options: Options): Promise<ExitCode> {
  const text = await readQueries(file)
  if (!text.ok) {
    call.speaker.note(`escale search: ${file}: ${text.error}`)
    return EXIT.unchanged
  }
  const lines = text.value.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  for (const query of lines) {
    const { total, tookMs, hits, corrected } = opened.engine.search(requestFor(query, opened, options))
    const line = { query, total, tookMs, hits: hits.map(hitJson), ...(corrected.length > 0 && { corrected }) }
    call.speaker.out(JSON.stringify(line))
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
