// Bundles catalogue/cli.ts into dist/cli/escale.js, one file, for Node. Run by build/escale.mjs when a source changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outDir = join(root, 'dist', 'cli')
const stampFile = join(outDir, 'escale.stamp')

/** The command's bundle; its stamp beside it says which sources it was made of. */
export const cliBundle = join(outDir, 'escale.js')

/** The bundle of the process that reads papers. */
export const paperChild = join(outDir, 'paper-child.js')

/**
 * @param {string} folder
 * @returns {string[]} every TypeScript source under it, sorted
 */
function sources(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))
    .sort()
}

/** A digest of names, sizes and times of all that goes into the bundle: reading the files themselves would cost more than it tells. */
function sourcesStamp() {
  const hash = createHash('sha256')
  for (const file of [
    ...sources(join(root, 'catalogue')),
    ...sources(join(root, 'renderer', 'words')),
    fileURLToPath(import.meta.url),
    join(root, 'package-lock.json'),
  ]) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** True when dist/cli/escale.js was made of the sources as they stand. */
export function isCliFresh() {
  return existsSync(cliBundle) && existsSync(paperChild) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesStamp()
}

/**
 * Builds the bundle to a temporary folder, then renames it into place, so that a command running beside it never loads half a file.
 * Packages stay outside the bundle, in node_modules: the LGPL library among them must remain a separate file.
 */
export async function bundleCli() {
  const { build } = await import('vite')
  const stamp = sourcesStamp()
  const temporary = join(root, 'dist', `cli.tmp-${process.pid}`)
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: join(root, 'catalogue', 'cli.ts'),
        outDir: temporary,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        sourcemap: false,
        rolldownOptions: {
          external: isPackage,
          output: { entryFileNames: 'escale.js', codeSplitting: false },
        },
      },
    })
    mkdirSync(outDir, { recursive: true })
    renameSync(join(temporary, 'escale.js'), cliBundle)
    await bundlePaperChild(build, temporary)
    await writeInterfaceWords(build, temporary)
    writeFileSync(`${stampFile}.tmp-${process.pid}`, stamp)
    renameSync(`${stampFile}.tmp-${process.pid}`, stampFile)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * The program that reads papers (PDF, DOCX and others) in a process of its own, beside the command that starts it.
 * @param {typeof import('vite').build} build
 * @param {string} temporary
 */
async function bundlePaperChild(build, temporary) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: join(root, 'catalogue', 'formats', 'papers', 'child', 'paper-child.ts'),
      outDir: temporary,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { external: isPackage, output: { entryFileNames: 'paper-child.js', codeSplitting: false } },
    },
  })
  renameSync(join(temporary, 'paper-child.js'), paperChild)
}

/**
 * The interface's phrases beside the command, as data: what a centre's own language is compared with. The command itself imports nothing of the screens.
 * @param {typeof import('vite').build} build
 * @param {string} temporary
 */
async function writeInterfaceWords(build, temporary) {
  const entry = join(root, 'renderer', 'words', 'languages.ts')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: entry,
      outDir: temporary,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'words.mjs' } },
    },
  })
  const { LANGUAGES } = await import(pathToFileURL(join(temporary, 'words.mjs')).href)
  const languages = LANGUAGES.map((/** @type {{ tag: string }} */ { tag }) => tag)
  const [{ words: phrases }] = LANGUAGES
  const file = join(temporary, 'interface-words.json')
  writeFileSync(file, JSON.stringify({ languages, phrases }))
  renameSync(file, join(outDir, 'interface-words.json'))
}

/**
 * @param {string} id what a source imports
 * @returns {boolean} true for a package or a part of Node, false for one of our files
 */
function isPackage(id) {
  return !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0') && !/^[a-z]:[\\/]/i.test(id)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--if-stale') || !isCliFresh()) await bundleCli()
}
