import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isCupsName } from '../../../electron/printing/cups-name.ts'
import type { CupsPrograms } from '../../../electron/printing/cups-programs.ts'
import { cupsPrograms } from '../../../electron/printing/cups-programs.ts'
import { printByCups } from '../../../electron/printing/print-by-cups.ts'

const root = mkdtempSync(join(tmpdir(), 'escale-lp-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const job = { pdf: new Uint8Array([37, 80, 68, 70, 0, 255]), printer: 'Accueil', media: 'Custom.80x120mm' }

type Scripts = Readonly<{ lp?: string; lpstat?: string; cancel?: string }>

/** Programs in the place of CUPS' own; what they were given is written into the folder. */
async function print(scripts: Scripts, { patienceMs = 5_000, lookMs = 0, printer = job.printer } = {}) {
  const folder = mkdtempSync(join(root, 'cups-'))
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\ncd ${folder}\n${script}\n`, { mode: 0o755 })
  let waited = 0
  const wait = async (ms: number) => {
    waited += ms
  }
  // Time passes by waiting alone, unless each look is said to take some.
  let looks = 0
  const programs = cupsPrograms(`${folder}/`, patienceMs)
  const cups: CupsPrograms = {
    ...programs,
    lpstat(args, withinMs) {
      looks += 1
      waited += Math.min(lookMs, withinMs)
      return programs.lpstat(args, withinMs)
    },
  }
  const result = await printByCups({ ...job, printer }, { cups, wait, nowMs: () => waited })
  return { result, waited, looks, given: (name: string) => readFileSync(join(folder, name)) }
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
    expect((await print({ lp: 'exec sleep 30' }, { patienceMs: 200 })).result).toEqual(failed)
    expect((await print({ lp: 'cat > /dev/null; echo thank you' })).result).toEqual(failed)
  })

  it('P110: takes 45 seconds and no more, however long each look takes', async () => {
    const slow = { lp: LP, lpstat: 'echo "Accueil-12 kiosk 1024"', cancel: 'echo "$@" > cancelled' }
    const { result, waited, looks, given } = await print(slow, { lookMs: 20_000 })
    expect(result).toEqual({ ok: false, error: { code: 'not-ready' } })
    expect([waited, looks]).toEqual([45_000, 3])
    expect(given('cancelled').toString().trim()).toBe('Accueil-12')
  })

  it('P110: takes its jobs out of the queue when the print system names another printer’s job, or none', async () => {
    for (const answer of ['request id is Bureau-12 (0 file(s))', 'thank you', 'request id is Accueil-2-12']) {
      const { result, given } = await print({ lp: `cat > /dev/null; echo "${answer}"`, cancel: 'echo "$@" > cancelled' })
      expect(result).toEqual({ ok: false, error: { code: 'failed' } })
      expect(given('cancelled').toString().trim()).toBe('-a Accueil')
    }
  })

  it.each(['-o all', '-Accueil', 'Salle 2', 'a/b', 'a#b', 'a\tb', 'a\\0b', "l'accueil", '', 'x'.repeat(128)])(
    'P110: hands no name to the print system that no printer of it can have: %j',
    async printer => {
      const { result, given } = await print({ lp: LP }, { printer: printer.replace('\\0', '\0') })
      expect(result).toEqual({ ok: false, error: { code: 'no-printer' } })
      expect(() => given('arguments')).toThrow(/ENOENT/)
    },
  )

  it('P110: takes the names that printers have', () => {
    for (const name of ['Accueil', 'Escale-PDF', 'Brother_HL-L2350DW', 'Étage_2', 'a.b', 'a@b']) expect(isCupsName(name), name).toBe(true)
  })
})
