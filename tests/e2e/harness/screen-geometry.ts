/** A screen that a kiosk may have. Width and height in the CSS pixels that the window has. */
type Geometry = Readonly<{ name: string; width: number; height: number; diagonalInches: number }>

const geometry = (diagonalInches: number, width: number, height: number): Geometry => ({
  name: `${diagonalInches}", ${width} x ${height}`,
  width,
  height,
  diagonalInches,
})

/** The screen of the look, lying and standing. */
export const LANDSCAPE = geometry(21.5, 1920, 1080)
export const PORTRAIT = geometry(21.5, 1080, 1920)
