import { expect, test, vi } from 'vitest'
import type { EarlyWorker } from '../../../renderer/worker/early-worker.ts'
import { createSearchClient } from '../../../renderer/worker/search-client.ts'

// Starting a real worker needs a page.
vi.mock('../../../renderer/worker/early-worker.ts', () => ({ EARLY_NUMBER: 0 }))

type Message = Readonly<{ ask: string; number: number; keys?: readonly string[] }>

/** A worker that answers at once what `answer` gives. */
function workerThat(answer: (message: Message) => unknown) {
  const asked: Message[] = []
  const worker = {
    onmessage: (_: { data: unknown }): void => undefined,
    postMessage(message: Message) {
      asked.push(message)
      queueMicrotask(() => this.onmessage({ data: { number: message.number, ok: true, value: answer(message) } }))
    },
    terminate: () => undefined,
  }
  const early = { worker, release: 'http://127.0.0.1/release/', isLoading: false, heard: () => undefined, hasFailed: () => false }
  // Of a worker, the client uses these three.
  return { asked, early: early as unknown as EarlyWorker }
}

const REQUEST = { words: 'stage', language: 'fr' }
const FOUND = { key: '1000000', passage: { text: 'Le stage.', marks: ['stage'], page: 2 } }

test.each([true, false])('says whether hits have passages (%s) once the release is loaded, and no sooner', async keepsDocuments => {
  const client = createSearchClient(workerThat(() => ({ keepsDocuments })).early)
  expect(client.hasPassages()).toBe(false)
  await client.load()
  expect(client.hasPassages()).toBe(keepsDocuments)
})

test('passages that newer ones overtook are not even asked for while they wait', async () => {
  const { asked, early } = workerThat(() => [FOUND])
  const client = createSearchClient(early)
  const answers = await Promise.all(['1', '2', '3'].map(key => client.passages({ request: REQUEST, keys: [key] })))
  expect(asked.map(({ keys }) => keys)).toEqual([['1'], ['3']])
  expect(answers).toEqual([undefined, undefined, [FOUND]])
})

test('an answer that is no passage is refused', async () => {
  const client = createSearchClient(workerThat(() => ({ text: '<b>', marks: 'b' })).early)
  await expect(client.passage(REQUEST, '1000000')).rejects.toThrow()
})
