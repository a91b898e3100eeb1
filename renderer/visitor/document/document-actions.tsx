import { BookOpenText } from 'lucide-react'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWords } from '../../words/words-context.tsx'
import { KeepButton } from '../frame/keep-button.tsx'
import { DocumentSlip } from '../print/document-slip.tsx'
import { PrintButton } from '../print/print-button.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import { GoalButtons } from '../ways/goal-buttons.tsx'
import { goalsOfDocument } from '../ways/goals-for.ts'
import { readableAttachment, readablePages, readableText } from './say-forms.ts'

type ActionsProps = Readonly<{ document: ReleaseDocument; easy: boolean; hasChoice: boolean; onEasy: (easy: boolean) => void }>

/** Full text or summary beside the simple one, reading it whole, keeping it. */
export function DocumentActions({ document, easy, hasChoice, onEasy }: ActionsProps) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go, isKept, keep } = useVisit()
  const attachment = readableAttachment(document)
  const pages = readablePages(document)
  const kept = isKept(document.number)
  const number = document.number
  return (
    <div className="doc-acts">
      {document.easySummary !== undefined && hasChoice ? (
        <Switch
          label={words.say('document.version')}
          choices={[
            {
              value: 'full',
              label: words.say(readableText(document) === undefined ? 'document.version.summary' : 'document.version.full'),
            },
            { value: 'easy', label: words.say('document.version.easy') },
          ]}
          value={easy ? 'easy' : 'full'}
          onChoose={value => onEasy(value === 'easy')}
        />
      ) : null}
      <span className="doc-acts-gap" />
      {attachment === undefined ? null : (
        <Button look="main" icon={BookOpenText} onPress={() => go({ at: 'reader', number, page: 1, attachment: attachment.path })}>
          {words.say('document.read')}
          {pages === undefined ? null : <span className="doc-lite"> {words.say('card.pages', { count: pages })}</span>}
        </Button>
      )}
      <GoalButtons goals={goalsOfDocument(bundle.ways, document)} />
      <PrintButton label={words.say('print.slip')} holds={words.say('print.slip.holds')} sheet={<DocumentSlip document={document} />} />
      <KeepButton title={document.title} kept={kept} onKeep={now => keep(number, now)} />
    </div>
  )
}
