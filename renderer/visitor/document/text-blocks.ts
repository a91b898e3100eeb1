/** A paragraph, or a list of items that stood on lines beginning with a dash or a bullet. */
export type TextBlock = Readonly<{ kind: 'paragraph'; text: string }> | Readonly<{ kind: 'list'; items: readonly string[] }>

const ITEM = /^\s*[-–•*]\s+/

/** Plain text as blocks: an empty line or a line end begins a new paragraph, lines with bullets next to one another are one list. */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const item = ITEM.test(trimmed) ? trimmed.replace(ITEM, '') : undefined
    const last = blocks.at(-1)
    if (item !== undefined && last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] }
    else blocks.push(item === undefined ? { kind: 'paragraph', text: trimmed } : { kind: 'list', items: [item] })
  }
  return blocks
}

/** How many words a text has: for the time that reading it takes. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
