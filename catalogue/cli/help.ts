import type { Verb } from './verb.ts'

const COMMON = [
  '--into DIR    the installation to work on (default: ESCALE_DATA, else the user’s data folder)',
  '--json        print the result as JSON, alone on standard output',
  '--help        this text',
] as const

/** The overview: every verb with its line. */
export function overviewHelp(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(verb => verb.name.length), 4)
  return [
    'Usage: npm run escale -- <verb> [options]',
    '',
    ...verbs.map(verb => `  ${verb.name.padEnd(width)}  ${verb.summary}`),
    '',
    'With every verb:',
    ...COMMON.map(line => `  ${line}`),
    '',
    'Exit codes: 0 done, or already so; 1 nothing was changed; 2 wrong use; 3 held until a person has looked.',
    'More on one verb: npm run escale -- <verb> --help',
  ].join('\n')
}

/** All about one verb. */
export function verbHelp(verb: Verb): string {
  return [
    `Usage: npm run escale -- ${verb.name} ${verb.usage}`.trimEnd(),
    '',
    verb.summary,
    '',
    ...[...verb.help, ...COMMON].map(line => `  ${line}`),
  ].join('\n')
}
