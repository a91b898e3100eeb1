import { describe, expect, it } from 'vitest'
import { stepVisit } from '../../electron/visit/step-visit.ts'
import type { Command, Side, Visit, VisitEvent } from '../../electron/visit/visit-state.ts'
import { beforeServing } from '../../electron/visit/visit-state.ts'

/** Runs events from a state; gives the last state and, per event, the commands in short (`make a`). */
function play(events: readonly VisitEvent[], from: Visit = beforeServing): { visit: Visit; commands: string[][] } {
  let visit = from
  const commands: string[][] = []
  for (const event of events) {
    const step = stepVisit(visit, event)
    visit = step.visit
    commands.push(step.commands.map(inShort))
  }
  return { visit, commands }
}

const inShort = (command: Command): string =>
  command.do === 'refuse' ? `refuse ${command.code}` : command.do === 'restart' ? 'restart' : `${command.do} ${command.side}`

const made = (side: Side): VisitEvent[] => [
  { type: 'painted', side },
  { type: 'proved-empty', side },
]

/** `a` is shown, `b` and `c` stand by. */
const running = play([{ type: 'begun' }, ...made('a'), ...made('b'), ...made('c')]).visit

describe('the start', () => {
  it('makes one window, shows it, and only then makes those that stand by, one after the other', () => {
    const { commands } = play([{ type: 'begun' }, ...made('a'), ...made('b'), ...made('c')])
    expect(commands).toEqual([['make a'], [], ['show a', 'make b'], [], ['make c'], [], []])
  })

  it.each([
    ['painted', 'proved-empty'],
    ['proved-empty', 'painted'],
  ] as const)('shows a window only when it has both painted and been found empty: %s, then %s', (first, second) => {
    const half = play([{ type: 'begun' }, { type: first, side: 'a' }])
    expect(half.commands.flat()).not.toContain('show a')
    expect(play([{ type: second, side: 'a' }], half.visit).commands.flat()).toContain('show a')
  })

  it('says "out of service" without a release, and starts again when one comes', () => {
    const refused = play([{ type: 'begun' }, { type: 'no-release' }])
    expect(refused.commands).toEqual([['make a'], ['refuse no-release']])
    expect(play([{ type: 'renewed' }], refused.visit).commands).toEqual([['restart']])
  })
})

describe('the end of a visit', () => {
  it('shows the next window only when the process of the used one is gone, then wipes, then makes another', () => {
    const { commands } = play(
      [
        { type: 'ended', side: 'a' },
        { type: 'gone', side: 'a' },
        { type: 'wiped', side: 'a' },
      ],
      running,
    )
    expect(commands).toEqual([['retire a'], ['wipe a', 'show b'], ['make a']])
  })

  const ends = (side: Side): VisitEvent[] => [
    { type: 'ended', side },
    { type: 'gone', side },
  ]

  it('P678: shows another window at once when a second end follows before the first used one is made again', () => {
    const { commands } = play([...ends('a'), ...ends('b')], running)
    expect(commands).toEqual([['retire a'], ['wipe a', 'show b'], ['retire b'], ['wipe b', 'show c']])
  })

  it('shows nothing, rather than a used window, when ends come faster than windows are made', () => {
    const wiped = (side: Side): VisitEvent => ({ type: 'wiped', side })
    const between = play([...ends('a'), ...ends('b'), ...ends('c'), wiped('a'), wiped('b'), wiped('c')], running)
    expect(between.commands.slice(4)).toEqual([['retire c'], ['wipe c'], ['make a'], [], []])
    expect(play(made('a'), between.visit).commands.flat()).toEqual(['show a', 'make b'])
  })

  it('counts only the end of the window that is shown', () => {
    expect(play([{ type: 'ended', side: 'b' }], running)).toEqual({ visit: running, commands: [[]] })
    const leaving = play([{ type: 'ended', side: 'a' }], running).visit
    expect(play([{ type: 'ended', side: 'a' }], leaving)).toEqual({ visit: leaving, commands: [[]] })
  })
})

describe('what goes wrong', () => {
  it.each([
    ['wipe-failed', 'wipe-failed'],
    ['remains-found', 'remains-found'],
    ['stays', 'process-stays'],
  ] as const)('never serves again after %s', (type, code) => {
    const refused = play(
      [
        { type: 'ended', side: 'a' },
        { type, side: 'a' },
      ],
      running,
    )
    expect(refused.visit).toEqual({ at: 'refusing', code })
    expect(refused.commands.at(-1)).toEqual([`refuse ${code}`])
    const later = play(
      [...made('a'), ...made('b'), { type: 'gone', side: 'a' }, { type: 'wiped', side: 'a' }, { type: 'renewed' }],
      refused.visit,
    )
    expect(later.commands.flat()).toEqual([])
  })

  it('treats the crash of the shown window as an end', () => {
    const { commands } = play(
      [
        { type: 'failed', side: 'a', atMs: 0 },
        { type: 'gone', side: 'a' },
      ],
      running,
    )
    expect(commands).toEqual([['retire a'], ['wipe a', 'show b']])
  })

  it('wipes and makes again a window that failed while it stood by', () => {
    const { commands } = play(
      [
        { type: 'failed', side: 'b', atMs: 0 },
        { type: 'gone', side: 'b' },
        { type: 'wiped', side: 'b' },
      ],
      running,
    )
    expect(commands).toEqual([['retire b'], ['wipe b'], ['make b']])
  })

  it('stops at the fifth failure within two minutes, and not at five that are far apart', () => {
    const failAndMend = (side: Side, atMs: number): VisitEvent[] => [
      { type: 'failed', side, atMs },
      { type: 'gone', side },
      { type: 'wiped', side },
      ...made(side),
    ]
    const close = play(
      [0, 1, 2, 3, 4].flatMap(at => failAndMend('b', at * 1_000)),
      running,
    )
    expect(close.visit).toEqual({ at: 'refusing', code: 'crash-loop' })
    const apart = play(
      [0, 1, 2, 3, 4].flatMap(at => failAndMend('b', at * 40_000)),
      running,
    )
    expect(apart.visit.at).toBe('serving')
  })

  it('takes no notice of what a window that is already leaving still says', () => {
    const leaving = play([{ type: 'ended', side: 'a' }], running).visit
    for (const event of [...made('a'), { type: 'failed', side: 'a', atMs: 0 } as const, { type: 'wiped', side: 'a' } as const]) {
      expect(play([event], leaving)).toEqual({ visit: leaving, commands: [[]] })
    }
  })
})

describe('a new release', () => {
  it('replaces the windows that stand by and leaves the visitor alone', () => {
    const mends = (side: Side): VisitEvent[] => [
      { type: 'gone', side },
      { type: 'wiped', side },
    ]
    const { commands, visit } = play([{ type: 'renewed' }, ...mends('b'), ...mends('c'), ...made('b'), ...made('c')], running)
    expect(commands).toEqual([['retire b', 'retire c'], ['wipe b'], ['make b'], ['wipe c'], [], [], ['make c'], [], []])
    expect(visit).toEqual(running)
  })
})
