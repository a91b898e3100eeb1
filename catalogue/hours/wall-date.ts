/** A date whose local time is UTC on every machine: its fields are those of the wall clock that is being read. */
class WallDate extends Date {
  /** Nothing: the present instant. Else one instant, or year, month (0 to 11) and so on, as for `Date`. Made a million times a publish: no list is made of the rest. */
  constructor(first?: number | string | Date, month?: number, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0) {
    if (first === undefined) super()
    else if (month === undefined) super(first)
    else super(Date.UTC(Number(first), month, day, hours, minutes, seconds, milliseconds))
  }

  override getTimezoneOffset(): number {
    return 0
  }

  override getDay(): number {
    return this.getUTCDay()
  }
}

for (const field of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const) {
  for (const verb of ['get', 'set'] as const) {
    Object.defineProperty(WallDate.prototype, `${verb}${field}`, { value: Date.prototype[`${verb}UTC${field}`] })
  }
}

/** A wall-clock time, in minutes since 1970-01-01T00:00 on that wall, as a date for `readOnTheWall`. */
export const wallDate = (wallMinutes: number): Date => new WallDate(wallMinutes * 60_000)

/** The wall-clock minutes of a date that `readOnTheWall` gave. */
export const wallMinutesOfDate = (date: Date): number => Math.round(date.getTime() / 60_000)

/**
 * Runs `read` with a `Date` whose local time never jumps. The library of opening hours reads local fields, so its answers would change
 * with the machine's zone on the two nights of the year when that zone changes its clocks, whatever the centre's zone does. Setting the
 * process's TZ would reach other threads; this reaches nobody, because `read` is synchronous and the real `Date` is back when it returns.
 */
export function readOnTheWall<T>(read: () => T): T {
  const machineDate = globalThis.Date
  Reflect.set(globalThis, 'Date', WallDate)
  try {
    return read()
  } finally {
    Reflect.set(globalThis, 'Date', machineDate)
  }
}
