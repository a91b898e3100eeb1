/** The primary subtag: `pt` of `pt-BR`. What is known of words, dates and letters is known of a language, not of a country. */
export const primaryLanguage = (language: string): string => language.toLowerCase().split('-')[0] ?? language
