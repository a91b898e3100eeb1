import { useEffect, useMemo, useState } from 'react'
import { chooseServices } from '../../../catalogue/desks/choose-services.ts'
import type { ServiceNow } from '../../../catalogue/desks/services-now.ts'
import { spokenLanguages } from '../../../catalogue/desks/suggest-desks.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useServices } from './use-services.ts'

/** The services near here that the words ask for, and nothing else: the surest first, then those that are open, then the nearest. Keep `said` stable between renders. */
export function useFoundServices(said: Said | undefined): readonly ServiceNow[] {
  const { search, bundle } = useKiosk()
  const { language } = useWords()
  const all = useServices()
  const [met, setMet] = useState<Readonly<{ of: Said; values: readonly number[] }>>()
  useEffect(() => {
    if (said === undefined || bundle.services.length === 0) return
    let isOver = false
    const receive = (values: readonly number[]) => {
      if (!isOver) setMet({ of: said, values })
    }
    // Without the worker nothing is found by words; the results say that the search is out, and the list of services stands.
    search.meetServices(said, spokenLanguages(bundle, language)).then(receive, () => receive([]))
    return () => {
      isOver = true
    }
  }, [search, bundle, language, said])
  return useMemo(() => {
    if (met === undefined || met.of !== said) return []
    return chooseServices(all, new Map(bundle.services.map(({ id }, index) => [id, met.values[index] ?? 0])))
  }, [met, said, all, bundle])
}
