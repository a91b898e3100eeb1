const FOLDER = 'vocabulary/'
const ENDING = '.seg'

/** Where a language's labels stand in a release: `vocabulary/es.seg`. */
export const labelPath = (language: string): string => FOLDER + language + ENDING

/** Whether a file of a release holds labels to be searched. */
export const isLabelPath = (path: string): boolean => path.startsWith(FOLDER) && path.endsWith(ENDING)
