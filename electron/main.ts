import './exit-on-bug.ts'
import { join } from 'node:path'
import { app } from 'electron'
import { systemClock } from '../catalogue/model/clock.ts'
import { pagesFolder, releaseFolder } from './find-folders.ts'
import { denyCredentials } from './guards/deny-credentials.ts'
import { denyDownloads } from './guards/deny-downloads.ts'
import { denyNavigation } from './guards/deny-navigation.ts'
import { denyPermissions } from './guards/deny-permissions.ts'
import { denyRequests } from './guards/deny-requests.ts'
import { denyWindows } from './guards/deny-windows.ts'
import { enableGuards } from './guards/guard.ts'
import { holdKeys } from './guards/hold-keys.ts'
import { holdOpen } from './guards/hold-open.ts'
import { holdZoom } from './guards/hold-zoom.ts'
import { overwriteFreed } from './guards/overwrite-freed.ts'
import { ownScheme } from './guards/own-scheme.ts'
import { quietChromium } from './guards/quiet-chromium.ts'
import { refuseRoot } from './guards/refuse-root.ts'
import { singleInstance } from './guards/single-instance.ts'
import { openJournal } from './journal.ts'
import { readOptionsOrExit } from './options.ts'
import { ownArguments } from './own-arguments.ts'
import { serveVisits } from './serve-visits.ts'

const options = readOptionsOrExit(ownArguments(app, process.argv))
if (options.profile !== undefined) app.setPath('userData', options.profile)
/** The function keys that this kiosk has for listeners. */
const raised = new Set<string>()
const journal = openJournal(join(app.getPath('userData'), 'journal.jsonl'), systemClock)

enableGuards(app, [
  refuseRoot(options),
  overwriteFreed(),
  singleInstance(journal),
  ownScheme(),
  quietChromium(),
  denyRequests(journal),
  denyPermissions(journal),
  denyDownloads(journal),
  denyCredentials(),
  denyNavigation(journal),
  denyWindows(journal),
  holdOpen(),
  holdKeys(raised),
  holdZoom(),
])

void app
  .whenReady()
  .then(() =>
    serveVisits({ options, releaseDir: releaseFolder(app, options.release), pagesDir: pagesFolder(), raised, journal, clock: systemClock }),
  )
