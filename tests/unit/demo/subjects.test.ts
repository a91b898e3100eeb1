import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoDocumentsSchema } from '../../../catalogue/demo/demo-document.ts'

const folder = new URL('../../../catalogue/demo/documents/', import.meta.url)
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => demoDocumentsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))

/** What people bring to a career resource centre, in the words that its documents are filed under: one of them is enough. */
const ORDINARY = `
  stage;stagiaire
  fiche de paie
  salaire
  démission
  licenciement
  syndicat
  discrimination
  harcèlement
  intérim
  travail de nuit
  fonction publique
  retraite
  surendettement
  faillite
  longue maladie
  autisme
  ESAT
  malvoyant
  garde d'enfants
  aidant
  logement
  prison
  casier judiciaire
  étudiants étrangers
  asile;demandeur d'asile
  frontalier;travailleur détaché
  Canada;permis vacances-travail
  au pair
  droit;avocat
  ingénieur
  sciences
  spectacle
  musique
  journalisme;médias
  influenceur
  LinkedIn
  vétérinaire
  aviation
  camping;gîte
  arnaque;arnaques
  numérique
  sport
  permis
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(';'))

describe('the demonstration', () => {
  it.each(ORDINARY)('P450: has three documents at least that are filed under %s', (...words) => {
    const filed = documents.filter(({ subjects }) => words.some(word => subjects.includes(word)))
    expect(filed.map(({ key }) => key).length).toBeGreaterThanOrEqual(3)
  })

  it.each(['en', 'es', 'it', 'pt', 'de', 'ar', 'uk'])('P451: has eight documents at least in %s, of three needs or more', language => {
    const own = documents.filter(document => document.language === language)
    expect(own.length).toBeGreaterThanOrEqual(8)
    expect(new Set(own.flatMap(({ needs }) => needs)).size).toBeGreaterThanOrEqual(3)
  })

  it('P451: stands every copy on a mark of its own on the shelves that are numbered', () => {
    const marks = documents.flatMap(({ holdings }) =>
      holdings
        .filter(({ place }) => place !== 'closed-stacks')
        .flatMap(({ callNumber }) => (callNumber?.match(/^[A-Z] \d{3,}$/) ? [callNumber] : [])),
    )
    expect(new Set(marks).size).toBe(marks.length)
  })
})
