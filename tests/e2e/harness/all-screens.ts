import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Unless } from './walk.ts'
import { putWords, settle, touch, typeWords } from './walk.ts'

type Step = (page: Page) => Promise<void>

/**
 * A state of a screen, and how to come to it from Home. Ways go by places that have no language, so that one walk serves all eight. States of one
 * `screen` are one screen to whoever counts combinations: each of them is seen with every language, theme and size in turn.
 */
export type ShownState = Readonly<{ screen: string; name: string; go: Step }>

const inTurn =
  (...steps: readonly Step[]): Step =>
  async page => {
    for (const step of steps) await step(page)
  }
const tap =
  (selector: string, at = 0, unless: Unless = 'must'): Step =>
  page =>
    touch(page, selector, at, unless)
const words =
  (typed: string): Step =>
  page =>
    typeWords(page, typed)

const KEYBOARD = tap('.field .face')
const typed = (what: string): Step => inTurn(KEYBOARD, page => putWords(page, what))
const found = (what: string): Step => inTurn(typed(what), async page => page.keyboard.press('Enter'), settle)
const opened = (what: string): Step => inTurn(found(what), tap('.hit-open'))
const PDF = 'devenir infirmier'

const keptThree = inTurn(found('infirmier'), ...[0, 1, 2].map(row => tap('.hit .keep', row, 'on')), tap('.q-list'))
const emptied: Step = async page => {
  await touch(page, '.q-list')
  while ((await page.locator('.list .square').count()) > 0) await touch(page, '.list .square')
}

/** Through the guide by the first answer of each question, or by none. */
const guided = (stops: number, selector: string): Step => inTurn(tap('.doors .lost'), ...Array.from({ length: stops }, () => tap(selector)))
const SKIP = '.guide-foot .on'
const ANSWER = 'main .view button'

/** Every screen that a visitor can come to, once for each shape it takes. A new screen is a line here, and every walking test has it. */
export const ALL_STATES: readonly ShownState[] = [
  { screen: 'home', name: 'home', go: async () => undefined },
  { screen: 'guide', name: 'guide, first question', go: guided(0, SKIP) },
  { screen: 'guide', name: 'guide, when', go: guided(1, ANSWER) },
  { screen: 'guide', name: 'guide, field of work', go: guided(2, SKIP) },
  { screen: 'guide', name: 'guide, theme', go: inTurn(tap('.doors .lost'), tap(ANSWER, 2), tap(ANSWER)) },
  { screen: 'guide', name: 'guide, form', go: guided(3, ANSWER) },
  { screen: 'guide', name: 'guide, end for today', go: guided(4, ANSWER) },
  { screen: 'guide', name: 'guide, end without answers', go: guided(4, SKIP) },
  { screen: 'browse', name: 'browse', go: tap('.doors .browse') },
  { screen: 'browse', name: 'browse, a letter', go: inTurn(tap('.doors .browse'), tap('.letter')) },
  { screen: 'browse', name: 'browse, a shelf', go: inTurn(tap('.doors .browse'), tap('.shelves button')) },
  { screen: 'browse', name: 'browse, new', go: inTurn(tap('.doors .browse'), tap('.browse-doors button')) },
  { screen: 'browse', name: 'browse, to take', go: inTurn(tap('.doors .browse'), tap('.browse-doors button', 1)) },
  { screen: 'typing', name: 'keyboard', go: KEYBOARD },
  { screen: 'typing', name: 'results while typing', go: typed('infirm') },
  { screen: 'results', name: 'results', go: found('infirmier') },
  { screen: 'typing', name: 'results with a correction', go: typed('infirmeir') },
  { screen: 'results', name: 'results, found in a text', go: found('couveuse') },
  { screen: 'results', name: 'results, distress', go: found('mon mari me frappe') },
  { screen: 'typing', name: 'results while typing, distress', go: typed('mon mari me frappe') },
  { screen: 'results', name: 'results with a calm line', go: found('je suis tellement seul') },
  { screen: 'results', name: 'results with an amenity', go: found('toilettes') },
  { screen: 'results', name: 'results, every filter', go: inTurn(typed('formation'), tap('.sift .chip', -1)) },
  { screen: 'results', name: 'results of a need', go: tap('.needs button', 1) },
  { screen: 'typing', name: 'nothing found', go: typed('qzxwvkjq') },
  { screen: 'document', name: 'document of a job', go: opened('infirmier') },
  { screen: 'document', name: 'document with a PDF', go: opened(PDF) },
  { screen: 'document', name: 'document, simpler', go: inTurn(opened('infirmier'), tap('.doc-acts .switch button', 1)) },
  { screen: 'reader', name: 'reader', go: inTurn(opened(PDF), tap('.doc-acts .main')) },
  // Until the PDF is there, the first door leads back.
  {
    screen: 'reader',
    name: 'reader, looking for words',
    go: inTurn(opened(PDF), tap('.doc-acts .main'), tap('.reader-controls + .reader-doors button')),
  },
  { screen: 'reader', name: 'an address as a code', go: inTurn(opened('portail public de la VAE'), tap('.doc-links button')) },
  { screen: 'list', name: 'list', go: keptThree },
  { screen: 'list', name: 'list, empty', go: emptied },
  { screen: 'take', name: 'take: the codes', go: inTurn(keptThree, tap('.list-acts .main')) },
  { screen: 'take', name: 'open a list again', go: inTurn(tap('.q-list'), tap('.list-acts button', -2)) },
  { screen: 'take', name: 'open a list again, wrong', go: inTurn(tap('.q-list'), tap('.list-acts button', -2), words('99999999')) },
  { screen: 'desks', name: 'talk to someone', go: tap('.q-talk') },
  { screen: 'desks', name: 'desks that open later', go: inTurn(tap('.q-talk'), tap('.desk-doors [aria-pressed]', 0, 'if-there')) },
  { screen: 'desks', name: 'a desk', go: inTurn(tap('.q-talk'), tap('aside .rows button')) },
  { screen: 'desks', name: 'services elsewhere', go: inTurn(tap('.q-talk'), tap('.desk-doors button', -1)) },
  { screen: 'agenda', name: 'agenda', go: tap('.q-agenda') },
  { screen: 'agenda', name: 'a date', go: inTurn(tap('.q-agenda'), tap('.agenda-row')) },
  { screen: 'agenda', name: 'a date as a code', go: inTurn(tap('.q-agenda'), tap('.agenda-row'), tap('.event-acts .main')) },
  { screen: 'how', name: 'how we welcome you', go: tap('.q-how') },
  { screen: 'how', name: 'how we welcome you, simpler', go: inTurn(tap('.q-how'), tap('.centre-page-acts button', 1)) },
  { screen: 'how', name: 'around you', go: inTurn(tap('.q-how'), tap('.centre-page-doors .face')) },
  { screen: 'papers', name: 'what this kiosk does with data', go: inTurn(tap('.q-how'), tap('.centre-page-doors .face', 1)) },
  { screen: 'papers', name: 'the charter', go: inTurn(tap('.q-how'), tap('.centre-page-doors .face', 2)) },
  {
    screen: 'papers',
    name: 'the charter, who answers for it',
    go: inTurn(tap('.q-how'), tap('.centre-page-doors .face', 2), tap('.charter-groups .face', -1)),
  },
  { screen: 'papers', name: 'my dated ticket', go: inTurn(tap('.q-how'), tap('.centre-page-doors .face', 3)) },
  { screen: 'ways', name: 'ways', go: inTurn(opened('aide-soignant'), tap('.to-ways')) },
  { screen: 'ways', name: 'a way', go: inTurn(opened('aide-soignant'), tap('.to-ways'), tap('.way-name')) },
  { screen: 'display', name: 'display', go: tap('.q-display') },
  // Last: the keys that were chosen stay chosen.
  { screen: 'typing', name: 'keyboard, the next layout', go: inTurn(KEYBOARD, tap('[data-key="switch"]', 0, 'if-there')) },
]

/** Comes to a state from wherever the visit is. */
export async function show(page: Page, state: ShownState): Promise<void> {
  await touch(page, '.q-home')
  await state.go(page)
}

/** Long enough for the question on any screen that is not read. */
const SILENCE_MS = 95_000

/** Lets so much time pass without a touch that the kiosk asks; the page's clock must be Playwright's. */
export async function askWhetherThere(page: Page): Promise<void> {
  await page.clock.fastForward(SILENCE_MS)
  await expect(page.locator('.idle')).toBeVisible()
  await settle(page)
}
