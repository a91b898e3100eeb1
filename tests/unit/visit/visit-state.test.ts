import { describe, expect, it } from 'vitest'
import type { ScreenAt } from '../../../renderer/visitor/state/screen.ts'
import { EMPTY_QUERY, resultsOf } from '../../../renderer/visitor/state/screen.ts'
import type { Visit, VisitAction } from '../../../renderer/visitor/state/visit-state.ts'
import { freshVisit, visitReducer } from '../../../renderer/visitor/state/visit-state.ts'

const visitAfter = (...actions: readonly VisitAction[]): Visit => actions.reduce(visitReducer, freshVisit('fr'))
const results = (visit: Visit): ScreenAt<'results'> => {
  if (visit.screen.at !== 'results') throw new Error(`at ${visit.screen.at}, not at the results`)
  return visit.screen
}

describe('a visit', () => {
  it('P616: leaves a theme with its need: under another need nothing would say that it narrows', () => {
    const themed: VisitAction = { do: 'go', screen: resultsOf({ ...EMPTY_QUERY, filters: { needs: ['emploi'] }, theme: 'saisonnier' }) }
    const narrowed = visitAfter({ do: 'begin' }, themed, { do: 'filter', filters: { needs: ['emploi'], free: true } })
    expect(results(narrowed).query.theme).toBe('saisonnier')
    const other = visitReducer(narrowed, { do: 'filter', filters: { needs: ['formation'] } })
    expect(results(other).query).not.toHaveProperty('theme')
  })

  it('begins at Welcome, where nothing but beginning or typing happens', () => {
    expect(visitAfter().screen.at).toBe('welcome')
    expect(visitAfter({ do: 'keep', number: '1234567', keep: true }).kept).toEqual([])
    expect(visitAfter({ do: 'back' }).screen.at).toBe('welcome')
    expect(visitAfter({ do: 'begin' }).screen.at).toBe('home')
    expect(results(visitAfter({ do: 'type', words: 'i' })).query.words).toBe('i')
  })

  it('goes to the results at the first letter, and back to where one was', () => {
    const typed = visitAfter(
      { do: 'begin' },
      { do: 'go', screen: { at: 'agenda' } },
      { do: 'type', words: 'in' },
      { do: 'type', words: 'inf' },
    )
    expect(results(typed).query.words).toBe('inf')
    expect(visitReducer(typed, { do: 'back' }).screen.at).toBe('agenda')
  })

  it('keeps the words typed when one comes back from a document, and when the language changes', () => {
    const read = visitAfter(
      { do: 'type', words: 'soin' },
      { do: 'go', screen: { at: 'document', number: '1234567' } },
      { do: 'language', language: 'ar' },
    )
    expect(results(visitReducer(read, { do: 'back' })).query.words).toBe('soin')
    expect(read.language).toBe('ar')
    expect(read.screen.at).toBe('document')
  })

  it('raises the keyboard beside the results only', () => {
    const raised = visitAfter({ do: 'begin' }, { do: 'keyboard', up: true })
    expect([results(raised).query.words, raised.keyboard]).toEqual(['', true])
    expect(visitReducer(raised, { do: 'go', screen: { at: 'talk' } }).keyboard).toBe(false)
    expect(visitReducer(raised, { do: 'sift', open: true }).keyboard).toBe(false)
  })

  it('turns pages forward by what was shown and back the same way, and starts again with another question', () => {
    const turned = visitAfter({ do: 'type', words: 'soin' }, { do: 'next-page', start: 4 }, { do: 'next-page', start: 9 })
    expect(results(turned).starts).toEqual([0, 4, 9])
    expect(results(visitReducer(turned, { do: 'next-page', start: 9 })).starts).toEqual([0, 4, 9])
    expect(results(visitReducer(turned, { do: 'previous-page' })).starts).toEqual([0, 4])
    expect(results(visitReducer(turned, { do: 'type', words: 'soins' })).starts).toEqual([0])
    expect(results(visitReducer(turned, { do: 'filter', filters: { kinds: ['video'] } })).starts).toEqual([0])
  })

  it('takes back the refusal of a correction with the next letter', () => {
    const refused = visitAfter({ do: 'type', words: 'infirmeir' }, { do: 'search-verbatim' })
    expect(results(refused).query.verbatim).toBe(true)
    expect(results(visitReducer(refused, { do: 'type', words: 'infirmeire' })).query.verbatim).toBeUndefined()
  })

  it('keeps filters while one types on, but not the collection one came by', () => {
    const browsing = visitAfter(
      { do: 'type', words: 'so' },
      { do: 'filter', filters: { kinds: ['guide'], collections: ['metiers-de-demain'] } },
      { do: 'type', words: 'soi' },
    )
    expect(results(browsing).query.filters).toEqual({ kinds: ['guide'] })
  })

  it('P706: looks everywhere for words that are typed behind the door of a need, and in that need where it was chosen for the words', () => {
    const door: VisitAction = { do: 'go', screen: resultsOf({ ...EMPTY_QUERY, filters: { needs: ['emploi'] } }) }
    const free: VisitAction = { do: 'filter', filters: { needs: ['emploi'], free: true } }
    const typed: VisitAction = { do: 'type', words: 'infirmier' }
    expect(results(visitAfter({ do: 'begin' }, door, typed)).query.filters).toEqual({})
    expect(results(visitAfter({ do: 'begin' }, door, free, typed)).query.filters).toEqual({ free: true })
    const chosen = visitAfter({ do: 'type', words: 'infirm' }, { do: 'filter', filters: { needs: ['emploi'] } }, typed)
    expect(results(chosen).query.filters).toEqual({ needs: ['emploi'] })
  })

  it('keeps each document once, the last kept last', () => {
    const kept = visitAfter(
      { do: 'begin' },
      { do: 'keep', number: '1', keep: true },
      { do: 'keep', number: '2', keep: true },
      { do: 'keep', number: '1', keep: true },
    )
    expect(kept.kept).toEqual(['2', '1'])
    expect(visitReducer(kept, { do: 'keep', number: '2', keep: false }).kept).toEqual(['1'])
  })

  it('P64: keeps a date of the agenda once, beside documents, and lets it go', () => {
    const held = { event: 'atelier-cv', from: 29_688_090 }
    const kept = visitAfter({ do: 'begin' }, { do: 'keep-date', held, keep: true }, { do: 'keep-date', held: { ...held }, keep: true })
    expect(kept.keptDates).toEqual([held])
    expect(visitReducer(kept, { do: 'keep-date', held: { ...held }, keep: false }).keptDates).toEqual([])
    expect(visitReducer(kept, { do: 'end' }).keptDates).toEqual([])
  })

  it('forgets everything at its end: words, list, language of the trail, size, colours, time', () => {
    const used = visitAfter(
      { do: 'type', words: 'canari' },
      { do: 'keep', number: '1234567', keep: true },
      { do: 'size', size: '3' },
      { do: 'theme', theme: 'contrast' },
      { do: 'reach', reach: 'seated' },
      { do: 'several', on: true },
      { do: 'reading', seconds: 40 },
      { do: 'end' },
    )
    expect(used).toEqual({ ...freshVisit('fr'), screen: { at: 'ending' } })
    expect(JSON.stringify(used)).not.toContain('canari')
  })

  it('shows nothing more once it ends, and is out of service when the wipe fails', () => {
    const ended = visitAfter({ do: 'begin' }, { do: 'end' })
    expect(visitReducer(ended, { do: 'type', words: 'x' })).toBe(ended)
    expect(visitReducer(ended, { do: 'home' })).toBe(ended)
    expect(visitReducer(ended, { do: 'fail' }).screen.at).toBe('out-of-service')
  })
})
