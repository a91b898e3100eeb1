import type { ReleaseDesk } from '../../../catalogue/model/release.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { sameAgain } from '../state/use-desks.ts'
import { sayOpenDays } from './say-open-days.ts'

/** R22: the days on which somebody who agreed to it may be met again, under a word in place of a name. Nothing where nobody did, or a notice withdraws it. */
export function SamePerson({ desk }: Readonly<{ desk: ReleaseDesk }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const met = sameAgain(kiosk, desk).flatMap(({ alias, expanded }) => {
    const days = sayOpenDays(expanded, kiosk, words)
    return days.length === 0
      ? []
      : [{ alias, said: words.say('desk.same.days', { alias: words.say(`alias.${alias}`), days: words.list(days) }) }]
  })
  if (met.length === 0) return null
  return (
    <section className="desk-same" data-block>
      <SectionTitle>
        <Say k="desk.same" />
      </SectionTitle>
      {met.map(({ alias, said }) => (
        <p key={alias}>{said}</p>
      ))}
      <p className="soft">
        <Say k="desk.same.how" />
      </p>
    </section>
  )
}
