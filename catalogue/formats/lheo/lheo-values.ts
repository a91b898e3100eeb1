import { cleanLine } from '../clean-text.ts'
import { readDate } from '../csv/read-date.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { textAt } from '../xml/xml-trees.ts'

/** What is left of an element's text; "-" stands for an empty element that the schema wants. */
export const lineAt = (tree: XmlTree, ...path: readonly string[]): string | undefined => cleanLine(textAt(tree, ...path))

/** yyyymmdd as ISO 8601; 00000000 means that no date is known, and days that no calendar has are none. */
export const lheoDate = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{8}$/.test(text) ? readDate(text) : undefined
