import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'

/** A double holds every number of so many digits exactly; of longer ones (an ISBN with its price, the id of another system) it loses the last. */
const EXACT_DIGITS = 15

const DEEPER: ReadonlyMap<TokenType, number> = new Map([
  [TokenType.LEFT_BRACE, 1],
  [TokenType.LEFT_BRACKET, 1],
  [TokenType.RIGHT_BRACE, -1],
  [TokenType.RIGHT_BRACKET, -1],
])
/** What begins no value and is none. */
const ENDS: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET, TokenType.COMMA, TokenType.COLON])

/** What is told of a stream of JSON. */
export type JsonListener = Readonly<{
  /** Where values stand that are built: `$.*`, `$.results.*`, `$`; none where only the structure is looked at. */
  paths: readonly string[]
  /** How deep values may stand; what nests without end would be built, and every reader of it would fall over its own stack. */
  mostDeep: number
  /** How many values, names included, may come before the next one that is told: what is built of them is held, and each takes hundreds of bytes. */
  mostValues: number
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
export function openExactParser({ paths, mostDeep, mostValues, onValue, onToken, onError }: JsonListener): JsonWriter {
  const tokenizer = new ExactTokenizer({ separator: '' })
  const parser = new TokenParser({ paths: [...paths], keepStack: false, separator: '' })
  const isBuilt = paths.length > 0
  let [depth, held, isStopped] = [0, 0, false]
  const stop = (why: string) => {
    isStopped = true
    onError(new Error(why))
  }
  tokenizer.onToken = parsed => {
    // What is left of a piece after the place where reading stopped.
    if (isStopped) return
    const exact = parsed.token === TokenType.NUMBER && isInexact(tokenizer.numberText) ? asText(parsed, tokenizer.numberText) : parsed
    depth += DEEPER.get(parsed.token) ?? 0
    if (!ENDS.has(parsed.token)) held++
    if (depth > mostDeep) stop(`its values stand more than ${mostDeep} deep`)
    else if (isBuilt && held > mostValues) stop(`it has more than ${mostValues} values`)
    if (isStopped) return
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
  parser.onValue = ({ value, key }) => {
    held = 0
    onValue?.(value, key)
  }
  return {
    write(piece) {
      if (!isStopped && !tokenizer.isEnded) tokenizer.write(piece)
    },
    end() {
      if (!isStopped && !tokenizer.isEnded) tokenizer.end()
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
