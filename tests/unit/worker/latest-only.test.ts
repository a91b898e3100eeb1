import { expect, test } from 'vitest'
import { latestOnly } from '../../../renderer/worker/latest-only.ts'

/** Answers that come when the test says so. */
function heldBack() {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const ask = latestOnly((input: string) => {
    asked.push(input)
    return new Promise<string>(resolve => answers.push(() => resolve(input.toUpperCase())))
  })
  return { ask, asked, answer: () => answers.shift()?.() }
}

test('a single question is answered', async () => {
  const { ask, answer } = heldBack()
  const one = ask('a')
  answer()
  expect(await one).toBe('A')
})

test('the latest wins, what it overtook gives undefined, and what still waited is never asked', async () => {
  const { ask, asked, answer } = heldBack()
  const one = ask('i')
  const two = ask('in')
  const three = ask('inf')
  answer()
  expect(await one).toBeUndefined()
  expect(await two).toBeUndefined()
  await Promise.resolve()
  answer()
  expect(await three).toBe('INF')
  expect(asked).toEqual(['i', 'inf'])
})

test('a failure reaches its own question only, and the next one is asked', async () => {
  let fails = true
  const ask = latestOnly(async (input: string) => {
    if (fails) throw new Error('no worker')
    return input
  })
  await expect(ask('a')).rejects.toThrow('no worker')
  fails = false
  expect(await ask('b')).toBe('b')
})
