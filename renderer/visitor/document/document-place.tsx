import { useMemo } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useWay } from '../desks/way/use-way.ts'
import { WayBox } from '../desks/way/way-picture.tsx'
import { DeskRows } from '../state/desk-rows.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { isOpenNow, useDesks, useSuggestedDesks } from '../state/use-desks.ts'
import { chooseHolding, type PlacedHolding } from './choose-holding.ts'

/** Where the paper one stands, and who can talk about it (R8). */
export function DocumentPlace({ document }: Readonly<{ document: ReleaseDocument }>) {
  const { bundle } = useKiosk()
  const placed = chooseHolding(document, bundle.plan)
  return (
    <>
      {placed === undefined ? null : <OnPaper placed={placed} />}
      <DesksForSubject document={document} limit={placed === undefined ? MOST_DESKS : DESKS_BESIDE_PLAN} />
    </>
  )
}

/** Its heading says how it is had; the sign is what to look for on the spine. */
function OnPaper({ placed }: Readonly<{ placed: PlacedHolding }>) {
  const words = useWords()
  const { holding, place } = placed
  const label = words.local(place.label).text
  const named = place.sign === undefined ? label : words.say('document.shelf', { sign: place.sign, label })
  const way = useWay(place.id, place.sign === undefined ? label : words.say('card.shelf', { sign: place.sign }))
  const access = holding.access === 'ask' || holding.access === 'take' ? holding.access : 'open-shelf'
  return (
    <section className="doc-spot">
      <h2 className="label">
        <span>{words.say(`document.spot.${access}`, { place: named })}</span>
        {holding.callNumber === undefined ? null : <b className="doc-sign num">{holding.callNumber}</b>}
      </h2>
      {way === undefined ? null : <WayBox way={way} />}
    </section>
  )
}

const MOST_DESKS = 4
const DESKS_BESIDE_PLAN = 3

function DesksForSubject({ document, limit }: Readonly<{ document: ReleaseDocument; limit: number }>) {
  const words = useWords()
  const { needs } = useKiosk().bundle.centre
  const context = useMemo<DeskContext>(
    () => ({
      needs: document.needs.map(id => ({ id, weight: 1 })),
      concepts: document.concepts.map(({ code }) => code),
      words: document.title,
      // A title is no slip of the finger.
      unsure: [],
      language: words.language,
      ...(document.horizon === undefined ? {} : { horizon: document.horizon }),
    }),
    [document, words.language],
  )
  const desks = useSuggestedDesks(context, limit)
  const labels = needs.filter(({ id }) => document.needs.includes(id)).map(({ label }) => words.local(label).text)
  // Said of the first one, which is read under it.
  const isNow = desks[0] !== undefined && isOpenNow(desks[0])
  return (
    <section className="doc-talk">
      <SectionTitle>
        <Say k={isNow ? 'document.talk.now' : 'document.talk'} />
      </SectionTitle>
      {labels.length === 0 ? null : <p className="soft">{words.say('document.talk.why', { needs: words.list(labels) })}</p>}
      <DeskRows desks={desks} />
    </section>
  )
}

/** Beside a document that is not there: people who can look for it. */
export function PlaceWithoutDocument() {
  const desks = useDesks()
  return (
    <section className="doc-talk">
      <SectionTitle>
        <Say k="document.talk" />
      </SectionTitle>
      <DeskRows desks={desks.slice(0, MOST_DESKS)} />
    </section>
  )
}
