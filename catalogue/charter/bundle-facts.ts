import type { CentreBundle } from '../model/release.ts'
import type { CharterFacts } from './charter-facts.ts'

/** What a host says when a window is made, as far as the charter speaks of it. */
type Said = Readonly<{ created: string; expandedUntil: string; voices: readonly string[]; paper?: 'a4' | 'receipt'; ticketWord?: true }>

/**
 * What the charter's settings are said from in a window: the release, which has of the centre's files what the printed page reads there, and what the host said of this
 * machine. So the screen says what `escale charter` prints. A window knows of no secret and of no list of names.
 */
export function bundleFacts(bundle: CentreBundle, said: Said, today: string | undefined): CharterFacts {
  const { documents, holidays, country, ...centre } = bundle
  const release = { created: said.created, expandedUntil: said.expandedUntil, ...(documents === undefined ? {} : { documents }) }
  return {
    ...centre,
    machine: { voices: said.voices, ticket: said.ticketWord === true, ...(said.paper === undefined ? {} : { paper: said.paper }) },
    release,
    ...(holidays === undefined ? {} : { holidays }),
    ...(country === undefined ? {} : { country }),
    ...(today === undefined ? {} : { today }),
  }
}
