/** Keeps a number on the line of the word before it: "Espace conseil 3" never leaves its 3 alone. */
export const keepNumbers = (text: string): string => text.replace(/(?<=\p{L}) (?=\p{N}+(?!\p{L}))/gu, '\u00a0')
