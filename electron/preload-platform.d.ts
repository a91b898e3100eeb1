// What the preload script uses of the window beyond ECMAScript and Node's types; electron/ is checked without the DOM's.
interface PreloadEvent {
  preventDefault(): void
}
interface PreloadStorage {
  readonly length: number
}
declare const window: {
  addEventListener(type: string, listener: (event: PreloadEvent) => void, options: { capture: boolean }): void
  readonly history: { readonly length: number }
  readonly localStorage: PreloadStorage
  readonly sessionStorage: PreloadStorage
  readonly document: { readonly cookie: string }
  readonly indexedDB: { databases(): Promise<readonly unknown[]> }
  readonly caches: { keys(): Promise<readonly string[]> }
  readonly navigator: {
    readonly serviceWorker: { getRegistrations(): Promise<readonly unknown[]> }
    readonly storage: {
      estimate(): Promise<{ usage?: number }>
      getDirectory(): Promise<{ keys(): AsyncIterable<string> }>
    }
  }
}
