/** Units as the interface's languages write them: metres, hours, minutes, these in whole words too. */
const UNITS = 'minutes?|Minuten?|minutos?|minut[io]|хвилин[аи]?|دقيقة|دقائق|m|km|min|h|м|км|хв|год|م|كم|س|د|Min|Std'
const BEFORE_UNIT = new RegExp(`(?<=\\p{N}) (?=(?:${UNITS})(?![\\p{L}\\p{M}]))`, 'gu')

/** Keeps a unit on the line of its number: "à 11 m" never leaves its m alone. */
export const keepUnits = (text: string): string => text.replace(BEFORE_UNIT, '\u00a0')
