import type { Page } from '@playwright/test'
import type { AxeFindings } from './axe-findings.ts'
import { axeFindings } from './axe-findings.ts'
import { cutText } from './cut-text.ts'
import type { Geometry } from './screen-geometry.ts'
import { smallTargets } from './small-targets.ts'

/** What is wrong with a screen as it is: by axe, for fingers, for eyes. */
export type Judgement = AxeFindings & Readonly<{ targets: readonly string[]; cut: readonly string[] }>

/** Judges the page as it is, shown on such a screen. `rules`: see `axeFindings`. */
export async function judgeScreen(page: Page, geometry: Geometry, rules: 'all' | 'of-colours' = 'all'): Promise<Judgement> {
  return { ...(await axeFindings(page, rules)), targets: await smallTargets(page, geometry), cut: await cutText(page) }
}

/** Everything that a person would stumble over, as lines. */
export const complaintsOf = ({ violations, unjudged, targets, cut }: Judgement): readonly string[] => [
  ...violations,
  ...unjudged.map(line => `not judged: ${line}`),
  ...targets,
  ...cut,
]
