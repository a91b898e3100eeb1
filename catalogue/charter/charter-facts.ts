import type { Centre, Holidays } from '../model/centre.ts'
import type { Charter } from '../model/charter.ts'
import type { Amenity, CentreEvent, Desk, Service } from '../model/desk.ts'
import type { Plan } from '../model/place.ts'

/** What the machine has of its own. `ticket` is known to the host alone: a window learns of no secret. */
type MachineFacts = Readonly<{ paper?: 'a4' | 'receipt'; voices: readonly string[]; ticket?: boolean }>

/** What is published. `documents` is known where the manifest is. */
export type ReleaseFacts = Readonly<{ created: string; expandedUntil: string; documents?: number }>

/** What the checks of this program know of the centre's country. */
type CountryFacts = Readonly<{ names: number; premium: boolean }>

/**
 * Everything that settings are said from, as it is configured: the centre's files, the machine's, what is published. What a reader cannot know is absent,
 * and nothing is said of it.
 */
export type CharterFacts = Readonly<{
  centre: Centre
  plan: Plan
  desks: readonly Desk[]
  services: readonly Service[]
  events: readonly CentreEvent[]
  amenities: readonly Amenity[]
  glossary: readonly unknown[]
  charter?: Charter | undefined
  holidays?: Holidays
  machine: MachineFacts
  release?: ReleaseFacts | 'none'
  country?: CountryFacts
  /** Today in the centre's zone; absent when nobody knows. */
  today?: string
}>
