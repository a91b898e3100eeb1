import { setTimeout as wait } from 'node:timers/promises'
import type { WebContents, WebContentsPrintOptions } from 'electron'
import type { PrintError, PrintedSheet } from '../../catalogue/contract/host.ts'
import type { KioskConfig } from '../../catalogue/model/kiosk-config.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { cupsPrograms } from './cups-programs.ts'
import { printByCups } from './print-by-cups.ts'
import { whyNotPrint } from './printer-state.ts'

type Printer = NonNullable<KioskConfig['printer']>

const MILLIMETRES_PER_INCH = 25.4
const MICRONS = 1000
const ROLL_MILLIMETRES = 80
/** A printer that has not taken the job by then is not answering; the visitor is told. */
const PATIENCE_MS = 20_000

/**
 * Prints what the window lays out for paper, on the kiosk's own printer, without a dialog. The job's title is the same for everybody.
 * A printer that says it is out of paper or offline is not given the job: it would print it for the next person. `historyKept` is told when the print system
 * keeps a list of what was printed.
 */
export async function printSheet(
  contents: WebContents,
  printer: KioskConfig['printer'],
  sheet: PrintedSheet,
  historyKept: () => void,
): Promise<Result<undefined, PrintError>> {
  if (printer === undefined) return fail({ code: 'no-printer' })
  const why = await whyNot(contents, printer)
  if (why !== undefined) return fail({ code: why })
  if (process.platform === 'win32') return byWindows(contents, printer, sheet)
  const printed = await byCups(contents, printer, sheet)
  // A printer that ran out of paper over this sheet says so only now.
  if (!printed.ok) return fail({ code: (await whyNot(contents, printer)) ?? printed.error.code })
  if (printed.value.isKept) historyKept()
  return ok(undefined)
}

async function whyNot(contents: WebContents, printer: Printer): Promise<PrintError['code'] | undefined> {
  // A window that is gone has no list; without a print service the list itself is refused: there is no printer then.
  const printers = contents.isDestroyed() ? [] : await contents.getPrintersAsync().catch(() => [])
  const found = printers.find(({ name }) => name === printer.name)
  return found === undefined ? 'no-printer' : whyNotPrint({ ...found.options })
}

/**
 * Where there is CUPS, `contents.print` is not used: it hands the job to GTK, answers before the printer has it, and now and then the job is never sent.
 * It also writes the pages to a file; here they stay in memory and are overwritten once they are printed.
 */
async function byCups(contents: WebContents, printer: Printer, sheet: PrintedSheet): ReturnType<typeof printByCups> {
  const isA4 = printer.paper === 'a4'
  const pdf = await contents
    .printToPDF({
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      pageSize: isA4 ? 'A4' : { width: ROLL_MILLIMETRES / MILLIMETRES_PER_INCH, height: sheet.millimetres / MILLIMETRES_PER_INCH },
    })
    // A window that ends while it prints has nothing to print any more.
    .catch(() => undefined)
  if (pdf === undefined) return fail({ code: 'failed' })
  const media = isA4 ? 'A4' : `Custom.${ROLL_MILLIMETRES}x${sheet.millimetres}mm`
  const printed = await printByCups(
    { pdf, printer: printer.name, media },
    {
      cups: cupsPrograms(),
      wait: ms => wait(ms),
      nowMs: () => performance.now(),
    },
  )
  pdf.fill(0)
  return printed
}

/** Windows has no print command that takes a PDF; its own spooler has the job when `print` answers. */
function byWindows(contents: WebContents, printer: Printer, sheet: PrintedSheet): Promise<Result<undefined, PrintError>> {
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
