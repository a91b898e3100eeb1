import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/*
 * How long a visitor takes at normal speed. Choosing and typing: a generous adult at a kiosk; reading: 150 words a minute, as experience.md counts
 * a document ("Still there?": 90 s without a touch on lists, 180 s and the reading time on a document, then a question that stands for 30 s).
 */
const CHOOSING_MS = 4_000
const KEY_MS = 400
const WORDS_PER_MINUTE = 150
/** To see the question and press the one huge button: 25 s at a tenth of normal speed, of the 30 that it stands. */
const REACTION_MS = 2_500
/** The question is looked for as often as this; how long it has stood when it is seen counts as reaction. */
const LOOK_MS = 20_000
/** The demonstration's `warningSeconds`. */
const WARNING_SECONDS = 30

/** Does everything at a part of normal speed: between two acts the window's clock, which must be Playwright's, goes on by what the visitor needs. */
export class SlowVisitor {
  /** How often "Still there?" was answered. */
  asked = 0
  readonly #page: Page
  readonly #speed: number
  readonly #read = new Set<string>()

  constructor(page: Page, speed: number) {
    this.#page = page
    this.#speed = speed
  }

  /** Reads what the page says that was not read before (the place beside it is looked at, not read), then chooses, then presses. */
  async press(control: Locator): Promise<void> {
    await this.read()
    await this.#pass(CHOOSING_MS)
    await expect(control, 'the visit goes on where it was').toBeVisible()
    await control.click()
  }

  async type(words: string): Promise<void> {
    for (const letter of words) {
      await this.#pass(KEY_MS)
      await this.#page.keyboard.type(letter)
    }
  }

  async read(): Promise<void> {
    await expect(this.#page.locator('[aria-busy="true"], .wait')).toHaveCount(0)
    const said = await this.#page.locator('.screen').getByRole('main').allInnerTexts()
    const fresh = said.flatMap(text => text.split('\n')).filter(line => !this.#read.has(line))
    for (const line of fresh) this.#read.add(line)
    const words = fresh.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    await this.#pass((words / WORDS_PER_MINUTE) * 60_000)
  }

  /** Lets what takes `normalMs` at normal speed pass, and answers the question whenever it comes. */
  async #pass(normalMs: number): Promise<void> {
    let left = normalMs / this.#speed
    while (left > 0) {
      const step = Math.min(left, LOOK_MS)
      await this.#page.clock.fastForward(step)
      left -= step
      const secondsLeft = await questionStands(this.#page)
      if (secondsLeft !== undefined) await this.#answer(WARNING_SECONDS - secondsLeft)
    }
  }

  async #answer(stoodSeconds: number): Promise<void> {
    const rest = REACTION_MS / this.#speed - stoodSeconds * 1000
    if (rest > 0) await this.#page.clock.fastForward(rest)
    const question = this.#page.getByRole('alertdialog')
    await question.locator('.huge').click()
    await expect(question).toHaveCount(0)
    this.asked += 1
  }
}

/** The seconds that the question gives, once what the clock woke has been drawn; `undefined` when nothing is asked. */
async function questionStands(page: Page): Promise<number | undefined> {
  const told = await page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn += 1)
      await new Promise<void>(done => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done()
        port2.postMessage(undefined)
      })
    return document.querySelector('.idle')?.textContent ?? undefined
  })
  if (told === undefined) return undefined
  const [seconds] = /\d+/.exec(told) ?? []
  if (seconds === undefined) throw new Error(`the question says no seconds: ${told}`)
  return Number(seconds)
}
