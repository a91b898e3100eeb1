import { join, resolve } from 'node:path'
import { systemClock } from '../model/clock.ts'
import type { Notice } from '../model/desk.ts'
import type { KioskConfig } from '../model/kiosk-config.ts'
import { problemText } from '../model/problem-text.ts'
import { packageRoot } from '../programs/package-root.ts'
import { brokenNotices, lastingNotices, readInstalledNotices } from '../release/notice-file.ts'
import { readKioskConfig } from '../release/read-kiosk-config.ts'
import type { ReleaseWatch } from '../release/watch-release.ts'
import { watchRelease } from '../release/watch-release.ts'
import { serve } from '../serve/serve.ts'
import { findVoice } from '../voice/find-voice.ts'
import { openVoice } from '../voice/open-voice.ts'
import { noReleaseAdvice } from './no-release.ts'
import type { Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** Where the browser host answers unless told otherwise; nothing known uses it. */
const PORT = 4710

/** `serve`: the browser host, until Ctrl+C. */
export const serveVerb: Verb = {
  name: 'serve',
  summary: 'Serves the screens to a browser on this machine, until Ctrl+C.',
  usage: '[--release DIR] [--port N] [--counsellor]',
  help: [
    '--release DIR   a release, or a folder of releases (default: releases in the data folder)',
    `--port N   the port, 0 for any free one (default: ${PORT})`,
    '--counsellor   for a counsellor’s desk: lists and numbers can be printed, through the browser’s own dialog',
  ],
  options: { release: { type: 'string' }, port: { type: 'string' }, counsellor: { type: 'boolean' } },
  async run(call) {
    const port = call.values.port === undefined ? PORT : Number(call.values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535 || call.positionals.length > 0) {
      call.speaker.note('escale serve: --port needs a number from 0 to 65535, and nothing else is taken.')
      return EXIT.usage
    }
    const named = call.values.release
    const releases = typeof named === 'string' ? resolve(named) : join(call.home, 'releases')
    let isNowhere = false
    const watch = await watchRelease({
      dir: releases,
      clock: systemClock,
      refused(problems, isOpen) {
        isNowhere = problems.every(({ code, file }) => code === 'missing-file' && file === releases)
        for (const problem of problems) call.speaker.note(`${isOpen ? 'Warning: ' : ''}${problemText(problem)}`)
      },
      changed: () => sayTaken(call, watch),
    })
    const release = watch.current()
    if (release === undefined) {
      watch.close()
      if (isNowhere) call.speaker.note(noReleaseAdvice(packageRoot(), process.cwd()))
      return EXIT.unchanged
    }
    const rendererDir = join(packageRoot(), 'dist', 'renderer')
    const report = (error: unknown) => call.speaker.note(String(error))
    const config = await configOf(releases, call)
    const voice = openVoice(config.voice ?? (await findVoice()))
    const counsellor = call.values.counsellor === true
    const served = await serve({
      release: () => watch.current() ?? release,
      counsellor,
      rendererDir,
      port,
      report,
      voice,
      config,
      notices: noticesOf(releases, call),
    }).catch(explain)
    if (typeof served === 'string') {
      watch.close()
      call.speaker.note(`escale serve: ${served}`)
      return EXIT.unchanged
    }
    announce(call, { url: served.url, release: release.manifest.name, counsellor })
    await stopAsked()
    voice.hush()
    watch.close()
    await served.close()
    return EXIT.done
  },
}

/** The installation's configuration; one that is refused is said here, and is as none. */
async function configOf(releases: string, { speaker }: VerbCall): Promise<KioskConfig> {
  const config = await readKioskConfig(releases)
  if (config.ok) return config.value
  speaker.note(problemText(config.error))
  return {}
}

/** The installation's notices that are not over; what is wrong with the file or with any of them is said here, once for each time it changes. */
function noticesOf(releases: string, { speaker }: VerbCall): () => Promise<readonly Notice[]> {
  let said = ''
  return async () => {
    const read = await readInstalledNotices(releases)
    const text = (read.ok ? brokenNotices(read.value) : [read.error]).map(problemText).join('\n')
    if (text !== said && text !== '') speaker.note(text)
    said = text
    return read.ok ? lastingNotices(read.value.notices, new Date()) : []
  }
}

/** What was published or rolled back while this runs: whoever loads the page from now on is shown it. */
function sayTaken({ speaker }: VerbCall, watch: ReleaseWatch): void {
  const release = watch.current()
  if (release === undefined) return
  const { sequence, counts } = release.manifest
  speaker.note(`Release number ${sequence} (${counts.documents} documents) is shown to the next visitor.`)
}

type Answering = Readonly<{ url: string; release: string; counsellor: boolean }>

function announce(call: VerbCall, { url, release, counsellor }: Answering): void {
  if (call.json) call.speaker.out(JSON.stringify({ url, release }))
  else if (counsellor) call.speaker.out(`Escale answers a counsellor at ${url} on this machine. Ctrl+C ends it.`)
  else call.speaker.out(`Escale answers at ${url} on this machine. It is no public kiosk: Ctrl+C ends it.`)
}

/** The sentence for a port that is taken or screens that are not built; anything else is thrown on. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) throw error
  if ('code' in error && error.code === 'EADDRINUSE') return 'this port is taken: choose another with --port, or --port 0 for any.'
  if ('code' in error && error.code === 'EACCES') return 'this port is not for everybody: choose one above 1023 with --port.'
  return error.message
}

function stopAsked(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
