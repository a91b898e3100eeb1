/** Time comes in by parameter: `wall` may lie (R25), `monotonicMs` never runs backwards. */
export type Clock = Readonly<{ wall(): Date; monotonicMs(): number }>

/** The machine's own clock. */
export const systemClock: Clock = { wall: () => new Date(), monotonicMs: () => performance.now() }
