import { useId } from 'react'
import type { Need } from '../../../catalogue/model/centre.ts'
import type { Amenity, Desk } from '../../../catalogue/model/desk.ts'
import type { Place, Plan } from '../../../catalogue/model/place.ts'
import { useWords } from '../../words/words-context.tsx'
import { amenityIcon } from '../amenity-icon.ts'
import { crowdedNames } from './crowded-names.ts'
import { DrawnPlace } from './drawn-place.tsx'
import { type DeskDrawing, nameBesideFlag } from './plan-desk.tsx'
import { PlanShapes } from './plan-shapes.tsx'
import { type PlanView, planView } from './plan-view.ts'
import { PlanWay } from './plan-way.tsx'
import { PlanYou } from './plan-you.tsx'
import { useFloorDrawing } from './use-floor-drawing.ts'
import { usePictureSize } from './use-picture-size.ts'
import type { WayOnFloor } from './way-on-floor.ts'
import { wholeShapes } from './whole-shapes.ts'
import './floor-plan.css'

/** What the plan shows besides its own places: the desks with their doors, and where the signs for amenities are. */
export type PlanContents = Readonly<{
  plan: Plan
  needs: readonly Need[]
  desks: readonly Readonly<{ desk: Desk; state: DeskDrawing['state'] }>[]
  amenities: readonly Amenity[]
  /** The place where this kiosk stands. */
  here: string
}>

export type FloorPlanProps = Readonly<{
  contents: PlanContents
  floor: string
  goal?: string
  way?: WayOnFloor
  crop?: boolean
  /** What the picture says, for the ear: the way in words. */
  label: string
}>

/** One floor of the centre's plan, drawn in the tokens' colours: its walls, its places, where the visitor stands and the way. Never mirrored. */
export function FloorPlan({ contents, floor, goal, way, crop = false, label }: FloorPlanProps) {
  const words = useWords()
  const hatching = useId()
  const { frame, probe, size } = usePictureSize()
  const { plan, here } = contents
  const svg = plan.floors.find(candidate => candidate.id === floor)?.svg
  const drawing = useFloorDrawing(`release/plan/${svg}`)
  const youWords = words.say('plan.you')
  const view =
    size === undefined
      ? undefined
      : planView({ plan, floor, here, crop, youWords, picture: size, ...(goal === undefined ? {} : { goal }), ...(way ? { way } : {}) })
  // All names in the same place of their desks: beside the flag where every one fits there.
  const beside =
    view?.places.every(
      place =>
        place.kind !== 'desk' ||
        place.sign === undefined ||
        nameBesideFlag(view.ink, { box: place, name: words.local(place.label).text, sign: place.sign }) !== undefined,
    ) === true
  const crowded = view === undefined ? NONE : crowdedIn(view, contents, { goal, nameIn: place => words.local(place.label).text })
  const placesById = new Map(plan.places.map(place => [place.id, place]))
  return (
    <div className={`plan-frame ${crop ? 'is-cropped' : ''}`} ref={frame}>
      <span className="plan-probe" ref={probe} aria-hidden="true" />
      {view !== undefined && (
        <p className="unseen" data-unspoken>
          {words.say('plan.places', { places: words.list(view.places.map(place => nameOf(place, words.local(place.label).text))) })}
        </p>
      )}
      {view === undefined ? null : (
        <svg className="plan" role="img" aria-label={label} viewBox={`${view.box.x} ${view.box.y} ${view.box.width} ${view.box.height}`}>
          <defs>
            <pattern id={hatching} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V14" className="plan-hatch" />
            </pattern>
          </defs>
          <PlanShapes nodes={crop ? wholeShapes(drawing, view.box) : drawing} />
          {view.places.map(place => (
            <DrawnPlace
              key={place.id}
              ink={view.ink}
              place={place}
              isGoal={place.id === goal}
              hatching={hatching}
              beside={beside}
              isCrowded={crowded.has(place.id)}
              {...drawn(contents, place)}
            />
          ))}
          {way === undefined ? null : <PlanWay ink={view.ink} points={way.points} need={needOf(contents, placesById.get(goal ?? ''))} />}
          {view.you === undefined ? null : <PlanYou ink={view.ink} {...view.you} words={youWords} />}
        </svg>
      )}
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()

type Naming = Readonly<{ goal: string | undefined; nameIn: (place: Place) => string }>

/** The amenities of a view whose words have no room. */
const crowdedIn = ({ ink, places, covered }: PlanView, contents: PlanContents, { goal, nameIn }: Naming): ReadonlySet<string> =>
  crowdedNames(
    ink,
    places
      .filter(({ kind }) => kind === 'amenity')
      .map(place => ({ place, name: nameIn(place), hasIcon: drawn(contents, place).Icon !== undefined })),
    { goal, covered },
  )

function drawn(contents: PlanContents, place: Place) {
  const desk = contents.desks.find(candidate => candidate.desk.place === place.id)
  const amenity = contents.amenities.find(candidate => candidate.place === place.id)
  return { need: needOf(contents, place), deskState: desk?.state, Icon: amenity === undefined ? undefined : amenityIcon(amenity.icon) }
}

/** A place as it is found: by its sign, and what it is. */
const nameOf = ({ sign }: Place, name: string): string => (sign === undefined ? name : `${sign} ${name}`)

/** The need whose colours a place has; the way to a shelf stays ink. */
const needOf = (contents: PlanContents, place: Place | undefined): Need | undefined =>
  place?.kind === 'desk' ? contents.needs.find(need => need.id === place.need) : undefined
