import { describe, expect, it } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))

describe('P721: what one asks of a thing, its hours, its address, an appointment, is not what is looked for', () => {
  const catalogue = [
    { title: 'Aider un proche', summary: 'Les horaires, une adresse.', body: 'Une vae est possible, sur rdv.' },
    { title: 'La VAE en clair', body: 'Faire reconnaître son expérience.' },
    ...others,
  ]

  it.each(['horaires vae', 'rdv vae', 'adresse vae'])('%s', async words => {
    expect(titles(find(await engineOf(catalogue), words))[0]).toBe('La VAE en clair')
  })

  it('and is, where a title says it, or where nothing else was typed', async () => {
    const engine = await engineOf([{ title: 'Travailler en horaires décalés' }, { title: 'Décalés' }, ...others])
    expect(titles(find(engine, 'horaires décalés'))[0]).toBe('Travailler en horaires décalés')
    expect(titles(find(engine, 'horaires'))).toEqual(['Travailler en horaires décalés'])
  })
})
