// `npm run dev [-- --release DIR] [--port N]`: the screens with hot reload at a printed 127.0.0.1 address, over the release that `serve` serves.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { serveHost } from './browser-host.mjs'
import { buildStale } from './build.mjs'
import { makeDemonstration } from './demonstration.mjs'
import { rendererConfig } from './renderer.vite.mjs'

const { values } = parseArgs({ options: { release: { type: 'string' }, port: { type: 'string', default: '5173' } } })
await buildStale()
const release = values.release === undefined ? await makeDemonstration() : resolve(process.env.INIT_CWD ?? process.cwd(), values.release)
const host = await serveHost({ release, port: 0 })
const behind = { target: host.url, changeOrigin: true, headers: { origin: new URL(host.url).origin } }

const server = await createServer({
  ...rendererConfig('dist/renderer'),
  base: '/',
  server: {
    host: '127.0.0.1',
    port: Number(values.port),
    // The same isolation as both hosts give; the content policy is theirs alone, because hot reload injects styles.
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    // The host's messages have no extension; renderer/host/ holds modules of the same path.
    proxy: { '^/release/': behind, '^/host/[a-z-]+$': behind },
  },
})
await server.listen()
console.log(`dev: ${server.resolvedUrls?.local[0]} over ${release}`)

const stop = async () => {
  host.close()
  await server.close()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
