/** Codes of ISO 639 that name no language: not known, several, none at all, one without a code. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis'])

/** What `names` calls the language of a tag; undefined for a tag that names none, for one that nobody has a name for, and for what is no tag. */
export function knownLanguage(tag: string, names: Intl.DisplayNames): string | undefined {
  if (NO_LANGUAGE.has(tag.split('-', 1)[0] ?? tag)) return undefined
  try {
    const name = names.of(tag)
    // Intl gives the tag itself for a language it does not know.
    return name === tag ? undefined : name
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
