import type { Notice } from '../model/desk.ts'
import { isClosing } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import { fold } from '../text/fold.ts'
import { institutionIn, personIn } from './check-names.ts'
import type { CheckedCentre, Place } from './found.ts'
import { refused, unknown, warned } from './found.ts'
import { knownNames } from './known-names.ts'

/** What of a centre notices are compared with. */
export type NoticeCentre = Pick<CheckedCentre, 'centre' | 'desks' | 'names'>

/** What notices say that is not so, or not said to all: each with its id, its field and what to do; in a file of which some entries are broken, the id finds it. */
export const checkNotices = (notices: readonly Notice[], centre: NoticeCentre): readonly Problem[] =>
  notices.flatMap((notice, index) => {
    const place = { file: 'notices.json', id: notice.id }
    const isAgain = notices.findIndex(({ id }) => id === notice.id) < index
    const again = 'Another notice has this id too: give each its own, so that one can be taken away alone.'
    return [...(isAgain ? [warned(place, 'duplicate-id', 'id', again)] : []), ...checkNotice(notice, place, centre)]
  })

const checkNotice = (notice: Notice, place: Place, centre: NoticeCentre): readonly Problem[] => [
  ...checkDesk(notice, place, centre),
  ...checkSpan(notice, place),
  ...checkNames(notice, place, centre),
  ...checkClosing(notice, place),
  ...checkSaid(notice, place, centre),
]

function checkDesk({ desk, alias }: Notice, place: Place, { desks }: NoticeCentre): readonly Problem[] {
  if (desk === undefined) {
    const message = 'An alias belongs to a desk, and none is named: write the desk. Until then it withdraws nothing.'
    return alias === undefined ? [] : [refused(place, 'bad-reference', 'alias', message)]
  }
  const known = desks.find(({ id }) => id === desk)
  if (known === undefined) return [unknown(place, 'desk', desk, 'desk')]
  if (alias === undefined || known.aliases.some(own => own.alias === alias)) return []
  return [unknown(place, 'alias', alias, `alias of ${desk} in desks.json`)]
}

const checkSpan = ({ from, until }: Notice, place: Place): readonly Problem[] =>
  Date.parse(from) < Date.parse(until)
    ? []
    : [refused(place, 'bad-value', 'until', 'It is over before it begins: correct "from" or "until".')]

/** R7: at a desk nobody is named; elsewhere an institution may have to be ("no train today"), and is worth a look. */
function checkNames({ desk, text }: Notice, place: Place, { centre, names }: NoticeCentre): readonly Problem[] {
  const known = knownNames(centre.country, names)
  return Object.entries(text).flatMap(([language, written]) => {
    const field = `text.${language}`
    const institution = institutionIn(written, known)
    const person = personIn(written, known)
    const isNamed = desk === undefined ? warned : refused
    const whose = (name: string) => `"${name}" is an institution's name: say it without, by what one comes for (R7).`
    const who = (name: string) => `"${name}" looks like a person's name: say which desk, never who (R7, R28).`
    return [
      ...(institution === undefined ? [] : [isNamed(place, 'institution-name', field, whose(institution))]),
      ...(person === undefined ? [] : [(person.isSure ? refused : warned)(place, 'person-name', field, who(person.name))]),
    ]
  })
}

/** Words that say that something is shut, folded, in the eight languages; each stands at the beginning of a word. */
const SHUT =
  /(?<![\p{L}])(ferme(s|e|es|nt|ra|ront|ture|tures)?(?!\p{L})|close[sd]?(?!\p{L})|closing|closure|shut|cerrad|cierra|chius|chiude|fechad|fecha(?!\p{L})|encerrad|geschlossen|schliess|зачинен|закрит|не працю)|مغلق|اغلاق|مقفل/u

/** Whether a text says that something is closed. A guess that is only ever warned of: "the door is closed, ring" says so too. */
const saysClosed = (text: string): boolean => SHUT.test(fold(text))

/** Words alone close nothing: visitors would be sent to a desk where nobody is. */
function checkClosing(notice: Notice, place: Place): readonly Problem[] {
  if (isClosing(notice) || notice.alias !== undefined || !Object.values(notice.text).some(saysClosed)) return []
  const whose = notice.desk === undefined ? 'every desk stays open by its hours' : `${notice.desk} stays open by its hours`
  const message = `It says that something is closed, and ${whose}: if it is not, add "closes": true (notice --closes), or name the desk (--desk).`
  return [warned(place, 'bad-value', 'closes', message)]
}

/** What is not said in a language is read in the centre's own, marked as that. */
function checkSaid({ text }: Notice, place: Place, { centre }: NoticeCentre): readonly Problem[] {
  const strange = Object.keys(text).find(language => !centre.languages.includes(language))
  if (strange !== undefined) {
    const message = `"${strange}" is no language of this centre, which speaks ${centre.languages.join(', ')}: correct it, or take it away.`
    return [warned(place, 'bad-reference', `text.${strange}`, message)]
  }
  const own = centre.languages[0] ?? ''
  const missing = centre.languages.filter(language => text[language] === undefined)
  if (missing.length === 0) return []
  const said = Object.keys(text).join(', ')
  const [first = own] = missing
  const message = `It is said in ${said} alone: who reads ${missing.join(', ')} sees it in ${text[own] === undefined ? said : own}. Add the others: --in ${first}="..."`
  return [warned(place, 'missing-field', `text.${first}`, message)]
}
