import type { Need } from '../../catalogue/model/centre.ts'
import { DeskRow } from '../ui/desk-row.tsx'
import { Flag } from '../ui/flag.tsx'
import { needAttributes } from '../ui/need-colours.ts'
import { SectionTitle } from '../ui/section-title.tsx'
import { NeedTile } from '../visitor/home/parts/need-tile.tsx'
import { HitRow } from '../visitor/results/parts/hit-row.tsx'
import { Local, Say, useWords } from '../words/words-context.tsx'
import { Part, Sample } from './sample.tsx'

const nothing = (): void => undefined

type Needs = Readonly<{ needs: readonly Need[] }>

/** Needs, desks and results: what carries a flag. */
export function Rows({ needs }: Needs) {
  return (
    <>
      <Part name="Need tile">
        {needs.map((need, index) => (
          <Sample key={need.id} state={(['rest', 'pressed', 'focus', 'selected'] as const)[index] ?? 'rest'} shape="is-wide">
            <NeedTile need={need} chosen={index === 3} onPress={nothing} />
          </Sample>
        ))}
      </Part>
      <Desks needs={needs} />
      <Part name="Result">
        {(['rest', 'focus', 'selected', 'loading'] as const).map(state => (
          <Sample key={state} state={state} shape="is-wide">
            {state === 'loading' ? <Waiting /> : <Result need={needs[0]} kept={state === 'selected'} />}
          </Sample>
        ))}
      </Part>
    </>
  )
}

function Desks({ needs }: Needs) {
  const words = useWords()
  return (
    <Part name="Desk" on="sand">
      <Sample state="rest" shape="is-whole">
        <SectionTitle aside={<Say k="home.open.how" />}>
          <Say k="home.open" />
        </SectionTitle>
      </Sample>
      {(['row', 'face'] as const).flatMap(shape =>
        (['rest', 'pressed', 'focus'] as const).map((state, index) => {
          const need = needs[index]
          return (
            <Sample key={`${shape} ${state}`} state={state} shape="is-wide">
              <DeskRow
                need={need}
                name={need === undefined ? words.say('app.talk') : <Local text={need.label} />}
                open={index !== 1}
                state={words.say(index === 1 ? 'desk.closed' : 'app.notice')}
                shape={shape}
                onPress={nothing}
              />
            </Sample>
          )
        }),
      )}
      {needs.map(need => (
        <span key={need.id} {...needAttributes(need)}>
          <Flag flag={need.flag} />
          <Flag flag={need.flag} shut />
        </span>
      ))}
      <span {...needAttributes(undefined)}>
        <Flag flag="disc" />
      </span>
    </Part>
  )
}

function Result({ need, kept }: Readonly<{ need: Need | undefined; kept: boolean }>) {
  const words = useWords()
  return (
    <ul>
      <HitRow
        need={need}
        kind={words.say('document.title')}
        facts={[words.say('card.pages', { count: 4 })]}
        title="Infirmier / Infirmière"
        titleLanguage={{ lang: 'fr', dir: 'ltr' }}
        marks={['infirmière']}
        reason={words.say('search.show.how')}
        isInText={false}
        kept={kept}
        hidden={false}
        keepLabel={words.say('document.keep')}
        onOpen={nothing}
        onKeep={nothing}
      />
    </ul>
  )
}

/** What stands there while something is looked for, as found.tsx draws it. */
function Waiting() {
  return (
    <div className="wait" aria-hidden="true">
      <p className="hit">
        <i />
        <i />
      </p>
    </div>
  )
}
