import { Bookmark, Camera, Hash, QrCode, Search, Stamp } from 'lucide-react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useKeptDates } from '../event/use-held.ts'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import { ListSheet } from '../print/list-sheet.tsx'
import { PrintButton } from '../print/print-button.tsx'
import { useVisit } from '../state/visit-context.ts'
import { ListDates } from './list-dates.tsx'
import { ListDesks } from './list-desks.tsx'
import { ListEntry } from './list-entry.tsx'
import type { Kept, WholeList } from './use-kept.ts'
import { desksOfList, useKept, useListDesks } from './use-kept.ts'
import './list.css'

/** Ways to take the list home, and to bring one back. */
function ListActs({ kept, dates, desks }: WholeList) {
  const words = useWords()
  const isEmpty = kept.length + dates.length === 0
  const { dispatch, go } = useVisit()
  return (
    <div className="list-acts" data-empty={isEmpty || undefined}>
      {isEmpty ? (
        <Button look="main" icon={Search} onPress={() => dispatch({ do: 'keyboard', up: true })}>
          <Say k="list.search" />
        </Button>
      ) : (
        <>
          <Button look="main" icon={QrCode} onPress={() => go({ at: 'take' })}>
            <Say k="take.open" />
            {/* R2: what the codes hold, said before they are made. */}
            <small>
              <Say k="print.list.holds" />
            </small>
          </Button>
          <PrintButton
            label={words.say('print.list')}
            holds={words.say('print.list.holds')}
            sheet={<ListSheet kept={kept} dates={dates} desks={desksOfList(desks)} />}
          />
        </>
      )}
      <Button icon={Hash} onPress={() => go({ at: 'reopen' })}>
        <Say k="reopen.open" />
      </Button>
      <Button icon={Stamp} onPress={() => go({ at: 'ticket' })}>
        <Say k="ticket.title" />
      </Button>
    </div>
  )
}

function FullList({ kept, dates }: Readonly<{ kept: readonly Kept[]; dates: readonly Happening[] }>) {
  return (
    <>
      <p className="photo-line">
        <Icon of={Camera} />
        <span>
          {kept.length > 0 && <Say k="list.photo" />} <Say k="list.gone" />
        </span>
      </p>
      <ol className="list">
        {kept.map(entry => (
          <ListEntry key={entry.number} kept={entry} />
        ))}
      </ol>
      <ListDates dates={dates} />
    </>
  )
}

/** "Ma liste": large enough to photograph; gone at the end (R19). */
export function ListScreen() {
  const words = useWords()
  const kept = useKept()
  const dates = useKeptDates()
  const desks = useListDesks(kept, words.language)
  const isEmpty = kept.length + dates.length === 0
  return (
    <>
      <Page title={words.say('list.title')} fixed={<ListActs kept={kept} dates={dates} desks={desks} />}>
        {isEmpty ? (
          <p className="list-empty">
            <Icon of={Bookmark} />
            <Say k="list.empty" />
          </p>
        ) : (
          <FullList kept={kept} dates={dates} />
        )}
      </Page>
      <Place isGlimpse={isEmpty} label={words.say(isEmpty ? 'app.place' : 'document.talk')}>
        {isEmpty ? <HomePlace /> : <ListDesks desks={desks} />}
      </Place>
    </>
  )
}
