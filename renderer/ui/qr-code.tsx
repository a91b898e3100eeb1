import { useCallback, useMemo } from 'react'
import { encode } from 'uqr'
import { qrPath } from './qr-path.ts'
import './qr-code.css'

/** Light modules around a code (ISO/IEC 18004, 5.3.8): without them a telephone does not see where it begins. */
const QUIET = 4

/**
 * Versions above this one are never drawn: 117 modules and the margin, over the 40 rem that a code has on the screen, leave 1.3 mm and five of the screen's
 * pixels to each module at 21.5", which telephones read at arm's length.
 */
const LARGEST_VERSION = 25

/** Bytes of text that fit into the largest code at level M, where 15 % may be hidden by a reflection (ISO/IEC 18004, table 7). */
export const LARGE_QR_BYTES = 997

/** Bytes that fit into version 20: as much as is read where a code has less room, within the reach of a chair and beside the largest text. */
export const QR_BYTES = 666

/** A QR code of readable text, drawn by us as one path. `label` says to who does not see it what it holds. Throws when the text is longer than `LARGE_QR_BYTES`. */
export function QrCode({ text, label }: Readonly<{ text: string; label: string }>) {
  const drawn = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET, maxVersion: LARGEST_VERSION })
    return { path: qrPath(data), size }
  }, [text])
  // The style sheet gives each module whole pixels, and has to know how many there are.
  const tellModules = useCallback((code: SVGSVGElement | null) => code?.style.setProperty('--modules', String(drawn.size)), [drawn])
  return (
    <svg
      ref={tellModules}
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      shapeRendering="crispEdges"
    >
      <path className="qr-ground" d={`M0 0h${drawn.size}v${drawn.size}h-${drawn.size}z`} />
      <path className="qr-ink" d={drawn.path} />
    </svg>
  )
}
