import { Columns3 } from 'lucide-react'
import type { Goal, Way } from '../../../catalogue/model/ways.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { wayIcon } from '../../ui/way-icon.ts'
import { Local, Marked, Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { Broken } from '../results/broken.tsx'
import { CardRow } from '../results/card-row.tsx'
import { sayFirstReason } from '../results/say-reason.ts'
import { DeskRows } from '../state/desk-rows.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useDesks } from '../state/use-desks.ts'
import { useReadingTime, useVisit } from '../state/visit-context.ts'
import { FactLines } from './parts/fact-lines.tsx'
import { useWayDesk } from './use-way-desk.ts'
import { useWayDocuments } from './use-way-documents.ts'

/** The documents of the release that serve the way, with why each was found. */
function Documents({ way }: Readonly<{ way: Way }>) {
  const words = useWords()
  const { centre } = useKiosk().bundle
  const { go } = useVisit()
  const { documents, failed } = useWayDocuments(way)
  if (failed) return <Broken />
  if (documents === undefined) return null
  return (
    <section>
      <SectionTitle>
        <Say k="ways.documents" />
      </SectionTitle>
      {documents.length === 0 && (
        <p className="way-text">
          <Say k="ways.documents.none" />
        </p>
      )}
      <ul>
        {documents.map(({ hit: { id, card, reasons }, request }) => {
          const reason = sayFirstReason(reasons, words, { centre, filters: {} })
          return (
            <CardRow
              key={id}
              card={card}
              reason={reason === undefined ? undefined : <Marked phrase={reason} />}
              onOpen={() => go({ at: 'document', number: card.number, found: reasons, sought: request })}
            />
          )
        })}
      </ul>
    </section>
  )
}

/** The desk that can talk about the way; the general one beside it. */
function Talk({ way }: Readonly<{ way: Way }>) {
  const desk = useWayDesk()(way)
  const others = useDesks().filter(now => now.desk.general && now.desk.id !== desk?.desk.id)
  return (
    <section>
      <SectionTitle>
        <Say k="ways.desk" />
      </SectionTitle>
      <DeskRows desks={[...(desk === undefined ? [] : [desk]), ...others]} />
    </section>
  )
}

/** One way to a goal: what it is, what is known of it, its documents, who can talk about it. */
export function WayPage({ goal, way }: Readonly<{ goal: Goal; way: Way }>) {
  const words = useWords()
  const { go } = useVisit()
  const text = words.local(way.text).text
  useReadingTime(text.split(/\s+/).length)
  return (
    <>
      <Page
        title={`${words.say(`ways.${way.kind}`)}, ${words.local(goal.label).text}`}
        hideTitle
        intro={
          <header className="way-head">
            <p>
              <Local text={goal.label} />
            </p>
            <h1 data-title tabIndex={-1}>
              <Icon of={wayIcon(way.kind)} />
              <Say k={`ways.${way.kind}`} />
            </h1>
          </header>
        }
        fixed={
          <div className="ways-foot">
            <Button icon={Columns3} onPress={() => go({ at: 'ways', goal: goal.id })}>
              <Say k="ways.all" />
            </Button>
          </div>
        }
      >
        <p className="way-text">
          {!way.leads && (
            <b>
              <Say k="ways.not" />{' '}
            </b>
          )}
          <Local text={way.text} />
        </p>
        {way.leads && (
          <dl className="way-lines">
            <FactLines way={way} />
          </dl>
        )}
        <Documents way={way} />
      </Page>
      <Place>
        <Talk way={way} />
      </Place>
    </>
  )
}
