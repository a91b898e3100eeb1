import { execFileSync } from 'node:child_process'

/** Types on the X display's own keyboard, as a hand would and no scanner (P362): main and Chromium see real keys, which no driver of pages can give. */
export function typeOnKeyboard(text: string, everyMs = 40): void {
  execFileSync('xdotool', ['type', '--delay', String(everyMs), text])
}

/** Presses keys in xdotool's spelling, such as `ctrl+a`. */
export function pressKeys(...keys: readonly string[]): void {
  execFileSync('xdotool', ['key', '--delay', '40', ...keys])
}

/** Names of the windows on the display that hold the word. */
export function windowsNamed(word: string): readonly string[] {
  try {
    return execFileSync('xdotool', ['search', '--name', word], { encoding: 'utf8' })
      .split('\n')
      .filter(line => line !== '')
  } catch {
    // xdotool ends with 1 when it finds none.
    return []
  }
}
