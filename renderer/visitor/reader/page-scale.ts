type Fit = 'page' | 'width'

/** How large the page is shown: fitted, times a zoom in steps. */
export type PageScale = Readonly<{ fit: Fit; zoom: number }>

export const WHOLE_PAGE: PageScale = { fit: 'page', zoom: 1 }
const ZOOM_STEP = 1.25
/** Two steps smaller than fitted, eight larger: six times is a line of small print across the screen. */
export const ZOOM_RANGE = { least: ZOOM_STEP ** -2, most: ZOOM_STEP ** 8 } as const
/** The most pixels a page is drawn with, so that a small machine keeps its memory: 16 million are 64 MB. */
const MOST_PIXELS = 16_000_000

/** One step larger (1) or smaller (-1), within the range. */
export function zoomed(scale: PageScale, direction: 1 | -1): PageScale {
  const zoom = scale.zoom * ZOOM_STEP ** direction
  return { ...scale, zoom: Math.min(Math.max(zoom, ZOOM_RANGE.least), ZOOM_RANGE.most) }
}

type Size = Readonly<{ width: number; height: number }>

/** CSS px per point of the page. */
export function scaleOf(scale: PageScale, page: Size, room: Size): number {
  const wide = room.width / page.width
  return (scale.fit === 'width' ? wide : Math.min(wide, room.height / page.height)) * scale.zoom
}

/** Device pixels per CSS px that the page can be drawn with. */
export function pixelRatio(shown: Size, deviceRatio: number): number {
  return Math.min(deviceRatio, Math.sqrt(MOST_PIXELS / (shown.width * shown.height)))
}
