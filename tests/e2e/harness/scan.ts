import type { Page } from '@playwright/test'

/** Keys as a scanner sends them: at once, each with the character that an AZERTY system makes of it without shift. */
export function scan(page: Page, digits: string): Promise<void> {
  const azerty = [...'à&é"\'(-è_ç']
  return scanText(page, [...digits].map(digit => azerty[Number(digit)] ?? '').join(''))
}

/** The same of any text, each character by itself. */
export async function scanText(page: Page, text: string): Promise<void> {
  const lasts = await page.evaluate(line => {
    const keys = [...[...line].map(key => (key === '\n' ? 'Enter' : key)), 'Enter']
    // The system gives a scanner's keys their times, 5 ms apart, however busy the page is.
    const began = performance.now()
    for (const [index, key] of keys.entries()) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      Object.defineProperty(event, 'timeStamp', { value: began + 5 * index })
      document.activeElement?.dispatchEvent(event)
    }
    return 5 * keys.length
  }, text)
  // As long as the code takes, and as a hand takes to hold the next one: no key comes before the last one's time.
  await page.waitForTimeout(lasts + 500)
}
