import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { launchKiosk } from './launch-kiosk.ts'
import { openServedScreens } from './served-screens.ts'
import { demonstrationReleases, freshFolder } from './surroundings.ts'

/** The head of a WAV file that announces more than it holds, as a program writes it that does not know how long its sound will be; in octal, for `printf`. */
const HEAD =
  'RIFF\\377\\377\\377\\377WAVEfmt \\020\\000\\000\\000\\001\\000\\001\\000\\042\\126\\000\\000\\104\\254\\000\\000\\002\\000\\020\\000data\\377\\377\\377\\177'
const HEAD_BYTES = 44
const LANGUAGES = ['fr', 'en', 'es', 'it', 'pt', 'de', 'ar', 'uk']

/** An installation whose voice writes each sentence as its own sound: what is played can be read. */
function homeWithReadableVoice(): string {
  const home = freshFolder('spoken-home')
  symlinkSync(demonstrationReleases(), join(home, 'releases'))
  const voices = Object.fromEntries(LANGUAGES.map(language => [language, language]))
  const voice = { program: '/bin/sh', arguments: ['-c', `printf '${HEAD}'; cat`, '{voice}'], voices }
  writeFileSync(join(home, 'kiosk.json'), JSON.stringify({ voice }))
  return join(home, 'releases')
}

/** A kiosk of which a test only hears what is spoken. */
export type SpokenKiosk = Readonly<{
  page: Page
  fresh(): Promise<Page>
  complaints(): readonly string[]
  close(): Promise<void>
}>

export async function openSpokenKiosk(host: string): Promise<SpokenKiosk> {
  const release = homeWithReadableVoice()
  if (host === 'electron') {
    const kiosk = await launchKiosk({ release, windowed: '1920x1080' })
    const page = await kiosk.shown()
    await kiosk.standby()
    return { page, fresh: () => kiosk.shownAfter(page), complaints: () => kiosk.complaints.take(), close: kiosk.quit }
  }
  const { atWelcome, complaints, close } = await openServedScreens(release)
  return { page: await atWelcome(), fresh: atWelcome, complaints: () => complaints.take(), close }
}

type Heard = typeof globalThis & { heard: string[] }

/** Writes down every sentence whose sound begins to be played; a sound ends as it begins. */
export const writeDown = (page: Page): Promise<void> =>
  page.evaluate(head => {
    const sounds = new Map<string, Blob>()
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const make = URL.createObjectURL
    URL.createObjectURL = object => {
      const url = make.call(URL, object)
      if (object instanceof Blob) sounds.set(url, object)
      return url
    }
    HTMLMediaElement.prototype.play = async function (this: HTMLMediaElement) {
      const bytes = await sounds.get(this.src)?.arrayBuffer()
      heard.push(new TextDecoder().decode(bytes?.slice(head)).trim())
      setTimeout(() => this.dispatchEvent(new Event('ended')))
    }
  }, HEAD_BYTES)

/** Everything heard so far. */
export const allHeard = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(globalThis as Heard).heard])

/** Does something and comes back with the sentence, among those heard from then on, that is waited for. */
export async function hears(page: Page, awaited: RegExp, act: () => Promise<void>): Promise<string> {
  const before = (await allHeard(page)).length
  await act()
  let found: string | undefined
  await expect
    .poll(
      async () => {
        found = (await allHeard(page)).slice(before).find(sentence => awaited.test(sentence))
        return found !== undefined
      },
      { message: `heard ${awaited}`, intervals: [20] },
    )
    .toBe(true)
  return found ?? ''
}

/** Not what stands where one has come: the other end of a screen, or news of what was found, that come between. */
const NOT_BETWEEN = /^(?!(Début|Fin)\.$|\d+ documents$)/
/** Longer than the voice takes between two sentences that belong together. */
const QUIET_MS = 400

/** Comes back when everything has been said: a step taken before would take the end of an earlier answer for its own. */
async function isQuiet(page: Page): Promise<void> {
  for (let before = -1, now = (await allHeard(page)).length; now !== before; ) {
    before = now
    await page.waitForTimeout(QUIET_MS)
    now = (await allHeard(page)).length
  }
}

/** Repeats one command until what is waited for is heard, once for each sentence; never longer than a whole screen takes. */
export async function walksTo(page: Page, awaited: RegExp, step: () => Promise<void>): Promise<string> {
  await isQuiet(page)
  for (let steps = 0; steps < 150; steps += 1) {
    const sentence = await hears(page, NOT_BETWEEN, step)
    if (awaited.test(sentence)) return sentence
  }
  throw new Error(`${awaited} was not heard: ${(await allHeard(page)).slice(-150).join(' | ')}`)
}
