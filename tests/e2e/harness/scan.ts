import type { Page } from '@playwright/test'

/** Keys as a scanner sends them: at once, each with the character that an AZERTY system makes of it without shift. */
export const scan = (page: Page, digits: string): Promise<void> =>
  page.evaluate(line => {
    const azerty = [...'à&é"\'(-è_ç']
    const keys = [...[...line].map(digit => azerty[Number(digit)] ?? ''), 'Enter']
    // The system gives a scanner's keys their times, 5 ms apart, however busy the page is.
    const began = performance.now()
    for (const [index, key] of keys.entries()) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      Object.defineProperty(event, 'timeStamp', { value: began + 5 * index })
      document.activeElement?.dispatchEvent(event)
    }
  }, digits)
