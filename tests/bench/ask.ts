import type { QueryClass, Way } from './engines/engine.ts'

/** What the measuring process asks of an engine's own process. */
export type Ask =
  | Readonly<{ ask: 'build'; documents: number; folder: string }>
  | Readonly<{ ask: 'save'; folder: string }>
  | Readonly<{ ask: 'load'; folder: string; onDemand: boolean }>
  /** Asks a class for at least so many milliseconds, so that the engine's code is compiled before its time is taken. */
  | Readonly<{ ask: 'warm'; asked: QueryClass; way: Way; milliseconds: number }>
  | Readonly<{ ask: 'round'; asked: QueryClass; way: Way }>

export type Built = Readonly<{ seconds: number; peakMb: number }>
export type Saved = Readonly<{ bytes: number }>
export type Loaded = Readonly<{
  coldLoadMs: number
  memoryMb: number
  heapMb: number
  ways: readonly Way[]
  canOnDemand: boolean
  cannot: readonly QueryClass[]
}>
/** `times` of each query; `wakingMs` is that of the one asked before them, when the engine had stood still. */
export type Round = Readonly<{ times: readonly number[]; found: number; wakingMs: number }>

export type Answer = Readonly<{ ok: true; value: Built | Saved | Loaded | Round | undefined }> | Readonly<{ ok: false; why: string }>
