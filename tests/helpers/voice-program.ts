import { existsSync } from 'node:fs'
import type { VoiceProgram } from '../../catalogue/model/voice-program.ts'

/** A voice program of one line of JavaScript, run by this Node. `voices` names French only. */
export const nodeVoice = (script: string): VoiceProgram => ({
  program: process.execPath,
  arguments: ['-e', script, '{voice}'],
  voices: { fr: 'voix' },
})

/** espeak-ng, where Debian's package puts it. */
export const ESPEAK = '/usr/bin/espeak-ng'
export const HAS_ESPEAK = existsSync(ESPEAK)
/** Stands in the name of what is skipped without it. */
export const ABSENT_ESPEAK = HAS_ESPEAK ? '' : ' (not run: espeak-ng is absent, apt-get install -y espeak-ng)'
