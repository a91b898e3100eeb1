import { z } from 'zod'
import type {
  EndReason,
  HostError,
  KioskBridge,
  KioskStart,
  PrintError,
  PrintedSheet,
  TicketAnswer,
} from '../../catalogue/contract/host.ts'
import { endReason, printedSheetSchema } from '../../catalogue/contract/host.ts'
import type { Spoken, VoiceError } from '../../catalogue/contract/voice.ts'
import { spokenSchema } from '../../catalogue/contract/voice.ts'
import type { Result } from '../../catalogue/model/result.ts'
import type { Side } from '../visit/visit-state.ts'

/** The methods of the bridge that ask main for something; the others are main's own news. */
type RequestName = { [K in keyof KioskBridge]: ReturnType<KioskBridge[K]> extends Promise<unknown> ? K : never }[keyof KioskBridge]

/** Main implements every request of the bridge, and is handed what came as it came: a forgotten method does not compile. */
export type Handlers = { readonly [K in RequestName]: (from: Side, raw: readonly unknown[]) => Promise<unknown> }

/** What the door does in the house. Nothing typed comes in: a reason of a closed list, and sentences of the interface, the centre or a document to be spoken. */
export type House = Readonly<{
  start(from: Side): Result<KioskStart, HostError>
  painted(from: Side): void
  print(from: Side, sheet: PrintedSheet): Promise<Result<undefined, PrintError>>
  speak(from: Side, spoken: Spoken): Promise<Result<Uint8Array, VoiceError>>
  ticketWord(from: Side): Promise<TicketAnswer>
  ended(from: Side, why: EndReason): void
}>

const nothing = z.tuple([])
const oneSheet = z.tuple([printedSheetSchema])
const oneSentence = z.tuple([spokenSchema])
const oneReason = z.tuple([endReason])

/** The requests, each parsing what it was sent; a message of another shape throws and changes nothing. */
export const handlersOf = (house: House): Handlers => ({
  async start(from, raw) {
    nothing.parse(raw)
    return house.start(from)
  },
  async loaded(from, raw) {
    nothing.parse(raw)
    house.painted(from)
  },
  async print(from, raw) {
    const [sheet] = oneSheet.parse(raw)
    return house.print(from, sheet)
  },
  async speak(from, raw) {
    const [spoken] = oneSentence.parse(raw)
    return house.speak(from, spoken)
  },
  async ticketWord(from, raw) {
    nothing.parse(raw)
    return house.ticketWord(from)
  },
  async endVisit(from, raw) {
    const [why] = oneReason.parse(raw)
    house.ended(from, why)
  },
})
