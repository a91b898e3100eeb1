/** Nobody yet, or several: no place of a concept is negative. */
export const NOBODY = -1
const SEVERAL = -2

/** Who owns something when one more does: a concept's place, as long as it is the only one. Numbers, since there are as many owners as words. */
export const withOwner = (owner: number, concept: number): number => (owner === NOBODY || owner === concept ? concept : SEVERAL)

/** The one concept that is called so: the only one that prefers it, else the only one at all. */
export function soleOwner(preferred: number, all: number): number | undefined {
  const sole = preferred >= 0 ? preferred : all
  return sole >= 0 ? sole : undefined
}
