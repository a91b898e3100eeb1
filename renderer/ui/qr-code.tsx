import { useCallback, useMemo } from 'react'
import { encode } from 'uqr'
import { qrPath } from './qr-path.ts'
import './qr-code.css'

/** Light modules around a code (ISO/IEC 18004, 5.3.8): without them a telephone does not see where it begins. */
const QUIET = 4

/**
 * Versions above this one are never drawn: older telephones, and a hand that is not still, do not read finer modules, within the reach of a chair and beside the
 * largest text least of all. What is longer takes another code.
 */
const LARGEST_VERSION = 20

/** Bytes of text that fit into the largest code at level M, where 15 % may be hidden by a reflection (ISO/IEC 18004, table 7). */
export const QR_BYTES = 666

/** A QR code of readable text, drawn by us as one path. `label` says to who does not see it what it holds. Throws when the text is longer than `QR_BYTES`. */
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
