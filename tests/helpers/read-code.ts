import jsqr from 'jsqr'

/** The module is CommonJS: its function is the default of what Node makes of it. */
const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default) as typeof jsqr

/** Pixels of each module: as a camera sees it, not one by one. */
const PIXELS = 4

/** What a telephone reads in the SVG of a code: the path is painted, dark on light, and the picture decoded. */
export function readCode(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const side = size * PIXELS
  const picture = new Uint8ClampedArray(side * side * 4).fill(255)
  const path = /class="qr-ink" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++)
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(width)) * PIXELS; column++)
        picture.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  return decode(picture, side, side)?.data
}
