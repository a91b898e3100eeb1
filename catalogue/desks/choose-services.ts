import type { ServiceNow } from './services-now.ts'

/** Answers shown above the documents. */
const MOST = 2
/** Several services answer for one word; whatever says less of a service than half of what says most is none. */
const LEAST_SHARE = 0.5

/** The services that the words ask for, the surest first, and of equally sure ones as `all` has them. `worth`: how well the words met each service (`meetServices`), by its id. */
export function chooseServices(all: readonly ServiceNow[], worth: ReadonlyMap<string, number>): readonly ServiceNow[] {
  const worthOf = ({ service }: ServiceNow): number => worth.get(service.id) ?? 0
  const least = LEAST_SHARE * Math.max(...worth.values())
  return all
    .filter(one => worthOf(one) > 0 && worthOf(one) >= least)
    .toSorted((one, other) => worthOf(other) - worthOf(one))
    .slice(0, MOST)
}
