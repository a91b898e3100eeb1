import { useEffect } from 'react'
import type { SpeechKeys } from '../../../catalogue/model/speech-keys.ts'
import { sayFilled } from './describe-stop.ts'
import type { KeyCommand } from './key-command.ts'
import { keyCommand } from './key-command.ts'
import { settle } from './settle.ts'
import type { SpeechLines } from './use-speech-lines.ts'
import type { VoicePilot } from './voice-pilot.ts'

/** Live words: what changed without anybody going there. */
const LIVE = '[role="status"]:not([data-unspoken]), [role="alert"]'

/** The field that is on every screen, while letters stand in it. */
const lettersTyped = (): HTMLInputElement | undefined => {
  const field = document.querySelector<HTMLInputElement>('.field input')
  return field === null || field.value === '' ? undefined : field
}

/**
 * Runs the commands of the keys; Tab walks from control to control, Escape is silence, or empties the field that one types in. A key that is no command goes on to the
 * screen, to be typed: what erases goes to the field wherever one stands, as letters do.
 */
export function useVoiceKeys(keys: SpeechKeys, pilot: VoicePilot, lines: SpeechLines, run: (command: KeyCommand) => void): void {
  useEffect(() => {
    const act = (event: KeyboardEvent, isField: boolean): (() => void) | undefined => {
      const command = keyCommand(event, keys, true) ?? (event.key === ' ' && !isField ? 'choose' : undefined)
      if (command !== undefined) return () => run(command)
      if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return () => void pilot.nextControl(event.shiftKey ? -1 : 1)
      return event.key === 'Escape' && !isField ? lines.hush : undefined
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // The end of a scan; or a key that the pilot gives to a field.
      if (event.defaultPrevented || !event.isTrusted) return
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      const acts = act(event, isField)
      if (acts === undefined) {
        if (event.key === 'Backspace' && !isField) lettersTyped()?.focus()
        // The field empties itself, and says nothing of it.
        else if (event.key === 'Escape') void settle().then(() => pilot.follow(document.activeElement ?? undefined))
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      acts()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [keys, pilot, lines, run])
}

/**
 * Says how many letters a field holds after each one: never which, where others can hear. `alone`: only one person hears, and a letter whose sound was made beforehand is
 * said by its name.
 */
export function useVoiceTyping(lines: SpeechLines, pilot: VoicePilot, alone: boolean): void {
  useEffect(() => {
    const onInput = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return
      pilot.typing(event.target)
      const letter = alone && event instanceof InputEvent ? event.data : null
      if (letter !== null && lines.knowsKey(letter)) lines.sayKey(letter)
      else lines.say([sayFilled(event.target, lines.words())])
    }
    document.addEventListener('input', onInput, { capture: true })
    return () => document.removeEventListener('input', onInput, { capture: true })
  }, [lines, pilot, alone])
}

/** Says what appears or changes in live regions, after what is being said; tells the question over everything when it comes, and the screen when it goes. */
export function useVoiceNews(lines: SpeechLines, pilot: VoicePilot): void {
  useEffect(() => {
    let known = liveTexts()
    let asked = false
    let corrected = false
    const look = () => {
      const live = liveTexts()
      const asks = document.querySelector('[role="alertdialog"]') !== null
      const corrects = document.querySelector('.correction .plain-words') !== null
      // It has the focus a moment after it appears.
      if (asks !== asked) void settle().then(() => pilot.tellScreen([]))
      else if (corrects && !corrected) lines.say([lines.words().phrase('speech.corrected')], 'after')
      asked = asks
      corrected = corrects
      const { language } = lines.words()
      const news = [...live].filter(([element, text]) => text !== '' && text !== pilot.title && known.get(element) !== text)
      known = live
      for (const [, text] of news) lines.say([{ language, text }], 'after')
    }
    const content = new MutationObserver(look)
    content.observe(document.body, { childList: true, subtree: true, characterData: true })
    return () => content.disconnect()
  }, [lines, pilot])
}

const liveTexts = (): ReadonlyMap<Element, string> =>
  new Map([...document.querySelectorAll(LIVE)].map(element => [element, element.textContent.trim()]))
