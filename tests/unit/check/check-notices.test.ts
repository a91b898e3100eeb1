import { describe, expect, it } from 'vitest'
import { checkNotices } from '../../../catalogue/check/check-notices.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import { centre, desks } from '../demo-centre-folder.ts'

const inAll = Object.fromEntries(centre.languages.map(language => [language, '…']))
const notice = (more: Partial<Notice>): Notice => ({
  id: 'n',
  text: inAll,
  from: '2026-11-24T08:00:00Z',
  until: '2026-11-24T18:00:00Z',
  ...more,
})
const fieldsOf = (...notices: readonly Notice[]) =>
  checkNotices(notices, { centre, desks }).map(({ severity, id, field }) => [severity, id, field])

describe('P320: what a notice says that is not so is named by check', () => {
  it('finds nothing in one that is right', () => expect(fieldsOf(notice({}))).toEqual([]))
  it('a desk, and an alias, that nobody knows', () => {
    expect(
      fieldsOf(notice({ desk: 'gone' }), notice({ id: 'm', desk: 'espace-conseil-3', alias: 'moon' }), notice({ id: 'o', alias: 'blue' })),
    ).toEqual([
      ['refused', 'n', 'desk'],
      ['refused', 'm', 'alias'],
      ['refused', 'o', 'alias'],
    ])
  })
  it('a language that the centre does not speak', () => {
    expect(fieldsOf(notice({ text: { ...inAll, xx: 'hello' } }))).toEqual([['warning', 'n', 'text.xx']])
  })
  it('an end before the beginning, and an id that stands twice', () => {
    expect(fieldsOf(notice({}), notice({ until: '2026-11-24T07:00:00Z' }))).toEqual([
      ['warning', 'n', 'id'],
      ['refused', 'n', 'until'],
    ])
  })
  it('names of people, and of institutions', () => {
    expect(fieldsOf(notice({ text: { ...inAll, fr: 'Mme Garnier et France Travail sont absents' } }))).toEqual([
      ['warning', 'n', 'text.fr'],
      ['refused', 'n', 'text.fr'],
    ])
  })
  it('a farm is no closing, and neither is what names no desk that stays open for nothing', () => {
    expect(fieldsOf(notice({ text: { ...inAll, fr: 'Le fermier vient à 15 h, la fermeté aussi' } }))).toEqual([])
    expect(fieldsOf(notice({ desk: 'espace-conseil-3', closes: false, text: { ...inAll, fr: 'Fermé' } }))).toEqual([
      ['warning', 'n', 'closes'],
    ])
  })
})
