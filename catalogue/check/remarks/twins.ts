import { numberKeys, titleKey } from '../../intake/twin-keys.ts'
import type { Remark } from './remark.ts'

/** The same thing twice under two ids: the same ISBN or ISSN, or the same title, kind and year (or publisher, where no year is known). Holds a line of each document. */
export function twinRemarks(): readonly Remark[] {
  const byNumber = new Map<string, string>()
  const byTitle = new Map<string, string>()
  const twin = (keys: readonly string[], known: Map<string, string>, id: string): string | undefined => {
    const first = keys.map(key => known.get(key)).find(one => one !== undefined)
    for (const key of keys) if (!known.has(key)) known.set(key, id)
    return first
  }
  return [
    {
      id: 'same-number',
      code: 'bad-value',
      field: 'identifiers',
      find: document => twin(numberKeys(document), byNumber, document.id),
      one: 'has the ISBN or ISSN of another',
      many: 'have the ISBN or ISSN of another',
      remedy: 'If they are the same, leave one out, or make its copies holdings of the other; else correct the number.',
    },
    {
      id: 'same-title',
      code: 'bad-value',
      field: 'title',
      find: document => {
        const key = titleKey(document)
        return key === undefined ? undefined : twin([key], byTitle, document.id)
      },
      one: 'has the title, kind and year of another',
      many: 'have the title, kind and year of another',
      remedy: 'If they are the same, leave one out, or make its copies holdings of the other.',
    },
  ]
}
