import type { ParseArgsConfig } from 'node:util'

/** Exit codes of every verb: 0 done or already so, 1 nothing was changed, 2 wrong use, 3 held until a person has looked. */
export const EXIT = { done: 0, unchanged: 1, usage: 2, held: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Where a verb speaks: `out` is standard output (JSON alone with --json), `note` and `progress` go to standard error. */
export type Speaker = Readonly<{
  out(line: string): void
  note(line: string): void
  progress(line: string): void
}>

export type VerbOptions = NonNullable<ParseArgsConfig['options']>
type VerbValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export type VerbCall = Readonly<{
  positionals: readonly string[]
  values: VerbValues
  json: boolean
  /** The installation's folder: --into, else ESCALE_DATA, else the user's data folder. */
  home: string
  speaker: Speaker
}>

/** One command of `npm run escale -- <verb>`. `--help`, `--json` and `--into` are everybody's and are not listed in `options`. */
export type Verb = Readonly<{
  name: string
  /** One line, an imperative: "Reads files into the draft and prints the report." */
  summary: string
  /** After the verb's name: `<path...> [--source ID]`. */
  usage: string
  /** One line per option for --help. */
  help: readonly string[]
  options: VerbOptions
  run(call: VerbCall): Promise<ExitCode>
}>
