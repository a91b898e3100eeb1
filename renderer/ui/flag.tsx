import type { Need } from '../../catalogue/model/centre.ts'

export type FlagShape = Need['flag']

/** The seven flags in a square of 60. */
const SQUARE: Readonly<Record<FlagShape, string>> = {
  square: 'M15 15h30v30h-30Z',
  hourglass: 'M0 0 30 30 0 60ZM60 0 30 30 60 60Z',
  stairs: 'M0 60V45H15V30H30V15H45V0H60V60Z',
  slope: 'M0 0H60L0 60Z',
  arch: 'M4 60V56a26 26 0 0 1 52 0V60Z',
  chevrons: 'M0 28 30 8 60 28V42L30 22 0 42ZM0 55 30 35 60 55V60H47.5L30 48.5 12.5 60H0Z',
  disc: 'M30 12a18 18 0 1 1 0 36a18 18 0 1 1 0-36Z',
}

/** The same, 3:4, for tiles. */
const TALL: Readonly<Record<FlagShape, string>> = {
  square: 'M15 25h30v30h-30Z',
  hourglass: 'M0 0 30 40 0 80ZM60 0 30 40 60 80Z',
  stairs: 'M0 80V60H15V40H30V20H45V0H60V80Z',
  slope: 'M0 0H60L0 80Z',
  arch: 'M4 80V62a26 26 0 0 1 52 0V80Z',
  chevrons: 'M0 31 30 11 60 31V45L30 25 0 45ZM0 58 30 38 60 58V72L30 52 0 72Z',
  disc: 'M30 22a18 18 0 1 1 0 36a18 18 0 1 1 0-36Z',
}

/**
 * How a tile's flag keeps its form where the tile is no 3:4: what fills it from edge to edge is drawn out with it, what stands on its ground keeps its
 * proportions.
 */
const KEPT: Readonly<Partial<Record<FlagShape, string>>> = { square: 'xMidYMid meet', disc: 'xMidYMid meet', arch: 'xMidYMax meet' }

/** The path of a flag in a square of 60, for drawings that set it themselves (the plan). */
export const flagPath = (flag: FlagShape): string => SQUARE[flag]

/**
 * A need's flag, in the colours of the nearest `data-need` (ui/need-colours.ts). The same on tile, result, desk, plan and the sign in the room;
 * always beside words, so it has no name of its own. `shut` draws a closed desk's outline; `tall` is the 3:4 of tiles. Never mirrored.
 */
export function Flag({ flag, shut = false, tall = false }: Readonly<{ flag: FlagShape; shut?: boolean; tall?: boolean }>) {
  const drawn = `flag ${shut ? 'shut' : ''}`
  if (tall)
    return (
      <svg className={drawn} aria-hidden="true" focusable="false">
        <rect className="f0" width="100%" height="100%" />
        <svg aria-hidden="true" width="100%" height="100%" viewBox="0 0 60 80" preserveAspectRatio={KEPT[flag] ?? 'none'}>
          <path className="f1" d={TALL[flag]} />
        </svg>
      </svg>
    )
  return (
    <svg className={drawn} viewBox="0 0 60 60" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <rect className="f0" width="60" height="60" />
      <path className="f1" d={SQUARE[flag]} />
    </svg>
  )
}
