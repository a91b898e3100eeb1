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
/** Its name says what it does next, and so whether it was done: "Keep", "Take off the list". The second one's says so itself. */
const KEEPS = '.keep, .keeps'
const SAYS_KEPT = '.keeps'
const ITEM = 'li'
/** A shorter text may be part of any other one. */
const SHORTEST_REPEATED = 8

/**
 * What a stop says: its name in its own language, then role, state, place among its like and how full a field is, in the interface's. Never what is typed in it. What
 * stands around it was heard on the way, and is not said again: the title that a button keeps, the way that a plan draws.
 */
export function describeStop(stop: Stop, among: readonly Stop[], words: Words): readonly ScreenText[] {
  const names = withoutRepeated(stop, nameOf(stop, words), among, words)
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
  return [...nameOf(stop, words), ...(pressed ? chosenOf(stop, words).map(state => own(words, state)) : [])]
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

/** The name without what its surroundings say; never without everything. */
function withoutRepeated(stop: Stop, names: readonly ScreenText[], among: readonly Stop[], words: Words): readonly ScreenText[] {
  const [name, ...more] = names
  if (name === undefined || name.language !== words.language) return names
  const text = stop.is === 'picture' ? unsaid(name.text, among) : withoutTitle(stop, name.text, among)
  return text === '' ? names : [own(words, text), ...more]
}

/** The name of a button without the title of the item, or of the page, that it stands in. */
function withoutTitle(stop: Stop, name: string, among: readonly Stop[]): string {
  if (stop.is !== 'control' || (stop.texts.length > 0 && letters(stop.texts.map(({ text }) => text).join('')) === letters(name)))
    return name
  const item = stop.element.closest(ITEM)
  const titles = among.filter(
    other => other !== stop && (item === null ? other.element.matches('[data-title]') : item.contains(other.element)),
  )
  const title = titles.flatMap(({ texts }) => texts).find(({ text }) => text.length > 1 && name.includes(text))
  return title === undefined ? name : name.replace(title.text, ' ').replace(/\s+/gu, ' ').trim()
}

/** The sentences of a picture's name that no text says. */
function unsaid(name: string, among: readonly Stop[]): string {
  const said = letters(among.flatMap(({ is, texts }) => (is === 'picture' ? [] : texts.map(({ text }) => text))).join(' '))
  const kept = name
    .split(/(?<=[.!?؟])\s+/u)
    .filter((sentence, at) => at === 0 || letters(sentence).length < SHORTEST_REPEATED || !said.includes(letters(sentence)))
  return kept.join(' ').replace(/\.$/u, '')
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

function rolesOf({ element }: Stop, words: Words): readonly string[] {
  const key = ROLES[getRole(element) ?? '']
  return key === undefined ? [] : [words.say(key)]
}

/** How full a field is: how many letters, or digits where it takes nothing else, and never which. */
export const sayFilled = ({ value, dataset }: HTMLInputElement | HTMLTextAreaElement, words: Words): ScreenText =>
  words.phrase('digits' in dataset ? 'speech.digits' : 'speech.letters', { count: [...value].length })

/** Whether something is chosen. One thing among others that is current is chosen; a place that is current is where one is. */
function chosenOf({ element }: Stop, words: Words): readonly string[] {
  const pressed = element.getAttribute('aria-pressed')
  const current = element.getAttribute('aria-current')
  if (element.matches(KEEPS)) return pressed === 'true' && !element.matches(SAYS_KEPT) ? [words.say('speech.state.kept')] : []
  if (pressed !== null) return [words.say(pressed === 'true' ? 'speech.state.chosen' : 'speech.state.not-chosen')]
  if (current === null || current === 'false') return []
  return [words.say(current === 'true' ? 'speech.state.chosen' : 'speech.state.here')]
}

function statesOf(stop: Stop, words: Words): readonly string[] {
  const { element, is } = stop
  return [
    ...(is === 'field' && element instanceof HTMLInputElement ? [sayFilled(element, words).text] : []),
    ...chosenOf(stop, words),
    ...(isDisabled(element) ? [words.say('speech.state.off')] : []),
  ]
}

/** "3 of 7": among the items of its list, said at the first control of an item; else among the controls of its group. */
function placeOf(stop: Stop, among: readonly Stop[], words: Words): readonly string[] {
  const { element, is } = stop
  if (is !== 'control' && is !== 'field') return []
  const controls = among.filter(other => other.is === 'control' || other.is === 'field')
  const item = element.closest(ITEM)
  const set = Number(item?.getAttribute('aria-setsize') ?? 0)
  const list = item?.parentElement
  const places =
    item !== null && list !== null && list !== undefined
      ? [...list.children].flatMap(child => controls.find(other => child.contains(other.element)) ?? [])
      : controls.filter(other => other.element.closest(GROUPS) === element.closest(GROUPS))
  if (item === null && element.closest(GROUPS) === null) return []
  const at = places.findIndex(other => other.element === element)
  // A page of a list knows where it is in the whole.
  if (at >= 0 && set > 1) return [words.say('speech.place', { at: Number(item?.getAttribute('aria-posinset')), count: set })]
  return at < 0 || places.length < 2 ? [] : [words.say('speech.place', { at: at + 1, count: places.length })]
}
