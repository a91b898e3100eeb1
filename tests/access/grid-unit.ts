import { existsSync, readFileSync } from 'node:fs'
import type { TextSize, Theme } from '../../renderer/visitor/state/visit-state.ts'
import type { Judgement } from '../e2e/harness/judge-screen.ts'
import type { Geometry } from '../e2e/harness/screen-geometry.ts'

/** A part of the grid that is walked in one go: every state, in each of its themes. */
export type Unit = Readonly<{ geometry: Geometry; language: string; size: TextSize; themes: readonly Theme[] }>

/** What was found in one combination. */
export type Judged = Judgement & Readonly<{ state: string; screen: string; theme: Theme }>

/** What was found in a unit before, if that was with this very program; a walk that was interrupted goes on there. */
export function readUnit(file: string, stamp: string): readonly Judged[] | undefined {
  if (!existsSync(file)) return undefined
  const kept: { stamp: string; judged: readonly Judged[] } = JSON.parse(readFileSync(file, 'utf8'))
  return kept.stamp === stamp ? kept.judged : undefined
}
