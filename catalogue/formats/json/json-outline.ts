import type { ReadContext, SourceFile } from '../format.ts'
import { decodeText, detectEncoding } from '../text-encoding.ts'
import { OutlineFrames } from './outline-frames.ts'

/** A list of objects, or an object that has one for each key, where records may stand: by the names that lead to it, and the names that its records have. */
export type JsonPlace = Readonly<{ path: readonly string[]; isByKey: boolean; objects: number; names: ReadonlySet<string> }>

/** Where records may stand in a file, and how many values it has one after the other. */
export type JsonOutline = Readonly<{ places: readonly JsonPlace[]; values: number }>

/** Looks at the structure of a JSON file once through, building nothing. Where it is no longer JSON, what came before counts; reading tells why. Throws `FileReadError`. */
export async function outlineOf(file: SourceFile, { limits }: Pick<ReadContext, 'limits'>): Promise<JsonOutline> {
  const { openExactParser, TokenType } = await import('./exact-json-parser.ts')
  const frames = new OutlineFrames()
  let isBroken = false
  let isFirst = true
  const parser = openExactParser({
    paths: [],
    mostDeep: limits.jsonDepth,
    mostValues: limits.jsonValues,
    onToken(token, text) {
      if (isBroken) return
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) frames.begin(token === TokenType.LEFT_BRACKET)
      else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) frames.end()
      else if (token === TokenType.COMMA) frames.comma()
      else if (token === TokenType.STRING) frames.text(text ?? '')
      else if (token !== TokenType.COLON) frames.scalar()
    },
    onError() {
      isBroken = true
    },
  })
  for await (const piece of decodeText(file, await detectEncoding(file))) {
    parser.write(isFirst ? piece.replace(/^\ufeff/, '') : piece)
    isFirst = false
    if (isBroken) break
  }
  return frames.outline()
}
