/** A screen that a kiosk may have. Width and height in the CSS pixels that the window has. */
export type Geometry = Readonly<{ name: string; width: number; height: number; diagonalInches: number }>

const geometry = (diagonalInches: number, width: number, height: number): Geometry => ({
  name: `${diagonalInches}", ${width} x ${height}`,
  width,
  height,
  diagonalInches,
})

/** The smallest and the largest that are promised, and those that centres buy, upright too. */
export const GEOMETRIES: readonly Geometry[] = [
  geometry(15, 1280, 800),
  geometry(15.6, 1366, 768),
  geometry(21.5, 1920, 1080),
  geometry(21.5, 1080, 1920),
  geometry(32, 3840, 2160),
]

/** More of them, for the whole grid. */
export const MORE_GEOMETRIES: readonly Geometry[] = [
  geometry(15.6, 768, 1366),
  geometry(24, 1920, 1080),
  geometry(27, 3840, 2160),
  geometry(32, 2160, 3840),
]

const MM_PER_INCH = 25.4

/** Pixels of a millimetre of glass. */
export const pixelsPerMm = ({ width, height, diagonalInches }: Geometry): number =>
  Math.hypot(width, height) / (diagonalInches * MM_PER_INCH)

/** The screen of the look, lying and standing. */
export const LANDSCAPE: Geometry = geometry(21.5, 1920, 1080)
export const PORTRAIT: Geometry = geometry(21.5, 1080, 1920)
