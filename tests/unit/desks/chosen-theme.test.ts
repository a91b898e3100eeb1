import { describe, expect, test } from 'vitest'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import { fitDesk } from '../../../catalogue/desks/score-desk.ts'
import { guideDeskContext } from '../../../renderer/visitor/guide/guide-desks.ts'
import { resultsDeskContext } from '../../../renderer/visitor/results/results-desk-context.ts'
import { EMPTY_QUERY } from '../../../renderer/visitor/state/screen.ts'
import { centre, desks } from '../demo-centre-folder.ts'

const themes = centre.needs.flatMap(need => need.themes.map(theme => ({ need, theme })))
const LANGUAGES = ['fr', 'ar', 'uk']

/** What a desk would say that it is proposed for by the words of the context. */
function reasonsByWords(context: ReturnType<typeof guideDeskContext>): readonly (readonly string[])[] {
  const met = meetDesks(desks, { ...context, words: context.words ?? '' }, [context.language, 'fr'])
  return desks.flatMap((desk, index) => {
    const reason = fitDesk(desk, { ...context, needs: [] }, met[index] ?? { value: 0, words: [] })?.reason
    return reason?.kind === 'words' ? [reason.words] : []
  })
}

// P633: who touched "Petits boulots, saisons" never typed "boulots".
describe('P633: a desk that is proposed for a theme names it as its door does', () => {
  test.each(LANGUAGES)('in the guide and beside results: %s', language => {
    let named = 0
    for (const { need, theme } of themes) {
      const label = theme.label[language]
      const inGuide = guideDeskContext({ need: need.id, theme: theme.id }, undefined, { language, centre })
      const besideResults = resultsDeskContext({ ...EMPTY_QUERY, theme: theme.id }, undefined, language, { theme: label })
      for (const words of [...reasonsByWords(inGuide), ...reasonsByWords(besideResults)]) {
        expect(words).toEqual([label])
        named += 1
      }
    }
    expect(named).toBeGreaterThan(5)
  })

  test('what was typed is quoted by the words that say something', () => {
    expect(reasonsByWords({ language: 'fr', words: 'petits boulots, saisons', unsure: [] }).flat()).not.toContain('petits boulots, saisons')
  })
})
