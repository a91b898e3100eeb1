import type { SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'

/** How the licence wants the release named, from `version.txt` when it is there: "ROME 4.0, version 60 du 18/09/2025"; `name` is what comes first. */
export function releaseOf(files: readonly SourceFile[], name: string): string {
  const version = files.find(file => /(^|\/)version\.txt$/i.test(file.name))
  const text = version === undefined ? '' : decodeHead(version.head)
  const number = /^\s*num[ée]ro de version\s*:\s*(\S+)/im.exec(text)?.[1]
  const date = /^\s*date de publication\s*:\s*(\d{2}\/\d{2}\/\d{4})/im.exec(text)?.[1]
  return `${name}${number === undefined ? '' : `, version ${number}`}${date === undefined ? '' : ` du ${date}`}`
}
