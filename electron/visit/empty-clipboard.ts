/** A clipboard as Electron gives it: since version 45 it reads by promises and holds the primary selection as a clipboard of its own; before, a word names it. */
export type SystemClipboard = Readonly<{
  clear(which?: 'selection'): void
  availableFormats?(which?: 'selection'): readonly string[]
  read?(): Promise<readonly Readonly<{ types: readonly string[] }>[]>
  selection?: SystemClipboard
}>

const HAS_SELECTION = process.platform === 'linux'

/** Empties the clipboard and, where there is one, the primary selection (what is marked with the mouse), in every format. */
export function emptyClipboard(clipboard: SystemClipboard): void {
  clipboard.clear()
  if (!HAS_SELECTION) return
  if (clipboard.selection === undefined) clipboard.clear('selection')
  else clipboard.selection.clear()
}

/** How many formats are on the clipboard and the primary selection: 0 when both are empty. Throws when this clipboard cannot tell. */
export async function countFormats(clipboard: SystemClipboard): Promise<number> {
  const own = await formatsOf(clipboard)
  if (!HAS_SELECTION) return own
  return own + (clipboard.selection === undefined ? await formatsOf(clipboard, 'selection') : await formatsOf(clipboard.selection))
}

async function formatsOf(clipboard: SystemClipboard, which?: 'selection'): Promise<number> {
  if (clipboard.availableFormats !== undefined) return clipboard.availableFormats(which).length
  if (clipboard.read === undefined) throw new TypeError('a clipboard that cannot be read')
  return (await clipboard.read()).flatMap(item => item.types).length
}
