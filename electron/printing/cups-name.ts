/**
 * Whether CUPS can have a printer of that name: letters, digits and signs that are printed, no space, slash, `#` or quotation mark (lpadmin(8)), and at most 127
 * bytes. Another name is no printer of CUPS, and is not handed to its programs.
 */
export const isCupsName = (name: string): boolean =>
  /^[^\s\p{C}/\\?'"#-][^\s\p{C}/\\?'"#]*$/u.test(name) && new TextEncoder().encode(name).length <= LONGEST_NAME

const LONGEST_NAME = 127
