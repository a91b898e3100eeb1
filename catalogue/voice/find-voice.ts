import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import type { VoiceProgram } from '../model/voice-program.ts'
import { VOICE_PLACE } from '../model/voice-program.ts'

/** Where espeak-ng is installed: by Debian's package, by hand, by its Windows installer. */
const PLACES = ['/usr/bin/espeak-ng', '/usr/local/bin/espeak-ng', 'C:\\Program Files\\eSpeak NG\\espeak-ng.exe']
/** Slow enough to be followed by somebody who learns the language, in words a minute. */
const WORDS_PER_MINUTE = '150'
const SLOWEST_LIST_MS = 3_000

/** Of several voices of a language, the one of the country that the demonstration stands in, or nearest to it. */
const PREFERRED: Readonly<Record<string, string>> = { fr: 'fr-fr', en: 'en-gb' }

/** The espeak-ng of this machine, with the voices it says it has; `undefined` when there is none. It runs as its own process: its licence is GPL. */
export async function findVoice(places: readonly string[] = PLACES): Promise<VoiceProgram | undefined> {
  const program = places.find(place => existsSync(place))
  if (program === undefined) return undefined
  const listed = await promisify(execFile)(program, ['--voices'], { timeout: SLOWEST_LIST_MS, encoding: 'utf8' }).catch(() => undefined)
  if (listed === undefined) return undefined
  return { program, arguments: ['--stdin', '--stdout', '-s', WORDS_PER_MINUTE, '-v', VOICE_PLACE], voices: readVoices(listed.stdout) }
}

/** The voices in the program's own list, by the language without its country (ISO 639): the second column names them. */
export function readVoices(list: string): Readonly<Record<string, string>> {
  const tags = list.split('\n').flatMap(line => /^\s*\d+\s+(\S+)/.exec(line)?.[1] ?? [])
  const languages = [...new Set(tags.flatMap(tag => /^[a-z]{2,3}(?=-|$)/.exec(tag)?.[0] ?? []))]
  return Object.fromEntries(
    languages.flatMap(language => {
      const candidates = [PREFERRED[language], language, tags.find(tag => tag.startsWith(`${language}-`))]
      const voice = candidates.find(candidate => candidate !== undefined && tags.includes(candidate))
      return voice === undefined ? [] : [[language, voice]]
    }),
  )
}
