import type { BrowserContext, Page } from '@playwright/test'

/** What pages complained about: errors on the console, exceptions nobody caught, violations of the content policy. */
export type Complaints = Readonly<{
  /** Everything so far, and forgets it: a test that provokes some takes them. */
  take(): readonly string[]
}>

/** Collects from every page of the context, those to come included. */
export function watchComplaints(context: BrowserContext): Complaints {
  let found: string[] = []
  const watch = (page: Page): void => {
    page.on('console', message => {
      if (message.type() === 'error' || /content security policy|trusted type/i.test(message.text()))
        found.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', error => found.push(`exception: ${error.message}`))
  }
  context.on('page', watch)
  for (const page of context.pages()) watch(page)
  return {
    take() {
      const taken = found
      found = []
      return taken
    },
  }
}
