import type { QueryClass } from './engines/engine.ts'

/** What the measuring process asks of an engine's own process. */
export type Ask =
  | Readonly<{ ask: 'build'; documents: number; folder: string }>
  | Readonly<{ ask: 'save'; folder: string }>
  | Readonly<{ ask: 'load'; folder: string }>
  | Readonly<{ ask: 'round'; asked: QueryClass; isKeystroke: boolean }>

export type Built = Readonly<{ seconds: number }>
export type Saved = Readonly<{ bytes: number }>
export type Loaded = Readonly<{
  coldLoadMs: number
  memoryMb: number
  heapMb: number
  hasKeystroke: boolean
  cannot: readonly QueryClass[]
}>
export type Round = Readonly<{ times: readonly number[]; found: number }>

export type Answer = Readonly<{ ok: true; value: Built | Saved | Loaded | Round }> | Readonly<{ ok: false; why: string }>
