import type { RefusalCode } from '../visit/visit-state.ts'
import { COVER_WORDS } from './cover-words.ts'

/** What the page behind the visits says. */
export type CoverSays = Readonly<{ is: 'moment' }> | Readonly<{ is: 'refusing'; code: RefusalCode }>

/** A page without any script; its colours are those of the visitor's pages, repeated here because it must stand when they cannot be read. */
export const COVER_STYLE = `
html, body { margin: 0; height: 100%; background: #fbf7ee; color: #11262d; font-family: system-ui, sans-serif; cursor: default; user-select: none }
main { height: 100%; display: grid; align-content: center; justify-items: center; gap: 1.2vmin; text-align: center }
p { margin: 0; font-size: 2.6vmin; line-height: 1.4; color: #35464c }
p:first-child { font-size: 6vmin; font-weight: 700; color: #11262d; margin-bottom: 2vmin }
small { margin-top: 4vmin; font-size: 2vmin; color: #35464c }
`

/** The whole page, in every interface language, with the code that staff can look up. */
export function coverPage(says: CoverSays): string {
  const lines = COVER_WORDS[says.is].map(([language, words]) => `<p lang="${language}" dir="auto">${words}</p>`)
  const code = says.is === 'refusing' ? `<small>${says.code}</small>` : ''
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Escale</title><link rel="stylesheet" href="cover.css"><main>${lines.join('')}${code}</main></html>`
}
