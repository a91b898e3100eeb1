import type { ReactNode } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { PrintError } from '../../../catalogue/contract/host.ts'
import { useKiosk } from '../state/kiosk-context.ts'

export type Printing = Readonly<{ is: 'idle' | 'printing' | 'printed' }> | Readonly<{ is: 'failed'; why: PrintError['code'] }>

const MILLIMETRES_PER_INCH = 25.4
/** CSS pixels in an inch of paper: CSS Values and Units, "Absolute lengths". */
const PIXELS_PER_INCH = 96
const SHORTEST_MM = 60
const LONGEST_MM = 3000

/** The length of roll that this much height takes. */
export const millimetresOf = (pixels: number): number =>
  Math.min(LONGEST_MM, Math.max(SHORTEST_MM, Math.ceil((pixels * MILLIMETRES_PER_INCH) / PIXELS_PER_INCH)))

/** Prints a sheet: it is laid out beside the screen while it is printed, and gone after. A second press while one is printing does nothing. */
export function usePrint() {
  const { host } = useKiosk()
  const [printing, setPrinting] = useState<Printing>({ is: 'idle' })
  const [sheet, setSheet] = useState<ReactNode>()
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (sheet === undefined || element.current === null) return
    let isHere = true
    const over = (now: Printing) => {
      if (!isHere) return
      setPrinting(now)
      setSheet(undefined)
    }
    host.print({ millimetres: millimetresOf(element.current.offsetHeight) }).then(
      result => over(result.ok ? { is: 'printed' } : { is: 'failed', why: result.error.code }),
      () => over({ is: 'failed', why: 'failed' }),
    )
    return () => {
      isHere = false
    }
  }, [sheet, host])
  const print = (what: ReactNode) => {
    if (printing.is === 'printing') return
    setPrinting({ is: 'printing' })
    setSheet(what)
  }
  return { printing, sheet, element, print }
}
