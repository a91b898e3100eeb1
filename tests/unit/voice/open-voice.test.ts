import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findVoice, readVoices } from '../../../catalogue/voice/find-voice.ts'
import { openVoice } from '../../../catalogue/voice/open-voice.ts'
import { wholeWav } from '../../../catalogue/voice/whole-wav.ts'
import { ABSENT_ESPEAK, ESPEAK, HAS_ESPEAK, nodeVoice } from '../../helpers/voice-program.ts'

/** How many processes of the machine carry the mark in their arguments. */
const alive = (mark: string): number =>
  execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.includes(mark)).length

const bonjour = { language: 'fr', text: 'Bonjour' }
/** A WAV of four bytes of silence that announces hours, as a program does that writes to a pipe. */
const WAV = "Buffer.from('52494646ffffff7f57415645666d7420100000000100010022560000' + '44ac00000200100064617461ffffff7f00000000', 'hex')"
const until = async (isSo: () => boolean) => {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise(resolve => setTimeout(resolve, 10))
}

describe('a voice', () => {
  it('gives what the program wrote, with true lengths', async () => {
    const voice = openVoice(nodeVoice(`process.stdin.resume().on('end', () => process.stdout.write(${WAV}))`))
    const spoken = await voice.speak(bonjour)
    if (!spoken.ok) throw new Error(spoken.error.code)
    const view = new DataView(spoken.value.buffer, spoken.value.byteOffset)
    expect([spoken.value.byteLength, view.getUint32(4, true), view.getUint32(40, true)]).toEqual([48, 40, 4])
  })

  it('hands the text over standard input, whole, never in arguments, without control characters or phonemes', async () => {
    const echo =
      "const t = require('fs').readFileSync(0, 'utf8'); process.exit(t === 'Un [ [deux] ] trois œ\\n' && process.argv[1] === 'voix' && process.argv.length === 2 ? 0 : 1)"
    const voice = openVoice(nodeVoice(`process.stdout.write(${WAV}); ${echo}`))
    expect((await voice.speak({ language: 'fr', text: 'Un [[deux] ]\u0001trois œ' })).ok).toBe(true)
    expect((await voice.speak({ language: 'fr', text: 'Autre chose' })).ok).toBe(false)
  })

  it('takes a country’s kind of a language for the language, and says plainly when it has none', async () => {
    const voice = openVoice(nodeVoice(`process.stdout.write(${WAV})`))
    expect(voice.languages).toEqual(['fr'])
    expect((await voice.speak({ language: 'fr-BE', text: 'Bonjour' })).ok).toBe(true)
    expect(await voice.speak({ language: 'uk', text: 'Вітаю' })).toEqual({ ok: false, error: { code: 'no-voice' } })
    expect(await openVoice(undefined).speak(bonjour)).toEqual({ ok: false, error: { code: 'no-voice' } })
    expect(openVoice(undefined).languages).toEqual([])
  })

  it.each([
    ['fails', 'process.exit(3)'],
    ['writes something else', "process.stdout.write('no sound')"],
    ['writes nothing', ''],
    ['writes without end', `process.stdout.write(${WAV}); setInterval(() => process.stdout.write(Buffer.alloc(100000)), 1)`],
    ['never ends', 'setInterval(() => undefined, 1000)'],
  ])('says that it failed, with the process gone, when the program %s', async (_what, script) => {
    const mark = `escale-failing-${process.pid}`
    const voice = openVoice(nodeVoice(`${script} // ${mark}`), { milliseconds: 1_500, bytes: 1_000_000 })
    expect(await voice.speak(bonjour)).toEqual({ ok: false, error: { code: 'failed' } })
    await until(() => alive(mark) === 0)
    expect(alive(mark)).toBe(0)
  })

  it.skipIf(process.platform === 'win32')(
    'P66: takes with it what a wrapper script started, gives the slot back at once, and waits for nothing that got away',
    async () => {
      const mark = `escale-wrapped-${process.pid}`
      // The script ends with its signal; what it called holds the pipe. `setsid` leads away from the family.
      for (const wrapped of [`sleep 61 # ${mark}`, `exec setsid sleep 62 # ${mark}`]) {
        const wrapper = { program: '/bin/sh', arguments: ['-c', `(sh -c '${wrapped}\ntrue') & wait # ${mark}`], voices: { fr: 'voix' } }
        const voice = openVoice(wrapper, { milliseconds: 300, bytes: 1_000_000 })
        const before = performance.now()
        for (let turn = 0; turn < 4; turn += 1) expect(await voice.speak(bonjour)).toEqual({ ok: false, error: { code: 'failed' } })
        expect(performance.now() - before).toBeLessThan(30_000)
        if (wrapped.includes('setsid')) continue
        await until(() => alive(mark) === 0)
        expect(alive(mark)).toBe(0)
      }
      execFileSync('sh', ['-c', 'for p in $(ps -A -o pid=,args= | awk \'$2 == "sleep" && $3 == 62 {print $1}\'); do kill $p; done'])
    },
  )

  it('P66: fails, and keeps no slot, for a name or arguments that no system can start', async () => {
    const voice = openVoice({ ...nodeVoice(''), arguments: ['a\0b'] })
    for (let turn = 0; turn < 5; turn += 1) expect(await voice.speak(bonjour)).toEqual({ ok: false, error: { code: 'failed' } })
  })

  it('says that it failed when there is no such program', async () => {
    const voice = openVoice({ ...nodeVoice(''), program: '/nowhere/voice' })
    expect(await voice.speak(bonjour)).toEqual({ ok: false, error: { code: 'failed' } })
  })

  it('stops at once, with the process gone, when it is hushed; and speaks at most three sentences at once', async () => {
    const mark = `escale-hushed-${process.pid}`
    const voice = openVoice(nodeVoice(`setInterval(() => undefined, 1000) // ${mark}`))
    const three = [voice.speak(bonjour), voice.speak(bonjour), voice.speak(bonjour)]
    expect(await voice.speak(bonjour)).toEqual({ ok: false, error: { code: 'busy' } })
    await until(() => alive(mark) === 3)
    expect(alive(mark)).toBe(3)
    voice.hush()
    expect(await Promise.all(three)).toEqual(Array(3).fill({ ok: false, error: { code: 'stopped' } }))
    await until(() => alive(mark) === 0)
    expect(alive(mark)).toBe(0)
  })
})

describe('wholeWav', () => {
  it('knows what is no WAV, or one without sound', () => {
    for (const text of ['', 'RIFF', 'RIFF0000WAVE', 'RIFF0000WAVEfmt 0000', 'ID3 and more than twelve bytes'])
      expect(wholeWav(new TextEncoder().encode(text))).toBeUndefined()
  })
})

describe('readVoices', () => {
  it('takes one voice a language, the preferred country first', () => {
    const list = [
      'Pty Language       Age/Gender VoiceName',
      ' 5  en-029 --/M X',
      ' 2  en-gb --/M X',
      ' 5  fr-be --/M X',
      ' 5  fr-fr --/M X',
      ' 5  pt --/M X',
      ' 5  pt-br --/M X',
      ' 5  kok --/M X',
    ]
    expect(readVoices(list.join('\n'))).toEqual({ en: 'en-gb', fr: 'fr-fr', pt: 'pt', kok: 'kok' })
    expect(readVoices('')).toEqual({})
  })
})

describe.skipIf(!HAS_ESPEAK)(`espeak-ng${ABSENT_ESPEAK}`, () => {
  it('reads Arabic from its first letter on', () => {
    const phonemes = execFileSync(ESPEAK, ['-q', '-x', '-v', 'ar', '--stdin'], { input: 'باب المدرسة', encoding: 'utf8' })
    expect(phonemes.trim()).toMatch(/^b.*b .*m.*d.*R.*s/)
  })

  it('is found, and speaks all eight languages of the interface', async () => {
    const voice = openVoice(await findVoice())
    for (const [language, text] of Object.entries({
      fr: 'Bonjour',
      en: 'Hello',
      es: 'Hola',
      it: 'Ciao',
      pt: 'Olá',
      de: 'Hallo',
      ar: 'مرحبا',
      uk: 'Вітаю',
    })) {
      const spoken = await voice.speak({ language, text })
      // A word lasts a fifth of a second or more: 22,050 samples a second of two bytes.
      expect([language, spoken.ok && spoken.value.byteLength > 9_000]).toEqual([language, true])
    }
  })

  it('does not take a text for an option', async () => {
    const voice = openVoice(await findVoice([ESPEAK]))
    for (const text of ['--version', '-w /tmp/escale-voice-proof', '[[h@l@U]]', '<audio src="/etc/passwd"/>'])
      expect((await voice.speak({ language: 'en', text })).ok).toBe(true)
    expect(existsSync('/tmp/escale-voice-proof')).toBe(false)
  })
})
