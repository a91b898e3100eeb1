import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { foreign, Local, Say, useWords } from '../../words/words-context.tsx'
import { sayDateLines } from '../event/say-event.ts'
import { sayDeskWeek } from '../list/say-week.ts'
import { sayWhere } from '../list/say-where.ts'
import { listLines } from '../list/take/list-texts.ts'
import type { Kept, WholeList } from '../list/use-kept.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { SheetFrame } from './sheet-frame.tsx'

/** "Ma liste" on paper: what was kept and where it stands, who can help and when, and the code that opens the list again at a kiosk (R19). */
export function ListSheet({ kept, dates, desks }: WholeList) {
  const words = useWords()
  return (
    <SheetFrame>
      <h1>
        <Say k="list.title" />
      </h1>
      <ol className="sheet-list">
        {kept.map(entry => (
          <PrintedEntry key={entry.number} kept={entry} />
        ))}
      </ol>
      {dates.length > 0 && (
        <ul className="sheet-list">
          {dates.map(held => (
            <PrintedDate key={`${held.event.id} ${held.from}`} held={held} />
          ))}
        </ul>
      )}
      {desks.length > 0 && (
        <ul className="sheet-list">
          {desks.map(now => (
            <PrintedDesk key={now.desk.id} now={now} />
          ))}
        </ul>
      )}
      {listLines(kept).map(line => (
        <figure key={line} className="sheet-code">
          <figcaption>
            <Say k="take.again" />
          </figcaption>
          <QrCode text={line} label={words.say('take.again')} />
        </figure>
      ))}
    </SheetFrame>
  )
}

function PrintedEntry({ kept: { number, card } }: Readonly<{ kept: Kept }>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const where = card === undefined ? '' : sayWhere(card, bundle, words)
  return (
    <li>
      {card !== undefined && <b {...foreign(words, card.language)}>{card.title}</b>}
      <p>
        <b className="sheet-entry-number">{words.say('list.number', { number })}</b>
        {where === '' ? null : ` · ${where}`}
      </p>
    </li>
  )
}

function PrintedDate({ held }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const [title, ...lines] = sayDateLines(held, useKiosk(), words)
  return (
    <li>
      <b>{title}</b>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </li>
  )
}

function PrintedDesk({ now }: Readonly<{ now: DeskNow }>) {
  const words = useWords()
  const kiosk = useKiosk()
  return (
    <li>
      <b>
        <Local text={now.desk.function} />
      </b>{' '}
      <Local text={now.desk.label} />
      {sayDeskWeek(now, kiosk, words).map(line => (
        <p key={line}>{line}</p>
      ))}
    </li>
  )
}
