import { csvOf } from '../../catalogue/export/write-csv.ts'
import { schemaOrgOf } from '../../catalogue/export/write-schema-org.ts'
import type { CatalogueDocument } from '../../catalogue/model/document.ts'
import { documentSchema } from '../../catalogue/model/document.ts'
import { simpleMarc } from '../helpers/intake/build-marc.ts'
import { marcXml, marcXmlRecord, pmbRecord, pmbXml } from '../helpers/intake/build-marc-xml.ts'
import { buildOds, buildXlsx, odsTable } from '../helpers/intake/build-workbook.ts'
import { ROME_SET } from '../helpers/intake/rome-folder.ts'
import { ROME3_SET } from '../helpers/intake/rome3-folder.ts'
import { occupations } from '../helpers/intake/vocabulary-files.ts'
import { buildDocx, buildEpub, buildOdt } from '../helpers/papers/build-office.ts'

/** A small export of a reader: its files by name. */
export type Seed = Readonly<Record<string, string | Uint8Array>>

const ROWS = Array.from({ length: 8 }, (_, index) => ({ id: `K${index}`, titre: `Titre ${index}`, url: `https://lampes.example/${index}` }))
const CELLS = [['id', 'Titre', 'Adresse'], ...ROWS.map(({ id, titre, url }) => [id, titre, url])]
const DUBLIN = `<records xmlns:dc="http://purl.org/dc/elements/1.1/">${ROWS.map(({ id, titre }) => `<record><dc:identifier>${id}</dc:identifier><dc:title>${titre}</dc:title></record>`).join('')}</records>`
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const AT = 'http://data.europa.eu/esco'
const TEXT = 'Cette page dit en mots simples comment on tient une lampe, et qui peut aider. '.repeat(6)

const DOCUMENTS: readonly CatalogueDocument[] = ROWS.map(({ id, titre, url }) =>
  documentSchema.parse({
    id: `x:${id}`,
    source: 'x',
    kind: 'guide',
    title: titre,
    language: 'fr',
    subjects: ['a | b'],
    holdings: [{ site: 'Nord' }],
    body: { text: TEXT, pages: [0, 20] },
    links: [{ url }],
  }),
)

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += piece
  return all
}

async function* each(): AsyncGenerator<CatalogueDocument> {
  yield* DOCUMENTS
}

/** For every reader of documents and of vocabularies, by its id, small exports of it, invented. */
export async function seeds(): Promise<Readonly<Record<string, readonly Seed[]>>> {
  return {
    'escale-csv': [{ 'x.csv': await whole(csvOf(each())) }],
    'schema-org': [{ 'x.jsonld': await whole(schemaOrgOf(each())) }],
    rome: [ROME_SET],
    'rome-3': [ROME3_SET],
    esco: [
      {
        'occupations_fr.csv': occupations(ROWS.map(({ id, titre }) => [id, '9999', titre, ['lampiste', 'allumeur']])),
        'ISCOGroups_fr.csv': `conceptType,conceptUri,code,preferredLabel,altLabels,description\r\nISCOGroup,${AT}/isco/C9999,9999,Lumière,,\r\n`,
        'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\r\nOccupation,${AT}/occupation/K1,ISCOGroup,${AT}/isco/C9999\r\n`,
      },
    ],
    onisep: [
      {
        'jobs.csv': `"libellé métier";"lien site onisep.fr";"nom publication";collection;année;gencod;GFE;"code ROME";"libellé ROME";"lien ROME";domaine/sous-domaine\n${ROWS.map(({ titre }, at) => `"${titre}";https://www.onisep.fr/http/redirection/metier/slug/MET.${at};Lumières;;2019;;;Z1101;;;lumière`).join('\n')}\n`,
      },
      {
        'x.xml': `<root>${ROWS.map(({ titre }, at) => `<item><libelle_metier>${titre}</libelle_metier><lien_site_onisepfr>https://www.onisep.fr/http/redirection/metier/slug/MET.${at}</lien_site_onisepfr></item>`).join('')}</root>`,
      },
    ],
    lheo: [
      {
        'x.xml': `<lheo><offres>${ROWS.map(({ id, titre }) => `<formation numero="${id}"><intitule-formation>${titre}</intitule-formation></formation>`).join('')}</offres></lheo>`,
      },
    ],
    rncp: [
      {
        'x.xml': `<?xml version="1.0"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${ROWS.map(({ titre }, at) => `<FICHE><ID_FICHE>${at}</ID_FICHE><NUMERO_FICHE>RNCP${at}</NUMERO_FICHE><INTITULE>${titre}</INTITULE></FICHE>`).join('')}</FICHES>`,
      },
      {
        'x.csv': `Numero_Fiche;Intitule;Abrege_Intitule;Nomenclature_Europe_Niveau;Date_Fin_Enregistrement;Actif\n${ROWS.map(({ titre }, at) => `RNCP${at};${titre};BTS;NIV5;01/01/2030;ACTIVE`).join('\n')}\n`,
      },
    ],
    parcoursup: [
      {
        'x.csv': `Session;"Code UAI de l'établissement";Établissement;"Filière de formation";Statut\n${ROWS.map(({ id, titre }) => `2025;${id};Lycée;${titre};Public`).join('\n')}\n`,
      },
    ],
    'job-offers': [
      {
        'x.json': JSON.stringify({
          '@context': 'https://schema.org',
          '@graph': ROWS.map(({ id, titre, url }) => ({
            '@type': 'JobPosting',
            identifier: id,
            title: titre,
            url,
            datePosted: '2026-11-02',
          })),
        }),
      },
      {
        'x.json': JSON.stringify({
          resultats: ROWS.map(({ id, titre }) => ({ id, intitule: titre, romeCode: 'Z1101', description: TEXT })),
        }),
      },
    ],
    unimarc: [{ 'x.mrc': Buffer.concat(ROWS.map(({ id, titre }) => simpleMarc(id, titre))) }],
    marc21: [{ 'x.mrc': Buffer.concat(ROWS.map(({ id, titre }) => simpleMarc(id, titre, [['245', '10', ['a', titre]]]))) }],
    'unimarc-xml': [
      {
        'x.xml': pmbXml(
          ROWS.map(({ id, titre }) =>
            pmbRecord([
              ['001', id],
              ['200', '1 ', ['a', titre]],
            ]),
          ),
        ),
      },
    ],
    marcxml: [
      {
        'x.xml': marcXml(
          ROWS.map(({ id, titre }) =>
            marcXmlRecord([
              ['001', id],
              ['245', '10', ['a', titre]],
            ]),
          ),
        ),
      },
    ],
    'memo-notices': [
      {
        'x.xml': `<?xml version="1.0" encoding="ISO-8859-1"?><MEMO_NOTICES><NOTICES>${ROWS.map(({ id, titre }) => `<NOTICE_GENERALE><IDENTITE_N>${id}</IDENTITE_N><TITRE_N>${titre}</TITRE_N><SUPPORT_N>Livre</SUPPORT_N></NOTICE_GENERALE>`).join('')}</NOTICES></MEMO_NOTICES>`,
      },
    ],
    'dublin-core': [{ 'x.xml': DUBLIN }],
    ris: [{ 'x.ris': ROWS.map(({ id, titre }) => `TY  - BOOK\nID  - ${id}\nTI  - ${titre}\nER  - \n`).join('') }],
    xlsx: [{ 'x.xlsx': buildXlsx([{ name: 'Livres', rows: CELLS }]) }],
    ods: [{ 'x.ods': buildOds(odsTable('Livres', CELLS)) }],
    papers: [
      { 'a.txt': TEXT },
      { 'a.html': `<html><title>Lampe</title><p>${TEXT}</p></html>` },
      { 'a.docx': buildDocx([TEXT]) },
      { 'a.odt': buildOdt([TEXT]) },
      { 'a.epub': buildEpub([`<p>${TEXT}</p>`]) },
    ],
    csv: [{ 'x.csv': CELLS.map(row => row.map(cell => `"${cell}"`).join(';')).join('\n') }],
    json: [
      { 'x.json': JSON.stringify({ total: 8, reponse: { fiches: ROWS } }) },
      { 'x.json': ROWS.map(row => JSON.stringify(row)).join('\n') },
    ],
    'vocabulary: esco': [{ 'occupations_fr.csv': occupations(ROWS.map(({ id, titre }) => [id, '9999', titre, ['lampiste']])) }],
    'vocabulary: rome': [ROME_SET],
    'vocabulary: vocabulary-json': [
      { 'x.json': JSON.stringify({ scheme: 'X', concepts: ROWS.map(({ id, titre }) => ({ code: id, prefLabel: { fr: titre } })) }) },
    ],
    'vocabulary: skos-xml': [
      {
        'x.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="${SKOS}">${ROWS.map(({ id, titre }) => `<skos:Concept rdf:about="http://x.example/${id}"><skos:prefLabel xml:lang="fr">${titre}</skos:prefLabel></skos:Concept>`).join('')}</rdf:RDF>`,
      },
    ],
    'vocabulary: skos-json-ld': [
      {
        'x.jsonld': JSON.stringify({
          '@context': { skos: SKOS },
          '@graph': ROWS.map(({ id, titre }) => ({
            '@id': `http://x.example/${id}`,
            '@type': 'skos:Concept',
            'skos:prefLabel': { '@language': 'fr', '@value': titre },
          })),
        }),
      },
    ],
    'vocabulary: skos-turtle': [
      {
        'x.ttl': `@prefix skos: <${SKOS}> .\n${ROWS.map(({ id, titre }) => `<http://x.example/${id}> a skos:Concept ; skos:prefLabel "${titre}"@fr .`).join('\n')}\n`,
      },
    ],
  }
}
