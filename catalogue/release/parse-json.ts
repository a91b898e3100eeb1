/** The value of a JSON text, for a schema to judge; undefined, which no schema here takes, for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Where a text stops being JSON, for a sentence: its line, and what stands there. A missing comma or quotation mark is often at the end of the line before. */
export function whereNoJson(text: string): string {
  try {
    JSON.parse(text)
    return 'nowhere'
  } catch (error) {
    const told = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const at = told === undefined ? text.trimEnd().length : Number(told)
    const line = text.slice(0, at).split('\n').length
    const there = text.split('\n')[line - 1]?.trim().slice(0, SHOWN_CHARACTERS) ?? ''
    return `from line ${line} on${there === '' ? '' : ` (${there})`}; look there and at the end of the line before for a comma, a quotation mark or a bracket`
  }
}

const SHOWN_CHARACTERS = 60
