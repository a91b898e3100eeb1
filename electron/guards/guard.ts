import type { App } from 'electron'

/** One promise of the lockdown, in a file of its own. Guards are enabled before the program is ready and stay for its life. */
export type Guard = Readonly<{ name: string; enable(app: App): void }>

/** Enables every guard, in the order given. */
export function enableGuards(app: App, guards: readonly Guard[]): void {
  for (const guard of guards) guard.enable(app)
}
