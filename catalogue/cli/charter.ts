import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CharterFacts, ReleaseFacts } from '../charter/charter-facts.ts'
import type { PageOptions, PrintedRule } from '../charter/charter-page.ts'
import { charterPage, printedRules } from '../charter/charter-page.ts'
import { CHARTER_LANGUAGES, charterWords } from '../charter/charter-words.ts'
import type { CharterSpeech } from '../charter/say-settings.ts'
import { countryFacts } from '../check/known-names.ts'
import { dateIn, minutesOf } from '../desks/zone-time.ts'
import { openDraft } from '../draft/draft.ts'
import { writeDurably } from '../draft/durable-file.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import type { KioskConfig } from '../model/kiosk-config.ts'
import { problemText } from '../model/problem-text.ts'
import type { CentreBundle } from '../model/release.ts'
import { centreBundleSchema } from '../model/release.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre } from '../release/centre-folder.ts'
import { openRelease } from '../release/open-release.ts'
import { parseJson } from '../release/parse-json.ts'
import { readFirstThere } from '../release/read-first-there.ts'
import { readKioskConfig } from '../release/read-kiosk-config.ts'
import { dateFormat } from '../text/date-format.ts'
import { findVoice } from '../voice/find-voice.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** `charter`: what the centre answers for, on one page (R27). */
export const charterVerb: Verb = {
  name: 'charter',
  summary: 'Prints how this centre keeps the charter: each rule, what is set of it, and departures with reason and end.',
  usage: '[--to FILE.html] [--language TAG]',
  help: [
    '--to FILE.html   writes one page for A4, to be printed from any browser (default: text, here)',
    `--language TAG   ${CHARTER_LANGUAGES.join(', ')} (default: the centre’s first)`,
  ],
  options: { to: { type: 'string' }, language: { type: 'string' } },
  async run(call) {
    if (call.positionals.length > 0) return wrong(call, 'nothing is taken but options.')
    await ensureHome(call.home, demonstrationCentre())
    const folder = await readCentre(join(call.home, 'centre'))
    const config = await readKioskConfig(join(call.home, 'releases'))
    const problems = [...(folder.ok ? [] : folder.error), ...(config.ok ? [] : [config.error])]
    for (const problem of problems) call.speaker.note(problemText(problem))
    if (!folder.ok || !config.ok) return EXIT.unchanged
    const { centre } = folder.value
    const own = centre.languages[0] ?? ''
    const language = typeof call.values.language === 'string' ? call.values.language : own
    if (!CHARTER_LANGUAGES.includes(language))
      return wrong(call, `there are no words of the charter in "${language}": choose another with --language.`)
    const today = dateIn(minutesOf(new Date()), centre.timeZone)
    const published = await publishedCentre(call.home)
    const desks = readFirstThere(folder.value.desks, await readable(call.home, folder.value))
    const facts = await factsOf({ ...folder.value, desks }, { config: config.value, release: published?.release ?? 'none', today })
    const words = { ...charterWords(language, own), date: dateSayer(language) }
    const draftDiffers = published !== undefined && differs(folder.value, published.bundle)
    return answer(call, { facts, words, language, today, draftDiffers })
  },
}

async function answer(call: VerbCall, answered: PageOptions): Promise<ExitCode> {
  const { facts, words, language, today, draftDiffers } = answered
  const rules = printedRules(facts, words)
  const to = typeof call.values.to === 'string' ? resolve(call.values.to) : undefined
  if (to !== undefined && existsSync(to)) {
    call.speaker.note(`${to} is there already and stays as it is: name another file, or take that one away.`)
    return EXIT.unchanged
  }
  if (to !== undefined) await writeDurably(to, charterPage(answered))
  if (call.json) {
    call.speaker.out(
      JSON.stringify({ language, today, answered: facts.charter !== undefined, draftDiffers, rules, ...(to === undefined ? {} : { to }) }),
    )
    return EXIT.done
  }
  if (to !== undefined) call.speaker.out(`Written: ${to}. Open it in a browser and print it.`)
  else for (const line of rules.flatMap(rule => ruleLines(rule, words))) call.speaker.out(line)
  if (draftDiffers) call.speaker.note(words.phrase('charter.page.draft').text)
  return EXIT.done
}

const ruleLines = (rule: PrintedRule, words: CharterSpeech): readonly string[] => [
  `${rule.rule} ${rule.title}`,
  `  ${rule.kiosk}`,
  ...rule.settings.map(line => `  - ${line}`),
  ...(rule.answer === undefined ? [] : [`  ${words.phrase('charter.centre').text}: ${rule.answer}`]),
  ...rule.departures.flatMap(({ what, reason, from, until, holds }) => [
    `  ! ${what}`,
    `    ${words.phrase('charter.departure.why', { reason }).text}`,
    `    ${words.phrase('charter.departure.when', { from: words.date(from), until: words.date(until) }).text}${holds ? '' : ` (${words.phrase('charter.ended').text})`}`,
  ]),
]

/** What desks ask to read first, as far as the draft has it. */
async function readable(home: string, { desks }: CentreFolder): Promise<ReadonlySet<string>> {
  const wanted = new Set<string>(desks.flatMap(({ readFirst }) => readFirst))
  const there = new Set<string>()
  const draft = await openDraft(home)
  for await (const { id } of draft.documents()) if (wanted.has(id)) there.add(id)
  return there
}

/** What the current release says of the centre; `undefined` where nothing is published. */
async function publishedCentre(home: string): Promise<Readonly<{ release: ReleaseFacts; bundle: CentreBundle }> | undefined> {
  const opened = await openRelease(join(home, 'releases'), { looked: 'at-sizes' })
  if (!opened.ok) return undefined
  const read = await opened.value.read('centre.json')
  const bundle = centreBundleSchema.safeParse(read.ok ? parseJson(new TextDecoder().decode(read.value)) : undefined)
  if (!bundle.success) return undefined
  const { created, expandedUntil, counts } = opened.value.manifest
  return { release: { created, expandedUntil, documents: counts.documents }, bundle: bundle.data }
}

/**
 * Whether the centre, its plan, amenities, glossary or charter say something else than what visitors see. Desks, services and events are not compared: the release
 * has their hours expanded.
 */
const differs = ({ centre, plan, amenities, glossary, charter }: CentreFolder, shown: CentreBundle): boolean =>
  JSON.stringify([centre, plan, amenities, glossary, charter]) !==
  JSON.stringify([shown.centre, shown.plan, shown.amenities, shown.glossary, shown.charter])

type Known = Readonly<{ config: KioskConfig; release: ReleaseFacts | 'none'; today: string }>

async function factsOf(folder: CentreFolder, { config, release, today }: Known): Promise<CharterFacts> {
  const voice = config.voice ?? (await findVoice())
  const machine = { voices: Object.keys(voice?.voices ?? {}), ticket: config.ticketSecret !== undefined }
  return {
    ...folder,
    machine: { ...machine, ...(config.printer === undefined ? {} : { paper: config.printer.paper }) },
    release,
    country: countryFacts(folder),
    today,
  }
}

function dateSayer(language: string): (iso: string) => string {
  const format = dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return iso => format(new Date(`${iso}T12:00:00Z`))
}

function wrong(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale charter: ${sentence} See: npm run escale -- charter --help`)
  return EXIT.usage
}
