import type { Way } from '../../../catalogue/model/ways.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { useDesks } from '../state/use-desks.ts'

/** The desk that can talk about a way, as it is now: the one that the centre names, else the general one. */
export function useWayDesk(): (way: Way) => DeskNow | undefined {
  const desks = useDesks()
  return way => desks.find(({ desk }) => (way.desk === undefined ? desk.general : desk.id === way.desk))
}
