import { z } from 'zod'
import type { JobOffer } from './job-offer.ts'

const text = z.union([z.string(), z.number()]).transform(String).nullish().catch(undefined)
const said = z.object({ libelle: text, commentaire: text }).nullish().catch(undefined)

/** An offer of France Travail's API "Offres d'emploi v2", as far as it is read. */
const schema = z.object({
  id: text,
  intitule: text,
  description: text,
  dateCreation: text,
  dateActualisation: text,
  lieuTravail: z.object({ libelle: text, commune: text, codePostal: text }).nullish().catch(undefined),
  romeCode: text,
  romeLibelle: text,
  appellationlibelle: text,
  entreprise: z.object({ nom: text }).nullish().catch(undefined),
  typeContratLibelle: text,
  natureContrat: text,
  experienceLibelle: text,
  dureeTravailLibelle: text,
  salaire: said,
  origineOffre: z.object({ urlOrigine: text }).nullish().catch(undefined),
})

/** True for an object with the names that only this API gives together. */
export const isFranceTravailOffer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'romeCode' in value && 'intitule' in value

/** What an offer of France Travail says. It has no last day: the API gives those of today, and a snapshot takes away what is gone. */
export function readFranceTravailOffer(value: unknown): JobOffer | undefined {
  const read = schema.safeParse(value)
  if (!read.success) return undefined
  const { data } = read
  return {
    key: data.id ?? undefined,
    title: data.intitule ?? undefined,
    description: data.description ?? undefined,
    employer: data.entreprise?.nom ?? undefined,
    posted: data.dateCreation ?? undefined,
    changed: data.dateActualisation ?? undefined,
    until: undefined,
    url: data.origineOffre?.urlOrigine ?? undefined,
    rome: { code: data.romeCode ?? undefined, label: data.romeLibelle ?? undefined },
    place: { code: data.lieuTravail?.commune ?? data.lieuTravail?.codePostal ?? undefined, label: data.lieuTravail?.libelle ?? undefined },
    facts: [
      ['Métier', data.appellationlibelle ?? undefined],
      ['Contrat', data.typeContratLibelle ?? undefined],
      ['Nature du contrat', data.natureContrat ?? undefined],
      ['Durée du travail', data.dureeTravailLibelle ?? undefined],
      ['Expérience', data.experienceLibelle ?? undefined],
      ['Salaire', data.salaire?.libelle ?? data.salaire?.commentaire ?? undefined],
    ],
  }
}
