import type { WebContents } from 'electron'
import type { PrintError, PrintedSheet } from '../../catalogue/contract/host.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail } from '../../catalogue/model/result.ts'
import type { Journal } from '../journal.ts'
import type { Side } from '../visit/visit-state.ts'

type Printing = Readonly<{
  shown(): Side | undefined
  contentsOf(side: Side): WebContents | undefined
  send(contents: WebContents, sheet: PrintedSheet): Promise<Result<undefined, PrintError>>
  journal: Journal
}>

/** The printer of the visit that is shown, and whether the last one may have left sheets in it. */
export type VisitPrinter = Readonly<{
  /** Prints for the window that a visitor sees, and for no other. */
  print(from: Side, sheet: PrintedSheet): Promise<Result<undefined, PrintError>>
  /** True when something of the visit that ends may lie in the printer; asked once at its end. */
  takeLeft(): boolean
}>

/** A sheet counts from the moment it is sent: who leaves before the printer has answered is the one to be reminded. One that failed takes nothing from those before. */
export function visitPrinter({ shown, contentsOf, send, journal }: Printing): VisitPrinter {
  let sheets = 0
  let visits = 0
  return {
    async print(from, sheet) {
      const contents = from === shown() ? contentsOf(from) : undefined
      if (contents === undefined) return fail({ code: 'no-printer' })
      const visit = visits
      sheets += 1
      const printed = await send(contents, sheet)
      if (!printed.ok) {
        if (visit === visits) sheets -= 1
        journal.write({ code: 'print-failed', why: printed.error.code })
      }
      return printed
    },
    takeLeft() {
      const isLeft = sheets > 0
      sheets = 0
      visits += 1
      return isLeft
    },
  }
}
