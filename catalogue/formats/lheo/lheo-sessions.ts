import { distinct } from '../clean-text.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { childrenOf } from '../xml/xml-trees.ts'
import { lheoDate, lineAt } from './lheo-values.ts'

/** How many sessions stand on a sheet; the newest ones are what people can still go to. */
const SESSIONS_SAID = 12

type Session = Readonly<{ from: string | undefined; to: string | undefined; town: string | undefined }>

const sessionsOf = (actions: readonly XmlTree[]): readonly Session[] =>
  actions.flatMap(action => {
    const town = lineAt(action, 'lieu-de-formation', 'coordonnees', 'adresse', 'ville')
    return childrenOf(action, 'session').flatMap(session =>
      childrenOf(session, 'periode').map(period => ({
        from: lheoDate(lineAt(period, 'debut')),
        to: lheoDate(lineAt(period, 'fin')),
        town: lineAt(session, 'adresse-inscription', 'adresse', 'ville') ?? town,
      })),
    )
  })

/** When and where it takes place, the last ones of many: "du 30/10/2017 au 01/06/2018, Paris". What has no date is not said. */
export function saySessions(actions: readonly XmlTree[]): readonly string[] {
  const dated = sessionsOf(actions).filter(({ from, to }) => from !== undefined || to !== undefined)
  const sorted = dated.toSorted((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? -1 : 1))
  return distinct(sorted.slice(-SESSIONS_SAID).map(saySession))
}

function saySession({ from, to, town }: Session): string {
  const when =
    from !== undefined && to !== undefined
      ? `du ${day(from)} au ${day(to)}`
      : from !== undefined
        ? `à partir du ${day(from)}`
        : `jusqu’au ${day(to ?? '')}`
  return town === undefined ? when : `${when}, ${town}`
}

const day = (iso: string): string => iso.split('-').reverse().join('/')

/**
 * The last day on which it takes place: afterwards the sheet is out of date. Undefined where a session has no end, or none is known: then nobody can say.
 */
export function latestEnd(actions: readonly XmlTree[]): string | undefined {
  const ends = sessionsOf(actions).map(({ to }) => to)
  return ends.every(end => end !== undefined) ? ends.toSorted().at(-1) : undefined
}
