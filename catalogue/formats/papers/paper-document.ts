import type { Problem } from '../../model/problem.ts'
import { UNKNOWN_KIND } from '../csv/csv-mapping.ts'
import type { DocumentDraft, SourceFile } from '../format.ts'
import { paperLanguage } from './paper-language.ts'
import type { TakenPaper } from './take-paper.ts'

/** Nobody has said the language: stands in a row's document until its text tells. */
export const LANGUAGE_UNSAID = 'und'

/** `unsaid`: of these papers the text does not tell its language. */
type Made = Readonly<{ document: DocumentDraft; remarks: readonly Problem[]; unsaid: readonly SourceFile[] }>

/** The text of a paper as a document has it; nothing where it has none. */
const bodyOf = ({ text: { text, pages } }: TakenPaper): Pick<DocumentDraft, 'body'> =>
  text === '' ? {} : { body: { text, ...(pages !== undefined && { pages }) } }

/** A paper as a document of its own. `language`: the centre's, for a text that does not tell its own. */
export function paperDocument(file: SourceFile, paper: TakenPaper, language: string): Made {
  const { tag, unsaid } = languageOf(file, paper, language)
  return {
    document: { kind: UNKNOWN_KIND, title: paper.title, language: tag, ...bodyOf(paper), attachments: [paper.attachment] },
    remarks: paper.remarks,
    unsaid,
  }
}

/** A row's document with its papers: the text of the first is its text, unless the row has one itself. */
export function rowWithPapers(
  document: DocumentDraft,
  papers: readonly Readonly<{ file: SourceFile; paper: TakenPaper }>[],
  language: string,
): Made {
  const [first] = papers
  const found = document.language !== LANGUAGE_UNSAID ? undefined : first && languageOf(first.file, first.paper, language)
  return {
    document: {
      ...document,
      language: document.language === LANGUAGE_UNSAID ? (found?.tag ?? language) : document.language,
      ...(document.body === undefined && first !== undefined && bodyOf(first.paper)),
      attachments: papers.map(({ paper }) => paper.attachment),
    },
    remarks: papers.flatMap(({ paper }) => paper.remarks),
    unsaid: found?.unsaid ?? [],
  }
}

function languageOf(file: SourceFile, { text }: TakenPaper, language: string): Readonly<{ tag: string; unsaid: readonly SourceFile[] }> {
  const tag = paperLanguage(text.text, text.languageSaid)
  // That it has no text was said already.
  return { tag: tag ?? language, unsaid: tag === undefined && text.text !== '' ? [file] : [] }
}
