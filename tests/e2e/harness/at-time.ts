import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { PROGRAM } from './surroundings.ts'

/** The demonstration's own holidays, public and school. */
const HOLIDAYS = JSON.parse(readFileSync(join(PROGRAM, 'catalogue', 'demo', 'centre', 'holidays.json'), 'utf8')) as Readonly<
  Record<'public' | 'school', readonly Readonly<{ from: string; to: string }>[]>
>

const isHoliday = (date: string): boolean => [...HOLIDAYS.public, ...HOLIDAYS.school].some(({ from, to }) => from <= date && date <= to)

/** The next such day of the week (0: Sunday) that is a usual one, at `time` on the wall of Paris. */
function nextUsual(weekday: number, time: string): Date {
  for (let ahead = 1; ahead < 120; ahead += 1) {
    const noon = new Date(Date.now() + ahead * 86_400_000)
    noon.setUTCHours(12, 0, 0, 0)
    const date = noon.toISOString().slice(0, 10)
    if (noon.getUTCDay() !== weekday || isHoliday(date)) continue
    const paris = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(noon)
    return new Date(`${date}T${time}:00+0${Number(paris) - 12}:00`)
  }
  throw new Error('no usual day in four months: renew the demonstration’s holidays')
}

/** Sets the window's clock at Welcome, and waits until the screen shows it: it looks every second. */
async function setClock(page: Page, time: Date, shown: RegExp): Promise<void> {
  await page.clock.install({ time })
  await expect(page.getByText(shown).first()).toBeVisible()
}

/** When most desks are open: the next usual Tuesday at ten. */
export const usualTuesday = (): Date => nextUsual(2, '10:00')

/** At Welcome: the window's clock tells a Tuesday at ten, when most desks are open, and goes on from there: whatever the day of the test. */
export const onTuesdayMorning = (page: Page): Promise<void> => setClock(page, usualTuesday(), /^10:0\d$/)

/** At Welcome: a Sunday, when everything is closed. */
export const onSunday = (page: Page): Promise<void> => setClock(page, nextUsual(0, '15:00'), /^15:0\d$/)

/** At Welcome: a clock that lies, long before the release was made (R25); nothing says the time then. */
export async function longAgo(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2020-01-07T09:00:00Z') })
  await expect(page.getByText(/^\d\d:\d\d$/)).toHaveCount(0)
}
