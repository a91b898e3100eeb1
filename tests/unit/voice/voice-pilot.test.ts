// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { VoicePilot } from '../../../renderer/voice/mode/voice-pilot.ts'
import { createWords } from '../../../renderer/words/create-words.ts'

const words = createWords('fr', 'fr')
const said: string[] = []
const prepared: string[] = []
let marked: Element | undefined
let screen = 'home'

const find = (id: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`#${id}`)
  if (element === null) throw new Error(id)
  return element
}
const raiseKeys = () =>
  find('screen').insertAdjacentHTML('beforeend', `<div class="tray"><div class="keyboard" role="group">${keys('abc')}</div></div>`)
const keys = (letters: string) => [...letters, 'Chercher'].map(name => `<button id="key-${name}">${name}</button>`).join('')

const pilotOf = () =>
  new VoicePilot({
    words: () => words,
    say: texts => void said.push(...texts.map(({ text }) => text)),
    sayKey: name => void said.push(`key ${name}`),
    prepareKeys: names => void prepared.push(names.join(' ')),
    hush: () => undefined,
    moved: element => {
      marked = element
    },
    screen: () => screen,
    settle: async () => undefined,
    entered: async () => raiseKeys(),
    sought: async () => document.querySelector('.tray')?.remove(),
  })

beforeEach(() => {
  said.length = 0
  prepared.length = 0
  screen = 'home'
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = `<div class="screen" id="screen"><div class="field"><input id="input" aria-label="Rechercher"></div>
    <main><h1 data-title tabindex="-1">Titre</h1><p id="text">Texte.</p><button id="keep" aria-pressed="false">Garder</button><button id="gone">Enlever</button></main></div>
    <nav class="voice-panel"><button id="louder">Plus fort</button></nav>`
})

describe('the pilot', () => {
  it('tells a screen by its title and how much can be chosen on it, and goes on from there', async () => {
    const pilot = pilotOf()
    pilot.tellScreen([])
    expect(said).toEqual(['Titre', '2 choix sur cette page.'])
    await pilot.next()
    await pilot.next()
    expect(said.slice(2)).toEqual(['Texte.', 'Garder, bouton, pas choisi'])
    expect([document.activeElement?.id, marked?.id]).toEqual(['keep', 'keep'])
    pilot.repeat()
    expect(said.at(-1)).toBe('Garder, bouton, pas choisi')
  })

  it('chooses, and says what became of it; where what was chosen is gone, what stands in its place', async () => {
    find('keep').addEventListener('click', () => find('keep').setAttribute('aria-pressed', 'true'))
    find('gone').addEventListener('click', () => find('gone').remove())
    const pilot = pilotOf()
    pilot.tellScreen([])
    await pilot.next()
    await pilot.next()
    await pilot.choose()
    expect(said.at(-1)).toBe('Garder, bouton, choisi')
    await pilot.next()
    await pilot.choose()
    expect(said.at(-1)).toBe('Plus fort, bouton')
  })

  it('says nothing more of a choice that leads to another screen, which is told by itself', async () => {
    find('keep').addEventListener('click', () => {
      screen = 'agenda'
    })
    const pilot = pilotOf()
    pilot.tellScreen([])
    await pilot.next()
    await pilot.next()
    const before = said.length
    await pilot.choose()
    expect(said.length).toBe(before)
  })

  it('brings the keyboard to a field that is chosen, goes round among its keys, and asks for their sounds in their order', async () => {
    const pilot = pilotOf()
    await pilot.next()
    expect(said.at(-1)).toBe('Rechercher, champ, vide')
    await pilot.choose()
    expect(said.slice(-2)).toEqual(['Clavier, 4 touches. La dernière montre les résultats.', 'key a'])
    await pilot.previous()
    await pilot.next()
    await pilot.next()
    expect(said.slice(-3)).toEqual(['key Chercher', 'key a', 'key b'])
    expect(new Set(prepared)).toEqual(new Set(['a b c Chercher']))
    find('key-Chercher').addEventListener('click', () => document.querySelector('.tray')?.remove())
    await pilot.previous()
    await pilot.previous()
    await pilot.choose()
    expect(said.slice(-2)).toEqual(['Titre', '2 choix sur cette page.'])
  })

  it('tells what was found to whoever typed on a keyboard and chooses', async () => {
    const pilot = pilotOf()
    pilot.tellScreen([])
    pilot.typing(find('input'))
    await pilot.choose()
    expect(said.slice(-2)).toEqual(['Titre', '2 choix sur cette page.'])
    expect(document.querySelector('.keyboard')).toBeNull()
  })

  it('P330: takes words typed on a keyboard for what is sought, whichever key of the screen was spoken of; keys of the screen keep their place', async () => {
    const input = find('input')
    if (!(input instanceof HTMLInputElement)) throw new Error('no field')
    const type = (letter: string) => {
      input.value += letter
      pilot.typing(input)
    }
    const pilot = pilotOf()
    await pilot.next()
    await pilot.choose()
    find('key-a').addEventListener('click', () => type('a'))
    await pilot.choose()
    await pilot.choose()
    expect([input.value, marked?.id]).toEqual(['aa', 'key-a'])
    input.focus()
    type('b')
    expect(marked?.id).toBe('input')
    await pilot.choose()
    expect([input.value, said.slice(-2)]).toEqual(['aab', ['Titre', '2 choix sur cette page.']])
    expect([document.querySelector('.keyboard'), document.activeElement?.id]).toEqual([null, ''])
  })

  it('P330: leaves a field that one walks away from to a text, and follows the focus that a button gives to a field', async () => {
    const pilot = pilotOf()
    await pilot.next()
    await pilot.next()
    expect([marked?.matches('h1'), document.activeElement?.id]).toEqual([true, ''])
    find('gone').addEventListener('click', () => find('input').focus())
    await pilot.previous()
    await pilot.previous()
    for (let steps = 0; steps < 5 && marked?.id !== 'gone'; steps += 1) await pilot.previous()
    await pilot.choose()
    await new Promise(resolve => setTimeout(resolve))
    expect([said.at(-1), marked?.id]).toEqual(['Rechercher, champ, vide', 'input'])
  })

  it('P333: types digits by the pad of a number, says how many there are, and gives Enter to a field of its own screen', async () => {
    find('text').insertAdjacentHTML(
      'afterend',
      '<input id="number" data-digits aria-label="Numéro"><div class="number-pad" role="group"><button id="pad-7">7</button></div>',
    )
    const number = find('number')
    if (!(number instanceof HTMLInputElement)) throw new Error('no field')
    find('pad-7').addEventListener('click', () => {
      number.value += '7'
    })
    let entered = 0
    number.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') entered += 1
    })
    const pilot = pilotOf()
    pilot.tellScreen([])
    await pilot.next()
    await pilot.next()
    expect(said.at(-1)).toBe('Numéro, champ, vide')
    await pilot.next()
    expect(said.at(-1)).toBe('key 7')
    await pilot.choose()
    await pilot.choose()
    expect([number.value, said.at(-1), prepared.at(-1)]).toEqual(['77', '2 chiffres', '7'])
    await pilot.previous()
    await pilot.choose()
    expect([entered, said.at(-1)]).toEqual([1, 'Numéro, champ, 2 chiffres'])
    await pilot.next()
    await pilot.next()
    expect(said.at(-1)).toBe('Garder, bouton, pas choisi')
  })

  it('P330: goes from control to control by Tab, past texts, with all keys of the screen as one', async () => {
    raiseKeys()
    const pilot = pilotOf()
    pilot.tellScreen([])
    const met: (string | undefined)[] = []
    for (let steps = 0; steps < 5; steps += 1) {
      await pilot.nextControl(1)
      met.push(marked?.id)
    }
    expect(met).toEqual(['keep', 'gone', 'key-a', 'louder', 'input'])
    await pilot.nextControl(-1)
    await pilot.nextControl(-1)
    await pilot.nextControl(-1)
    expect(marked?.id).toBe('gone')
  })

  it('says what lies under a finger once, and never does it', async () => {
    let clicks = 0
    find('keep').addEventListener('click', () => {
      clicks += 1
    })
    document.elementsFromPoint = () => [document.body, find('keep'), document.querySelector('main') ?? document.body]
    const pilot = pilotOf()
    await pilot.touch(10, 10)
    await pilot.touch(12, 12)
    pilot.lift(12, 12)
    expect([said, clicks]).toEqual([['Garder, bouton, pas choisi'], 0])
    await pilot.choose()
    expect(clicks).toBe(1)
  })

  it('lets a touch answer the question of silence, since the next person may not know of corners', () => {
    let stays = 0
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="alertdialog" aria-label="Toujours là ?"><button id="stay">Je reste</button></div>',
    )
    find('stay').addEventListener('click', () => {
      stays += 1
    })
    document.elementsFromPoint = () => [document.body, find('stay')]
    pilotOf().lift(1, 1)
    expect(stays).toBe(1)
  })
})
