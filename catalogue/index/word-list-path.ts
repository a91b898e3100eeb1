const FOLDER = 'vocabulary/'
const ENDING = '.words'

/** Where the words of a language stand in a release: `vocabulary/es.words`. */
export const wordListPath = (language: string): string => FOLDER + language + ENDING

/** Whose words a file of a release holds; undefined for any other file. */
export const languageOfWordList = (path: string): string | undefined =>
  path.startsWith(FOLDER) && path.endsWith(ENDING) ? path.slice(FOLDER.length, -ENDING.length) : undefined
