import { primaryLanguage } from '../text/primary-language.ts'
import { chosenIn } from './chosen-documents.ts'
import type { QueryPlan, Searched } from './plan-query.ts'
import { planQuery } from './plan-query.ts'
import { readQuery } from './query-chunks.ts'
import type { SearchRequest } from './types.ts'

/** Of words that say one thing in several ways: one of six or eight is enough, unless half the catalogue holds it. */
const ANY_SHARE = 0.2

/** The plan of a request's words, with what the centre chose for the topic beside what they find; documents in the visitor's language are also asked for the name that a topic has in it. */
export function planTopic(searched: Searched, request: SearchRequest): QueryPlan {
  const plan = withChosen(planNamed(searched, request), request)
  if (request.anyWord !== true) return plan
  return { ...plan, segments: plan.segments.map(({ loaded, query }) => ({ loaded, query: { ...query, least: ANY_SHARE } })) }
}

function withChosen(plan: QueryPlan, request: SearchRequest): QueryPlan {
  if (request.chosen === undefined) return plan
  return {
    ...plan,
    segments: plan.segments.map(({ loaded, query }) => ({ loaded, query: { ...query, chosen: chosenIn(loaded, request) } })),
  }
}

function planNamed(searched: Searched, request: SearchRequest): QueryPlan {
  const plan = planQuery(searched, readQuery(request.words), request)
  const { named = '' } = request
  const own = primaryLanguage(request.language)
  if (named === '' || !searched.segments.some(({ analyzer }) => analyzer.language === own)) return plan
  const asked = planQuery(searched, readQuery(`${named} ${request.words}`), request)
  const segments = plan.segments.map(segment =>
    segment.loaded.analyzer.language === own ? (asked.segments.find(({ loaded }) => loaded === segment.loaded) ?? segment) : segment,
  )
  return { ...plan, segments }
}
