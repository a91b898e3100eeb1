import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import { SectionTitle } from '../../../ui/section-title.tsx'
import type { Phrase } from '../../../words/create-words.ts'
import { Marked, Say, useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { sayDates } from '../say-date.ts'

/** Who speaks (R4): plain text, no logo; the dates that are known, the rights the source asks to be told, the document's number. */
export function WhoSaysIt({ document }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const { sources, languages } = useKiosk().bundle.centre
  const source = sources.find(({ id }) => id === document.source)
  // Said in the words of whoever asks it to be said: the document's, or else those of the centre, which wrote the lines of its sources.
  const told = (own: string | undefined, ofSource: string | undefined): readonly Phrase[] => {
    if (own !== undefined) return [{ text: own, language: document.language }]
    return ofSource === undefined ? [] : [{ text: ofSource, language: languages[0] ?? document.language }]
  }
  const [says] = told(document.publisher, source?.label)
  const rights = [...told(document.rights?.attribution, source?.attribution), ...told(document.rights?.licence, source?.licence)]
  return (
    <section className="doc-section doc-who">
      <SectionTitle>
        <Say k="document.who" />
      </SectionTitle>
      <p>{says === undefined ? <Say k="document.who.unknown" /> : <Marked phrase={says} />}</p>
      <p className="soft">{sayDates(document, words).join(' · ')}</p>
      {rights.map(part => (
        <p className="soft" key={part.text}>
          <Marked phrase={part} />
        </p>
      ))}
      <p className="doc-number num">{words.say('document.number', { number: document.number })}</p>
    </section>
  )
}
