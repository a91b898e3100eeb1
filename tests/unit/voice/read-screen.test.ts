// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { readScreen } from '../../../renderer/voice/read-screen.ts'

const read = (html: string) => {
  document.body.innerHTML = html
  return readScreen(document.body, 'fr').map(({ language, text }) => `${language}: ${text}`)
}

beforeEach(() => {
  document.documentElement.lang = 'fr'
})

describe('what a screen is read as', () => {
  it('is its text in order, block by block, each in its own language', () => {
    expect(
      read(
        '<h1>Titre</h1><p>Un <b>mot</b> et <bdi lang="en">a word</bdi> ici.</p><ul><li>Un</li><li lang="ar"><span>اثنان</span></li></ul><button>Ouvrir<small style="display:block">tout de suite</small></button>',
      ),
    ).toEqual(['fr: Titre', 'fr: Un mot et', 'en: a word', 'fr: ici.', 'fr: Un', 'ar: اثنان', 'fr: Ouvrir', 'fr: tout de suite'])
  })

  it('is nothing that is typed, drawn, hidden or turned, and no mere dots', () => {
    expect(
      read(
        '<input value="tapé"><textarea>tapé</textarea><svg><text>plan</text></svg><i aria-hidden="true">x</i><p hidden>x</p><p class="unseen">x</p><div class="turn"><button>Suite</button></div><div data-unspoken>infirmier</div><p style="display:none">feuille</p><p> · </p><p>Livre · <b>2 h</b></p>',
      ),
    ).toEqual(['fr: Livre, 2 h'])
  })
})
