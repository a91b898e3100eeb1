import type { Volume } from '../visitor/state/visit-state.ts'

/** Shares of the loudest that the centre allows. */
const SHARES: Readonly<Record<Volume, number>> = { quiet: 0.35, normal: 0.65, loud: 1 }

/** What one finds: a visit's volume when it begins, and that of what nobody asked for. */
export const USUAL_VOLUME: Volume = 'normal'

/** The volume of a sound, 0 to 1, never above the centre's ceiling: for loudspeakers that a whole room hears. */
export const loudness = (volume: Volume, loudest: number): number => Math.round(SHARES[volume] * loudest * 20) / 20
