import { ArrowDown, ArrowUp, Keyboard, Search, X } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useEffect } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { WordInput } from '../../../ui/word-input.tsx'
import type { Words } from '../../../words/create-words.ts'
import { useWords } from '../../../words/words-context.tsx'
import { useEscape } from '../../frame/use-escape.ts'
import { useAnnounce } from '../../state/announcer.tsx'
import type { Finding } from '../use-finding.ts'

/** Longer words are in no document. */
const LONGEST = 100

type FindBarProps = Readonly<{
  field: RefObject<HTMLInputElement | null>
  finding: Finding
  /** The on-screen keyboard is up already. */
  hasKeys: boolean
  onKeys: () => void
  onClose: () => void
}>

/** The reader's own field, how often its words stand in the document, and the way from one to the next. */
export function FindBar({ field, finding, hasKeys, onKeys, onClose }: FindBarProps) {
  const words = useWords()
  const announce = useAnnounce()
  const said = sayFound(finding, words)
  const none = finding.state.all.length === 0
  useEffect(() => announce(said), [said, announce])
  useEffect(() => field.current?.focus(), [field])
  useEscape(true, onClose)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key !== 'Enter') return
    finding.step(event.shiftKey ? -1 : 1)
    event.preventDefault()
  }
  return (
    <search className="reader-find" data-panel="find" data-unread>
      <div className="reader-find-field">
        <Icon of={Search} />
        <WordInput
          field={field}
          maxLength={LONGEST}
          label={words.say('reader.find.field')}
          hint={words.say('reader.find.hint')}
          onType={finding.type}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="reader-find-count num">{said}</p>
      <Button shape="square" icon={ArrowUp} label={words.say('reader.find.previous')} disabled={none} onPress={() => finding.step(-1)} />
      <Button shape="square" icon={ArrowDown} label={words.say('reader.find.next')} disabled={none} onPress={() => finding.step(1)} />
      {!hasKeys && <Button shape="square" icon={Keyboard} label={words.say('keyboard.title')} onPress={onKeys} />}
      <Button shape="square" icon={X} label={words.say('reader.find.close')} onPress={onClose} />
    </search>
  )
}

/** How many, which one, or that there is none; never the words themselves. */
function sayFound({ state: { sought, all, searched, unread }, at }: Finding, words: Words): string {
  if (sought === '') return ''
  const place = at === undefined ? undefined : all[at]
  if (place !== undefined && at !== undefined) return words.say('reader.find.count', { at: at + 1, count: all.length, page: place.page })
  if (!searched) return words.say('reader.find.busy')
  return [words.say('reader.find.none'), ...(unread ? [words.say('reader.find.unread')] : [])].join(' ')
}
