import { useKiosk } from '../state/kiosk-context.ts'
import type { SaidIn } from './say-happening.ts'

/** Where this kiosk says its events. */
export function useSaidIn(): SaidIn {
  const { bundle, nowMinutes } = useKiosk()
  return { plan: bundle.plan, timeZone: bundle.centre.timeZone, nowMinutes }
}
