import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import { openDemo } from '../../helpers/demo-release.ts'

let folder: string
let demo: OpenSearch
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-read-'))
  demo = await openDemo(folder, new Date('2026-11-24T09:00:00Z'))
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const first = (words: string, language: string) => demo.engine.search({ words, language, limit: 1 }).hits[0]?.title

describe('P681: in the demonstration’s catalogue, for whoever reads another language than most documents', () => {
  it.each(['es', 'it'])('what is titled exactly as typed stays before what helps in their language: %s', language => {
    expect(first('portail public de la VAE', language)).toBe('Le portail public de la VAE')
  })

  it.each([
    ['en', 'I am looking for a job', 'Working in France: first steps'],
    ['es', 'busco trabajo', 'Trabajar en Francia: primeros pasos'],
    ['ar', 'سيرة ذاتية', 'السيرة الذاتية على الطريقة الفرنسية'],
  ])('what helps in their language comes first: %s, %s', (language, words, title) => {
    expect(first(words, language)).toBe(title)
  })
})
