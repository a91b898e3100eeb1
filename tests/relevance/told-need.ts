/** What somebody tells, in which language; the keys of the demonstration's documents that fit, and its desks, as somebody judged them who saw no code. */
export type ToldNeed = Readonly<{ language: string; words: string; documents: readonly string[]; desks: readonly string[] }>

/** Those of a text: `language | words | documents | desks`, one a line. */
export const toldNeeds = (text: string): readonly ToldNeed[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [language = '', words = '', documents = '', desks = ''] = line.split(' | ')
      return { language, words, documents: documents.split(' '), desks: desks.split(' ') }
    })
