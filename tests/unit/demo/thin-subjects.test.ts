import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoDocumentsSchema } from '../../../catalogue/demo/demo-document.ts'

const folder = new URL('../../../catalogue/demo/documents/', import.meta.url)
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => demoDocumentsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))

describe('P539: the demonstration has two documents at least to keep or take on what it was thin in', () => {
  it.each(['frontalier', 'armée', 'police', 'cheval', 'saisonnier', 'surdité', 'dys', 'addiction', 'salaire impayé', 'deuil'])(
    '%s',
    subject => {
      const filed = documents.filter(
        ({ language, subjects, kind }) =>
          language === 'fr' && subjects.includes(subject) && ['guide', 'leaflet', 'job-sheet'].includes(kind),
      )
      expect(filed.length).toBeGreaterThanOrEqual(2)
      for (const { issued, summary, body, cost } of filed)
        expect([issued, summary, body?.text, cost?.kind].map(value => value !== undefined)).not.toContain(false)
    },
  )
})

describe('P540: who reads Arabic, Ukrainian, Spanish or English finds health, a home, the CV, the interview and the driving licence', () => {
  const SUBJECTS = {
    en: ['health', 'housing', 'CV', 'interview', 'driving licence'],
    es: ['salud', 'vivienda', 'currículum', 'entrevista', 'carné de conducir'],
    ar: ['صحة', 'سكن', 'سيرة ذاتية', 'مقابلة', 'رخصة القيادة'],
    uk: ['здоров’я', 'житло', 'резюме', 'співбесіда', 'водійські права'],
  }
  it.each(Object.entries(SUBJECTS).flatMap(([language, subjects]) => subjects.map(subject => [language, subject] as const)))(
    '%s: %s',
    (language, subject) => {
      const own = documents.filter(document => document.language === language && document.subjects.includes(subject))
      expect(own.some(({ easySummary, body }) => easySummary !== undefined && body !== undefined)).toBe(true)
    },
  )
})
