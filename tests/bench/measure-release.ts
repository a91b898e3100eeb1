import { openSearch } from '../../catalogue/cli/open-search.ts'
import type { Spread } from './measure.ts'
import { spreadOf, timeQueries, timeRound } from './measure.ts'
import { CLASSES, QUERIES } from './queries.ts'

/** Whole keystrokes over a sealed release, opened as the command opens it. Throws when it cannot be opened. */
export async function measureRelease(
  dir: string,
  rounds: number,
): Promise<Readonly<{ docs: number; firstTime: Spread; keystroke: Readonly<Record<string, Spread>> }>> {
  const opened = await openSearch(dir)
  if (!opened.ok) throw new Error(opened.error.map(({ message }) => message).join('\n'))
  const { engine } = opened.value
  const search = (words: string): void => {
    engine.search({ words, language: 'fr', typing: true, today: '2026-11-24' })
  }
  const firstTime = spreadOf(timeRound(Object.values(QUERIES).flat(), search))
  const keystroke = Object.fromEntries(CLASSES.map(asked => [asked, timeQueries(QUERIES[asked], rounds, search)]))
  return { docs: engine.documents, firstTime, keystroke }
}
