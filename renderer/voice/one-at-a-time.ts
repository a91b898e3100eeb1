/** Makes something when its turn comes; `undefined` when nobody waits for it any more. */
export type InTurn = <Made>(make: () => Promise<Made>, signal: AbortSignal) => Promise<Made | undefined>

/**
 * Sounds are made one at a time, and none that nobody waits for: somebody who steps quickly through a screen, or points at one thing after the other, never makes
 * the voice work on more than one sentence.
 */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (make, signal) => {
    const made = last.then(() => (signal.aborted ? undefined : make()))
    last = made.catch(() => undefined)
    return made
  }
}
