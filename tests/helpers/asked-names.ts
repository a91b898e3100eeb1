/** Each test run asks one name in so many, spread over all of them; `node build/prove-names.mjs` asks every one. */
const ONE_IN = process.env.ESCALE_ALL_NAMES === '1' ? 1 : 4

/** The names that this run asks. */
export const askedNames = <T>(names: readonly T[]): readonly T[] => names.filter((_, place) => place % ONE_IN === 0)

/** How many a run must have asked where there are at least so many. */
export const leastAsked = (names: number): number => Math.floor(names / ONE_IN)
