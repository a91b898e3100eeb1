import { ArrowLeft, FileX } from 'lucide-react'
import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Say, useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { sayPaper } from '../say-paper.ts'

/** Why a document is not shown. */
export type ReaderProblem = 'missing' | 'broken' | 'locked' | 'rights'

const SAID = {
  missing: 'reader.failed',
  broken: 'reader.failed',
  locked: 'reader.failed.locked',
  rights: 'reader.rights.display',
} as const

type ReaderFailedProps = Readonly<{ problem: ReaderProblem; document: ReleaseDocument | undefined; onBack: () => void }>

/** What happened, where the paper one is, and what still works (LOOK: an error has a way on). */
export function ReaderFailed({ problem, document, onBack }: ReaderFailedProps) {
  const words = useWords()
  const { plan } = useKiosk().bundle
  return (
    <div className="reader-failed" role="alert">
      <p className="reader-problem">
        <Icon of={FileX} />
        <b>
          <Say k={SAID[problem]} />
        </b>
      </p>
      {document !== undefined && <p>{sayPaper(document, plan, words)}</p>}
      <p>
        <Say k="reader.failed.how" />
      </p>
      <Button look="main" icon={ArrowLeft} flipIcon onPress={onBack}>
        <Say k="reader.back" />
      </Button>
    </div>
  )
}
