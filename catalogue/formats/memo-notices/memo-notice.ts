import type { BibliographicFields } from '../bibliographic/bibliographic-document.ts'
import { bibliographicDocument } from '../bibliographic/bibliographic-document.ts'
import { cleanLine, distinct } from '../clean-text.ts'
import { readDate } from '../csv/read-date.ts'
import type { DocumentDraft } from '../format.ts'
import { kindByWord } from '../kind-words.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { childrenOf, textAt, textIn } from '../xml/xml-trees.ts'

/** What the kind of thing described says where nothing says the kind of document. */
const KINDS: Readonly<Record<string, BibliographicFields['kind']>> = {
  'Document projeté, vidéo': 'video',
  'Ressource en ligne': 'website',
  'Ressource électronique': 'software',
}

const line = (tree: XmlTree | undefined, ...path: readonly string[]): string | undefined =>
  tree === undefined ? undefined : cleanLine(textAt(tree, ...path))

/** Entries of one element are separated by a slash. */
const listed = (tree: XmlTree, name: string): string[] => distinct((textAt(tree, name) ?? '').split('/').map(cleanLine))

/** The key of a notice: its own identity. */
export const identityOf = (notice: XmlTree): string | undefined => line(notice, 'IDENTITE_N')

/** The document of a `NOTICE_GENERALE`, or of a `NOTICE_PARTIE` with the general one that it is a part of; undefined without a title. */
export function memoNotice(notice: XmlTree, language: string | undefined): DocumentDraft | undefined {
  const [whole] = childrenOf(notice, 'NOTICE_GENERALE')
  const said = (name: string) => line(notice, name) ?? line(whole, name)
  const collection = childrenOf(notice, 'COLLECTIONS')[0] ?? (whole === undefined ? undefined : childrenOf(whole, 'COLLECTIONS')[0])
  const document = bibliographicDocument(
    {
      kind: kindOf(notice, said),
      titles: [textAt(notice, 'TITRE_N')],
      creators: childrenOf(notice, 'AUTEURS').flatMap(authors => childrenOf(authors, 'AUTEUR_A').map(textIn)),
      subjects: [...listed(notice, 'DESCRIPTEURS_N'), ...listed(notice, 'MOTS_CLES_N'), ...listed(notice, 'DISCIPLINES_N')],
      descriptions: [textAt(notice, 'RESUME_N')],
      publishers: childrenOf(notice, 'EDITEURS').map(one => textAt(one, 'EDITEUR_E')),
      dates: [said('DATE_PARUTION_N')],
      languages: listed(notice, 'LANGUE_N'),
      identifiers: [...listed(notice, 'ISBN_N'), ...listed(notice, 'ISSN_N'), line(notice, 'LIEN_N'), line(notice, 'CODE_BARRE_N')],
      facts: [
        { label: 'Dans', value: whereIn(whole, collection, said) },
        { label: 'Collation', value: line(notice, 'COLLATION_N') },
        { label: 'Niveau', value: listed(notice, 'NIVEAUX_N').join(' ; ') },
        { label: 'Nature', value: listed(notice, 'NATURES_N').join(' ; ') },
        { label: 'Notes', value: line(notice, 'NOTES_N') },
      ],
    },
    language,
  )
  if (document === undefined) return undefined
  const until = expiry(line(notice, 'DATE_PEREMPTION_N'))
  const holdings = childrenOf(notice, 'EXEMPLAIRES').flatMap(copyOf)
  return { ...document, holdings, ...(until !== undefined && { validUntil: until }) }
}

function kindOf(notice: XmlTree, said: (name: string) => string | undefined): BibliographicFields['kind'] {
  if (line(notice, 'TYPE_NOTICE_N') === 'Article') return 'article'
  const words = [said('SUPPORT_N'), ...listed(notice, 'NATURES_N'), ...listed(notice, 'TYPES_NATURE_N')]
  const named = words.map(word => kindByWord(word ?? '')).find(kind => kind !== undefined)
  return named ?? KINDS[said('TYPE_DOC_N') ?? ''] ?? 'document'
}

/** "Phosphore, n° 412" for an article, the title of the whole for a part. */
function whereIn(
  whole: XmlTree | undefined,
  collection: XmlTree | undefined,
  said: (name: string) => string | undefined,
): string | undefined {
  const name = line(whole, 'TITRE_N') ?? line(collection, 'COLLECTION_C')
  const number = said('NO_COLLECTION_N')
  return [name, number === undefined ? undefined : `n° ${number}`].filter(part => part !== undefined).join(', ') || undefined
}

/** A year of expiry is its last day. */
function expiry(text: string | undefined): string | undefined {
  const date = readDate(text ?? '')
  if (date?.length === 10) return date
  return date?.length === 4 ? `${date}-12-31` : undefined
}

/** A copy on its shelf; one that was weeded is none. */
function copyOf(copy: XmlTree): NonNullable<DocumentDraft['holdings']> {
  const status = line(copy, 'STATUT_X')
  if (/pilon/i.test(status ?? '')) return []
  const [zone, callNumber] = [line(copy, 'EMPLACEMENT_X'), line(copy, 'COTE_E_X')]
  const isLent = status === 'En-service' ? true : /hors-pr[êe]t/i.test(status ?? '') ? false : undefined
  const isMissing = /perdu|manquant/i.test(status ?? '')
  const held = {
    ...(zone !== undefined && { zone }),
    ...(callNumber !== undefined && { callNumber }),
    ...(isLent !== undefined && { loan: isLent }),
    ...(isMissing && { state: 'missing' as const }),
  }
  return Object.keys(held).length === 0 ? [] : [held]
}
