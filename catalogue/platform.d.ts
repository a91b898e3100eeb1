// What the pure layers use of the platform beyond ECMAScript: present alike in Node, in a web worker and in a window.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}
declare class URL {
  constructor(url: string)
  static canParse(url: string): boolean
  readonly hostname: string
  readonly username: string
  readonly password: string
}
declare const performance: { now(): number }
declare class DecompressionStream {
  constructor(format: 'deflate-raw')
  readonly readable: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> } }
  readonly writable: { getWriter(): { write(chunk: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> } }
}
