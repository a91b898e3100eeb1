import type { Need } from '../model/centre.ts'
import type { Problem } from '../model/problem.ts'
import type { CheckedCentre } from './found.ts'
import { CENTRE_FILE, refused } from './found.ts'
import { GROUNDS } from './grounds.ts'

/** Text stands out by at least this ratio everywhere (WCAG 2.2, success criterion 1.4.6). */
const LEAST_CONTRAST = 7

const WHITE = '#ffffff'

/** WCAG 2.2, "relative luminance": linearised sRGB weighted by how bright each primary looks. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, "contrast ratio" of two colours `#rrggbb`: 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colours of needs carry white text, stand on their wash and on sand; in the dark and the contrast theme on their dark wash and on dark grounds. */
export function checkColours({ centre }: CheckedCentre): readonly Problem[] {
  return centre.needs.flatMap((need, index) =>
    pairsOf(need).flatMap(([field, one, on, other]) => {
      const ratio = contrastRatio(one, other)
      if (ratio >= LEAST_CONTRAST) return []
      const message = `${one} on ${on} has a contrast of ${ratio.toFixed(1)}, under ${LEAST_CONTRAST}: take a ${field.startsWith('colourContrast') ? 'lighter' : 'darker'} one.`
      return [refused({ ...CENTRE_FILE, record: index + 1, id: need.id }, 'bad-value', `needs[${index}].${field}`, message)]
    }),
  )
}

const pairsOf = (need: Need) =>
  [
    ['colour', need.colour, 'white', WHITE],
    ['colour', need.colour, `its wash ${need.wash}`, need.wash],
    ['colour', need.colour, 'sand', GROUNDS.lightSand],
    ['colourContrast', need.colourContrast, 'dark faces', GROUNDS.darkSurface],
    ['colourContrast', need.colourContrast, 'dark sand', GROUNDS.contrastSand],
    ['colourContrast', need.colourContrast, `its wash ${need.washContrast}`, need.washContrast],
  ] as const
