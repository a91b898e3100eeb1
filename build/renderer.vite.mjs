import react from '@vitejs/plugin-react'
import { arabicStemmer } from './arabic-stemmer.mjs'
import { ROOT } from './lib-run.mjs'

/**
 * The visitor's pages: index.html, its modules, styles and fonts, the search worker and pdf.js' worker, each a file of its own so that the strict content
 * policy needs no exception. The base is relative: the same folder is served at `escale://kiosk/` and at `http://127.0.0.1:PORT/`.
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
export function rendererConfig(outDir) {
  return {
    root: `${ROOT}renderer`,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [react(), arabicStemmer()],
    worker: { format: 'es', plugins: () => [arabicStemmer()] },
    optimizeDeps: { rolldownOptions: { plugins: [arabicStemmer()] } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      // The kiosk reads its files from disk: the size that counts is printed by `npm run check`, not warned about here.
      chunkSizeWarningLimit: 4096,
    },
  }
}
