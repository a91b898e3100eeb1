import type { Page } from '@playwright/test'

/** What the window's main thread was busy with, in milliseconds: tasks over 50 ms, and for each touch or key how long until the next frame was painted. */
export type MainThread = Readonly<{ longTasks: readonly number[]; interactions: readonly number[] }>

type Taken = { longTasks: number[]; slow: [id: number, ms: number][] }

/** Event timing says nothing of interactions that took less; they count as this much. */
const LEAST_MS = 16

/** Watches from now on. */
export async function watchMainThread(page: Page): Promise<void> {
  await page.evaluate(least => {
    const mainThread: Taken = { longTasks: [], slow: [] }
    Object.assign(globalThis, { mainThread })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) mainThread.longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: false })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId !== 0) mainThread.slow.push([entry.interactionId, entry.duration])
    }).observe({ type: 'event', durationThreshold: least, buffered: false } as PerformanceObserverInit)
  }, LEAST_MS)
}

/** What was seen until now. An interaction takes as long as the slowest of its events. */
export async function readMainThread(page: Page): Promise<MainThread> {
  const { longTasks, slow, count } = await page.evaluate(() => {
    const { longTasks: tasks, slow: events } = (globalThis as unknown as { mainThread: Taken }).mainThread
    return { longTasks: tasks, slow: events, count: (performance as Performance & { interactionCount?: number }).interactionCount ?? 0 }
  })
  const slowest = new Map<number, number>()
  for (const [id, ms] of slow) slowest.set(id, Math.max(slowest.get(id) ?? 0, ms))
  const quick = Math.max(0, count - slowest.size)
  return { longTasks, interactions: [...slowest.values(), ...Array<number>(quick).fill(LEAST_MS)] }
}
