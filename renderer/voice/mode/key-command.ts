import type { SpeechKeys } from '../../../catalogue/model/speech-keys.ts'

export type KeyCommand = keyof SpeechKeys

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** Commands first: a key that starts the voice may be one of them once it speaks. */
const ORDER: readonly KeyCommand[] = [
  'next',
  'previous',
  'choose',
  'repeat',
  'nextPart',
  'previousPart',
  'louder',
  'quieter',
  'headphonesIn',
  'headphonesOut',
  'start',
]
const WHILE_SILENT: readonly KeyCommand[] = ['headphonesIn', 'start']

/** What a key means to somebody who listens; nothing with a modifier. Known by what it writes or, for keys that a system calls by other names, by where it is. */
export function keyCommand(press: Press, keys: SpeechKeys, speaks: boolean): KeyCommand | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return undefined
  const named = new Set([press.key, press.code])
  return (speaks ? ORDER : WHILE_SILENT).find(command => keys[command].some(key => named.has(key)))
}
