import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cupsPrograms } from '../../../electron/printing/cups-programs.ts'
import { printByCups } from '../../../electron/printing/print-by-cups.ts'

const root = mkdtempSync(join(tmpdir(), 'escale-lp-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const job = { pdf: new Uint8Array([37, 80, 68, 70, 0, 255]), printer: 'Accueil', media: 'Custom.80x120mm' }

/** Programs in the place of CUPS' own; what they were given is written into the folder. */
async function print(scripts: Readonly<{ lp?: string; lpstat?: string; cancel?: string }>, patienceMs = 5_000) {
  const folder = mkdtempSync(join(root, 'cups-'))
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\ncd ${folder}\n${script}\n`, { mode: 0o755 })
  let waited = 0
  const wait = async (ms: number) => {
    waited += ms
  }
  const result = await printByCups(job, { cups: cupsPrograms(`${folder}/`, patienceMs), wait })
  return { result, waited, given: (name: string) => readFileSync(join(folder, name)) }
}

const LP = 'echo "$@" > arguments; cat > bytes; echo "l’identifiant de la requête est Accueil-12 (0 fichier(s))"'

describe.skipIf(process.platform === 'win32')('a sheet given to the print system', () => {
  it('goes through a pipe as it is, under the same title for everybody, and is printed when it has left the queue', async () => {
    const queue = 'test "$2" = completed || { test -e seen || { touch seen; echo "Accueil-12 kiosk 1024"; }; echo "Accueil-123 other 9"; }'
    const { result, waited, given } = await print({ lp: LP, lpstat: queue })
    expect(result).toEqual({ ok: true, value: { isKept: false } })
    expect(waited).toBe(500)
    expect(new Uint8Array(given('bytes'))).toEqual(job.pdf)
    expect(given('arguments').toString().trim()).toBe(
      '-d Accueil -t Escale -o media=Custom.80x120mm -o print-color-mode=monochrome -o print-scaling=none',
    )
  })

  it('says when the print system keeps a list of what was printed', async () => {
    const { result } = await print({ lp: LP, lpstat: 'test "$2" = not-completed || echo "Accueil-12 kiosk 1024"' })
    expect(result).toEqual({ ok: true, value: { isKept: true } })
  })

  it('is taken out of the queue when the printer does not print it, so that the next person does not get it', async () => {
    const { result, waited, given } = await print({ lp: LP, lpstat: 'echo "Accueil-12 kiosk 1024"', cancel: 'echo "$@" > cancelled' })
    expect(result).toEqual({ ok: false, error: { code: 'not-ready' } })
    expect(waited).toBe(45_000)
    expect(given('cancelled').toString().trim()).toBe('Accueil-12')
  })

  it('is not said to be printed when the print system refuses it, is not there, does not answer, or names no job', async () => {
    const failed = { ok: false, error: { code: 'failed' } }
    expect((await print({ lp: 'cat > /dev/null; exit 1' })).result).toEqual(failed)
    expect((await print({})).result).toEqual(failed)
    expect((await print({ lp: 'exec sleep 30' }, 200)).result).toEqual(failed)
    expect((await print({ lp: 'cat > /dev/null; echo thank you' })).result).toEqual(failed)
  })
})
