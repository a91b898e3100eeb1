/** A query of a class: in which language it is asked, and the ROME codes of the sheets that a counsellor would call right. */
export type RomeQuery = Readonly<{ class: string; language: string; words: string; codes: readonly string[] }>

/** The queries of a class, written one a line as `words | CODE CODE`. */
export const romeQueries = (name: string, lines: string, language = 'fr'): readonly RomeQuery[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [words = '', codes = ''] = line.split('|').map(part => part.trim())
      return { class: name, language, words, codes: codes.split(' ') }
    })
