/** Units as the interface's languages write them: metres, hours, minutes, these in whole words too. */
const UNITS = 'minutes?|Minuten?|minutos?|minut[io]|хвилин[аи]?|دقيقة|دقائق|m|km|min|h|м|км|хв|год|م|كم|س|د|Min|Std'
const BEFORE_UNIT = new RegExp(`(?<=\\p{N}) (?=(?:${UNITS})(?![\\p{L}\\p{M}]))`, 'gu')

/** Keeps a unit on the line of its number: "à 11 m" never leaves its m alone. */
export const keepUnits = (text: string): string => text.replace(BEFORE_UNIT, '\u00a0')

/**
 * What is one thing to whoever reads it, a mark on a shelf or the hours from one time to another, on one line. A dash lets lines end after it, whatever the
 * space (UAX 14, LB12a), but before a word joiner.
 */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('–', '–\u2060')
