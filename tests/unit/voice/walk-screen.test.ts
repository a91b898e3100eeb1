// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { collectStops } from '../../../renderer/voice/mode/collect-stops.ts'
import { describeStop } from '../../../renderer/voice/mode/describe-stop.ts'
import type { Place } from '../../../renderer/voice/mode/walk.ts'
import { findPlace, partFrom, stepFrom } from '../../../renderer/voice/mode/walk.ts'
import { createWords } from '../../../renderer/words/create-words.ts'

const words = createWords('fr', 'fr')
const stops = () => collectStops(document.body, 'fr')
const heard = (html: string): readonly string[] => {
  document.body.innerHTML = html
  return stops().map(stop =>
    describeStop(stop, stops(), words)
      .map(({ language, text }) => (language === 'fr' ? text : `${language}: ${text}`))
      .join(' | '),
  )
}

beforeEach(() => {
  document.documentElement.lang = 'fr'
})

describe('what is heard of a screen', () => {
  it('is its headings, texts and controls in reading order, with name, role, state and place', () => {
    expect(
      heard(
        '<main><h1>Titre <span class="unseen">une suite</span></h1><p>Un <b>mot</b> ici.</p><ul><li><button>Un</button></li><li><button aria-pressed="true">Deux</button><button aria-label="Garder Deux" aria-pressed="false"></button></li></ul><nav><button aria-current="page">Ici</button><button disabled>Suite</button></nav></main>',
      ),
    ).toEqual([
      'Titre, une suite, titre',
      'Un mot ici.',
      'Un, bouton, 1 sur 2',
      'Deux, bouton, choisi, 2 sur 2',
      // Its title was heard just before.
      'Garder, bouton, pas choisi',
      'Ici, bouton, vous êtes ici, 1 sur 2',
      'Suite, bouton, pas possible maintenant, 2 sur 2',
    ])
  })

  it('says a row, an item or a fact without controls as one thing, and names pictures', () => {
    expect(
      heard(
        '<table><tr><th>Lundi</th><td>9 h</td></tr></table><dl><div><dt>Coût</dt><dd>Gratuit</dd></div></dl><svg role="img" aria-label="Plan du rez-de-chaussée"><text>A 12</text></svg><svg><text>rien</text></svg>',
      ),
    ).toEqual(['Lundi, 9 h', 'Coût, Gratuit', 'Plan du rez-de-chaussée, image'])
  })

  it('P333: says of one thing among others that it is chosen, of a place that one is there, of a document that it is kept', () => {
    expect(
      heard(
        '<nav><button aria-current="true">Français</button><button lang="en">English</button></nav><ul><li aria-posinset="7" aria-setsize="12"><button>Titre</button><button class="keep" aria-label="Garder Titre" aria-pressed="false"></button></li><li aria-posinset="8" aria-setsize="12"><button>Autre</button><button class="keep" aria-label="Retirer Autre de ma liste" aria-pressed="true"></button></li></ul><button>Métiers<span data-apart> 5</span></button>',
      ),
    ).toEqual([
      'Français, bouton, choisi, 1 sur 2',
      'en: English | bouton, 2 sur 2',
      'Titre, bouton, 7 sur 12',
      'Garder, bouton',
      'Autre, bouton, 8 sur 12',
      'Retirer de ma liste, bouton, gardé',
      'Métiers, 5, bouton',
    ])
  })

  it('P333: does not say again of a picture what stands beside it in words, and breathes between lines', () => {
    expect(
      heard(
        '<svg role="img" aria-label="Plan, Étage. Partez à gauche, 10 pas. À droite, 8 pas : rayon B"></svg><p>18 pas. Partez à gauche, 10 pas.</p><p>À droite, 8 pas : rayon B.</p><p style="white-space: pre-line">lundi : 9 h\n  mardi : Fermé</p>',
      ),
    ).toEqual(['Plan, Étage, image', '18 pas. Partez à gauche, 10 pas.', 'À droite, 8 pas : rayon B.', 'lundi : 9 h, mardi : Fermé'])
  })

  it('keeps each text in its language, and roles in the interface’s', () => {
    expect(heard('<button><bdi lang="en">Working in France</bdi></button><p>Voir <bdi lang="ar">دليل</bdi></p>')).toEqual([
      'en: Working in France | bouton',
      'Voir | ar: دليل',
    ])
  })

  it('never says what a field holds, only how much (R1)', () => {
    document.body.innerHTML = '<input aria-label="Rechercher" placeholder="Un métier">'
    const field = document.querySelector('input')
    if (field === null) throw new Error('no field')
    field.value = 'zorglub'
    const [stop] = stops()
    if (stop === undefined) throw new Error('no stop')
    expect(describeStop(stop, stops(), words)).toEqual([{ language: 'fr', text: 'Rechercher, champ, 7 lettres' }])
  })

  it('is nothing hidden, nothing that turns pages walked through anyway, nothing made of typed words', () => {
    expect(
      heard(
        '<p hidden>x</p><p aria-hidden="true">x</p><p style="display:none">x</p><div data-unspoken><button>infirmier</button></div><div class="turn"><button>Suite</button></div><p class="unseen" role="status">x</p><li class="beyond"><button>x</button></li><p>Reste</p>',
      ),
    ).toEqual(['Reste'])
  })
})

describe('walking', () => {
  const at = (place: Place | undefined): string => place?.stop.texts[0]?.text ?? ''
  const place = (text: string): Place => {
    const number = stops().findIndex(stop => stop.texts[0]?.text === text)
    const stop = stops()[number]
    if (stop === undefined) throw new Error(text)
    return { stop, at: number }
  }

  it('goes stop by stop, round at both ends, and says that it did', () => {
    document.body.innerHTML = '<p>un</p><p>deux</p><p>trois</p>'
    const one = stepFrom(stops(), place('un'), 1)
    expect([at(one?.place), one?.wrapped]).toEqual(['deux', false])
    const round = stepFrom(stops(), place('trois'), 1)
    expect([at(round?.place), round?.wrapped]).toEqual(['un', true])
    expect(at(stepFrom(stops(), undefined, 1)?.place)).toBe('un')
    expect(at(stepFrom(stops(), undefined, -1)?.place)).toBe('trois')
    expect(stepFrom([], undefined, 1)).toBeUndefined()
  })

  it('goes on from where one was when what one stood at is gone', () => {
    document.body.innerHTML = '<p>un</p><p id="gone">deux</p><p>trois</p>'
    const gone = place('deux')
    document.querySelector('#gone')?.remove()
    expect(at(stepFrom(stops(), gone, 1)?.place)).toBe('trois')
    expect(at(stepFrom(stops(), gone, -1)?.place)).toBe('un')
    document.body.innerHTML = '<p>seul</p>'
    expect(findPlace(stops(), gone)).toBe(0)
  })

  it('jumps to the next heading or region, and back', () => {
    document.body.innerHTML =
      '<main><h1>A</h1><p>a1</p><p>a2</p><h2>B</h2><p>b1</p></main><nav><button>c1</button><button>c2</button></nav>'
    expect(at(partFrom(stops(), place('a1'), 1)?.place)).toBe('B')
    expect(at(partFrom(stops(), place('B'), 1)?.place)).toBe('c1')
    expect(at(partFrom(stops(), place('c2'), 1)?.place)).toBe('A')
    expect(at(partFrom(stops(), place('b1'), -1)?.place)).toBe('B')
  })
})
