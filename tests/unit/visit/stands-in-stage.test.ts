import { expect, test } from 'vitest'
import { standsInStage } from '../../../renderer/visitor/frame/stands-in-stage.ts'
import { freshVisit } from '../../../renderer/visitor/state/visit-state.ts'

const HOME = { ...freshVisit('fr'), screen: { at: 'home' } } as const
const DOCUMENT = { ...HOME, screen: { at: 'document', number: '00000018' } } as const

test('areas stand one after the other with the largest text, whatever the screen', () => {
  expect(standsInStage({ ...HOME, size: '3' }, { isSmall: false, isPortrait: false })).toBe(true)
  expect(standsInStage(HOME, { isSmall: false, isPortrait: false })).toBe(false)
})

test('on a small screen they do where it stands upright, and where a page is full', () => {
  expect(standsInStage(HOME, { isSmall: true, isPortrait: true })).toBe(true)
  expect(standsInStage(HOME, { isSmall: true, isPortrait: false })).toBe(false)
  expect(standsInStage({ ...HOME, screen: { at: 'reader', number: '00000018', page: 1 } }, { isSmall: true, isPortrait: true })).toBe(false)
  expect(standsInStage(DOCUMENT, { isSmall: true, isPortrait: false })).toBe(true)
  expect(standsInStage({ ...HOME, screen: { at: 'talk' } }, { isSmall: true, isPortrait: false })).toBe(true)
  expect(standsInStage(DOCUMENT, { isSmall: false, isPortrait: false })).toBe(false)
})

test('on a small screen they do while the voice has its panel below, but not while one types', () => {
  const selfVoicing = { by: 'keys', curtain: false, alone: false } as const
  expect(standsInStage({ ...HOME, selfVoicing }, { isSmall: true, isPortrait: false })).toBe(true)
  expect(standsInStage({ ...HOME, selfVoicing }, { isSmall: false, isPortrait: false })).toBe(false)
  expect(standsInStage({ ...HOME, selfVoicing, size: '2' }, { isSmall: false, isPortrait: false })).toBe(true)
  expect(standsInStage({ ...HOME, selfVoicing, size: '2' }, { isSmall: false, isPortrait: true })).toBe(false)
  expect(standsInStage({ ...DOCUMENT, selfVoicing, reach: 'seated' }, { isSmall: false, isPortrait: false })).toBe(true)
  const results = { at: 'results', query: { words: 'a', filters: {}, sort: 'relevance' }, starts: [0], sifting: false } as const
  expect(standsInStage({ ...HOME, selfVoicing, screen: results, keyboard: true }, { isSmall: true, isPortrait: false })).toBe(false)
})

test('on a small screen that lies they do with larger text, but not where one types or reads a page', () => {
  const small = { isSmall: true, isPortrait: false }
  const results = { at: 'results', query: { words: 'a', filters: {}, sort: 'relevance' }, starts: [0], sifting: false } as const
  expect(standsInStage({ ...HOME, size: '2' }, small)).toBe(true)
  expect(standsInStage({ ...HOME, size: '2', screen: results, keyboard: true }, small)).toBe(false)
  expect(standsInStage({ ...HOME, size: '2', screen: { at: 'reader', number: '00000018', page: 1 } }, small)).toBe(false)
})
