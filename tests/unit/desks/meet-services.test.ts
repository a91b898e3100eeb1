import { describe, expect, it } from 'vitest'
import { meetServices } from '../../../catalogue/desks/meet-services.ts'
import { serviceTexts } from '../../../catalogue/desks/service-texts.ts'
import { services } from '../demo-centre-folder.ts'

const texts = services.map(service => serviceTexts(service, 'fr'))

/** The services that the words ask for, the surest first. */
const asked = (words: string, language = 'fr', unsure: readonly string[] = []): readonly string[] =>
  meetServices(texts, { words, unsure }, [language, 'fr'])
    .map((value, index) => ({ value, id: services[index]?.id ?? '' }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .map(({ id }) => id)

describe('P617: services near here', () => {
  it.each([
    ['mission locale', 'mission-locale'],
    ['adresse de la mission locale', 'mission-locale'],
    ['où est la MDPH', 'mdph'],
    ['numéro du CCAS', 'ccas'],
    ['France Travail', 'agence-emploi'],
    ['sans abri', 'ccas'],
    ['impôts', 'france-services'],
  ])('are asked for by their name, by whose they are or by what they answer for: %s', (words, id) => {
    expect(asked(words)[0]).toBe(id)
  })

  it('are asked for by one word that two answer for', () => {
    expect(asked('aide au logement').toSorted()).toEqual(['ccas', 'mission-locale'])
  })

  it.each(['travailler dans une mission locale', 'conseiller France Travail salaire', 'infirmier', 'formation', 'cv', '', 'bonjour'])(
    'are not asked for where anything else is said, or nothing: %s',
    words => {
      expect(asked(words)).toEqual([])
    },
  )
})
