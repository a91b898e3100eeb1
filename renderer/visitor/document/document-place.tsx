import { useMemo } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useWay } from '../desks/way/use-way.ts'
import { WayBox } from '../desks/way/way-picture.tsx'
import { DeskRows } from '../state/desk-rows.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow, useDesks, useSuggestedDesks } from '../state/use-desks.ts'
import { documentDeskContext } from '../talk/document-desk-context.ts'
import { useSearchContext } from '../talk/use-last-context.ts'
import { chooseHolding, isOnPaper, type PlacedHolding } from './choose-holding.ts'

/** Where a copy is, and who can talk about it (R8). */
export function DocumentPlace({ document }: Readonly<{ document: ReleaseDocument }>) {
  const { bundle } = useKiosk()
  const placed = chooseHolding(document, bundle.plan)
  return (
    <>
      {placed === undefined ? null : <WhereItIs document={document} placed={placed} />}
      <DesksForSubject document={document} limit={placed === undefined ? MOST_DESKS : DESKS_BESIDE_PLAN} />
    </>
  )
}

/** Its heading says how it is had; the sign is what to look for on the spine. */
function WhereItIs({ document, placed }: Readonly<{ document: ReleaseDocument; placed: PlacedHolding }>) {
  const words = useWords()
  const { holding, place } = placed
  const label = words.local(place.label).text
  const named = place.sign === undefined ? label : words.say('document.shelf', { sign: place.sign, label })
  const way = useWay(place.id, place.sign === undefined ? label : words.say('card.shelf', { sign: place.sign }))
  const access =
    holding.access === 'ask' || holding.access === 'take' ? holding.access : isOnPaper(document, holding) ? 'open-shelf' : 'screen'
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
  const said = useSearchContext()
  const context = useMemo<DeskContext>(
    () => documentDeskContext(document, said.context, words.language),
    [document, said.context, words.language],
  )
  const suggested = useSuggestedDesks(context, limit)
  // Those for the document alone would be others than those for what was said: they are not shown in their place for a moment.
  const desks = said.pending ? [] : suggested
  const [first] = desks
  const labels = needs.filter(({ id }) => document.needs.includes(id)).map(({ label }) => words.local(label).text)
  return (
    <section className="doc-talk">
      <SectionTitle>
        <Say k={first !== undefined && isOpenNow(first) ? 'document.talk.now' : 'document.talk'} />
      </SectionTitle>
      <WhyFirst first={first} isSaid={said.context !== undefined} labels={labels} />
      <DeskRows desks={desks} />
    </section>
  )
}

type WhyFirstProps = Readonly<{ first: DeskNow | undefined; isSaid: boolean; labels: readonly string[] }>

/** Why the first desk is there, which is read below: what was said before, or what the document is about. */
function WhyFirst({ first, isSaid, labels }: WhyFirstProps) {
  const words = useWords()
  const met = isSaid && first?.reason?.kind === 'words' ? first.reason.words : undefined
  if (first === undefined || (met === undefined && labels.length === 0)) return null
  return (
    <p className="soft" data-heads>
      {met === undefined
        ? words.say('document.talk.why', { needs: words.list(labels) })
        : words.say('desk.why.words', { words: words.list(met) })}
    </p>
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
