import { stepVisit } from './step-visit.ts'
import type { Command, RefusalCode, Side, SideState, Visit, VisitEvent } from './visit-state.ts'
import { beforeServing, SIDES } from './visit-state.ts'

/** What the visits need of the shell. A rejected promise is a step of forgetting that failed. */
export type VisitPorts = Readonly<{
  /** Makes the side's window, hidden. It answers by the events `painted` and `proved-empty`, or `failed`. */
  make(side: Side): void
  show(side: Side): void
  /** Hides the side's window and comes back when its process is gone. */
  retire(side: Side): Promise<void>
  /** Clears all that the visit could have left, in its session and outside, and comes back when it was found empty. */
  wipe(side: Side): Promise<void>
  /** Shows "out of service" with the code, over everything; the program restarts by itself where that can help. */
  refuse(code: RefusalCode): void
  restart(): void
}>

/** Hears of every change of a side, after it happened. */
export type Watcher = (side: Side, was: SideState['is'], is: SideState['is']) => void

export type Visits = Readonly<{
  tell(event: VisitEvent): void
  /** The side that a visitor sees; undefined between two visits. */
  shown(): Side | undefined
}>

/** Runs the visits: every event is one step, every command of it is carried out, and its outcome is the next event. */
export function runVisits(ports: VisitPorts, watch: Watcher): Visits {
  let visit: Visit = beforeServing

  const tell = (event: VisitEvent): void => {
    const before = visit
    const step = stepVisit(visit, event)
    visit = step.visit
    for (const side of SIDES) {
      const [was, is] = [stateOf(before, side), stateOf(visit, side)]
      if (was !== undefined && is !== undefined && was !== is) watch(side, was, is)
    }
    for (const command of step.commands) carryOut(command)
  }

  const carryOut = (command: Command): void => {
    switch (command.do) {
      case 'make':
      case 'show':
        ports[command.do](command.side)
        break
      case 'retire':
        follow(ports.retire(command.side), { type: 'gone', side: command.side }, { type: 'stays', side: command.side })
        break
      case 'wipe':
        follow(ports.wipe(command.side), { type: 'wiped', side: command.side }, { type: 'wipe-failed', side: command.side })
        break
      case 'refuse':
        ports.refuse(command.code)
        break
      case 'restart':
        ports.restart()
    }
  }

  const follow = (work: Promise<void>, done: VisitEvent, failed: VisitEvent): void => {
    work.then(
      () => tell(done),
      () => tell(failed),
    )
  }

  return { tell, shown: () => SIDES.find(side => stateOf(visit, side) === 'shown') }
}

const stateOf = (visit: Visit, side: Side): SideState['is'] | undefined => (visit.at === 'serving' ? visit.sides[side].is : undefined)
