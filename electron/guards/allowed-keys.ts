/** What is known of a key before the page sees it. */
export type KeyPress = Readonly<{
  key: string
  code?: string
  control: boolean
  shift: boolean
  alt: boolean
  meta: boolean
  altGraph: boolean
}>

/** Keys that serve a visitor without any modifier but Shift, beside all that write a character. */
const PLAIN_KEYS = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Backspace',
  'CapsLock',
  'Compose',
  'Dead',
  'Delete',
  'End',
  'Enter',
  'Escape',
  'Home',
  'Insert',
  'NumLock',
  'PageDown',
  'PageUp',
  'Process',
  'Return',
  'Shift',
  'Tab',
  'Unidentified',
])

/** With Ctrl: what edits a line of text. Everything else that Chromium or a desktop could know is held back. */
const EDITING_KEYS = new Set(['a', 'c', 'v', 'x', 'z', 'arrowleft', 'arrowright', 'backspace', 'delete', 'home', 'end'])

const MODIFIER_KEYS = new Set(['Alt', 'AltGraph', 'Control'])

/**
 * True when the key may reach the page. A list of what is allowed: reload, find, print, zoom, history, developer and function keys are simply not on it, but for
 * the raised keys of this machine, alone and without any other. X11 calls some of these by other names: the key's place (`code`) tells them.
 */
export function isKeyAllowed(press: KeyPress, raised: ReadonlySet<string> = new Set()): boolean {
  const { key, code = '', control, shift, alt, meta, altGraph } = press
  if (meta) return false
  const isCharacter = [...key].length === 1
  // AltGr writes characters; Windows says Ctrl and Alt for it.
  if (altGraph || (control && alt)) return isCharacter || MODIFIER_KEYS.has(key)
  if (MODIFIER_KEYS.has(key)) return true
  if (alt) return false
  if (control) return EDITING_KEYS.has(key.toLowerCase())
  if (!shift && (raised.has(key) || raised.has(code))) return true
  if (shift && (key === 'Insert' || key === 'Delete')) return false
  return isCharacter || PLAIN_KEYS.has(key)
}
