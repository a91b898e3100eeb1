import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentStamp } from './content-stamp.mjs'
import { ROOT, run } from './lib-run.mjs'

const PDFS = join(ROOT, 'dist', 'demo-pdfs')
const PDFS_STAMP = join(ROOT, 'dist', 'demo-pdfs.stamp')

/** Where the demonstration is installed. */
export const DEMONSTRATION = join(ROOT, '.escale', 'demo')

/**
 * Makes the demonstration centre's release as of today, unless it stands already.
 * @param {string} [home] the installation's folder to make it in
 * @returns {Promise<string>} the folder of its releases; throws with what the command said when it could not be made
 */
export async function makeDemonstration(home = DEMONSTRATION) {
  const made = await run(process.execPath, ['build/escale.mjs', 'demo', '--into', home], { cwd: ROOT })
  if (made.code !== 0) throw new Error(`the demonstration could not be made:\n${made.output}`)
  return join(home, 'releases')
}

/** Draws the demonstration's PDF files where they are missing or old. */
export async function makePdfs() {
  const stamp = contentStamp(['catalogue/demo/documents', 'build/demo-pdfs.mjs', 'package-lock.json'])
  if (existsSync(PDFS) && existsSync(PDFS_STAMP) && readFileSync(PDFS_STAMP, 'utf8') === stamp) return
  const made = await run(process.execPath, ['build/demo-pdfs.mjs'], { cwd: ROOT })
  if (made.code !== 0) throw new Error(`the demonstration's PDF files could not be made:\n${made.output}`)
  writeFileSync(PDFS_STAMP, stamp)
}
