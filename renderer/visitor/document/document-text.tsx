import { useMemo } from 'react'
import type { Glossary } from '../../../catalogue/model/centre.ts'
import { interfaceLanguage } from '../../words/languages.ts'
import { type Explained, explainTerms } from './explain-terms.ts'
import { textBlocks } from './text-blocks.ts'

/** The text of a document, its acronyms explained where they first stand (R21). */
export function DocumentText({ text, glossary }: Readonly<{ text: string; glossary: Glossary }>) {
  const blocks = useMemo(() => explainBlocks(text, glossary), [text, glossary])
  return (
    <div className="doc-text">
      {blocks.map(({ id, kind, items }) =>
        kind === 'list' ? (
          <ul key={id}>
            {items.map(item => (
              <li key={item.id}>
                <Pieces pieces={item.pieces} />
              </li>
            ))}
          </ul>
        ) : (
          items.map(item => (
            <p key={item.id}>
              <Pieces pieces={item.pieces} />
            </p>
          ))
        ),
      )}
    </div>
  )
}

type ExplainedItem = Readonly<{ id: string; pieces: readonly Explained[] }>
type ExplainedBlock = Readonly<{ id: string; kind: 'paragraph' | 'list'; items: readonly ExplainedItem[] }>

function explainBlocks(text: string, glossary: Glossary): readonly ExplainedBlock[] {
  const already = new Set<string>()
  return textBlocks(text).map((block, index) => ({
    id: `block-${index}`,
    kind: block.kind,
    items: (block.kind === 'list' ? block.items : [block.text]).map((item, place) => ({
      id: `item-${place}`,
      pieces: explainTerms(item, glossary, already),
    })),
  }))
}

function Pieces({ pieces }: Readonly<{ pieces: readonly Explained[] }>) {
  return pieces.map(piece =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={piece.term}>
        <b className="doc-term">{piece.term}</b>{' '}
        <span className="soft">
          {piece.inBrackets ? '– ' : '('}
          <bdi lang={piece.language} dir={interfaceLanguage(piece.language)?.dir ?? 'ltr'}>
            {piece.plain}
          </bdi>
          {piece.inBrackets ? '' : ')'}
        </span>
      </span>
    ),
  )
}
