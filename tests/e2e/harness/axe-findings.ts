import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** The rules of WCAG 2.2, A and AA, and of what it took over. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe cannot judge, by its own reason, and who judges it instead. Ratios of colours are computed from the tokens and the needs of a centre, pair by
 * pair, for every theme, by tests/unit/styles/colour-ratios.test.ts: there the ground that axe does not find under a word is known.
 */
const JUDGED_ELSEWHERE: Readonly<Record<string, string>> = {
  'color-contrast imgNode': 'words drawn over the plan or a picture: their colours and the ground under them are tokens',
  'color-contrast shortTextContent': 'a single letter or digit: its colours are tokens',
  'color-contrast bgOverlap': 'another element lies near: the colours are tokens',
  'color-contrast elmPartiallyObscured': 'a row that the turned page shows in part: it waits for its page, unseen',
  'color-contrast elmPartiallyObscuring': 'lies partly over another element: the colours are tokens',
}
/** Judged on the spot, below. */
const SHORT_NAME = 'label-content-name-mismatch'

/** What axe says of the page as it is. `judged` are the things it could not judge and something else does, as its rule and reason. */
export type AxeFindings = Readonly<{ violations: readonly string[]; unjudged: readonly string[]; judged: readonly string[] }>

/** The words of a PDF lie without colour over the picture of its page, to carry the marks of what is found: only there is having no contrast in order. */
const OVER_PAGE = 'color-contrast equalRatio'

type Doubt = Readonly<{ key: string; html: string; isNamed: boolean; isOverPage: boolean }>

/** The rules that look at colours: another theme changes nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Asks axe, which is brought into the page once: all its rules, or, of a page that was judged before, only those another theme can break. */
export async function axeFindings(page: Page, rules: 'all' | 'of-colours' = 'all'): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(
    async runOnly => {
      // What pdf.js gives each word of its layer, and nothing else has: while axe looked, the page may have been drawn anew, and this word taken out of the layer.
      const WORD_OF_PDF = '--font-height'
      const { axe: here } = globalThis as unknown as { axe: typeof axe }
      const found = await here.run({ runOnly, resultTypes: ['violations', 'incomplete'], elementRef: true })
      const doubts = found.incomplete.flatMap(({ id, nodes }) =>
        nodes.map((node): Doubt => {
          const reasons = [...node.any, ...node.all].map(({ data }) => (data as { messageKey?: string } | null)?.messageKey ?? '')
          // As axe saw it: what its selector names now may be another one, drawn meanwhile.
          const { element } = node
          const [name, text] = [element?.getAttribute('aria-label') ?? '', element?.textContent.trim() ?? '']
          const isSign = !/[\p{L}\p{N}]/u.test(text)
          return {
            key: `${id} ${reasons.join(' ')}`.trim(),
            html: node.html.slice(0, 200),
            isOverPage: element?.closest('.reader-words') instanceof Element || node.html.includes(WORD_OF_PDF),
            isNamed: text !== '' && name !== '' && (isSign || name.toLocaleLowerCase().includes(text.toLocaleLowerCase())),
          }
        }),
      )
      const violations = found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
      )
      return { violations, incomplete: doubts }
    },
    rules === 'all' ? TAGS : COLOUR_RULES,
  )
  const isJudged = ({ key, isNamed, isOverPage }: Doubt): boolean =>
    key in JUDGED_ELSEWHERE || (key.startsWith(SHORT_NAME) && isNamed) || (key === OVER_PAGE && isOverPage)
  return {
    violations,
    unjudged: incomplete.filter(doubt => !isJudged(doubt)).map(({ key, html }) => `${key}: ${html}`),
    judged: incomplete.filter(isJudged).map(({ key }) => key),
  }
}

/** Why something that axe could not judge is in order. */
export const whyJudged = (key: string): string =>
  JUDGED_ELSEWHERE[key] ??
  (key === OVER_PAGE ? 'words of a PDF, unseen over the picture of its page, that carry the marks of what is found' : undefined) ??
  'one letter, which its name holds, or one sign, which has a name in words: both are looked at'
