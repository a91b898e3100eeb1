import { ROOT } from './lib-run.mjs'

/**
 * The main process: one ES module for Electron's own Node; packages are bundled, so that the installed program carries no node_modules.
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
export const mainConfig = outDir => electronConfig({ outDir, entry: 'electron/main.ts', file: 'main.js', format: 'es' })

/**
 * The preload script: CommonJS, because a sandboxed window loads nothing else.
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
export const preloadConfig = outDir => electronConfig({ outDir, entry: 'electron/preload.ts', file: 'preload.cjs', format: 'cjs' })

/**
 * @param {{ outDir: string, entry: string, file: string, format: 'es' | 'cjs' }} bundle
 * @returns {import('vite').InlineConfig}
 */
function electronConfig({ outDir, entry, file, format }) {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      sourcemap: false,
      rolldownOptions: { external: ['electron', /^node:/], output: { format, entryFileNames: file, codeSplitting: false } },
    },
  }
}
