// @vitest-environment jsdom
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importVerb } from '../../../catalogue/cli/import.ts'
import { problemWords } from '../../../catalogue/cli/problem-words.ts'
import french from '../../../catalogue/cli/problem-words-fr.json' with { type: 'json' }
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { writeCentre } from '../../helpers/sample-centre.ts'

const fresh = temporaryFolders()
const root = join(import.meta.dirname, '../../../catalogue')
const say = problemWords('fr-BE')

/** All that the intake, its formats and what they stand on may say; a sentence may be put together of clauses. */
const sources = ['intake', 'formats', 'release', 'draft'].flatMap(floor =>
  readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(root, floor, name), 'utf8').replaceAll("\\'", "'")),
)

const PLACE = /\{=?\w+\}/g
const placesOf = (text: string): readonly string[] => (text.match(PLACE) ?? []).toSorted()
const ALL = Object.values(french).flatMap(table => Object.entries(table))

/** A page of an import's report, as it is kept. */
async function pageOf(file: string, text: string): Promise<Document> {
  const [home, folder] = [fresh(), fresh()]
  await writeCentre(join(home, 'centre'))
  const path = join(folder, file)
  writeFileSync(path, text)
  const speaker = { out: () => undefined, note: () => undefined, progress: () => undefined }
  await importVerb.run({ home, positionals: [path], values: { source: 'essai', 'accept-refused': true }, json: false, speaker })
  return new DOMParser().parseFromString(readFileSync(join(home, 'reports/essai.html'), 'utf8'), 'text/html')
}

const cells = (page: Document) => [...page.querySelectorAll('.problems td:nth-child(4)')]
const said = (page: Document) => cells(page).map(cell => cell.textContent ?? '')

describe('P657: what is said of records and files is in the centre’s language where there are words of it', () => {
  test.each(ALL)('is a sentence that this program says: %s', english => {
    for (const clause of english.split(PLACE).flatMap(literal => literal.split(/[;:,.](?: |$)/))) {
      expect(
        sources.some(source => source.includes(clause.trim())),
        clause,
      ).toBe(true)
    }
  })

  test.each(ALL)('loses no value: %s', (english, own) => {
    expect(placesOf(own)).toEqual(placesOf(english))
  })

  test('of a table: what is refused and what is to be looked at, each with its values and the remedy', async () => {
    const rows = [
      'N°;Titre;Date de parution;URL;Tarif',
      '1;Un;le printemps;www.exemple.fr;12 €',
      '2;;2024;;',
      '3;Trois;2024;ftp://x;;de trop',
      '4;Quatre;2024;pas une adresse;cher',
      '1;Un autre;2024;;',
      `5;${'Long '.repeat(300)};2024;;`,
    ]
    const page = await pageOf('liste.csv', `${rows.join('\n')}\n`)
    const texts = said(page).join('\n')
    expect(texts).toContain(
      '« le printemps » n’est pas une date que ce programme sait lire ; écrivez 2026-11-24 ou 24/11/2026. Le document est entré sans cela.',
    )
    expect(texts).toContain('La ligne n’a pas de titre. Écrivez-le à la source.')
    expect(texts).toContain('La ligne a 6 cases et l’en-tête 5 : mettez entre guillemets le texte qui contient un « ; »')
    expect(texts).toContain('« pas une adresse » n’est pas une adresse web')
    expect(texts).toMatch(/« cher » ne dit aucun coût que l’on comprenne.*Le document est entré sans cela/)
    expect(texts).toContain('essai:1 a déjà été lu dans liste.csv, à la ligne 2, avec un autre contenu')
    expect(texts).toMatch(/Le titre dépasse \d+ caractères/)
    expect(texts).toContain('1 document ne dit pas comment y accéder')
    expect(
      cells(page)
        .filter(cell => cell.getAttribute('lang') !== 'fr')
        .map(cell => cell.textContent),
    ).toEqual([])
  })

  test('of words that are no value: the values once, and each word as it is written', async () => {
    const page = await pageOf('liste.csv', 'N°;Titre;Type\n1;Un;Thèse\n2;Deux;Mémoire\n')
    const [first, second] = said(page).filter(text => text.includes('valeur de ce champ'))
    expect(first).toMatch(
      /^« Thèse » n’est pas une valeur de ce champ.* Les valeurs de ce champ sont : .*fiche métier.* Le document est entré sans cela\./,
    )
    expect(second).toMatch(
      /^« Mémoire » n’est pas une valeur de ce champ ; ajoutez-la à la table des valeurs de la correspondance\. Le document est entré sans cela\./,
    )
  })

  test('of files: an empty one, and sentences whose reasons have words of their own', async () => {
    expect((await pageOf('note.txt', '')).body.textContent).toContain('Il n’y a rien à lire ici')
    const why = 'it is not what its name says, for its bytes are another kind of file; fetch it again'
    expect(say(`The file was not taken: ${why}.`).text).toBe(
      'Le fichier n’a pas été pris : il n’est pas ce que dit son nom : son contenu est d’une autre sorte ; téléchargez-le de nouveau.',
    )
    const note =
      '12 cells hold a formula without a result: nothing was taken (first in row 4). Open the file in a spreadsheet program, save it and import again.'
    expect(say(`In the column "Prix", ${note}`).text).toBe(
      'Dans la colonne « Prix », 12 cases contiennent une formule sans résultat : rien n’a été pris (la première fois : ligne 4). Ouvrez le fichier dans un tableur, enregistrez-le et importez de nouveau.',
    )
  })

  test('of what has no words in French the English stands, marked as such, and so it is for other languages', () => {
    expect(say('Something that nobody has translated.')).toEqual({ text: 'Something that nobody has translated.', language: 'en' })
    expect(say('The file was not taken: for a reason that has no words.')).toMatchObject({ language: 'en' })
    const known = 'The row has no title. Fill it in the source.'
    expect(problemWords('uk')(known)).toEqual({ text: known, language: 'en' })
    expect(problemWords()(known)).toEqual({ text: known, language: 'en' })
    expect(say(`${known} Then import again. The version that the draft has of it (imported by 2026-11-24) stays as it is.`).text).toBe(
      'La ligne n’a pas de titre. Écrivez-le à la source. Puis importez de nouveau. La version que le brouillon en a (importée le 2026-11-24) reste telle quelle.',
    )
  })

  test('what somebody wrote in a cell is said as it is, braces and sentences of ours too', () => {
    const value = '{value}. The row has no title. "$&" {list}'
    expect(say(`"${value}" is no date this program reads; write 2026-11-24 or 24/11/2026.`).text).toBe(
      `« ${value} » n’est pas une date que ce programme sait lire ; écrivez 2026-11-24 ou 24/11/2026.`,
    )
    const long = `"${'a. '.repeat(200_000)}" is no such thing`
    expect(say(long)).toEqual({ text: long, language: 'en' })
  })
})
