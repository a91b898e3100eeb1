import { DeskRow } from '../../ui/desk-row.tsx'
import type { Words } from '../../words/create-words.ts'
import { keepNumbers } from '../../words/keep-numbers.ts'
import { Local, useWords } from '../../words/words-context.tsx'
import { DeskSays } from './desk-says.tsx'
import { DeskState } from './desk-state.tsx'
import { useKiosk } from './kiosk-context.ts'
import type { DeskNow } from './use-desks.ts'
import { isOpenNow } from './use-desks.ts'
import { useVisit } from './visit-context.ts'

/** Why a desk is proposed, as a sentence. */
function sayReason({ desk, reason }: DeskNow, words: Words, needLabel: (id: string) => string | undefined): string | undefined {
  switch (reason?.kind) {
    case undefined:
      return undefined
    case 'need': {
      // A desk whose very function is the need has said so already.
      const need = needLabel(reason.need)
      if (need === words.local(desk.function).text) return words.say('desk.why.found')
      return need === undefined ? words.say('desk.why.concept') : words.say('desk.why.need', { need })
    }
    case 'words':
      return words.say('desk.why.words', { words: words.list(reason.words) })
    case 'concept':
      return words.say('desk.why.concept')
    case 'general':
      return words.say('desk.why.general')
    case 'urgent':
      return words.say('desk.why.urgent')
  }
}

type Parts = 'sign' | 'metres' | 'reason'

type DeskEntryProps = Readonly<{ now: DeskNow; shape?: 'row' | 'face'; show: readonly Parts[]; still?: boolean }>

/** A desk to touch, with what is known of it now; leads to its page. `show` adds its sign, its distance, why it is proposed; `still`: only to be read. */
export function DeskEntry({ now, shape = 'row', show, still = false }: DeskEntryProps) {
  const words = useWords()
  const { go } = useVisit()
  const { bundle } = useKiosk()
  const needLabel = (id: string) => {
    const need = bundle.centre.needs.find(candidate => candidate.id === id)
    return need === undefined ? undefined : words.local(need.label).text
  }
  const why = show.includes('reason') ? sayReason(now, words, needLabel) : undefined
  // R5: two approaches, a sentence on each.
  const reason = why !== undefined && now.isOtherWay === true ? words.say('desk.why.other', { why }) : why
  const more = [
    ...(show.includes('sign') ? [keepNumbers(words.local(now.desk.label).text)] : []),
    ...(show.includes('metres') && now.metres !== undefined ? [words.say('desk.metres', { metres: Math.round(now.metres) })] : []),
  ].join(' · ')
  return (
    <DeskRow
      need={now.need}
      name={<Local text={now.desk.function} />}
      open={isOpenNow(now)}
      state={<DeskState now={now} />}
      shape={shape}
      {...(still ? {} : { onPress: () => go({ at: 'desks', desk: now.desk.id }) })}
      {...(more === '' ? {} : { more })}
      {...(reason === undefined ? {} : { reason })}
      {...(now.says === undefined ? {} : { says: <DeskSays now={now} /> })}
    />
  )
}
