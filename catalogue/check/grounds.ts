/**
 * The grounds of the screens on which a need's colours stand, the hardest of each theme: renderer/styles/tokens.css has the colours, and
 * tests/unit/styles/colour-ratios.test.ts holds that these are they.
 */
export const GROUNDS = {
  /** `--sand` of the light theme: the darkest that a need's deep colour is read on. */
  lightSand: '#efe6d5',
  /** `--surface` of the dark theme: the lightest that a need's light colour is read on. */
  darkSurface: '#1d3037',
  /** `--sand` of the high contrast theme. */
  contrastSand: '#14191b',
} as const
