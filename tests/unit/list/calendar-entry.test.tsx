import ICAL from 'ical.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QR_BYTES, QrCode } from '../../../renderer/ui/qr-code.tsx'
import { calendarText } from '../../../renderer/visitor/event/calendar-entry.ts'
import { bytesOf } from '../../../renderer/visitor/list/take/pack-texts.ts'
import { readCode } from '../../helpers/read-code.ts'

const minutes = (instant: string): number => Date.parse(instant) / 60_000
const ENTRY = {
  id: 'atelier-cv-29688090',
  from: minutes('2026-11-24T09:30Z'),
  to: minutes('2026-11-24T11:30Z'),
  title: 'Atelier : faire son CV',
  place: 'Atelier numérique, Cité des métiers de Val-Clair',
  revised: minutes('2026-11-20T05:00Z'),
}

/** What a calendar makes of it, by a parser that is not ours. */
function read(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  return new ICAL.Event(events[0])
}

describe('P64: a date as a calendar entry', () => {
  it.each([
    ['French', ENTRY.title, ENTRY.place],
    ['Arabic', 'ورشة: كتابة السيرة الذاتية', 'القاعة الرقمية، دار المهن في فال كلير'],
    ['Ukrainian', 'Майстерня: скласти резюме', 'Цифрова майстерня, Дім професій Валь-Клер'],
    ['signs that mean something to a calendar', 'CV; lettre, \\ et\nsuite', 'A, B; C'],
  ])('is read from its code by a decoder and a calendar’s parser: %s', (_what, title, place) => {
    const code = readCode(renderToStaticMarkup(<QrCode text={calendarText({ ...ENTRY, title, place }, QR_BYTES)} label="a date" />))
    const event = read(code ?? '')
    expect(event.summary).toBe(title)
    expect(event.location).toBe(place)
    expect(event.uid).toBe(ENTRY.id)
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-24T09:30:00.000Z')
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-24T11:30:00.000Z')
  })

  it('has lines of at most 75 octets, ended as RFC 5545 wants, and no character cut by a fold', () => {
    const text = calendarText({ ...ENTRY, title: 'é'.repeat(100) }, QR_BYTES)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) expect(bytesOf(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read(text).summary).toBe('é'.repeat(100))
  })

  it('holds title, hours and place and nothing else: no address of the network, no moment of the visit', () => {
    const names = calendarText(ENTRY, QR_BYTES)
      .split('\r\n')
      .map(line => line.split(':')[0])
    expect(names).toEqual('BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DTEND SUMMARY LOCATION END END'.split(' ').concat(['']))
    expect(calendarText(ENTRY, QR_BYTES)).toContain('DTSTAMP:20261120T050000Z')
  })

  it('is cut to what a code can hold, marked as cut, and stays an entry', () => {
    const text = calendarText({ ...ENTRY, id: 'a'.repeat(90), title: ', ї'.repeat(200), place: '; ї'.repeat(200) }, QR_BYTES)
    expect(bytesOf(text)).toBeLessThanOrEqual(QR_BYTES)
    expect(read(text).summary).toMatch(/^(, ї)+.*…$/)
    expect(() => calendarText({ ...ENTRY, id: 'a'.repeat(700) }, QR_BYTES)).toThrow(RangeError)
  })
})
