import { join } from 'node:path'
import type { AddedLanguage } from '../model/added-language.ts'
import { addedKeyboardSchema, addedSynonymsSchema, addedWordsSchema } from '../model/added-language.ts'
import type { Synonyms } from '../model/centre.ts'
import type { Problem } from '../model/problem.ts'
import { languageTag } from '../model/text.ts'
import { isFile, listIfThere, problem, readIfThere, readJson } from './read-centre-file.ts'

/** What a folder `languages/` adds: languages with their keyboards, and synonyms in them. */
export type ReadLanguages = Readonly<{ languages: readonly AddedLanguage[]; synonyms: Synonyms }>

const KNOWN = new Set(['words.json', 'keyboard.json', 'synonyms.json'])

/** Reads `languages/<tag>/words.json`, and `keyboard.json` and `synonyms.json` where they are; anything else there is named as a problem. */
export async function readLanguages(dir: string, problems: Problem[]): Promise<ReadLanguages> {
  const languages: AddedLanguage[] = []
  const synonyms: Synonyms = []
  if (await isFile(join(dir, 'languages'))) {
    problems.push(
      problem('bad-value', 'languages', 'This is a file, and a folder belongs here, with one folder a language: rename or remove it.'),
    )
    return { languages, synonyms }
  }
  for (const entry of await listIfThere(join(dir, 'languages'))) {
    const folder = `languages/${entry.name}`
    if (!entry.isDirectory() || !languageTag.safeParse(entry.name).success) {
      problems.push(
        problem('bad-value', folder, 'Only folders named after a language belong here, such as languages/tr: rename or remove it.'),
      )
      continue
    }
    for (const { name } of await listIfThere(join(dir, folder)))
      if (!KNOWN.has(name))
        problems.push(
          problem('bad-value', `${folder}/${name}`, 'A language has words.json, keyboard.json and synonyms.json: rename or remove this.'),
        )
    const words = await readJson(dir, `${folder}/words.json`, addedWordsSchema)
    const keyboard = await readIfThere(dir, [`${folder}/keyboard.json`, addedKeyboardSchema], problems)
    const meant = await readIfThere(dir, [`${folder}/synonyms.json`, addedSynonymsSchema], problems)
    if (!words.ok) problems.push(...words.error)
    else languages.push({ ...words.value, tag: entry.name, ...(keyboard === undefined ? {} : { keyboard }) })
    synonyms.push(...(meant ?? []).map(each => ({ ...each, language: entry.name })))
  }
  return { languages, synonyms }
}
