import { useMemo, useState } from 'react'
import type { Happening } from '../../../../catalogue/desks/coming-events.ts'
import { QR_BYTES } from '../../../ui/qr-code.tsx'
import type { Words } from '../../../words/create-words.ts'
import { Say, useWords } from '../../../words/words-context.tsx'
import { eventCode, isToCome } from '../../event/say-event.ts'
import { useKeptDates } from '../../event/use-held.ts'
import { Page } from '../../frame/page.tsx'
import { Place } from '../../frame/place.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { ListDesks } from '../list-desks.tsx'
import { desksOfList, useKept, useListDesks } from '../use-kept.ts'
import { listLines, listTexts } from './list-texts.ts'
import type { Code } from './take-codes.tsx'
import { TakeCodes } from './take-codes.tsx'
import { TakeHolds } from './take-holds.tsx'
import './take.css'

/** A part of the list among others, or the list. */
const sayPart = (at: number, of: number, words: Words): string => (of === 1 ? words.say('list.title') : words.say('take.part', { at, of }))

/** What a code for the calendar is called among the others. */
const sayCode = ({ event }: Happening, words: Words): string => words.say('calendar.code', { title: words.local(event.title).text })

/** "Ma liste" on a telephone, at the first touch, with what it holds beside it: readable text in codes, without address and without network; after them the one that a kiosk's scanner reads, then one for each date kept (R19). */
export function TakeScreen() {
  const words = useWords()
  const kiosk = useKiosk()
  const kept = useKept()
  const desks = useListDesks(kept, words.language)
  const dates = useKeptDates()
  const texts = useMemo(
    () => listTexts({ kept, dates, desks: desksOfList(desks) }, kiosk, words, QR_BYTES),
    [kept, dates, desks, kiosk, words],
  )
  const coming = dates.filter(held => isToCome(held, kiosk))
  const codes: readonly Code[] = [
    ...texts.map((text, index) => ({ text, name: sayPart(index + 1, texts.length, words), how: 'take.how' }) as const),
    ...listLines(kept).map(text => ({ text, name: words.say('take.again'), how: 'take.how.again' }) as const),
    ...coming.map(held => ({ text: eventCode(held, kiosk, words), name: sayCode(held, words), how: 'calendar.how' }) as const),
  ]
  const [turned, setTurned] = useState(0)
  const at = Math.min(turned, codes.length - 1)
  const code = codes[at]
  return (
    <>
      <Page title={words.say('take.title')}>
        {kept.length + dates.length === 0 ? (
          <p className="take-says">
            <Say k="list.empty" />
          </p>
        ) : (
          <TakeCodes codes={codes} at={at} onTurn={setTurned} />
        )}
      </Page>
      <Place label={words.say('take.title')}>
        {code?.how === 'take.how' ? (
          <TakeHolds text={code.text} texts={texts.length} hasDates={coming.length > 0} />
        ) : (
          <ListDesks desks={desks} />
        )}
      </Place>
    </>
  )
}
