import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import { SectionTitle } from '../../../ui/section-title.tsx'
import { Say, useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { sayDates } from '../say-date.ts'

/** Who speaks (R4): plain text, no logo; the dates that are known, the rights the source asks to be told, the document's number. */
export function WhoSaysIt({ document }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const { sources } = useKiosk().bundle.centre
  const source = sources.find(({ id }) => id === document.source)
  const says = document.publisher ?? source?.label
  const rights = [document.rights?.attribution ?? source?.attribution, document.rights?.licence ?? source?.licence]
  return (
    <section className="doc-section doc-who">
      <SectionTitle>
        <Say k="document.who" />
      </SectionTitle>
      <p>{says ?? words.say('document.who.unknown')}</p>
      <p className="soft">{sayDates(document, words).join(' · ')}</p>
      {rights
        .filter(part => part !== undefined)
        .map(part => (
          <p className="soft" key={part}>
            {part}
          </p>
        ))}
      <p className="doc-number num">{words.say('document.number', { number: document.number })}</p>
    </section>
  )
}
