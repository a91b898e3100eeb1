import { BookOpenText, Check, ChevronRight } from 'lucide-react'
import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import type { Passage } from '../../../../catalogue/search/types.ts'
import { Icon } from '../../../ui/icon.tsx'
import { foreign, Say, useWords } from '../../../words/words-context.tsx'
import { MarkedText } from '../../results/parts/marked-text.tsx'
import { useVisit } from '../../state/visit-context.ts'
import { readableAttachment } from '../say-forms.ts'

/** The words by which a document was found; touched, they lead to their page where it can be read here. */
export function FoundPassage({ document, passage }: Readonly<{ document: ReleaseDocument; passage: Passage }>) {
  const words = useWords()
  const { go } = useVisit()
  const { page } = passage
  const text = (
    <bdi className="doc-passage" {...foreign(words, document.language)}>
      <MarkedText text={passage.text} marks={passage.marks} />
    </bdi>
  )
  const attachment = readableAttachment(document)
  const pages = Math.min(attachment?.pages ?? Number.POSITIVE_INFINITY, document.rights?.maxPages ?? Number.POSITIVE_INFINITY)
  if (page === undefined || attachment === undefined || page > pages) {
    return (
      <p className="doc-because doc-found">
        <Icon of={Check} />
        <span>
          <b>{page === undefined ? <Say k="passage.found" /> : <Say k="passage.found-page" values={{ page }} />}</b>
          {text}
        </span>
      </p>
    )
  }
  const open = () => go({ at: 'reader', number: document.number, page, attachment: attachment.path })
  return (
    <button type="button" className="face wide doc-found" onClick={open}>
      <Icon of={BookOpenText} />
      <span>
        <b>
          <Say k="passage.found-page" values={{ page }} />
        </b>
        {text}
        <span className="unseen">
          <Say k="passage.open" values={{ page }} />
        </span>
      </span>
      <Icon of={ChevronRight} flip className="more" />
    </button>
  )
}
