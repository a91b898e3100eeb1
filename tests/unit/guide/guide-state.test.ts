import { describe, expect, it } from 'vitest'
import type { GuideAnswers, GuideStop } from '../../../renderer/visitor/state/guide-answers.ts'
import {
  guideQuestions,
  isPeopleFirst,
  questionsAhead,
  stopAfter,
  withNeed,
  withoutAnswer,
} from '../../../renderer/visitor/state/guide-answers.ts'
import type { ScreenAt } from '../../../renderer/visitor/state/screen.ts'
import { GUIDE_START, guideFrom, stopOf } from '../../../renderer/visitor/state/screen.ts'
import type { Visit, VisitAction } from '../../../renderer/visitor/state/visit-state.ts'
import { freshVisit, visitReducer } from '../../../renderer/visitor/state/visit-state.ts'
import { centre } from '../demo-centre-folder.ts'

const visitAfter = (...actions: readonly VisitAction[]): Visit => actions.reduce(visitReducer, freshVisit('fr'))
const guide = (visit: Visit): ScreenAt<'guide'> => {
  if (visit.screen.at !== 'guide') throw new Error(`at ${visit.screen.at}, not in the guide`)
  return visit.screen
}
const on = (stop: GuideStop, answers: GuideAnswers): VisitAction => ({ do: 'guide', stop, answers })
const START: readonly VisitAction[] = [{ do: 'begin' }, { do: 'go', screen: GUIDE_START }]
const WHOLE: readonly VisitAction[] = [
  ...START,
  on('when', { need: 'changer' }),
  on('field', { need: 'changer', when: 'months' }),
  on('form', { need: 'changer', when: 'months', field: 'soin' }),
  on('end', { need: 'changer', when: 'months', field: 'soin', form: 'read' }),
]

describe('the guide', () => {
  it('asks four questions at most, and none about the field where the centre names no fields', () => {
    expect(guideQuestions(centre, {})).toEqual(['need', 'when', 'field', 'form'])
    const bare = guideQuestions({ ...centre, fields: [] }, { need: 'orientation' })
    expect(bare).toEqual(['need', 'when', 'form'])
    expect(stopAfter(bare, 'when')).toBe('form')
    expect(stopAfter(guideQuestions(centre, {}), 'form')).toBe('end')
  })

  it('P609: asks about the themes of a need where the centre wants it so, then in what form; about the field where it was none of them', () => {
    expect(guideQuestions(centre, { need: 'emploi' })).toEqual(['need', 'when', 'theme', 'field'])
    expect(guideQuestions(centre, { need: 'emploi', theme: 'cv-lettre' })).toEqual(['need', 'when', 'theme', 'form'])
    expect(guideQuestions({ ...centre, fields: [] }, { need: 'emploi' })).toEqual(['need', 'when', 'theme', 'form'])
    const without = centre.needs.map(need => ({ ...need, themes: [] }))
    expect(guideQuestions({ ...centre, needs: without }, { need: 'emploi' })).toEqual(['need', 'when', 'field', 'form'])
  })

  it('P677: names the questions to come as they will be for most people, from the first on', () => {
    const line = ['need', 'when', 'theme', 'form']
    expect(questionsAhead(centre, {}, 'need')).toEqual(line)
    expect(questionsAhead(centre, { need: 'emploi' }, 'when')).toEqual(line)
    expect(questionsAhead(centre, { need: 'emploi', when: 'today' }, 'theme')).toEqual(line)
    expect(questionsAhead(centre, { need: 'emploi', when: 'today', theme: 'cv-lettre' }, 'form')).toEqual(line)
    // Who has no theme, or a need that asks for none, is told so then.
    expect(questionsAhead(centre, { need: 'emploi', when: 'today' }, 'field')).toEqual(['need', 'when', 'theme', 'field'])
    expect(questionsAhead(centre, { need: 'emploi', when: 'today' }, 'end')).toEqual(['need', 'when', 'theme', 'field'])
    expect(questionsAhead(centre, { need: 'orientation' }, 'when')).toEqual(['need', 'when', 'field', 'form'])
    expect(questionsAhead({ ...centre, needs: centre.needs.map(need => ({ ...need, themes: [] })) }, {}, 'need')).toEqual([
      'need',
      'when',
      'field',
      'form',
    ])
  })

  it('P609: forgets the theme with its need, and nothing else', () => {
    const answers: GuideAnswers = { need: 'emploi', when: 'today', theme: 'cv-lettre', form: 'read' }
    expect(withNeed(answers, 'emploi')).toEqual(answers)
    expect(withNeed(answers, 'creer')).toEqual({ need: 'creer', when: 'today', form: 'read' })
  })

  it('P435: begins further in for whoever has touched a need, and leads back to that question', () => {
    const visit = visitAfter({ do: 'begin' }, { do: 'go', screen: guideFrom('changer') })
    expect([stopOf(guide(visit)), guide(visit).answers]).toEqual(['when', { need: 'changer' }])
    expect(stopOf(guide(visitReducer(visit, { do: 'back' })))).toBe('need')
    expect(guideFrom(undefined)).toEqual(GUIDE_START)
  })

  it('goes back question by question and keeps every answer given', () => {
    let visit = visitAfter(...WHOLE)
    const { answers } = guide(visit)
    for (const stop of ['form', 'field', 'when', 'need']) {
      visit = visitReducer(visit, { do: 'back' })
      expect([stopOf(guide(visit)), guide(visit).answers]).toEqual([stop, answers])
    }
    expect(visitReducer(visit, { do: 'back' }).screen.at).toBe('home')
  })

  it('goes back to any stop of its line, and on from there, with the answers', () => {
    const { answers } = guide(visitAfter(...WHOLE))
    const back = visitAfter(...WHOLE, on('when', answers))
    expect(guide(back)).toEqual({ at: 'guide', stops: ['need', 'when'], answers })
    expect(guide(visitReducer(back, on('field', { ...answers, when: 'today' }))).answers).toEqual({ ...answers, when: 'today' })
  })

  it('may be left at any stop: its end comes next, and back is the question one was at', () => {
    const early = visitAfter(...START, on('when', { need: 'emploi' }), on('end', { need: 'emploi' }))
    expect(stopOf(guide(early))).toBe('end')
    expect(stopOf(guide(visitReducer(early, { do: 'back' })))).toBe('when')
  })

  it('comes back as it was from a document that was opened at its end', () => {
    const away = visitAfter(...WHOLE, { do: 'go', screen: { at: 'document', number: '1234567' } })
    expect(visitReducer(away, { do: 'back' }).screen).toEqual(visitAfter(...WHOLE).screen)
  })

  it('forgets an answer that is taken back', () => {
    expect(withoutAnswer({ need: 'emploi', when: 'today' }, 'when')).toEqual({ need: 'emploi' })
  })

  it('goes nowhere from elsewhere', () => {
    const home = visitAfter({ do: 'begin' })
    expect(visitReducer(home, on('end', {}))).toBe(home)
  })

  it('puts people first when it is for today, or when a person is what helps', () => {
    expect([{ when: 'today' as const }, { form: 'talk' as const }].map(isPeopleFirst)).toEqual([true, true])
    expect([{ field: 'care' }, { when: 'months' as const, form: 'read' as const }].map(isPeopleFirst)).toEqual([false, false])
    // Who answers nothing needs a person before any document.
    expect(isPeopleFirst({})).toBe(true)
  })
})

describe('the fields of the demonstration centre', () => {
  it('are twelve, each with its picture, in all its languages, with words to search by', () => {
    expect(centre.fields.length).toBe(12)
    expect(new Set(centre.fields.map(field => field.icon)).size).toBe(12)
    for (const field of centre.fields) {
      expect(Object.keys(field.label), field.id).toEqual(centre.languages)
      expect(field.words.split(' ').length, field.id).toBeGreaterThanOrEqual(4)
    }
  })
})
