import { describe, expect, test } from 'vitest'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import type { SuggestOptions } from '../../../catalogue/desks/suggest-desks.ts'
import { listDesks, spokenLanguages, suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { AFTERNOON, aBundle, aDesk, MORNING, NINE } from './small-centre.ts'

const welcome = aDesk({
  id: 'accueil',
  function: { fr: 'Premier accueil', en: 'First welcome' },
  general: true,
  needs: ['formation', 'emploi', 'creer'],
  words: { fr: ['je ne sais pas', 'renseignement'] },
  place: 'kiosk',
})
const training = aDesk({
  id: 'formation',
  function: { fr: 'Trouver une formation', en: 'Find training' },
  needs: ['formation'],
  words: { fr: ['apprentissage', 'bac pro'], en: ['apprenticeship'] },
  concepts: [{ scheme: 'ROME', code: 'K21*' }],
})
const job = aDesk({
  id: 'emploi',
  function: { fr: 'Trouver un emploi', en: 'Find a job' },
  needs: ['emploi'],
  words: { fr: ['cv', 'lettre de motivation'] },
  horizons: ['today'],
  place: 'desk-south',
})
const business = aDesk({
  id: 'creer',
  function: { fr: 'Créer son activité' },
  needs: ['creer'],
  words: { fr: ['auto-entrepreneur', 'reprendre une entreprise'] },
  place: 'desk-upstairs',
})

const bundle = aBundle([welcome, training, job, business])
const options: SuggestOptions = { nowMinutes: NINE, clockTrusted: true, from: 'kiosk', limit: 3 }
const suggest = (context: Partial<DeskContext>, more: Partial<SuggestOptions> = {}, from = bundle) =>
  suggestDesks(
    from,
    { language: 'fr', ...context },
    { ...options, met: meetDesks(from.desks, { words: context.words ?? '' }, spokenLanguages(from, context.language ?? 'fr')), ...more },
  )
const ids = (...of: Parameters<typeof suggest>) => suggest(...of).map(desk => desk.id)

describe('desks that fit', () => {
  test('R8: the words find the desk, whatever their accents, endings and one slip', () => {
    for (const words of ['formation', 'une FORMATIONS svp', 'fromation', 'aprentissage boulanger'])
      expect(ids({ words })[0]).toBe('formation')
    for (const words of ['creer mon activite', 'autoentrepreneur', 'reprendre une entreprise']) expect(ids({ words })[0]).toBe('creer')
    expect(suggest({ words: 'faire mon CV' })[0]).toMatchObject({ id: 'emploi', reason: { kind: 'words', words: ['CV'] } })
  })

  test('hears the visitor in the language of the screen and in the centre’s', () => {
    expect(ids({ words: 'apprenticeship', language: 'en' })[0]).toBe('formation')
    expect(ids({ words: 'apprentissage', language: 'en' })[0]).toBe('formation')
    expect(ids({ words: 'find a job', language: 'en' })[0]).toBe('emploi')
  })

  test('the needs and concepts of what was found choose the desk, with the reason', () => {
    expect(suggest({ needs: [{ id: 'creer', weight: 0.9 }] })[0]).toMatchObject({ id: 'creer', reason: { kind: 'need', need: 'creer' } })
    expect(suggest({ concepts: ['K2110'] })[0]).toMatchObject({ id: 'formation', reason: { kind: 'concept', code: 'K2110' } })
    expect(suggest({ concepts: ['ROME:K2110'] })[0]).toMatchObject({ id: 'formation' })
    expect(ids({ concepts: ['RNCP:K2110'] })).toEqual(['accueil'])
  })

  test('R11: for today, people who can help today come first', () => {
    expect(suggest({ horizon: 'today' })[0]).toMatchObject({ id: 'emploi', reason: { kind: 'urgent' } })
    expect(ids({ horizon: 'later' })).toEqual(['accueil'])
  })

  test('the general desk is there when nothing fits, and last in every list of three', () => {
    expect(suggest({ words: 'xyzzy' })).toMatchObject([{ id: 'accueil', score: 0, reason: { kind: 'general' } }])
    expect(ids({ words: 'xyzzy' }, { limit: 1 })).toEqual(['accueil'])
    expect(ids({})).toEqual(['accueil'])
    expect(ids({ words: 'formation' })).toEqual(['formation', 'accueil'])
    expect(ids({ words: 'formation cv créer' })).toHaveLength(3)
    expect(ids({ words: 'formation cv créer' }).at(-1)).toBe('accueil')
    expect(ids({ words: 'formation' }, { limit: 2 })).toEqual(['formation'])
    expect(ids({ words: 'formation' }, { limit: 0 })).toEqual([])
  })

  test('P312: the general desk comes first where somebody in distress speaks, whoever else fits and whatever its hours', () => {
    expect(ids({ words: 'formation', isUrgent: true })).toEqual(['accueil', 'formation'])
    expect(ids({ words: 'formation', isUrgent: true }, { limit: 1 })).toEqual(['accueil'])
    const later = aBundle([training, aDesk({ ...welcome, expanded: AFTERNOON })])
    expect(ids({ words: 'formation', isUrgent: true }, {}, later)).toEqual(['accueil', 'formation'])
  })

  test('the general desk fits by its words alone, and is never there twice', () => {
    expect(ids({ words: 'un renseignement' })).toEqual(['accueil'])
  })

  test('open now comes first among those that fit, then the soonest opening', () => {
    const needs = [{ id: 'formation', weight: 1 }]
    const closed = aDesk({ ...training, id: 'a-closed', expanded: AFTERNOON })
    const last = aDesk({ ...training, id: 'a-last', expanded: { readable: true, intervals: [[NINE + 900, NINE + 960]] } })
    const closing = aDesk({ ...training, id: 'a-closing', lastWelcomeMinutes: 240 })
    const open = aDesk({ ...training, id: 'z-open' })
    expect(ids({ needs }, { limit: 9 }, aBundle([last, closed, closing, open, welcome]))).toEqual([
      'z-open',
      'accueil',
      'a-closed',
      'a-last',
      'a-closing',
    ])
  })

  test('P584: somebody who is there now, for anything too, stands before those who open later, and another approach that is closed after those of the same', () => {
    const needs = [
      { id: 'formation', weight: 1 },
      { id: 'emploi', weight: 0.9 },
    ]
    const bis = aDesk({ ...training, id: 'formation-bis' })
    const closed = aDesk({ ...job, expanded: AFTERNOON })
    const centre = aBundle([training, bis, closed, welcome])
    expect(ids({ needs }, { limit: 4 }, centre)).toEqual(['formation', 'formation-bis', 'accueil', 'emploi'])
    expect(ids({ needs }, { limit: 3 }, centre)).toEqual(['formation', 'formation-bis', 'accueil'])
    expect(ids({ needs }, { limit: 2 }, centre)).toEqual(['formation', 'formation-bis'])
    const alone = suggest({ needs }, { limit: 3 }, aBundle([training, closed, welcome]))
    expect(alone.map(({ id, isOtherWay }) => [id, isOtherWay])).toEqual([
      ['formation', undefined],
      ['accueil', undefined],
      ['emploi', true],
    ])
    // Where nobody can say who is there, and where nobody is, the general one closes the list.
    expect(ids({ needs }, { limit: 3, clockTrusted: false }, centre).at(-1)).toBe('accueil')
    expect(ids({ needs }, { limit: 4, nowMinutes: NINE + 600 }, centre).at(-1)).toBe('accueil')
  })

  test('R6: somebody for anything who is there now stands before desks for this that open later; not when it is for later', () => {
    const later = aDesk({ ...training, expanded: AFTERNOON })
    const centre = aBundle([later, welcome])
    expect(suggest({ words: 'formation' }, {}, centre)).toMatchObject([{ id: 'accueil', reason: { kind: 'general' } }, { id: 'formation' }])
    for (const limit of [2, 3, 9]) expect(ids({ words: 'formation' }, { limit }, centre)).toEqual(['accueil', 'formation'])
    for (const horizon of ['months', 'later'] as const) expect(ids({ words: 'formation', horizon }, {}, centre)[0]).toBe('formation')
    // Once the one for this is there, it leads; and nobody leads who is not there either, or of whom nobody knows.
    expect(ids({ words: 'formation' }, { nowMinutes: NINE + 360 }, centre)[0]).toBe('formation')
    expect(ids({ words: 'formation' }, { noticed: new Set(['accueil']) }, centre)[0]).toBe('formation')
    expect(ids({ words: 'formation' }, { clockTrusted: false }, centre)[0]).toBe('formation')
  })

  test('R6: a desk one can walk up to comes before one that wants an appointment', () => {
    const byAppointment = aDesk({ ...training, id: 'a-appointment', access: ['appointment'] })
    expect(ids({ words: 'formation' }, {}, aBundle([byAppointment, training, welcome]))).toEqual(['formation', 'a-appointment', 'accueil'])
  })

  test('of equal desks the nearest on foot comes first, without stairs when asked', () => {
    const near = aDesk({ ...training, id: 'z-near', place: 'desk-north' })
    const far = aDesk({ ...training, id: 'a-far', place: 'desk-upstairs' })
    const list = suggest({ words: 'formation' }, {}, aBundle([far, near, welcome]))
    expect(list.map(desk => desk.id)).toEqual(['z-near', 'a-far', 'accueil'])
    expect(list.map(desk => Math.round(desk.metres ?? -1))).toEqual([13, 20, 0])
    expect(suggest({ words: 'formation' }, { stepFree: true }, aBundle([far, welcome]))[0]?.metres).toBeCloseTo(36)
  })

  test('a desk that hardly fits never takes the place of one that does because it is open; under somebody who is there now it stands before', () => {
    const shut = aDesk({ ...welcome, expanded: AFTERNOON })
    const closed = aDesk({ ...training, expanded: AFTERNOON })
    const needs = [
      { id: 'formation', weight: 1 },
      { id: 'emploi', weight: 0.2 },
    ]
    expect(ids({ needs }, {}, aBundle([job, closed, shut]))[0]).toBe('formation')
    expect(ids({ needs }, { limit: 2 }, aBundle([job, closed, welcome]))).toEqual(['accueil', 'formation'])
    expect(ids({ needs }, {}, aBundle([job, closed, welcome]))).toEqual(['accueil', 'emploi', 'formation'])
  })

  test('R11: for today, the general desk leads where none that fits welcomes anybody today', () => {
    const tomorrow = aDesk({ ...training, expanded: { readable: true, intervals: [[NINE + 1440, NINE + 1500]] } })
    const today = aDesk({ ...training, expanded: AFTERNOON })
    expect(suggest({ words: 'formation', horizon: 'today' }, {}, aBundle([tomorrow, welcome]))).toMatchObject([
      { id: 'accueil', reason: { kind: 'urgent' } },
      { id: 'formation' },
    ])
    expect(ids({ words: 'formation', horizon: 'today' }, { limit: 1 }, aBundle([tomorrow, welcome]))).toEqual(['accueil'])
    expect(ids({ words: 'formation', horizon: 'later' }, {}, aBundle([tomorrow, welcome]))).toEqual(['formation', 'accueil'])
    const afternoon = aDesk({ ...welcome, expanded: AFTERNOON })
    expect(ids({ words: 'formation', horizon: 'today' }, {}, aBundle([today, afternoon]))).toEqual(['formation', 'accueil'])
  })

  test('R11: nobody leads for today where the clock cannot be trusted', () => {
    expect(ids({ words: 'formation', horizon: 'today' }, { clockTrusted: false })).toEqual(['formation', 'emploi', 'accueil'])
  })

  test('P688: a desk whose hours say themselves when it opens after the notice stands where that opening puts it', () => {
    const absent = aDesk({ ...training, expanded: AFTERNOON })
    const evening = aDesk({ ...job, expanded: { readable: true, intervals: [[NINE + 600, NINE + 660]] } })
    const centre = aBundle([evening, absent])
    const noticed = new Set([absent.id])
    expect(listDesks(centre, { ...options, noticed }).map(({ id }) => id)).toEqual([absent.id, evening.id])
    expect(listDesks(centre, { ...options, noticed, clockTrusted: false }).map(({ id }) => id)).toEqual([evening.id, absent.id])
  })

  test('a notice is over all hours: the desk under it comes last of those that fit, and the general desk beside it', () => {
    const other = aDesk({ ...training, id: 'formation-bis', place: 'desk-upstairs', expanded: AFTERNOON })
    const noticed = new Set(['formation'])
    const centre = aBundle([training, other, welcome])
    expect(ids({ words: 'formation' }, {}, centre)).toEqual(['formation', 'accueil', 'formation-bis'])
    expect(ids({ words: 'formation', horizon: 'months' }, { noticed }, centre)).toEqual(['formation-bis', 'formation', 'accueil'])
    expect(ids({ words: 'formation' }, { noticed, limit: 2 }, aBundle([training, welcome]))).toEqual(['accueil', 'formation'])
    const closed = aDesk({ ...welcome, expanded: AFTERNOON })
    expect(ids({ words: 'formation' }, { noticed, limit: 2 }, aBundle([training, closed]))).toEqual(['formation', 'accueil'])
    expect(listDesks(centre, { ...options, noticed }).map(({ id }) => id)).toEqual(['accueil', 'formation-bis', 'formation'])
  })

  test('R6: past the last welcome a desk is open no more, and one that opens later comes first', () => {
    const closing = aDesk({ ...training, id: 'a-closing', lastWelcomeMinutes: 180 })
    const later = aDesk({ ...training, id: 'z-later', expanded: AFTERNOON })
    const closed = aDesk({ ...welcome, expanded: AFTERNOON })
    expect(ids({ words: 'formation' }, {}, aBundle([closing, later, closed]))).toEqual(['z-later', 'a-closing', 'accueil'])
  })

  test('R5: where two approaches fit, both are shown and the second says that it is another way', () => {
    const needs = [
      { id: 'formation', weight: 1 },
      { id: 'emploi', weight: 0.7 },
    ]
    const [first, second] = suggest({ needs }, { limit: 2 })
    expect(first).toMatchObject({ id: 'formation', reason: { kind: 'need', need: 'formation' } })
    expect(first?.isOtherWay).toBeUndefined()
    expect(second).toMatchObject({ id: 'emploi', reason: { kind: 'need', need: 'emploi' }, isOtherWay: true })
    const same = suggest({ needs }, { limit: 3 }, aBundle([training, aDesk({ ...training, id: 'bis' }), welcome]))
    expect(same.map(desk => desk.isOtherWay)).toEqual([undefined, undefined, undefined])
  })

  test('a word that the catalogue knows is no slip of a finger for a desk’s word', () => {
    const near = aDesk({ ...welcome, words: { fr: ['informer'] } })
    const met = (unsure?: readonly string[]) =>
      meetDesks([near], { words: 'infirmer', ...(unsure === undefined ? {} : { unsure }) }, ['fr'])[0]?.value
    expect(met()).toBeGreaterThan(0)
    expect(met(['infirmer'])).toBeGreaterThan(0)
    expect(met([])).toBe(0)
  })

  test('R5: the second desk is of another approach where one fits', () => {
    const second = aDesk({ ...training, id: 'formation-bis' })
    const needs = [
      { id: 'formation', weight: 1 },
      { id: 'emploi', weight: 0.7 },
    ]
    expect(ids({ needs }, { limit: 2 }, aBundle([training, second, job, welcome]))).toEqual(['formation', 'emploi'])
  })

  test('R25: without a trusted clock no desk is open, and desks come by fit and nearness', () => {
    const list = suggest({ words: 'formation cv' }, { clockTrusted: false })
    expect(list.every(desk => desk.open.state === 'unknown')).toBe(true)
    expect(list.map(desk => desk.id)).toContain('formation')
  })

  test('gives the same list whatever the order of the desks', () => {
    const context = { words: 'formation emploi activité' }
    const turned = aBundle([business, job, training, welcome])
    expect(suggest(context, { limit: 4 }, turned)).toEqual(suggest(context, { limit: 4 }))
  })

  test('hostile words are words like others', () => {
    for (const words of ['*'.repeat(5000), 'a '.repeat(100_000), '__proto__ constructor', '(a+)+$', '\u202e\u0000']) {
      expect(ids({ words })).toEqual(['accueil'])
    }
  })
})

describe('all desks', () => {
  test('are listed open first, then the soonest, then the nearest', () => {
    const closed = aDesk({ ...business, expanded: AFTERNOON, place: 'kiosk' })
    const unknown = aDesk({ id: 'vae', expanded: { readable: false, text: 'sur demande' } })
    const list = listDesks(aBundle([unknown, closed, job, training, welcome]), options)
    expect(list.map(desk => desk.id)).toEqual(['accueil', 'emploi', 'formation', 'creer', 'vae'])
    expect(list[0]?.open).toEqual({ state: 'open', until: MORNING.intervals[0]?.[1], lastWelcome: MORNING.intervals[0]?.[1] })
  })
})
