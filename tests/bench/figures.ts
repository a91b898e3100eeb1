import type { QueryClass } from './engines/engine.ts'
import type { RoundsSpread } from './measure.ts'

/** A class that an engine cannot answer or did not answer in time, in words. */
export type Unanswered = Readonly<{ failed: string }>

export type Classes = Readonly<Partial<Record<QueryClass, RoundsSpread | Unanswered>>>

/** What was measured of one engine. A figure that could not be taken is absent, and `failed` says why. */
export type EngineFigures = Readonly<{
  buildDocsPerSecond?: number
  bytesPerDocument?: number
  coldLoadMs?: number
  /** Growth of the process's resident set. */
  memoryMb?: number
  /** Growth of the JavaScript heap and its buffers. */
  heapMb?: number
  /** Ranking and what a row shows. */
  classes: Classes
  /** All that a screen wants to know; ours only. */
  keystroke?: Classes
  /** lunr's own clauses and scores; ours only. */
  exact?: Classes
  /** Opened without reading more than is asked for, where the engine can. */
  onDemand?: Readonly<{ coldLoadMs: number; memoryMb: number; heapMb: number }>
  /** The most memory that building took, of the whole process, in MB. */
  buildPeakMb?: number
  /** Queries of each class that found something. */
  found?: Readonly<Partial<Record<QueryClass, number>>>
  failed?: string
}>

export type Engines = Readonly<Record<string, EngineFigures>>

/** Whether a class was measured. */
export const isSpread = (figure: RoundsSpread | Unanswered | undefined): figure is RoundsSpread => figure !== undefined && 'p50' in figure
