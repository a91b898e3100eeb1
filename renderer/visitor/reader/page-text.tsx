import { useMemo } from 'react'
import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { pageParagraphs } from './page-paragraphs.ts'
import type { PageOfPdf } from './use-pdf.ts'

/** The words of the page that is shown, for those who hear it: unseen, read aloud in the document's language. A page that is a picture says so. */
export function PageText({ shown, language }: Readonly<{ shown: PageOfPdf; language: string }>) {
  const words = useWords()
  const paragraphs = useMemo(() => pageParagraphs(shown.text.pieces), [shown])
  if (paragraphs.length === 0)
    return (
      <p className="reader-note">
        <Say k="reader.picture" />
      </p>
    )
  return (
    <div className="reader-text" {...foreign(words, language)}>
      {paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a page never change their order
        <p key={index}>{text}</p>
      ))}
    </div>
  )
}
