import { join, resolve } from 'node:path'
import type { VerbCall } from './verb.ts'

/** `--to DIR` of every verb that works on releases. */
export const TO_OPTION = { to: { type: 'string' } } as const
export const TO_HELP = '--to DIR   the releases folder (default: releases in the data folder)'

/** The releases folder of a call: --to, else `releases` in the installation's folder. */
export const releasesFolder = ({ values, home }: VerbCall): string =>
  typeof values.to === 'string' && values.to !== '' ? resolve(values.to) : join(home, 'releases')
