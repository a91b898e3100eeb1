import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { findRoute } from '../../../catalogue/desks/find-route.ts'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import { suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import type { CentreBundle } from '../../../catalogue/model/release.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'

let bundle: CentreBundle
// Tuesday 24 November 2026, ten in the morning in Val-Clair.
const nowMinutes = Date.UTC(2026, 10, 24, 9) / 60_000

beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('../../../catalogue/demo/centre', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  bundle = bundleCentre(read.value, new Date(nowMinutes * 60_000)).bundle
})

const suggest = (words: string, limit = 4, at = nowMinutes) =>
  suggestDesks(
    bundle,
    { language: 'fr', words },
    { nowMinutes: at, clockTrusted: true, from: bundle.centre.kiosk.place, limit, met: meetDesks(bundle.desks, { words }, ['fr']) },
  )

/** What people say, and what the desk they are sent to is for. */
test.each([
  ['cv', 'Faire son CV'],
  ['lettre de motivation', 'Faire son CV'],
  ['apprentisage', 'Apprendre en alternance'],
  ['payer ma formation', 'Financer une formation'],
  ['financement CPF', 'Financer une formation'],
  ['formation soudeur', 'Trouver une formation'],
  ['apprendre le français', 'Trouver une formation'],
  ['micro entreprise', 'Créer son activité'],
  ['auto-entrepreneur', 'Créer son activité'],
  ['VAE aide soignante', 'Valider ses acquis (VAE)'],
  ['diplome etranger', 'Valider ses acquis (VAE)'],
  ['burn out', 'Changer de vie professionnelle'],
  ['bilan de compétence', 'Changer de vie professionnelle'],
  ['devenir infirmiere a 40 ans', 'Changer de vie professionnelle'],
  ['je sais pas quoi faire', 'Choisir son orientation'],
  ['stage de troisieme', 'Choisir son orientation'],
  ['mon fils ne sait pas quoi faire apres le bac', 'Choisir son orientation'],
  ['boulot dans les crèches', 'Trouver un emploi'],
  ['entretien embauche demain', 'Trouver un emploi'],
  ['travailler tout de suite', 'Trouver un emploi'],
  ['licencié', 'Trouver un emploi'],
  ['handicap travail', 'Santé, handicap et travail'],
  ['partir au canada', 'Partir à l’étranger'],
  ['je suis perdue', 'Premier accueil, toutes les questions'],
  ['find a job', 'Trouver un emploi'],
  ['como encontrar trabajo', 'Trouver un emploi'],
  ['أبحث عن عمل', 'Trouver un emploi'],
  ['шукаю роботу', 'Trouver un emploi'],
  ['xyzzy', 'Premier accueil, toutes les questions'],
])('"%s" is sent to "%s"', (words, purpose) => {
  // Where nobody for this is there now, somebody for anything stands before: who is sent to them knows where to go next.
  const desks = suggest(words, 2).map(({ id }) => bundle.desks.find(desk => desk.id === id))
  const first = desks[0]?.general === true && desks[0].function.fr !== purpose ? desks[1] : desks[0]
  expect(first?.function.fr?.replaceAll("'", '’')).toBe(purpose)
})

test('the general desk is in every list once: after those who are there now, and before those who are not', () => {
  for (const words of ['cv', 'aide', 'VAE aide soignante', 'formation emploi cv entreprise étranger', 'micro entreprise', 'xyzzy']) {
    const list = suggest(words)
    expect(list.filter(({ id }) => id === 'accueil-general')).toHaveLength(1)
  }
  expect(suggest('cv').at(-1)?.id).toBe('accueil-general')
  expect(suggest('micro entreprise')[0]?.id).toBe('accueil-general')
})

test('P584: under somebody who is there now, at any hour of a fortnight, nobody who is not there stands before somebody who is', () => {
  let compared = 0
  for (const words of ['devenir ébéniste', 'cv', 'payer ma formation', 'diplome etranger', 'changer de métier', 'micro entreprise']) {
    for (let hour = 0; hour < 24 * 14; hour++) {
      for (const limit of [2, 3, 4]) {
        const isOpen = suggest(words, limit, nowMinutes + 60 * hour).map(({ open }) => open.state === 'open')
        if (isOpen[0] !== true) continue
        expect(
          isOpen.toSorted((one, other) => Number(other) - Number(one)),
          `${words}, ${hour}`,
        ).toEqual(isOpen)
        if (isOpen.includes(false)) compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})

test('every desk can be walked to from the kiosk, without a step when asked, in steps that add up', () => {
  for (const desk of bundle.desks) {
    const from = bundle.centre.kiosk.place
    const [shortest, stepFree] = [false, true].map(only => findRoute(bundle.plan, from, desk.place, { stepFree: only }))
    expect(stepFree?.stepFree, desk.id).toBe(true)
    expect(stepFree!.metres).toBeGreaterThanOrEqual(shortest!.metres)
    for (const route of [shortest!, stepFree!]) {
      expect(route.steps.reduce((metres, step) => metres + step.metres, 0)).toBeCloseTo(route.metres)
      expect(route.steps.slice(1).every((step, index) => step.from === route.steps[index]!.to)).toBe(true)
    }
  }
})

test('P619: whoever says no more than a need is sent to no desk that serves it besides its own, whether for today or not', () => {
  // A Tuesday, ten past two: the desk for health and work is open too.
  const afternoon = nowMinutes + 250
  for (const horizon of [undefined, 'today'] as const) {
    const context = { language: 'fr', needs: [{ id: 'orientation', weight: 1 }], ...(horizon === undefined ? {} : { horizon }) }
    const found = suggestDesks(bundle, context, { nowMinutes: afternoon, clockTrusted: true, from: bundle.centre.kiosk.place, limit: 3 })
    expect(found[0]?.id).toBe('espace-conseil-1')
    const beside = bundle.desks.filter(({ needs }) => needs.slice(1).includes('orientation')).map(({ id }) => id)
    expect(beside.length).toBe(3)
    expect(found.filter(({ id }) => beside.includes(id))).toEqual([])
  }
})
