import { expect, it } from 'vitest'
import { ok } from '../../../catalogue/model/result.ts'
import { visitVoice } from '../../../electron/voice/visit-voice.ts'

it('speaks for the window that a visitor sees, and for no other', async () => {
  const said: string[] = []
  const voice = {
    languages: ['fr'],
    hush: () => undefined,
    speak: async ({ text }: { text: string }) => {
      said.push(text)
      return ok(new Uint8Array())
    },
  }
  const speak = visitVoice(voice, () => 'a')
  expect((await speak('a', { language: 'fr', text: 'Bonjour' })).ok).toBe(true)
  expect(await speak('b', { language: 'fr', text: 'Caché' })).toEqual({ ok: false, error: { code: 'stopped' } })
  expect((await visitVoice(voice, () => undefined)('a', { language: 'fr', text: 'Fini' })).ok).toBe(false)
  expect(said).toEqual(['Bonjour'])
})
