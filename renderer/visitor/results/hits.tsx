import { useRef } from 'react'
import type { Hit, Passage, SearchRequest } from '../../../catalogue/search/types.ts'
import { foreign, Marked, useWords } from '../../words/words-context.tsx'
import { useField } from '../state/field-context.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import type { Answer } from './ask-search.ts'
import type { HitRowProps } from './parts/hit-row.tsx'
import { HitRow } from './parts/hit-row.tsx'
import { PassageText } from './parts/passage-text.tsx'
import { cardFacts, cardPlace, kindName } from './say-card.ts'
import { sayFirstReason } from './say-reason.ts'
import { TurnPages } from './turn-pages.tsx'
import { useFitting } from './use-fitting.ts'
import { usePassages } from './use-passages.ts'
import { walkRows } from './walk-rows.ts'
import { wantsPassage } from './wants-passage.ts'

type RowProps = Readonly<{
  hit: Hit
  rank: HitRowProps['rank'] & {}
  passage: Passage | undefined
  request: SearchRequest
  screen: ResultsScreen
  hidden: boolean
}>

/** One hit as a row. */
function Row({ hit, rank, passage, request, screen, hidden }: RowProps) {
  const words = useWords()
  const { bundle, search } = useKiosk()
  const { go, keep, isKept } = useVisit()
  const { card } = hit
  const { centre } = bundle
  const { filters } = screen.query
  const ids = [...(filters.needs ?? []).filter(id => card.needs.includes(id)), ...card.needs]
  const kept = isKept(card.number)
  const reason = sayFirstReason(hit.reasons, words, { centre, filters })
  const isInText = search.hasPassages() && wantsPassage(hit.reasons)
  return (
    <HitRow
      need={centre.needs.find(({ id }) => id === ids[0])}
      kind={kindName(card.kind, centre, words)}
      facts={cardFacts(card, bundle, words)}
      place={cardPlace(card, bundle, words)}
      title={card.title}
      titleLanguage={foreign(words, card.language)}
      marks={hit.marks}
      reason={
        isInText && passage !== undefined ? (
          <PassageText passage={passage} language={card.language} />
        ) : reason === undefined ? undefined : (
          <Marked phrase={reason} />
        )
      }
      isInText={isInText}
      kept={kept}
      rank={rank}
      hidden={hidden}
      keepLabel={words.say(kept ? 'search.kept' : 'search.keep', { title: card.title })}
      onOpen={() => go({ at: 'document', number: card.number, found: hit.reasons, sought: request })}
      onKeep={() => keep(card.number, !kept)}
    />
  )
}

/** The rows that this screen has room for, and the way to the next ones. */
export function Hits({ answer, screen }: Readonly<{ answer: Answer; screen: ResultsScreen }>) {
  const { request, response } = answer
  const { hits, total } = response
  const passages = usePassages(hits, request)
  const list = useRef<HTMLUListElement>(null)
  const field = useField()
  const fitting = useFitting(list, hits)
  const start = screen.starts.at(-1) ?? 0
  return (
    <>
      <ul className="hits" ref={list} onKeyDown={event => walkRows(event, field.current)}>
        {hits.map((hit, index) => (
          <Row
            key={hit.id}
            hit={hit}
            rank={{ at: start + index + 1, of: total }}
            passage={passages.get(hit.card.number)}
            request={request}
            screen={screen}
            hidden={index >= fitting}
          />
        ))}
      </ul>
      <TurnPages start={start} shown={Math.min(fitting, hits.length)} total={total} />
    </>
  )
}
