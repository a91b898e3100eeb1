import { computeAccessibleDescription, computeAccessibleName, getRole, isDisabled } from 'dom-accessibility-api'
import type { Words } from '../../words/create-words.ts'
import type { WordKey } from '../../words/fr.ts'
import type { ScreenText } from '../read-screen.ts'
import type { Stop } from './collect-stops.ts'

const ROLES: Readonly<Record<string, WordKey>> = {
  button: 'speech.role.button',
  link: 'speech.role.link',
  textbox: 'speech.role.field',
  searchbox: 'speech.role.field',
  heading: 'speech.role.heading',
  img: 'speech.role.picture',
  switch: 'speech.role.button',
}
const GROUPS = 'nav, [role="group"]'

/** What a stop says: its name in its own language, then role, state, place among its like and how full a field is, in the interface's. Never what is typed in it. */
export function describeStop(stop: Stop, among: readonly Stop[], words: Words): readonly ScreenText[] {
  const names = nameOf(stop, words)
  const facts = [...rolesOf(stop, words), ...statesOf(stop, words), ...placeOf(stop, among, words)]
  if (facts.length === 0) return names
  const [last, ...before] = names.toReversed()
  const said = facts.join(', ')
  if (last === undefined || last.language !== words.language || /[.?!؟]$/u.test(last.text)) return [...names, own(words, said)]
  return [...before.toReversed(), own(words, `${last.text}, ${said}`)]
}

/** What a stop is called and whether it is chosen: all that somebody needs who sees it and reads little. */
export function nameStop(stop: Stop, words: Words): readonly ScreenText[] {
  const pressed = stop.element.getAttribute('aria-pressed') === 'true'
  return [...nameOf(stop, words), ...(pressed ? [words.phrase('speech.state.chosen')] : [])]
}

const own = (words: Words, text: string): ScreenText => ({ language: words.language, text })

/** Its accessible name; by the languages of its parts where these make up the name. */
function nameOf({ element, is, texts }: Stop, words: Words): readonly ScreenText[] {
  if (is === 'text' || is === 'heading') return texts
  const name = computeAccessibleName(element).trim()
  const description = computeAccessibleDescription(element).trim()
  const isItsText = texts.length > 0 && letters(texts.map(({ text }) => text).join('')) === letters(name)
  const named = isItsText ? texts : name === '' ? [] : [own(words, name)]
  return description === '' ? named : [...named, own(words, description)]
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

function rolesOf({ element }: Stop, words: Words): readonly string[] {
  const key = ROLES[getRole(element) ?? '']
  return key === undefined ? [] : [words.say(key)]
}

function statesOf({ element, is }: Stop, words: Words): readonly string[] {
  const pressed = element.getAttribute('aria-pressed')
  const current = element.getAttribute('aria-current')
  return [
    ...(is === 'field' && element instanceof HTMLInputElement ? [words.say('speech.letters', { count: [...element.value].length })] : []),
    ...(pressed === 'true' ? [words.say('speech.state.chosen')] : pressed === 'false' ? [words.say('speech.state.not-chosen')] : []),
    ...(current !== null && current !== 'false' ? [words.say('speech.state.here')] : []),
    ...(isDisabled(element) ? [words.say('speech.state.off')] : []),
  ]
}

/** "3 of 7": among the items of its list, said at the first control of an item; else among the controls of its group. */
function placeOf(stop: Stop, among: readonly Stop[], words: Words): readonly string[] {
  const { element, is } = stop
  if (is !== 'control' && is !== 'field') return []
  const controls = among.filter(other => other.is === 'control' || other.is === 'field')
  const item = element.closest('li')
  const list = item?.parentElement
  const places =
    item !== null && list !== null && list !== undefined
      ? [...list.children].flatMap(child => controls.find(other => child.contains(other.element)) ?? [])
      : controls.filter(other => other.element.closest(GROUPS) === element.closest(GROUPS))
  if (item === null && element.closest(GROUPS) === null) return []
  const at = places.findIndex(other => other.element === element)
  return at < 0 || places.length < 2 ? [] : [words.say('speech.place', { at: at + 1, count: places.length })]
}
