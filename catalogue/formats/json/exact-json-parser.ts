import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'

/** A double holds every number of so many digits exactly; of longer ones (an ISBN with its price, the id of another system) it loses the last. */
const EXACT_DIGITS = 15

/** What is told of a stream of JSON. */
export type JsonListener = Readonly<{
  /** Where values stand that are built: `$.*`, `$.results.*`, `$`; none where only the structure is looked at. */
  paths: readonly string[]
  /** How deep values may stand; what nests without end would be built, and every reader of it would fall over its own stack. */
  mostDeep: number
  onValue?(value: unknown, key: string | number | undefined): void
  /** What begins, ends, is named and stands there, in order. `text`: of a text or a name. */
  onToken?(token: TokenType, text: string | undefined): void
  onError(error: Error): void
}>

/** A parser of JSON in pieces, to which several values one after the other are one stream. */
export type JsonWriter = Readonly<{ write(piece: string): void; end(): void }>

/**
 * Parses JSON as it comes. Numbers that a double would change are given as texts with all their digits: keys and identifiers stay what they are.
 */
export function openExactParser({ paths, mostDeep, onValue, onToken, onError }: JsonListener): JsonWriter {
  const tokenizer = new ExactTokenizer({ separator: '' })
  const parser = new TokenParser({ paths: [...paths], keepStack: false, separator: '' })
  const isBuilt = paths.length > 0
  let depth = 0
  tokenizer.onToken = parsed => {
    const exact = parsed.token === TokenType.NUMBER && isInexact(tokenizer.numberText) ? asText(parsed, tokenizer.numberText) : parsed
    if (parsed.token === TokenType.LEFT_BRACE || parsed.token === TokenType.LEFT_BRACKET) depth++
    if (parsed.token === TokenType.RIGHT_BRACE || parsed.token === TokenType.RIGHT_BRACKET) depth--
    if (depth > mostDeep) onError(new Error(`its values stand more than ${mostDeep} deep`))
    onToken?.(exact.token, typeof exact.value === 'string' ? exact.value : undefined)
    if (isBuilt) parser.write(exact)
  }
  tokenizer.onError = error => onError(new Error(`this is not JSON (${error.message})`))
  tokenizer.onEnd = () => {
    if (isBuilt && !parser.isEnded) parser.end()
  }
  parser.onError = error => tokenizer.error(error)
  parser.onEnd = () => {
    if (!tokenizer.isEnded) tokenizer.end()
  }
  parser.onValue = ({ value, key }) => onValue?.(value, key)
  return {
    write(piece) {
      if (!tokenizer.isEnded) tokenizer.write(piece)
    },
    end() {
      if (!tokenizer.isEnded) tokenizer.end()
    },
  }
}

export { TokenType }

const asText = <T extends Readonly<{ offset: number }>>({ offset }: T, value: string) =>
  ({ token: TokenType.STRING, value, offset, partial: false }) as const

/** Whether a double would not be the number that is written: one with more digits, or too large or too small for any. */
const isInexact = (text: string): boolean =>
  isLong(text) || !Number.isFinite(Number(text)) || (Number(text) === 0 && /[1-9]/.test(text.replace(/[eE].*$/, '')))

const isLong = (text: string): boolean =>
  text.length > EXACT_DIGITS &&
  text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length > EXACT_DIGITS

/** Keeps a number as it stands in the file, beside what a double makes of it. */
class ExactTokenizer extends Tokenizer {
  numberText = ''

  protected override parseNumber(text: string): number {
    this.numberText = text
    return super.parseNumber(text)
  }
}
