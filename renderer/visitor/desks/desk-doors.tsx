import { Clock, MapPinned } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** `later`: how many desks open later and are not in sight yet; none where there is nothing to change between. */
type DeskDoorsProps = Readonly<{ later: number; wantsLater: boolean; onLater: () => void }>

/** What leads on from the desks: those that open later, and services near here where the centre knows any (R13). */
export function DeskDoors({ later, wantsLater, onLater }: DeskDoorsProps) {
  const words = useWords()
  const { go } = useVisit()
  const { services } = useKiosk().bundle
  if (later === 0 && services.length === 0) return null
  return (
    <div className="desk-doors">
      {later === 0 ? null : (
        <Button icon={Clock} pressed={wantsLater} onPress={onLater}>
          {words.say('desks.later.count', { count: later })}
        </Button>
      )}
      {services.length === 0 ? null : (
        <Button icon={MapPinned} onPress={() => go({ at: 'services' })}>
          <Say k="desks.elsewhere" />
        </Button>
      )}
    </div>
  )
}
