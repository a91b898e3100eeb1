import { useMemo } from 'react'
import { Say, useWords } from '../../../words/words-context.tsx'
import { Page } from '../../frame/page.tsx'
import { Place } from '../../frame/place.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import type { ScreenAt } from '../../state/screen.ts'
import { useVisit } from '../../state/visit-context.ts'
import { ListDesks } from '../list-desks.tsx'
import { useKept, useListDesks } from '../use-kept.ts'
import { listLines, listTexts } from './list-texts.ts'
import type { Code } from './take-codes.tsx'
import { TakeCodes } from './take-codes.tsx'
import { TakeContents } from './take-contents.tsx'
import './take.css'

/** "Ma liste" on a telephone: readable text in codes, without address and without network; after them the one that a kiosk's scanner reads (R19). */
export function TakeScreen({ screen: { made } }: Readonly<{ screen: ScreenAt<'take'> }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const { go } = useVisit()
  const kept = useKept()
  const desks = useListDesks(kept, words.language)
  const texts = useMemo(() => listTexts({ kept, desks }, kiosk, words), [kept, desks, kiosk, words])
  const codes: readonly Code[] = [
    ...texts.map((text, index) => ({ text, name: words.say('take.part', { at: index + 1, of: texts.length }), how: 'take.how' }) as const),
    ...listLines(kept).map(text => ({ text, name: words.say('take.again'), how: 'take.how.again' }) as const),
  ]
  return (
    <>
      <Page title={words.say('take.title')}>
        {kept.length === 0 ? (
          <p className="take-says">
            <Say k="list.empty" />
          </p>
        ) : made ? (
          <TakeCodes codes={codes} />
        ) : (
          <TakeContents texts={texts} onMake={() => go({ at: 'take', made: true })} />
        )}
      </Page>
      <Place>
        <ListDesks desks={desks} />
      </Place>
    </>
  )
}
