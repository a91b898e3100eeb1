import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import { MANIFEST_FILE } from '../release/manifest.ts'
import { openExactRelease, openNamedRelease } from '../release/open-release.ts'
import { POINTER_FILE, readPointer, releaseFolders } from '../release/releases-folder.ts'
import { verifyContent } from '../release/verify-release.ts'
import { releasesFolder, TO_HELP, TO_OPTION } from './releases-folder-option.ts'
import type { Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** `verify`: every hash, number and count of a release, and whether it is signed. */
export const verifyVerb: Verb = {
  name: 'verify',
  summary: 'Looks at every byte of a release: hashes, numbers, counts, signature.',
  usage: '[release] [--to DIR]',
  help: ['release   its name or the beginning of it, or its folder (default: the one shown)', TO_HELP],
  options: TO_OPTION,
  async run(call) {
    if (call.positionals.length > 1) {
      call.speaker.note('escale verify: one release at a time.')
      return EXIT.usage
    }
    const found = await findRelease(call)
    if ('problem' in found) {
      const { release, problem } = found
      if (call.json) call.speaker.out(JSON.stringify({ release, ok: false, problems: [problem] }))
      call.speaker.note(`escale verify: ${problem.message}`)
      return EXIT.unchanged
    }
    const { problems, signature } = await verify(found)
    const ok = problems.length === 0
    if (call.json) call.speaker.out(JSON.stringify({ release: found.name, ok, problems }))
    else {
      call.speaker.out(
        `Release ${found.name}: ${ok ? 'every file, number and count is right.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`}`,
      )
      for (const problem of problems) call.speaker.out(`  ${problemText(problem)}`)
    }
    if (signature === 'unsigned') call.speaker.note('This release is unsigned: nothing says who made it.')
    if (signature === 'not checked') call.speaker.note('This release bears a signature that this version cannot check.')
    return ok ? EXIT.done : EXIT.unchanged
  },
}

/** A release to be verified; `releases` where it stands in a releases folder under its name. */
type Found = Readonly<{ name: string; dir: string; releases?: string }>

/** No release to be verified; `release` is what was asked for, `null` for the one shown. */
type NotFound = Readonly<{ release: string | null; problem: Problem }>

async function findRelease(call: VerbCall): Promise<Found | NotFound> {
  const [named] = call.positionals
  if (named !== undefined && existsSync(join(resolve(named), MANIFEST_FILE))) {
    const dir = resolve(named)
    return { name: basename(dir), dir }
  }
  const isFolder = named !== undefined && existsSync(join(resolve(named), POINTER_FILE))
  const folder = isFolder ? resolve(named) : releasesFolder(call)
  const names = await namesFor(folder, isFolder ? undefined : named)
  const [name] = names
  if (name !== undefined && names.length === 1) return { name, dir: join(folder, name), releases: folder }
  const message =
    names.length > 1
      ? `Several releases begin with ${named}: write more of the name.`
      : (named === undefined || isFolder) && (await releaseFolders(folder)).length > 0
        ? `${join(folder, POINTER_FILE)} names no release: publish again, or roll back; or name one to verify.`
        : `There is no such release in ${folder}: "npm run escale -- releases" lists them.`
  return { release: named ?? null, problem: { code: 'missing-file', severity: 'refused', file: folder, message } }
}

async function namesFor(releases: string, beginning: string | undefined): Promise<readonly string[]> {
  if (beginning !== undefined) return (await releaseFolders(releases)).filter(name => name.startsWith(beginning))
  const shown = await readPointer(releases)
  return shown === undefined ? [] : [shown]
}

async function verify({ name, dir, releases }: Found): Promise<{ problems: readonly Problem[]; signature?: 'unsigned' | 'not checked' }> {
  const opened = releases === undefined ? await openExactRelease(dir) : await openNamedRelease(releases, name)
  return opened.ok ? verifyContent(opened.value) : { problems: opened.error }
}
