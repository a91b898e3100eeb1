import type { Passage } from '../../../../catalogue/search/types.ts'
import { foreign, Say, useWords } from '../../../words/words-context.tsx'
import { MarkedText } from './marked-text.tsx'

/** The words of a document where what is sought stands, with its page; in the document's own language and direction. */
export function PassageText({ passage, language }: Readonly<{ passage: Passage; language: string }>) {
  const words = useWords()
  return (
    <>
      {passage.page === undefined ? (
        <span className="unseen">
          <Say k="passage.in-text" />{' '}
        </span>
      ) : (
        <b className="passage-page num">
          <Say k="passage.page" values={{ page: passage.page }} />{' '}
        </b>
      )}
      <bdi {...foreign(words, language)}>
        <MarkedText text={passage.text} marks={passage.marks} />
      </bdi>
    </>
  )
}
