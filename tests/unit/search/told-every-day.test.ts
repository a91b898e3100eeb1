import { describe, expect, it } from 'vitest'
import { situationsOf } from '../../../catalogue/search/situation-leads.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { engineOf, titles } from '../../helpers/small-catalogue.ts'
import { TOLD_EVERY_DAY } from './told-every-day.ts'

const SEGMENTS = [
  { documents: 200, analyzer: createAnalyzer('fr') },
  { documents: 3, analyzer: createAnalyzer('uk') },
]
const FIRST = 2
const told = (words: string, language: string): readonly string[] =>
  situationsOf({ words, language }, SEGMENTS).map(({ situation }) => situation.id)

describe('P612: what people tell of every day is heard as what it is, in eight languages', () => {
  it.each(TOLD_EVERY_DAY)('%s: %s', (language, words, id) => {
    expect(told(words, language).slice(0, FIRST)).toContain(id)
  })
})

describe('P613: and not as what its words say elsewhere', () => {
  it.each([
    ['fr', 'j’ai une petite épicerie, je ferme en décembre', 'farm'],
    ['fr', 'le médecin dit que je peux plus porter', 'university'],
    ['fr', 'j’arrive pas à lire les lettres qu’on m’envoie', 'letter'],
    ['fr', 'j’en peux plus de mon chef', 'start'],
    ['fr', 'tout faire sauf rester assis en cours', 'quiet'],
    ['fr', 'du taf sans bac', 'degree-no-job'],
    ['fr', 'je suis pas divorcée', 'after-separation'],
    ['fr', 'ma femme est partie en formation', 'after-separation'],
    ['fr', 'je suis médecin du travail et je cherche un poste', 'doctor-says-no'],
    ['fr', 'chargé de promotion des ventes', 'progress'],
    ['es', 'separación de residuos', 'after-separation'],
    ['fr', 'je ne veux pas finir mes études', 'not-end-as'],
    ['fr', 'j’ai pas raté mon bac', 'failed-bac'],
    ['fr', 'faire un bilan comptable', 'review'],
    ['fr', 'un bilan de santé pour mon travail', 'review'],
    ['fr', 'travailler dans la promotion immobilière', 'progress'],
    ['fr', 'j’ai pas de papiers', 'no-paper-but-able'],
    ['fr', 'je sais pas faire la cuisine', 'not-end-as'],
    ['fr', 'infirmière comme ma mère', 'not-end-as'],
    ['fr', 'ma fille veut être vétérinaire mais les maths c’est pas ça', 'sums'],
    ['fr', 'j’ai plus droit au chômage', 'leave-with-benefits'],
    ['en', 'something with computers maybe', 'digital-basics'],
    ['de', 'ich pendle jeden Tag und kann nicht mehr', 'cross-border'],
    ['fr', 'je vends sur les marchés, ça marche plus', 'start'],
    ['fr', 'je suis au rsa et on me demande un projet', 'start'],
    ['fr', 'un métier où on parle pas trop aux gens', 'french'],
    ['fr', 'je parle quatre langues', 'french'],
    ['fr', 'les papiers de France Travail j’y comprends rien', 'french'],
    ['fr', 'ma fille pleure tous les soirs avec la fac', 'burnout'],
    ['fr', 'j’ai 19 ans, pas de diplôme, je galère', 'fund'],
    ['fr', 'gagner un peu de sous cet été', 'salary'],
    ['fr', 'du taf sans bac', 'second-chance-study'],
    ['fr', 'mon mari a eu une mutation, on vient d’arriver', 'arrived'],
    ['fr', 'quelque chose dehors', 'start'],
    ['fr', 'pas de nouvelle du patron', 'find-boss'],
    ['fr', 'j’étais coiffeuse au pays', 'lost-job'],
    ['fr', 'je cherche un petit boulot en août', 'odd-jobs'],
    ['fr', 'mon chômage se termine bientôt', 'lost-job'],
    ['fr', 'ma formation commence demain', 'at-once'],
    ['de', 'mein Kind hat die Schule abgebrochen', 'comeback'],
    ['es', 'no tengo papeles de estudios de aquí', 'arrived'],
    ['pt', 'alguma coisa à noite', 'start'],
    ['uk', 'сиджу вдома з дитиною, хочу щось робити', 'children'],
    ['it', 'mi serve un lavoro', 'vae'],
    ['uk', 'не хочу багато говорити з людьми', 'french'],
    ['en', 'I don’t know how things work here', 'machines'],
  ])('%s: %s: no %s', (language, words, id) => {
    expect(told(words, language)).not.toContain(id)
  })
})

describe('P615: a wish that no trade is called by', () => {
  const document = (title: string, code: string) => ({ title, needs: ['orientation'], concepts: [{ scheme: 'X', code }] })
  const SOCIAL = document('Éducateur spécialisé', 'social')
  const WELCOME = document('Agent d’accueil', 'welcome')
  const POLICE = document('Gardien de la paix', 'police')
  const GERMAN = { title: 'Ausbildung auf Französisch', language: 'de' }
  const OTHERS = Array.from({ length: 5 }, (_, i) => ({ title: `Notice ${i}` }))
  const LABELS = {
    scheme: 'X',
    concepts: [
      { code: 'social', prefLabel: { de: 'Soziale Berufe' }, altLabel: { de: ['was mit Menschen machen'] } },
      { code: 'welcome', prefLabel: { de: 'Empfang' } },
      { code: 'police', prefLabel: { de: 'Polizist' } },
    ],
  }

  it('is answered by more than what is called so, a trade’s own name by that trade first', async () => {
    const engine = await engineOf([SOCIAL, WELCOME, POLICE, GERMAN, ...OTHERS], [], [LABELS])
    const found = (words: string) => titles(engine.search({ words, language: 'de' }))
    expect(found('ich will was mit Menschen machen')).toEqual(expect.arrayContaining([SOCIAL.title, WELCOME.title]))
    expect(found('ich will Polizist werden')[0]).toBe(POLICE.title)
  })
})
