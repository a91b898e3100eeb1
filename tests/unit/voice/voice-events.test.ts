// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SpeechLines } from '../../../renderer/voice/mode/use-speech-lines.ts'
import { useVoiceNews, useVoiceTyping } from '../../../renderer/voice/mode/use-voice-events.ts'
import type { PilotPorts } from '../../../renderer/voice/mode/voice-pilot.ts'
import { VoicePilot } from '../../../renderer/voice/mode/voice-pilot.ts'
import { createWords } from '../../../renderer/words/create-words.ts'

const words = createWords('fr', 'fr')
const said: string[] = []
const lines: SpeechLines = {
  words: () => words,
  say: (texts, when = 'now') => void said.push(...texts.map(({ text }) => (when === 'after' ? `(${text})` : text))),
  sayKey: name => void said.push(`key ${name}`),
  prepareKeys: () => undefined,
  knowsKey: name => 'abc'.includes(name),
  hush: () => undefined,
}
const ports: PilotPorts = {
  ...lines,
  moved: () => undefined,
  screen: () => 'home',
  settle: async () => undefined,
  entered: async () => undefined,
  sought: async () => undefined,
}
let leave: () => void

function listen(alone: boolean): void {
  const pilot = new VoicePilot(ports)
  function Events() {
    useVoiceTyping(lines, pilot, alone)
    useVoiceNews(lines, pilot)
    return null
  }
  const root = createRoot(document.body.appendChild(document.createElement('i')))
  act(() => root.render(createElement(Events)))
  leave = () => act(() => root.unmount())
}

function type(letter: string): void {
  const field = document.querySelector('input')
  if (field === null) throw new Error('no field')
  field.value += letter
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter, inputType: 'insertText' }))
}
const mutated = () => new Promise(resolve => setTimeout(resolve))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  said.length = 0
  document.body.innerHTML = '<div class="screen"><input aria-label="Rechercher"><p role="status" id="live"></p><main></main></div>'
})
afterEach(() => {
  leave()
  vi.unstubAllGlobals()
})

describe('what is typed', () => {
  it('is counted where others can hear, and never said', () => {
    listen(false)
    for (const letter of 'cab') type(letter)
    expect(said).toEqual(['1 lettre', '2 lettres', '3 lettres'])
  })

  it('is said letter by letter where only one person hears, from sounds made beforehand alone', () => {
    listen(true)
    for (const letter of 'caé') type(letter)
    expect(said).toEqual(['key c', 'key a', '3 lettres'])
  })
})

describe('news', () => {
  it('are said after what is being said, each change once', async () => {
    listen(false)
    const live = document.querySelector('#live')
    if (live === null) throw new Error('no live region')
    live.textContent = '12 documents'
    await mutated()
    document.querySelector('main')?.append('autre chose')
    await mutated()
    live.textContent = '3 documents'
    await mutated()
    expect(said).toEqual(['(12 documents)', '(3 documents)'])
  })

  it('are an error, a correction, and the question of silence with how one answers it', async () => {
    listen(false)
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div role="alert">La recherche ne répond plus.</div>')
    await mutated()
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div class="correction"><button class="plain-words">x</button></div>')
    await mutated()
    expect(said).toEqual(['(La recherche ne répond plus.)', '(Un mot a été corrigé.)'])
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="alertdialog" aria-labelledby="q" aria-describedby="w"><h1 id="q">Toujours là ?</h1><button id="stay">Je reste</button><p id="w">Tout s’efface.<br>Rien ne reste.</p></div>',
    )
    document.querySelector<HTMLElement>('#stay')?.focus()
    await vi.waitFor(() => expect(said.slice(2)).toEqual(['Toujours là ?', 'Tout s’efface. Rien ne reste.', 'Je reste, bouton']))
  })
})
