import { Scale } from 'lucide-react'
import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { sayPaper } from '../say-paper.ts'
import { sayRights } from '../say-rights.ts'
import '../reader.css'

/** What the document's rights do not allow here, why, and where the paper one stands. Nothing where they allow everything. `pages`: how many it has, where known. */
export function RightsNote({ document, pages }: Readonly<{ document: ReleaseDocument; pages: number | undefined }>) {
  const words = useWords()
  const { bundle, start } = useKiosk()
  const said = sayRights(document, { pages, prints: start.paper !== undefined }, words)
  if (said.length === 0) return null
  return (
    <p className="reader-note">
      <Icon of={Scale} />
      <span>{[...said, sayPaper(document, bundle.plan, words)].join(' ')}</span>
    </p>
  )
}
