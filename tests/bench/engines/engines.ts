import type { Engine } from './engine.ts'

/** The engines by name, each read only by the process that measures it. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  ours: async () => (await import('./ours.ts')).ours,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  minisearch: async () => (await import('./minisearch.ts')).minisearchEngine,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearchEngine,
  orama: async () => (await import('./orama.ts')).oramaEngine,
  fts5: async () => (await import('./fts5.ts')).fts5Engine,
}
