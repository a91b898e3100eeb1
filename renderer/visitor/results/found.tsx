import { useEffect } from 'react'
import { Say, useWords } from '../../words/words-context.tsx'
import { AmenityAnswer } from '../amenities/amenity-answer.tsx'
import { useAnnounce } from '../state/announcer.tsx'
import type { ResultsScreen } from '../state/screen.ts'
import { Broken } from './broken.tsx'
import { Hits } from './hits.tsx'
import { isGreeted } from './is-greeted.ts'
import { Nearby } from './nearby.tsx'
import { Nothing } from './nothing.tsx'
import { FirstAbove } from './parts/first-above.tsx'
import { StartTyping } from './start-typing.tsx'
import type { Results } from './use-results.ts'
import { Waiting } from './waiting.tsx'

/** Typing goes on: the count is said when it rests. */
const REST_MS = 900

/** Says it once it rests; the count of what was typed before never outlives it. */
function useSaid(sentence: string | undefined) {
  const announce = useAnnounce()
  useEffect(() => {
    if (sentence === undefined) return
    const timer = setTimeout(() => announce(sentence), REST_MS)
    return () => clearTimeout(timer)
  }, [sentence, announce])
}

/** What was found, on the right half, which is for the eyes. */
export function Found({ screen, results }: Readonly<{ screen: ResultsScreen; results: Results }>) {
  const words = useWords()
  const { answer, response, pending, failed } = results
  const greeted = isGreeted(screen.query.words, response)
  const sentence = response && words.say(greeted ? 'greeting.back' : 'search.count', { count: response.total })
  useSaid(pending ? undefined : sentence)
  const isUrgent = answer?.isUrgent === true
  // What a topic means is in its name; only what was typed is read in other words.
  const synonyms =
    isUrgent || screen.query.words === ''
      ? undefined
      : response?.hits.flatMap(hit => hit.reasons.flatMap(reason => (reason.kind === 'synonym' ? [reason.to] : [])))
  const also = [...new Set(synonyms ?? [])].slice(0, 2)
  // R11: for today, and for somebody in distress, people come before documents.
  const isPeopleFirst = isUrgent || screen.query.filters.horizon === 'today'
  const nearby = <Nearby screen={screen} results={results} isFirst={isPeopleFirst} />
  return (
    <section className="found" aria-label={words.say('search.title')} aria-busy={pending}>
      <header>
        <h1 data-title tabIndex={-1}>
          {response === undefined ? (
            <Say k={pending ? 'search.title' : 'search.start'} />
          ) : (
            <Say k={greeted ? 'greeting.back' : 'search.count'} values={{ count: response.total }} />
          )}
        </h1>
        {also.length > 0 && (
          <p className="soft">
            <Say k="search.also" values={{ words: also.join(words.say('search.also.between')) }} />
          </p>
        )}
      </header>
      <AmenityAnswer said={answer?.said} />
      <FirstAbove answer={answer} />
      {isPeopleFirst && nearby}
      {failed && <Broken />}
      {!failed && response === undefined && (pending ? <Waiting /> : <StartTyping />)}
      {!failed &&
        answer !== undefined &&
        (answer.response.total === 0 ? <Nothing screen={screen} answer={answer} /> : <Hits answer={answer} screen={screen} />)}
      {!isPeopleFirst && nearby}
    </section>
  )
}
