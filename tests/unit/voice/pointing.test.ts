// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usePointing } from '../../../renderer/voice/pointing/use-pointing.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { WordsProvider } from '../../../renderer/words/words-context.tsx'

const SCREEN = `<div class="field"><button id="clear">Effacer</button></div>
  <main><ul><li><button id="need" class="need"><span>Trouver un emploi</span></button></li></ul><p id="text">Ici, personne ne vous demande votre nom.</p>
  <button id="kind" aria-pressed="true"><span>Guides <b>9</b></span></button></main>
  <nav class="quay"><button id="agenda">Agenda</button></nav>`

const said: string[] = []
const done: string[] = []
const heard = (texts: readonly { text: string }[]) => void said.push(texts.map(({ text }) => text).join(', '))
let leave: () => void

function Listening({ listens }: { listens: boolean }) {
  usePointing(listens, heard)
  return null
}

function listen(listens: boolean): void {
  const root = createRoot(document.body.appendChild(document.createElement('i')))
  const words = createWords('fr', 'fr')
  act(() => root.render(createElement(WordsProvider, { value: words }, createElement(Listening, { listens }))))
  leave = () => act(() => root.unmount())
}

/** A finger on an element (`detail` is 1), or a key on it (0). */
const touch = (id: string, detail = 1) =>
  document.querySelector(`#${id}`)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  said.length = 0
  done.length = 0
  document.body.innerHTML = SCREEN
  for (const element of document.querySelectorAll('button')) element.addEventListener('click', () => done.push(element.id))
})
afterEach(() => {
  leave()
  vi.unstubAllGlobals()
})

describe('whoever listens', () => {
  it('hears what they touch, a need, a kind, a text, and does it with the second touch', () => {
    listen(true)
    touch('need')
    touch('kind')
    touch('text')
    expect([said, done]).toEqual([['Trouver un emploi', 'Guides 9, choisi', 'Ici, personne ne vous demande votre nom.'], []])
    touch('need')
    touch('need')
    expect([said.length, done]).toEqual([4, ['need']])
    touch('need')
    expect([said.length, done]).toEqual([5, ['need']])
  })

  it('touches the frame that never moves as ever, and acts by keys at once', () => {
    listen(true)
    touch('agenda')
    touch('clear')
    touch('need', 0)
    expect([said, done]).toEqual([[], ['agenda', 'clear', 'need']])
  })

  it('touches everything as ever when not listening', () => {
    listen(false)
    touch('need')
    expect([said, done]).toEqual([[], ['need']])
  })
})
