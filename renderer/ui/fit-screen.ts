const MM_PER_INCH = 25.4
/** Pixels per millimetre of the screen the look was drawn for: 21.5", 1920 x 1080. */
const DRAWN_PIXELS_PER_MM = Math.hypot(1920, 1080) / (21.5 * MM_PER_INCH)
const DRAWN_ROOT_PX = 16
/** 20 mm are 81 px on the drawn screen; no target goes under 56 px whatever the screen. */
const LEAST_SCALE = 56 / 81

/** How much larger than drawn everything must be for sizes to stay the same in millimetres on this screen. Width and height in CSS px. */
export function screenScale(width: number, height: number, diagonalInches: number): number {
  const pixelsPerMm = Math.hypot(width, height) / (diagonalInches * MM_PER_INCH)
  return Math.max(LEAST_SCALE, pixelsPerMm / DRAWN_PIXELS_PER_MM)
}

/** The shorter side of the drawn screen is 67.5 rem, that of a 15.6" one 49. */
const SMALL_ROOM_REM = 54

/** That of a 27" one is 85. */
const LARGE_ROOM_REM = 80

const shorterSide = (width: number, height: number, diagonalInches: number): number =>
  Math.min(width, height) / (DRAWN_ROOT_PX * screenScale(width, height, diagonalInches))

/** Whether a screen is so small that, at the same millimetres, screens must leave something out. Width and height in CSS px. */
export const isSmallRoom = (width: number, height: number, diagonalInches: number): boolean =>
  shorterSide(width, height, diagonalInches) < SMALL_ROOM_REM

/** Whether a screen is so large that, at the same millimetres, half of it would stay empty. Width and height in CSS px. */
export const isLargeRoom = (width: number, height: number, diagonalInches: number): boolean =>
  shorterSide(width, height, diagonalInches) >= LARGE_ROOM_REM

/** Sets the root size from the window and the screen's diagonal, now and when the window changes. Returns a function that stops. */
export function fitScreen(diagonalInches: number): () => void {
  const applySize = () => {
    const scale = screenScale(window.innerWidth, window.innerHeight, diagonalInches)
    document.documentElement.style.fontSize = `${(DRAWN_ROOT_PX * scale).toFixed(4)}px`
    document.documentElement.dataset.room = isSmallRoom(window.innerWidth, window.innerHeight, diagonalInches) ? 'small' : 'full'
    document.documentElement.toggleAttribute('data-large-room', isLargeRoom(window.innerWidth, window.innerHeight, diagonalInches))
    document.documentElement.style.setProperty('--mm', `${(DRAWN_PIXELS_PER_MM * scale).toFixed(4)}px`)
  }
  applySize()
  window.addEventListener('resize', applySize)
  return () => window.removeEventListener('resize', applySize)
}
