import { z } from 'zod'

/**
 * What somebody says of themselves or of somebody near, in the order in which it is answered: life hangs on it `now`; a `child` is hurt; `violence`;
 * somebody does not want to live (`life`); no `roof` tonight or nothing to eat; they are harassed at `work`; somebody near has died
 * (`grief`); they feel `low`, or alone.
 */
export const TOLD = ['now', 'child', 'violence', 'life', 'roof', 'work', 'grief', 'low'] as const
export type Told = (typeof TOLD)[number]
export const toldSchema = z.enum(TOLD)

const DISTRESS: ReadonlySet<Told> = new Set(['now', 'child', 'violence', 'life'])

/** Whether they are hurt, threatened, in danger, or do not want to live. */
export const isDistress = (told: readonly Told[]): boolean => told.some(one => DISTRESS.has(one))
