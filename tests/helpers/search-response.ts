import type { SearchResponse } from '../../catalogue/search/types.ts'

/** What a search answers that found nothing and has nothing to say; `more` of it is a test's own. */
export const searchResponse = (more: Partial<SearchResponse> = {}): SearchResponse => ({
  total: 0,
  tookMs: 1,
  hits: [],
  facets: { kind: [], need: [], horizon: [], language: [], level: [], place: [], free: 0 },
  suggestions: [],
  corrected: [],
  unknown: [],
  situations: [],
  themes: { needs: [], concepts: [] },
  ...more,
})
