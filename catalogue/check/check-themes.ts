import type { Problem } from '../model/problem.ts'
import type { CheckedCentre } from './found.ts'
import { CENTRE_FILE, warned } from './found.ts'
import { wantedFirst } from './wanted-first.ts'

/** So many themes stand whole where the guide asks for one, on a screen of 21.5", as measured with labels as long as the demonstration's; on one of 15.6" half as many. */
export const MOST_THEMES = 12
const ON_SMALL = 6

/** What a centre's files say of needs, their themes and what is read first that is most likely a slip, and can be seen without a document: publishing does not wait for it. */
export const checkThemes = (folder: Pick<CheckedCentre, 'desks' | 'centre'>): readonly Problem[] => [
  ...namedTwice(folder),
  ...folder.centre.needs.flatMap(({ id, themes, guideAsks }, index) => {
    const place = { ...CENTRE_FILE, id }
    const many = `This need has ${themes.length} themes; where the guide asks for one, ${MOST_THEMES} stand on a screen of 21.5 inches (${ON_SMALL} on one of 15.6), and the others are out of sight until one turns the page: put some together, or under another need.`
    const none =
      'The guide is to ask about which theme of this need it is, and it has none: write its "themes", or take "guideAsks" out. Until then the guide asks for the field of work.'
    return [
      ...(themes.length > MOST_THEMES ? [warned(place, 'bad-value', `needs[${index}].themes`, many)] : []),
      ...(guideAsks === 'theme' && themes.length === 0 ? [warned(place, 'missing-field', `needs[${index}].guideAsks`, none)] : []),
    ]
  }),
]

/** Documents that stand more than once in one list, each at its second place. */
const namedTwice = (folder: Pick<CheckedCentre, 'desks' | 'centre'>): readonly Problem[] =>
  wantedFirst(folder).flatMap(({ place, field, ids }) =>
    ids.flatMap((id, index) => {
      const first = ids.indexOf(id)
      if (first === index || ids.indexOf(id, first + 1) !== index) return []
      const message = `"${id}" stands in this list already, at ${field}[${first}], and is shown once: take this one out, or name another document.`
      return [warned(place, 'duplicate-id', `${field}[${index}]`, message)]
    }),
  )
