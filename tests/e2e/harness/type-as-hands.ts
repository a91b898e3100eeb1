import type { BrowserContext, Page } from '@playwright/test'

/** Quick hands. Keys without a pause between them are a scanner's or another machine's, and are held back until it is known which (P362). */
export const HAND_MS = 40

function slow({ keyboard }: Page): void {
  const type = keyboard.type.bind(keyboard)
  keyboard.type = (text, options) => type(text, { delay: HAND_MS, ...options })
}

/** Lets the keyboard of every page of the context type as hands do: what is typed is in the field when the next thing is done. */
export function typeAsHands(context: BrowserContext): void {
  for (const page of context.pages()) slow(page)
  context.on('page', slow)
}
