import { runCli } from './cli/run-cli.ts'
import { processSpeaker } from './cli/speaker.ts'
import { verbs } from './cli/verbs.ts'

process.exitCode = await runCli({ args: process.argv.slice(2), verbs, environment: process.env, speaker: processSpeaker() })
