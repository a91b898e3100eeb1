import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api'
import type { Words } from '../../words/create-words.ts'
import type { WordKey } from '../../words/fr.ts'
import type { ScreenText } from '../read-screen.ts'
import type { Stop } from './collect-stops.ts'
import { collectStops, innermost } from './collect-stops.ts'
import { describeStop, sayFilled } from './describe-stop.ts'
import type { Place } from './walk.ts'
import { findPlace, partFrom, stepFrom } from './walk.ts'

/** What the pilot needs of its surroundings. */
export type PilotPorts = Readonly<{
  /** The words that are spoken now. */
  words(): Words
  /** Says texts, through the gate that keeps what was typed from the voice. */
  say(texts: readonly ScreenText[], when?: 'now' | 'after'): void
  /** Says the name of a key from sounds made beforehand; `prepareKeys` has them made. */
  sayKey(name: string, when?: 'now' | 'after'): void
  prepareKeys(names: readonly string[]): void
  /** Stops whatever is being said. */
  hush(): void
  /** What is spoken of now, to be shown. */
  moved(element: Element | undefined): void
  /** Which screen is shown: another text when another screen comes. */
  screen(): string
  /** Comes back when what was just done can be seen. */
  settle(): Promise<void>
  /** A field is chosen: it has the focus; comes back when its keyboard is there, if it has one. */
  entered(field: HTMLElement): Promise<void>
  /** Whoever typed asks for what was found: comes back when it is there, and no keyboard stands before it. */
  sought(field: HTMLElement): Promise<void>
}>

const DIALOG = '[role="alertdialog"]'
/** Parts that are on every screen: not what a screen is about. */
const FRAME = '.field, .quay, .tray, .voice-panel'
/** Keys that type; the names of all are asked of the voice at once. */
const KEYS = '.keyboard button, .number-pad button'
/** Keys below everything, among which one goes round. */
const KEYBOARD = '.keyboard'
const keysShown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(KEYS)]
const keyNames = (): readonly string[] => keysShown().map(key => computeAccessibleName(key))
const isKey = (element: Element): boolean => element.matches(KEYS)
/** Where a document is read: its page comes before what turns it. */
const READ_PAGE = '.reader-view [role="img"]'
const TURNS_PAGE = '.reader-turn'
const isControl = ({ is }: Stop): boolean => is === 'control' || is === 'field'
/** A field that one could type in now. */
const focusedField = (): HTMLInputElement | HTMLTextAreaElement | undefined => {
  const { activeElement } = document
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement ? activeElement : undefined
}

/** Walks the screen as it is in the document for somebody who cannot see it: says where one is, moves, chooses, repeats. */
export class VoicePilot {
  readonly #ports: PilotPorts
  #place: Place | undefined
  /** Words were typed on a keyboard of their own, and nothing was done since. */
  #typed = false
  /** A key of the screen is being pressed: what is typed now was typed by it. */
  #presses = false
  /** The title that was told last: live regions that repeat it are no news. */
  title = ''
  /** Counts moves: one that was overtaken while the screen settled says nothing. */
  #move = 0

  constructor(ports: PilotPorts) {
    this.#ports = ports
  }

  next = (): Promise<void> => this.#step(1)
  previous = (): Promise<void> => this.#step(-1)
  nextPart = (): Promise<void> => this.#walk(partFrom(this.#stops(), this.#place, 1), 'speech.top')
  previousPart = (): Promise<void> => this.#walk(partFrom(this.#stops(), this.#place, -1), 'speech.end')

  /** Says once more what was said last of where one is. */
  repeat = (): void => {
    if (this.#place?.stop.element.isConnected === true) this.#tell(this.#place.stop, [])
    else this.tellScreen([])
  }

  /** Does what the control at hand does, and says what came of it. */
  choose = async (): Promise<void> => {
    const stop = this.#current()
    if (stop === undefined || !(stop.element instanceof HTMLElement) || !isControl(stop)) return this.repeat()
    const own = ++this.#move
    this.#ports.hush()
    // Who has typed asks for what was found.
    if (stop.is === 'field' && this.#seeks(stop.element)) return this.#seek(stop.element, own)
    const before = this.#ports.screen()
    const keys = keyNames()
    if (stop.is === 'field') {
      stop.element.focus()
      await this.#ports.entered(stop.element)
    } else this.#press(stop.element)
    await this.#ports.settle()
    // A new screen is told by itself, and what is set by the voice's own panel too.
    if (own !== this.#move || this.#ports.screen() !== before || stop.element.closest('.voice-panel') !== null) return
    const keysNow = keyNames()
    if (keysNow.length > 0 && keysNow.join() !== keys.join()) this.enterKeyboard([], keys.length > 0 ? 'after' : 'now')
    else if (stop.element !== focusedField() && this.follow(focusedField())) return
    else if (isKey(stop.element)) this.#typedByKey(stop.element)
    else if (stop.element.closest(TURNS_PAGE) !== null && this.follow(document.querySelector(READ_PAGE) ?? undefined)) return
    else if (stop.element.isConnected) this.#tell(stop, this.#turned(stop.element))
    else await this.#goNearest()
  }

  /** Words were typed into the field of every screen; into another one, they stand in it. */
  #seeks(field: HTMLElement): boolean {
    const isEmpty = focusedField()?.value === ''
    return field.closest(FRAME) === null ? focusedField() === field && !isEmpty : this.#typed && !isEmpty
  }

  async #seek(field: HTMLElement, own: number): Promise<void> {
    this.#typed = false
    await this.#ports.sought(field)
    if (own !== this.#move) return
    if (field.closest(FRAME) !== null) {
      field.blur()
      this.tellScreen([])
      return
    }
    // Another field does what it does with this key.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    await this.#ports.settle()
    if (own === this.#move) this.repeat()
  }

  /** A letter is answered by how many there are, where it is typed; a digit of the pad here. The key that searches takes the keyboard away. */
  #typedByKey(key: Element): void {
    const digits = document.querySelector<HTMLInputElement>('input[data-digits]')
    if (keysShown().length === 0) this.tellScreen([])
    else if (key.closest(KEYBOARD) === null && digits !== null) this.#ports.say([sayFilled(digits, this.#ports.words())])
  }

  #press(element: HTMLElement): void {
    this.#presses = true
    try {
      element.click()
    } finally {
      this.#presses = false
    }
  }

  /** Says what lies under a finger, once for as long as it lies there. */
  touch = async (x: number, y: number): Promise<void> => {
    const stops = this.#stops()
    const glass = document.elementsFromPoint(x, y)
    const here = glass.flatMap(under => innermost(stops.filter(({ element }) => element.contains(under))) ?? [])
    const [stop] = here
    if (stop !== undefined && stop.element !== this.#place?.stop.element) await this.#go({ stop, at: stops.indexOf(stop) }, [], false)
  }

  /** The finger leaves what it lay on. Before the question of silence that is an answer, as it is for everybody: the next person may not know of corners. */
  lift = (x: number, y: number): void => {
    const dialog = document.querySelector(DIALOG)
    const under = document.elementsFromPoint(x, y).find(element => dialog?.contains(element) === true)
    under?.closest('button')?.click()
  }

  /** The screen has moved the focus by itself, such as to the field that was emptied: one stands there now. False when it is nothing that is spoken of. */
  follow = (element: Element | undefined): boolean => {
    const stops = this.#stops()
    const at = stops.findIndex(stop => stop.element === element)
    const stop = stops[at]
    if (stop !== undefined) void this.#go({ stop, at }, [])
    return stop !== undefined
  }

  /**
   * What Tab does for somebody who listens: the next control, or the one before, past texts, and past the keys of the screen, which are one stop. The browser's own
   * Tab also comes to what is not spoken of, and would leave the choice at one thing and the ear at another.
   */
  nextControl = (by: 1 | -1): Promise<void> => {
    const stops = this.#stops()
    const at = findPlace(stops, this.#place)
    const here = stops[at]
    const [firstKey] = keysShown()
    const isOnKeys = here !== undefined && isKey(here.element)
    const controls = stops.filter(
      stop => stop === here || (isControl(stop) && (!isKey(stop.element) || (!isOnKeys && stop.element === firstKey))),
    )
    return this.#walk(stepFrom(controls, here && { stop: here, at }, by), by > 0 ? 'speech.top' : 'speech.end')
  }

  /** Somebody types: one stands at the field, wherever one stood; only a key of the screen that types keeps its place. Nothing is said here. */
  typing = (field: Element): void => {
    if (this.#presses) return
    const stops = this.#stops()
    const at = stops.findIndex(stop => stop.element === field)
    const stop = stops[at]
    if (stop === undefined) return
    this.#move += 1
    this.#typed = true
    this.#place = { stop, at }
    this.#ports.moved(field)
  }

  /** Another screen: its title, how much can be chosen on it; one stands at its title. */
  tellScreen = (before: readonly ScreenText[]): void => {
    const dialog = document.querySelector(DIALOG)
    if (dialog === null) this.#tellPage(before)
    else this.#tellDialog(dialog)
  }

  #tellPage(before: readonly ScreenText[]): void {
    const stops = this.#stops()
    const at = stops.findIndex(({ element }) => element.matches('[data-title]') || element.querySelector('[data-title]') !== null)
    const stop = stops[at]
    if (stop === undefined) {
      this.#ports.say(before)
      return
    }
    this.#move += 1
    this.#place = { stop, at }
    this.title = stop.texts.map(({ text }) => text).join(' ')
    this.#ports.moved(stop.element)
    const count = stops.filter(stop => isControl(stop) && stop.element.closest(FRAME) === null).length
    this.#ports.say([...before, ...stop.texts, this.#ports.words().phrase('speech.screen', { count })])
  }

  /** The keyboard came up: one stands at its first key. */
  enterKeyboard = (before: readonly ScreenText[], when: 'now' | 'after' = 'now'): void => {
    const [name] = keyNames()
    const [first] = keysShown()
    const stops = this.#stops()
    const at = stops.findIndex(({ element }) => element === first)
    const stop = stops[at]
    if (first === undefined || name === undefined || stop === undefined) return
    this.#move += 1
    this.#place = { stop, at }
    first.focus({ preventScroll: true })
    this.#ports.moved(first)
    this.#ports.prepareKeys(keyNames())
    this.#ports.say([...before, this.#ports.words().phrase('speech.keyboard', { count: keysShown().length })], when)
    this.#ports.sayKey(name, 'after')
  }

  #tellDialog(dialog: Element): void {
    const stops = this.#stops()
    const at = stops.findIndex(({ element }) => element === document.activeElement)
    const stop = stops[at]
    this.#move += 1
    this.#place = stop === undefined ? undefined : { stop, at }
    this.#ports.moved(stop?.element)
    const words = this.#ports.words()
    // Lines that only a break holds apart come without a space between them.
    const said = [computeAccessibleName(dialog), computeAccessibleDescription(dialog)]
      .map(text => text.replace(/([.?!؟])(?=\p{L})/gu, '$1 ').trim())
      .filter(text => text !== '')
    const texts = said.map(text => ({ language: words.language, text }))
    this.#ports.say([...texts, ...(stop === undefined ? [] : describeStop(stop, stops, words))])
  }

  /** Among keys one goes round and round: out of them leads the key that searches, or the next part of the screen. */
  #step(by: 1 | -1): Promise<void> {
    const stops = this.#stops()
    const keys = stops.filter(({ element }) => element.closest(KEYBOARD) !== null && isKey(element))
    const onKeys = this.#place !== undefined && this.#place.stop.element.closest(KEYBOARD) !== null && keys.length > 0
    const to = stepFrom(onKeys ? keys : stops, this.#place, by)
    return this.#walk(onKeys && to !== undefined ? { ...to, wrapped: false } : to, by > 0 ? 'speech.top' : 'speech.end')
  }

  /** After a page was turned, which part of the whole is shown. */
  #turned(button: Element): readonly ScreenText[] {
    const text = button.closest('.pager')?.querySelector('p')?.textContent.trim() ?? ''
    return text === '' ? [] : [{ language: this.#ports.words().language, text }]
  }

  async #walk(to: ReturnType<typeof stepFrom>, edge: WordKey): Promise<void> {
    if (to === undefined) return
    await this.#go(to.place, to.wrapped ? [this.#ports.words().phrase(edge)] : [])
  }

  /** Moves to a place: into sight, with the focus where it can have it, and says it. */
  async #go(place: Place, before: readonly ScreenText[], scrolls = true): Promise<void> {
    const own = ++this.#move
    this.#typed = false
    this.#place = place
    // A command is answered by silence at once, and by words when these are there.
    this.#ports.hush()
    const { element } = place.stop
    if (scrolls) element.scrollIntoView({ block: 'center', inline: 'nearest' })
    // What a page's edge had cut is whole, and can have the focus, once it has been drawn.
    await this.#ports.settle()
    if (own !== this.#move) return
    if (isControl(place.stop)) element.focus({ preventScroll: true })
    // Keys that one strikes at a text are not typed into a field that one has left.
    else focusedField()?.blur()
    this.#ports.moved(element)
    this.#tell(place.stop, before)
  }

  #tell(stop: Stop, before: readonly ScreenText[]): void {
    if (!isKey(stop.element)) {
      this.#ports.say([...before, ...describeStop(stop, this.#stops(), this.#ports.words())])
      return
    }
    this.#ports.say(before)
    this.#ports.prepareKeys(keyNames())
    this.#ports.sayKey(computeAccessibleName(stop.element), before.length > 0 ? 'after' : 'now')
  }

  /** What was there is gone: what stands in its place is said. */
  async #goNearest(): Promise<void> {
    const stops = this.#stops()
    const at = findPlace(stops, this.#place)
    const stop = stops[at]
    if (stop !== undefined) await this.#go({ stop, at }, [])
  }

  #current(): Stop | undefined {
    const stops = this.#stops()
    return stops[findPlace(stops, this.#place)]
  }

  /** The question over everything when it stands there; else the screen and the voice's own panel. */
  #stops(): readonly Stop[] {
    const { language } = this.#ports.words()
    const roots = document.querySelector(DIALOG) === null ? '.board, .screen, .voice-panel' : DIALOG
    return [...document.querySelectorAll(roots)].flatMap(root => collectStops(root, language))
  }
}
