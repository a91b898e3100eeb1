/** Runs `ask` one at a time and only for the newest input; for those overtaken the promise gives undefined. */
export function latestOnly<I, O>(ask: (input: I) => Promise<O>): (input: I) => Promise<O | undefined> {
  let running = false
  let next: Readonly<{ input: I; resolve(output: O | undefined): void; reject(error: unknown): void }> | undefined
  const run = async (): Promise<void> => {
    running = true
    while (next !== undefined) {
      const { input, resolve, reject } = next
      next = undefined
      try {
        const output = await ask(input)
        resolve(next === undefined ? output : undefined)
      } catch (error) {
        reject(error)
      }
    }
    running = false
  }
  return input =>
    new Promise((resolve, reject) => {
      next?.resolve(undefined)
      next = { input, resolve, reject }
      if (!running) void run()
    })
}
