import type { NeedRule } from '../../model/need-rule.ts'
import type { Described, NeedFinder } from './need-finder.ts'

/** A shelf mark says a need where so many documents of it are known, and so many of them are of that need. */
const LEAST_KNOWN = 4
const SURE_SHARE = 0.8
/** What stands on more than half of all documents tells none from another. */
const MOST_OF_ALL = 0.5

/** "EMP" of "EMP 12", "ORI" of "ORI-3"; a number is a classification's and no house's own. */
const HOUSE_MARK = /^\s*(\p{L}{2,8})(?=[\s./-]|\d)/u

/**
 * The rules, with the shelf marks of a house that plainly stand for one need: most documents under "EMP" whose words say a need say that they are about finding work,
 * so that those whose words say nothing most likely are too.
 */
export function markedClasses(rules: readonly NeedRule[], finder: NeedFinder, documents: readonly Described[]): readonly NeedRule[] {
  const marks = new Map<string, { all: number; known: number; needs: Map<string, number> }>()
  for (const document of documents) {
    const found = finder.find(document)[0]?.need
    for (const mark of new Set(
      (document.holdings ?? []).flatMap(({ callNumber = '' }) => HOUSE_MARK.exec(callNumber)?.[1]?.toUpperCase() ?? []),
    )) {
      const of = marks.get(mark) ?? { all: 0, known: 0, needs: new Map<string, number>() }
      marks.set(mark, of)
      of.all++
      if (found === undefined) continue
      of.known++
      of.needs.set(found, (of.needs.get(found) ?? 0) + 1)
    }
  }
  const sure = [...marks].flatMap(([mark, { all, known, needs }]) => {
    const [need, count] = [...needs].toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0]
    const isSure = known >= LEAST_KNOWN && known < all && count >= known * SURE_SHARE && all <= documents.length * MOST_OF_ALL
    return isSure ? [{ mark, need }] : []
  })
  return rules.map(rule => {
    const own = sure.filter(({ need }) => rule.needs.includes(need)).map(({ mark }) => mark)
    return own.length === 0 ? rule : { ...rule, classes: [...(rule.classes ?? []), ...own] }
  })
}
