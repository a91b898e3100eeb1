import type { WebContents, WebContentsPrintOptions } from 'electron'
import type { PrintError, PrintedSheet } from '../../catalogue/contract/host.ts'
import type { KioskConfig } from '../../catalogue/model/kiosk-config.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { whyNotPrint } from './printer-state.ts'

const MICRONS = 1000
const ROLL_MILLIMETRES = 80
/** A printer that has not taken the job by then is not answering; the visitor is told. */
const PATIENCE_MS = 20_000

/**
 * Prints what the window lays out for paper, on the kiosk's own printer, without a dialog. The job's title is the page's, which is the same for everybody.
 * A printer that says it is out of paper or offline is not given the job: it would print it for the next person.
 */
export async function printSheet(
  contents: WebContents,
  printer: KioskConfig['printer'],
  sheet: PrintedSheet,
): Promise<Result<undefined, PrintError>> {
  if (printer === undefined) return fail({ code: 'no-printer' })
  // Without a print service the list itself is refused: there is no printer then.
  const printers = await contents.getPrintersAsync().catch(() => [])
  const found = printers.find(({ name }) => name === printer.name)
  if (found === undefined) return fail({ code: 'no-printer' })
  const why = whyNotPrint({ ...found.options })
  if (why !== undefined) return fail({ code: why })
  const options: WebContentsPrintOptions = {
    silent: true,
    deviceName: printer.name,
    color: false,
    margins: { marginType: 'none' },
    pageSize: printer.paper === 'a4' ? 'A4' : { width: ROLL_MILLIMETRES * MICRONS, height: sheet.millimetres * MICRONS },
  }
  return new Promise(resolve => {
    const late = setTimeout(() => resolve(fail({ code: 'not-ready' })), PATIENCE_MS)
    contents.print(options, isTaken => {
      clearTimeout(late)
      resolve(isTaken ? ok(undefined) : fail({ code: 'failed' }))
    })
  })
}
