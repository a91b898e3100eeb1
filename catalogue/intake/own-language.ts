import { join } from 'node:path'
import { z } from 'zod'
import { languageTag } from '../model/text.ts'
import { readJson } from '../release/read-centre-file.ts'

const own = z.looseObject({ languages: z.array(languageTag).min(1) })

/** The first language of the centre in this installation; `undefined` where no centre can be read: that is the check's to say, and no reason to import nothing. */
export async function ownLanguage(home: string): Promise<string | undefined> {
  const read = await readJson(join(home, 'centre'), 'centre.json', own)
  return read.ok ? read.value.languages[0] : undefined
}
