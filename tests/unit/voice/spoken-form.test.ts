import { describe, expect, it } from 'vitest'
import { spokenForm } from '../../../renderer/voice/spoken-form.ts'

const said = (language: string, texts: Readonly<Record<string, string>>) => {
  for (const [written, spoken] of Object.entries(texts)) expect([written, spokenForm(written, language)]).toEqual([written, spoken])
}

describe('P332: what is written short for the eye', () => {
  it('is said in French as a person says it: hours, spans of hours, first days, measures, acronyms, numbers', () => {
    said('fr', {
      'Jusqu’à 12\u00a0h\u00a030, Espace conseil 3': 'Jusqu’à 12 heures 30, Espace conseil 3',
      'Ouvre demain à 10 h': 'Ouvre demain à 10 heures',
      '10:00': '10 heures',
      '1 h 05': '1 heure 5',
      '9 h 30 – 12 h 30, 13 h 30 – 18 h': '9 heures 30 à 12 heures 30, 13 heures 30 à 18 heures',
      'mardi 1 décembre 2026': 'mardi 1er décembre 2026',
      'mardi 1 – mercredi 2 : Fermé': 'mardi 1er – mercredi 2 : Fermé',
      'vendredi 11 décembre': 'vendredi 11 décembre',
      'à 19 m, sans marche': 'à 19 mètres, sans marche',
      'Vidéo, 6 min, à 1,6 km': 'Vidéo, 6 minutes, à 1,6 kilomètres',
      'Infirmier / Infirmière': 'Infirmier, Infirmière',
      'Numéro du document : 0001116': 'Numéro du document : 0 0 0 1 1 1 6',
      'Valider ses acquis (VAE)': 'Valider ses acquis (V A E)',
      'Un CAP, un BTS, un CDI, le RSA, un BEP': 'Un C A P, un B T S, un C D I, le R S A, un BEP',
    })
  })

  it('is said in the other languages of the interface', () => {
    said('en', { 'Until 18:00': 'Until 6 pm', '9:30 – 12:30': '9 30 am to 12 30 pm', '11 m away': '11 metres away', '0:05': '12 oh 5 am' })
    said('de', {
      'hier geprüft: 19. Juli 2026': 'hier geprüft: neunzehnter Juli 2026',
      'Dienstag, 1. Dezember': 'Dienstag, erster Dezember',
      'am 31. März': 'am einunddreißigsten März',
      'am 20. Mai': 'am zwanzigsten Mai',
      'Video, 6 Min., kostenlos': 'Video, 6 Minuten, kostenlos',
      'bis 18:00 Uhr': 'bis 18 Uhr',
      '9:30 – 12:30 Uhr': '9 Uhr 30 bis 12 Uhr 30',
    })
    said('es', { 'Hasta las 18:00': 'Hasta las 18 horas', 'a las 10:30': 'a las 10 y 30' })
    said('it', { 'Fino alle 18:00': 'Fino alle ore 18', '9:30 – 12:30': 'ore 9 e 30 alle ore 12 e 30' })
    said('pt', { 'Até às 18:00': 'Até às 18 horas' })
    said('ar', { 'حتى الساعة 18:00': 'حتى الساعة 18', '10:30': 'الساعة 10 و 30 دقيقة', '0001116': '0 0 0 1 1 1 6' })
    said('uk', { 'до 18:00': 'до 18:00', '9:30 – 12:30': '9:30 до 12:30', 'за 11 м': 'за 11 метрів' })
  })

  it('is left as it is where it means something else', () => {
    said('fr', {
      'CC BY 4.0': 'CC BY 4.0',
      'B 1, Santé': 'B 1, Santé',
      'Tome II': 'Tome II',
      'NE PAS FUMER ICI': 'NE PAS FUMER ICI',
      '02 61 91 41 30': '02 61 91 41 30',
      '150 €, 35 élèves': '150 €, 35 élèves',
      '1 / 6': '1 / 6',
      '16-25 ans': '16-25 ans',
    })
    said('tr', { '10:30': '10:30' })
  })
})
