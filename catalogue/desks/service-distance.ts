import type { Centre } from '../model/centre.ts'
import type { Service } from '../model/desk.ts'

/** Mean radius of the Earth, in metres (IUGG). */
const EARTH_METRES = 6_371_009
/** Streets are no straight lines: what walkers do is about a third longer (usual detour index of towns, 1.2 to 1.4). */
const DETOUR = 1.3

type Located = Readonly<{ latitude?: number | undefined; longitude?: number | undefined }>

/** Metres on foot from the centre: as the centre wrote it, else worked out from coordinates; `undefined` when neither is known. */
export function serviceMetres(
  service: Pick<Service, 'metres'> & Located,
  centre: Pick<Centre, 'latitude' | 'longitude'>,
): number | undefined {
  if (service.metres !== undefined) return service.metres
  const { latitude, longitude } = service
  if (latitude === undefined || longitude === undefined || centre.latitude === undefined || centre.longitude === undefined) return undefined
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [north, east] = [radians(latitude - centre.latitude), radians(longitude - centre.longitude)]
  // Haversine formula (Sinnott 1984).
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(centre.latitude)) * Math.cos(radians(latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(half)) * DETOUR
}
