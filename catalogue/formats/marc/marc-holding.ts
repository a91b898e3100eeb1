import type { DocumentInput } from '../../model/document.ts'

/** One copy or run, as the mappings make it. */
export type MarcHolding = NonNullable<DocumentInput['holdings']>[number]

/** Without the keys that hold nothing: what is not known is absent. */
export function compactHolding(holding: { [K in keyof MarcHolding]: MarcHolding[K] | undefined }): MarcHolding {
  return Object.fromEntries(Object.entries(holding).filter(([, value]) => value !== undefined))
}

/** Closed stacks are asked for at the desk, reading rooms are walked into: said by a zone's own name or a public note, or not known. */
export function accessFromWords(...texts: readonly (string | undefined)[]): MarcHolding['access'] {
  const text = texts.filter(one => one !== undefined).join(' ')
  if (/magasin|réserve|annexe|closed stack|stacks? request|ask at the|sur demande|à demander|on request/i.test(text)) return 'ask'
  return /salle|libre[- ]accès|open (stack|shel)|reading room/i.test(text) ? 'open-shelf' : undefined
}
