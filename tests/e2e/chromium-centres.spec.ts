import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { fr } from '../../renderer/words/fr.ts'
import { LANGUAGES } from '../../renderer/words/languages.ts'
import { axeFindings } from './harness/axe-findings.ts'
import type { BrowserHost } from './harness/browser-host.ts'
import { startBrowserHost } from './harness/browser-host.ts'
import { publishedCentre } from './harness/published-centre.ts'
import { launchChromium } from './harness/served-screens.ts'
import { typeAsHands } from './harness/type-as-hands.ts'
import { watchComplaints } from './harness/watch-complaints.ts'

/** Phrases that are French and no other language of the program: what must be seen nowhere in Ticino. */
const FRENCH = Object.entries(fr)
  .filter(
    ([key, phrase]) =>
      /\p{L} \p{L}/u.test(phrase) &&
      !phrase.includes('{') &&
      LANGUAGES.every(({ tag, words }) => tag === 'fr' || words[key as keyof typeof fr] !== phrase),
  )
  .map(([, phrase]) => phrase)
const DEMONSTRATION = /Val-Clair|Cité des métiers|Espace conseil|France|Europe\/Paris/

// Two centres are published and many screens looked at.
test.describe.configure({ timeout: 120_000 })

let browser: Browser
test.beforeAll(async () => {
  browser = await launchChromium()
})
test.afterAll(() => browser.close())

/** Everything the page says: what is seen and what is only heard, with the languages it is marked as. */
const saidOn = (page: Page) =>
  page.evaluate(() => ({
    text: document.body.innerText,
    names: [...document.querySelectorAll('[aria-label], [placeholder]')]
      .map(each => `${each.getAttribute('aria-label')} ${each.getAttribute('placeholder')}`)
      .join('\n'),
    languages: [...document.querySelectorAll('main [lang], aside [lang], html')].map(each => each.getAttribute('lang')),
  }))

async function expectNothingFrench(page: Page, name: string): Promise<void> {
  const { text, names, languages } = await saidOn(page)
  const said = `${text}\n${names}`
  expect
    .soft(
      FRENCH.filter(phrase => said.includes(phrase)),
      `French on ${name}`,
    )
    .toEqual([])
  expect.soft(said, name).not.toMatch(DEMONSTRATION)
  expect.soft(languages, name).not.toContain('fr')
}

type Visited = Readonly<{ page: Page; sees(name: string, more?: (page: Page) => Promise<void>): Promise<void> }>

async function visit(host: BrowserHost, locale: string, use: (visited: Visited) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale, viewport: { width: 1920, height: 1080 }, hasTouch: true })
  const complaints = watchComplaints(context)
  typeAsHands(context)
  const page = await context.newPage()
  await page.goto(host.url)
  await page.locator('.welcome').click()
  const sees = async (name: string, more?: (shown: Page) => Promise<void>) => {
    await expect(page.locator('h1, [data-title]').first()).toBeVisible()
    const { violations } = await axeFindings(page)
    expect.soft(violations, `axe on ${name}`).toEqual([])
    await more?.(page)
  }
  await use({ page, sees })
  expect(complaints.take()).toEqual([])
  await context.close()
}

test('P86, R16: a Ticino centre made of files alone speaks Italian and German, and nothing of it is French', async () => {
  const host = await startBrowserHost(publishedCentre('ticino'))
  const french = (name: string) => (page: Page) => expectNothingFrench(page, name)
  await visit(host, 'it-CH', async ({ page, sees }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'it')
    await sees('home', french('home'))
    await expect(page.locator('.needs li')).toHaveCount(4)
    await page.locator('.q-how').click()
    await sees('how', french('how'))
    await page.locator('.centre-page-doors .face').nth(2).click()
    await sees('charter', french('charter'))
    await page.locator('.charter-groups .face').first().click()
    await sees('rules', french('rules'))
    await page.locator('.q-talk').click()
    await expect(page.locator('main')).toContainText('Pianterreno')
    await sees('talk', french('talk'))
    await page.locator('.q-agenda').click()
    await sees('agenda', french('agenda'))
    await page.keyboard.type('falegname')
    await expect(page.locator('.hit')).toHaveCount(1)
    await sees('results', french('results'))
    await page.locator('.hit-open').click()
    await expect(page.locator('aside')).toContainText('scaffale M')
    await sees('document', french('document'))
    await page.locator('.q-list').click()
    await sees('list', french('list'))
    await page.locator('.q-language').click()
    await page.getByRole('button', { name: 'Deutsch' }).first().click()
    await page.locator('.q-home').click()
    await expect(page.locator('.needs')).toContainText('Arbeit finden')
    await sees('home in German', french('home in German'))
    // A name of the centre's own vocabulary, in its other language.
    await page.keyboard.type('Möbelschreinerin')
    await expect(page.locator('.hit-open').first()).toContainText('Falegname')
  })
  await test.step('P87: a ninth language, by files alone', () => visit(host, 'tr-TR', seesTurkish))
  host.close()
})

/** The language button stands, screens are in Turkish, the keyboard types its letters; what is missing is the centre's Italian, marked as that. */
async function seesTurkish({ page, sees }: Visited): Promise<void> {
  await page.getByRole('button', { name: 'Türkçe' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  await expect(page.getByRole('heading', { name: 'Buraya neden geldiniz?' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Bitirdim.*her şeyi sil/ })).toBeVisible()
  await sees('home in Turkish', shown => expectNothingFrench(shown, 'home in Turkish'))
  await page.locator('.field .face').click()
  for (const letter of ['a', 'ş', 'ç', 'ı']) await page.locator(`.keyboard [data-key="${letter}"]`).click()
  await expect(page.getByRole('textbox', { name: 'Ara' })).toHaveValue('aşçı')
  await expect(page.locator('.hit-open').first()).toContainText('Cuoco')
  await expect(page.locator('.hit').first()).toContainText('Çünkü başlıkta “cuoco” var')
  await page.keyboard.press('Enter')
  await page.locator('.hit-open').first().click()
  // A day as Turkish says it, a number with its word, and the day of a document.
  await expect(page.locator('main')).toContainText('11 Şubat 2026')
  await expect(page.locator('aside')).toContainText(/\d+ adım/)
  await page.locator('.q-display').click()
  await expect(page.getByText('Bu dil henüz tam değil')).toBeVisible()
  await expect(page.locator('bdi[lang="it"]').first()).toBeAttached()
  await page.locator('.q-how').click()
  await page.locator('.centre-page-doors .face').nth(2).click()
  await page.locator('.charter-groups .face').first().click()
  await expect(page.locator('.charter-rule h2 [lang="it"]').first()).toBeVisible()
  await sees('charter in Turkish', shown => expectNothingFrench(shown, 'charter in Turkish'))
}

test('P86: a Mauritian centre made of files alone speaks English, French and Creole, by its own clock', async () => {
  const host = await startBrowserHost(publishedCentre('maurice'))
  await visit(host, 'en-MU', async ({ page, sees }) => {
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Indian/Mauritius', hour: '2-digit', minute: '2-digit' })
    const near = [0, 1].map(minute => wall.format(Date.now() - minute * 60_000))
    expect(near).toContain(await page.locator('.clock').innerText())
    const demonstration = async (shown: Page) => expect.soft((await saidOn(shown)).text).not.toMatch(DEMONSTRATION)
    await sees('home', demonstration)
    await page.locator('.q-talk').click()
    await sees('talk', demonstration)
    await page.keyboard.type('cook')
    await page.locator('.hit-open').first().click()
    await sees('document', demonstration)
    await page.locator('.q-home').click()
    await page.getByRole('button', { name: 'Kreol Morisien' }).first().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'mfe')
    await expect(page.getByRole('heading', { name: 'Ki’nn fer ou vini?' })).toBeVisible()
    await expect(page.locator('.needs')).toContainText('Aprann enn metie')
    await page.keyboard.type('peser')
    await expect(page.locator('.hit-open').first()).toContainText('Fisherman')
    // What the Creole file lacks is said in the centre's English, and marked as that.
    await expect(page.locator('[lang="en"]').first()).toBeAttached()
    await sees('results in Creole', demonstration)
  })
  host.close()
})
