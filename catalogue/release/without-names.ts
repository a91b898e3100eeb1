import { join } from 'node:path'
import { z } from 'zod'
import { institutionIn, personIn } from '../check/check-names.ts'
import { knownNames } from '../check/known-names.ts'
import type { Notice } from '../model/desk.ts'
import type { NoticeEntries } from '../model/notice-entries.ts'
import { writtenForm } from '../model/notice-entries.ts'
import type { RefusedNames } from '../model/refused-names.ts'
import { readJson } from './read-centre-file.ts'

const ofCountry = z.looseObject({ country: z.string() })

/** Where no centre stands beside the notices: the country whose names the program knows. */
const LAST_COUNTRY = 'FR'

/**
 * The entries without those that name somebody with a form of address (R28), or an institution at a desk (R7): these are broken, with what to write instead. Who is
 * named on every kiosk within a minute cannot be unnamed by a check that runs later.
 */
export async function withoutNames(home: string, entries: NoticeEntries): Promise<NoticeEntries> {
  if (entries.notices.length === 0) return entries
  const centre = await readJson(join(home, 'centre'), 'centre.json', ofCountry)
  const known = knownNames(centre.ok ? centre.value.country : LAST_COUNTRY)
  const named = entries.notices.flatMap((notice, index) => {
    const issues = namesIn(notice, known)
    return issues.length === 0 ? [] : [{ index, id: notice.id, issues, raw: writtenForm(notice), notice }]
  })
  if (named.length === 0) return entries
  const out = new Set(named.map(({ notice }) => notice))
  return {
    notices: entries.notices.filter(notice => !out.has(notice)),
    broken: [...entries.broken, ...named.map(({ notice: _notice, ...entry }) => entry)],
  }
}

const namesIn = ({ desk, text }: Notice, known: RefusedNames): z.core.$ZodIssue[] =>
  Object.entries(text).flatMap(([language, written]) => {
    const issue = (message: string): z.core.$ZodIssue => ({ code: 'custom', path: ['text', language], message, input: written })
    const person = personIn(written, known)
    const institution = desk === undefined ? undefined : institutionIn(written, known)
    return [
      ...(person?.isSure === true ? [issue(`"${person.name}" looks like a person's name: say which desk, never who (R7, R28)`)] : []),
      ...(institution === undefined
        ? []
        : [issue(`"${institution}" is an institution's name: say it without, by what one comes for (R7)`)]),
    ]
  })
