// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { freshVisit, visitReducer } from '../../../renderer/visitor/state/visit-state.ts'
import { makeSpeakable } from '../../../renderer/voice/speakable.ts'
import { visitGate } from '../../../renderer/voice/visit-gate.ts'
import { createWords } from '../../../renderer/words/create-words.ts'

it('P334: what typed words were corrected to is not spoken either, however far it is from them, nor said again in a reason', () => {
  const words = createWords('fr', 'fr')
  const visit = visitReducer(visitReducer(freshVisit('fr'), { do: 'begin' }), { do: 'type', words: 'fotograf' })
  const shown = words.say('search.corrected', { to: 'photographe' })
  const reason = words.say('why.corrected', { from: 'fotograf', to: 'photographe' })
  document.body.innerHTML = `<div class="correction"><p>${shown}</p></div>`
  const gate = visitGate(visit, ['fr'], words)
  const said = makeSpeakable(
    [shown, reason, 'Répond à « Trouver un emploi »'].map(text => ({ language: 'fr', text })),
    gate,
  )
  expect(said.map(({ text }) => text)).toEqual([
    'Voici les documents pour ce mot.',
    'Parce que ce mot ressemble à ce mot',
    'Répond à « Trouver un emploi »',
  ])
})
