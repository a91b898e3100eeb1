import { expect, test } from 'vitest'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { OpenRelease } from '../../catalogue/release/open-release.ts'
import { keepRead } from '../../electron/release/keep-read.ts'

const bytes = new Uint8Array([1])

test('what every window reads is read once; documents, which a visitor chooses, are kept by nobody', async () => {
  const asked: string[] = []
  const read: OpenRelease['read'] = async path => {
    asked.push(path)
    return ok(bytes)
  }
  const kept = keepRead({ read } as OpenRelease)
  for (const path of ['index/fr.seg', 'centre.json', 'documents/00000.blk', 'manifest.json']) {
    for (let window = 0; window < 2; window++) expect(await kept.read(path)).toEqual(ok(bytes))
  }
  expect(asked).toEqual(['index/fr.seg', 'centre.json', 'documents/00000.blk', 'documents/00000.blk', 'manifest.json', 'manifest.json'])
})

test('a failure is not kept', async () => {
  const answers = [fail({ code: 'broken-release' } as const), ok(bytes)]
  const kept = keepRead({ read: async () => answers.shift() } as unknown as OpenRelease)
  expect((await kept.read('index/fr.seg')).ok).toBe(false)
  expect((await kept.read('index/fr.seg')).ok).toBe(true)
})
