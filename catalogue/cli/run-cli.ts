import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nearestWord } from '../check/nearest-word.ts'
import { DraftDamage } from '../draft/draft-damage.ts'
import { problemText } from '../model/problem-text.ts'
import { systemProblem } from '../release/system-problem.ts'
import { dataFolder } from './data-folder.ts'
import { overviewHelp, verbHelp } from './help.ts'
import { problemsJson } from './problems-json.ts'
import type { ExitCode, Speaker, Verb, VerbOptions } from './verb.ts'
import { EXIT } from './verb.ts'

/** What `runCli` is given: everything it may read or say comes in here. */
export type CliCall = Readonly<{
  /** What stands after `npm run escale --`. */
  args: readonly string[]
  verbs: readonly Verb[]
  environment: Readonly<Record<string, string | undefined>>
  speaker: Speaker
}>

const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  into: { type: 'string' },
} as const satisfies VerbOptions

/**
 * Finds the verb, reads its options and runs it. Gives the exit code; never throws: what the system refuses is said with its remedy, an unexpected error in one line
 * (its stack too when ESCALE_DEBUG is set) and gives 1.
 */
export async function runCli(call: CliCall): Promise<ExitCode> {
  const [name, ...rest] = call.args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    call.speaker.out(overviewHelp(call.verbs))
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const verb = call.verbs.find(one => one.name === name)
  if (verb === undefined) return refuse(call.speaker, unknownVerb(name, call.verbs))
  const parsed = readOptions(verb, rest)
  if (typeof parsed === 'string') return refuse(call.speaker, `${parsed} See: npm run escale -- ${verb.name} --help`)
  const { help, json, into, ...values } = parsed.values
  if (help === true) {
    call.speaker.out(verbHelp(verb))
    return EXIT.done
  }
  if (into === '') return refuse(call.speaker, '--into needs a folder.')
  const home = resolve(typeof into === 'string' ? into : dataFolder(call.environment))
  try {
    return await verb.run({ positionals: parsed.positionals, values, json: json === true, home, speaker: call.speaker })
  } catch (error) {
    explain(error, { name: verb.name, home, json: json === true, call })
    return EXIT.unchanged
  }
}

/** Says why a verb could not go on: what the system or a damaged draft refuses with its remedy, anything else as it came. */
function explain(error: unknown, { name, home, json, call }: Readonly<{ name: string; home: string; json: boolean; call: CliCall }>): void {
  const { speaker, environment } = call
  const problem = error instanceof DraftDamage ? error.problem : systemProblem(error, home)
  const sentence = error instanceof Error ? error.message : String(error)
  speaker.note(`escale ${name}: ${problem === undefined ? sentence : problemText(problem)}`)
  if (json && problem !== undefined) speaker.out(JSON.stringify({ problems: problemsJson([problem]) }))
  if (environment.ESCALE_DEBUG && error instanceof Error && error.stack !== undefined) speaker.note(error.stack)
}

function refuse(speaker: Speaker, line: string): ExitCode {
  speaker.note(`escale: ${line}`)
  return EXIT.usage
}

function unknownVerb(name: string, verbs: readonly Verb[]): string {
  const names = verbs.map(verb => verb.name)
  const near = nearestWord(name, names)
  const hint = near === undefined ? `The verbs are: ${names.join(', ')}.` : `Did you mean "${near}"?`
  return `there is no verb "${name}". ${hint}`
}

/** The options and positionals, or the sentence that says what is wrong with them. */
function readOptions(verb: Verb, args: readonly string[]) {
  const options: VerbOptions = { ...verb.options, ...COMMON_OPTIONS }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return explainOptionError(error, Object.keys(options))
  }
}

function explainOptionError(error: TypeError, names: readonly string[]): string {
  const option = /Unknown option '(?:--)?([^']+)'/.exec(error.message)?.[1]
  if (option === undefined) return `${error.message.split('\n')[0]}.`.replace(/\.\.$/, '.')
  const near = nearestWord(option, names)
  return `there is no option --${option.replace(/^-+/, '')}.${near === undefined ? '' : ` Did you mean --${near}?`}`
}
