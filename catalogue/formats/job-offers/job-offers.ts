import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { findRecords, noneOf, outermostOf, readJsonRecords, VALUES } from '../json/find-records.ts'
import type { JsonPlace } from '../json/json-outline.ts'
import type { JsonItem } from '../json/read-json-items.ts'
import { decodeHead } from '../text-encoding.ts'
import { isFranceTravailOffer, readFranceTravailOffer } from './france-travail-offer.ts'
import type { JobOffer } from './job-offer.ts'
import { offerDocument } from './job-offer.ts'
import { isPosting, readPosting } from './job-posting.ts'

/**
 * Job offers in JSON: schema.org JobPosting (JSON-LD: one, a list, a `@graph`, one a line) and France Travail's API (`resultats`). An offer goes out of date on its
 * last day; where the source says none, a snapshot takes away what it no longer has.
 */
export const jobOffers: Format = { id: 'job-offers', claim: claimOffers, read: readOffers }

const POSTING = /"@type"\s*:\s*(?:\[[^\]]*)?"JobPosting"/
const FRANCE_TRAVAIL = /"romeCode"\s*:[\s\S]*"intitule"\s*:|"intitule"\s*:[\s\S]*"romeCode"\s*:/

function claimOffers(files: readonly SourceFile[]): readonly Claim[] {
  return files
    .filter(file => {
      const text = decodeHead(file.head)
      return /^\ufeff?\s*[[{]/.test(text) && (POSTING.test(text) || FRANCE_TRAVAIL.test(text))
    })
    .map(file => ({ files: [file], sureness: 0.95 }))
}

async function* readOffers(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  for (const file of files) {
    const { records: found, places } = await findRecords(file, context, { fits: holdsOffers })
    // One offer alone is the file itself, whatever lists stand in it.
    const records = found?.isLines !== true && POSTING.test(outermostOf(file)) ? VALUES : found
    if (records === undefined) {
      yield noneOf('offers', file.name, places)
      continue
    }
    for await (const item of readJsonRecords(file, context, records)) {
      for (const made of isProblem(item) ? [item] : recordOf(file.name, item))
        yield records.isLines && isProblem(made) ? { ...made, unit: 'line' } : made
    }
  }
}

const holdsOffers = ({ names }: JsonPlace): boolean =>
  (names.has('romeCode') && names.has('intitule')) || (names.has('@type') && names.has('title'))

function* recordOf(file: string, { record, value }: JsonItem): Generator<FormatRecord | Problem> {
  const place = { file, record } as const
  const offer = offerOf(value)
  if (offer === undefined) {
    const message = 'This is no offer: neither a JobPosting nor an offer of France Travail. Leave it out, or export the offers alone.'
    yield { ...place, code: 'bad-record', severity: 'refused', message }
    return
  }
  const made = offerDocument(offer)
  if (!('missing' in made)) {
    const { unreadUntil, ...whole } = made
    if (unreadUntil !== undefined)
      yield { ...place, code: 'bad-value', severity: 'warning', field: 'validUntil', message: withoutLastDay(unreadUntil) }
    yield { ...place, ...whole }
    return
  }
  yield {
    ...place,
    code: 'missing-field',
    severity: 'refused',
    field: made.missing,
    message: 'The offer has no title. Correct it in the source and export again.',
  }
}

const withoutLastDay = (text: string): string =>
  `The offer's last day, "${text.slice(0, 60)}", is no date: it went in without one, and stays until an import with --mode snapshot no longer has it. Correct it in the source.`

function offerOf(value: unknown): JobOffer | undefined {
  if (isPosting(value)) return readPosting(value)
  return isFranceTravailOffer(value) ? readFranceTravailOffer(value) : undefined
}
