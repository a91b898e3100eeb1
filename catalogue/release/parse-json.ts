/** The value of a JSON text, for a schema to judge; undefined, which no schema here takes, for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Where a text stops being JSON, for a sentence: line and column, and what stands there. A missing comma or quotation mark is often at the end of the line before. */
export function whereNoJson(text: string): string {
  const at = brokenAt(text)
  if (at === undefined) return 'nowhere'
  const before = text.slice(0, at).split(/\r\n|\n|\r/)
  const column = (before.at(-1)?.length ?? 0) + 1
  const there =
    text
      .split(/\r\n|\n|\r/)
      [before.length - 1]?.trim()
      .slice(0, SHOWN_CHARACTERS) ?? ''
  return `from line ${before.length}, column ${column} on${there === '' ? '' : ` (${there})`}; look there and at the end of the line before for a comma, a quotation mark or a bracket`
}

/**
 * The first character with which a text can no longer become JSON; its end where it only breaks off; undefined where it is JSON. The parser does not always say where it
 * stopped: of two beginnings the shorter is whole as far as it goes, or the longer is broken already.
 */
function brokenAt(text: string): number | undefined {
  if (errorIn(text) === undefined) return undefined
  if (isBeginning(text)) return text.trimEnd().length
  let [whole, broken] = [0, text.length]
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1
    if (isBeginning(text.slice(0, middle))) whole = middle
    else broken = middle
  }
  return whole
}

/** Whether a text is JSON, or would be if it went on. */
function isBeginning(text: string): boolean {
  const message = errorIn(text)
  if (message === undefined || /end of JSON input|Unterminated|No number after/.test(message)) return true
  const position = /position (\d+)/.exec(message)?.[1]
  return position !== undefined && Number(position) >= text.length
}

function errorIn(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

const SHOWN_CHARACTERS = 60
