import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readKioskConfig } from '../../../catalogue/release/read-kiosk-config.ts'

let home: string
const releases = (): string => join(home, 'releases')
const write = (text: string): Promise<void> => writeFile(join(home, 'kiosk.json'), text)

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-config-'))
  await mkdir(releases())
})
afterEach(() => rm(home, { recursive: true }))

describe('the configuration of one kiosk', () => {
  it('is empty where there is none', async () => {
    expect(await readKioskConfig(releases())).toEqual({ ok: true, value: {} })
  })

  it('is read from the installation, whichever of its folders is named', async () => {
    await write('{"printer":{"name":"Accueil"}}')
    const found = { ok: true, value: { printer: { name: 'Accueil', paper: 'a4' } } }
    for (const folder of [home, releases(), join(releases(), 'x')]) expect(await readKioskConfig(folder)).toEqual(found)
  })

  it.each(['manifest.json', 'current'])(
    'is never read beside %s: a release that was copied from elsewhere names no program to run',
    async name => {
      await writeFile(join(releases(), name), '')
      await writeFile(join(releases(), 'kiosk.json'), '{"printer":{"name":"Fremd"}}')
      expect(await readKioskConfig(releases())).toEqual({ ok: true, value: {} })
      await write('{"printer":{"name":"Accueil"}}')
      expect(await readKioskConfig(releases())).toMatchObject({ value: { printer: { name: 'Accueil' } } })
    },
  )

  it('names a program that reads aloud, by its whole path', async () => {
    const voice = { program: '/opt/voix', arguments: ['--voice', '{voice}'], voices: { fr: 'claire' } }
    await write(JSON.stringify({ voice }))
    expect(await readKioskConfig(releases())).toEqual({ ok: true, value: { voice } })
  })

  it.each([
    ['{"printer":{"name":"Accueil","paper":"a3"}}', 'printer.paper', 'Only "a4", "receipt" may stand here'],
    ['{"printer":{"paper":"a4"}}', 'printer.name', 'This is missing'],
    ['{"printter":{}}', '(whole file)', 'Nobody knows "printter" here'],
    ['{"voice":{"program":"voix","arguments":[],"voices":{}}}', 'voice.program', 'whole path'],
    ['{"voice":{"program":"/opt/a\\u0000b","arguments":[],"voices":{}}}', 'voice.program', 'holds a NUL character'],
    ['{"voice":{"program":"/opt/voix","arguments":["a\\u0000"],"voices":{}}}', 'voice.arguments[0]', 'holds a NUL character'],
    ['{"printer":{"name":"-o all"}}', 'printer.name', 'begins with a dash'],
    ['{"printer":{"name":"Accueil "}}', 'printer.name', 'begins or ends with a space'],
    ['{"printer":{"name":"Acc\\u0000ueil"}}', 'printer.name', 'are not seen'],
    ['[]', '(whole file)', 'belongs here'],
  ])('names the field that is wrong and what to do: %s', async (text, field, message) => {
    await write(text)
    const read = await readKioskConfig(releases())
    expect(read).toMatchObject({ ok: false, error: { code: 'bad-value', field, file: join(home, 'kiosk.json') } })
    expect(read.ok ? '' : read.error.message).toContain(message)
  })

  it('says what is no JSON, and what the system does not let it read', async () => {
    await write('{')
    expect(await readKioskConfig(releases())).toMatchObject({ ok: false, error: { code: 'unreadable-file' } })
    await rm(join(home, 'kiosk.json'))
    await mkdir(join(home, 'kiosk.json'))
    expect(await readKioskConfig(releases())).toMatchObject({ ok: false, error: { code: 'io' } })
  })
})
