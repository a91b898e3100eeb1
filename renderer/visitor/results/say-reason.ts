import type { Centre } from '../../../catalogue/model/centre.ts'
import type { Filters, Reason } from '../../../catalogue/search/types.ts'
import type { Phrase, Words } from '../../words/create-words.ts'

/** Why a document was found while browsing: the need or the collection that one came by. */
function sayBrowsing(centre: Centre, filters: Filters, words: Words): Phrase | undefined {
  const collection = centre.collections.find(({ id }) => filters.collections?.includes(id) === true)
  if (collection !== undefined) return words.phrase('why.collection', { collection: words.local(collection.label).text })
  const need = centre.needs.find(({ id }) => filters.needs?.includes(id) === true)
  return need === undefined ? undefined : words.phrase('why.need', { need: words.local(need.label).text })
}

/** A reason as a sentence; `undefined` when there is nothing to say beyond that it is there. */
function sayReason(reason: Reason, words: Words, browsing: Readonly<{ centre: Centre; filters: Filters }>): Phrase | undefined {
  switch (reason.kind) {
    case 'title':
    case 'alternative-title':
    case 'subject':
    case 'summary':
    case 'text':
      return words.phrase(`why.${reason.kind}`, { words: words.list(reason.words.slice(0, 1)) })
    case 'synonym':
    case 'corrected':
    case 'completed':
      return words.phrase(`why.${reason.kind}`, { from: reason.from, to: reason.to })
    case 'concept':
      // What we inferred ourselves is not said: it would read as what the source says of its document.
      return reason.inferred === true ? undefined : words.phrase('why.concept', { label: reason.label })
    case 'situation':
      return words.phrase('why.situation', { from: reason.from })
    case 'number':
      return words.phrase('why.number')
    case 'chosen':
      return words.phrase('why.chosen')
    case 'list': {
      const theme = browsing.centre.needs.flatMap(({ themes }) => themes).find(({ id }) => id === reason.id)
      return theme === undefined ? undefined : words.phrase('why.collection', { collection: words.local(theme.label).text })
    }
    case 'browse':
      return sayBrowsing(browsing.centre, browsing.filters, words)
  }
}

/** The first of several reasons that can be said. */
export function sayFirstReason(
  reasons: readonly Reason[],
  words: Words,
  browsing: Readonly<{ centre: Centre; filters: Filters }>,
): Phrase | undefined {
  for (const reason of reasons) {
    const said = sayReason(reason, words, browsing)
    if (said !== undefined) return said
  }
  return undefined
}
