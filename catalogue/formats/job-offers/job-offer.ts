import { cleanLine } from '../clean-text.ts'
import { readDate } from '../csv/read-date.ts'
import type { DocumentDraft } from '../format.ts'
import { textOfCell } from '../html-text.ts'
import { madeKey } from '../made-key.ts'
import { isWebAddress } from '../web-address.ts'

/** The centre's need that every offer serves. The source's built-in mapping rule. */
const OFFER_NEED = 'emploi'

const KEY_DIGITS = 16

type Text = string | undefined

/** What an offer says, whichever format it came in; what it does not say is undefined. */
export type JobOffer = Readonly<{
  key: Text
  title: Text
  /** Plain text or HTML. */
  description: Text
  employer: Text
  /** First and last day, as the source writes them; a time after the day is left out. */
  posted: Text
  changed?: Text
  until: Text
  url: Text
  language?: Text
  rome?: Readonly<{ code: Text; label: Text }>
  place?: Readonly<{ code: Text; label: Text }>
  facts: readonly (readonly [label: string, value: Text])[]
}>

/** The document of an offer and its key, or the field that is missing. An offer without a number of its own is known by what it says and where. */
export function offerDocument(
  offer: JobOffer,
): Readonly<{ key: string; document: DocumentDraft; unreadUntil?: string | undefined }> | Readonly<{ missing: string }> {
  const title = cleanLine(offer.title)
  if (title === undefined) return { missing: 'title' }
  const text = textOfCell(offer.description ?? '')
  const url = cleanLine(offer.url)
  const employer = cleanLine(offer.employer)
  const [issued, modified, until] = [offer.posted, offer.changed, offer.until].map(dayOf)
  const code = cleanLine(offer.rome?.code)
  const romeLabel = cleanLine(offer.rome?.label)
  const placeLabel = cleanLine(offer.place?.label)
  const placeCode = cleanLine(offer.place?.code)
  return {
    ...(until === undefined && { unreadUntil: cleanLine(offer.until) }),
    key: cleanLine(offer.key) ?? madeKey([title, employer, placeLabel, issued, text], KEY_DIGITS),
    document: {
      kind: 'job-offer',
      title,
      ...(text !== undefined && { body: { text } }),
      language: cleanLine(offer.language) ?? 'fr',
      concepts: code === undefined ? [] : [{ scheme: 'ROME', code, ...(romeLabel !== undefined && { label: romeLabel }) }],
      needs: [OFFER_NEED],
      horizon: 'today',
      ...(employer !== undefined && { publisher: employer }),
      ...(issued !== undefined && { issued }),
      ...(modified !== undefined && { modified }),
      ...(until !== undefined && { validUntil: until }),
      territory: placeCode === undefined ? [] : [{ code: placeCode, ...(placeLabel !== undefined && { label: placeLabel }) }],
      links: url !== undefined && isWebAddress(url) ? [{ url }] : [],
      facts: [['Lieu', placeLabel] as const, ...offer.facts].flatMap(([label, value]) => {
        const said = cleanLine(value)
        return said === undefined ? [] : [{ label, value: said }]
      }),
    },
  }
}

/** The day of a date or of a time: 2026-11-24T08:00:00Z is 2026-11-24. */
function dayOf(text: Text): string | undefined {
  const day = readDate(cleanLine(text)?.replace(/[T ]\d{2}:\d{2}.*$/, '') ?? '')
  return day?.length === 10 ? day : undefined
}
