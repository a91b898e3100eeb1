import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoDocumentsSchema } from '../../catalogue/demo/demo-document.ts'
import { amenities, centre, desks, events, FOLDER, glossary, plan, services, synonyms } from './demo-centre-folder.ts'

const needIds = new Set(centre.needs.map(need => need.id))
const placeIds = new Set(plan.places.map(place => place.id))
const nodeOf = new Map(plan.nodes.map(node => [node.id, node]))

const strangers = (used: readonly string[], known: ReadonlySet<string>) => used.filter(id => !known.has(id))
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

/** Nodes that can be walked to from `start` by the edges that `allowed` accepts. */
function reached(start: string, allowed: (kind: string) => boolean): ReadonlySet<string> {
  const seen = new Set([start])
  for (let grown = true; grown; ) {
    grown = false
    for (const { from, to, kind } of plan.edges) {
      if (!allowed(kind) || seen.has(from) === seen.has(to)) continue
      seen.add(from).add(to)
      grown = true
    }
  }
  return seen
}

describe('the demonstration centre', () => {
  it('offers the eight interface languages, its own first', () => {
    expect(centre.languages).toEqual(['fr', 'en', 'es', 'it', 'pt', 'de', 'ar', 'uk'])
  })

  it('has the six needs by their full names, each with a flag and colours of its own', () => {
    expect(centre.needs.map(need => [need.id, need.label.fr, need.flag])).toEqual([
      ['orientation', 'Choisir son orientation', 'hourglass'],
      ['formation', 'Trouver une formation', 'stairs'],
      ['emploi', 'Trouver un emploi', 'square'],
      ['changer', 'Changer de vie professionnelle', 'slope'],
      ['creer', 'Créer son activité', 'arch'],
      ['experience', 'Valider ses acquis (VAE)', 'chevrons'],
    ])
    expect(new Set(centre.needs.map(need => need.colour)).size).toBe(6)
  })

  it('gives every need five to eight themes with words to search by', () => {
    for (const need of centre.needs) {
      expect(need.themes.length, need.id).toBeGreaterThanOrEqual(5)
      expect(need.themes.length, need.id).toBeLessThanOrEqual(8)
      for (const theme of need.themes) expect(theme.words.split(' ').length, theme.id).toBeGreaterThanOrEqual(4)
    }
  })

  it('says needs, desks, floors and collections in all its languages', () => {
    const texts = [
      ...centre.needs.flatMap(need => [need.label, ...need.themes.map(theme => theme.label)]),
      ...desks.flatMap(desk => [desk.label, desk.function]),
      ...plan.floors.map(floor => floor.label),
      ...centre.collections.map(collection => collection.label),
    ]
    for (const text of texts) expect(strangers(centre.languages, new Set(Object.keys(text))), text.fr).toEqual([])
  })

  it('puts one curated collection on the home screen at least', () => {
    expect(centre.collections.find(collection => collection.id === 'metiers-de-demain')).toMatchObject({ home: true, icon: 'telescope' })
  })
})

describe('its pages', () => {
  it('tell the welcome protocol and what becomes of data, whole in all its languages, with an easy version', () => {
    expect(centre.pages.map(page => page.id)).toEqual(['welcome-protocol', 'data'])
    for (const page of centre.pages) {
      expect(page.sections.length, page.id).toBeGreaterThanOrEqual(8)
      for (const text of [page.title, page.intro ?? {}, ...page.sections.flatMap(section => [section.title, section.text])])
        expect(Object.keys(text), text.fr).toEqual(centre.languages)
      for (const section of page.sections) expect(Object.keys(section.easy ?? {}), section.title.fr).toEqual(centre.languages)
    }
  })

  it('keep the words of the house', () => {
    const words = /\busagers?\b|demandeurs? d[’']emploi|public cible|\bnotices?\b|facette|session|réinitialis|guichet/i
    const said = [centre.pages, centre.needs, centre.collections, desks, services, events, amenities, plan.places]
    expect(JSON.stringify(said).match(words)?.[0]).toBeUndefined()
  })
})

describe('its desks', () => {
  it('are twelve, one of them where anybody may start', () => {
    expect(desks).toHaveLength(12)
    expect(desks.filter(desk => desk.general)).toHaveLength(1)
    expect(repeated(desks.map(desk => desk.id))).toEqual([])
  })

  it('serve every need of the centre and no other', () => {
    expect(new Set(desks.flatMap(desk => desk.needs))).toEqual(needIds)
  })

  it('are all open without appointment, and stand each on the plan', () => {
    for (const desk of desks) expect(desk.access, desk.id).toContain('walk-in')
    expect(
      strangers(
        desks.map(desk => desk.place),
        placeIds,
      ),
    ).toEqual([])
    expect(repeated(desks.map(desk => desk.place))).toEqual([])
  })

  it('say what to read first, of what stands in the demonstration catalogue', () => {
    const folder = new URL('../documents/', FOLDER)
    const documents = readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .flatMap(name => demoDocumentsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    const known = new Set<string>(documents.map(document => `${document.source}:${document.key}`))
    for (const desk of desks) {
      expect(desk.readFirst.length, desk.id).toBeGreaterThan(1)
      expect(strangers(desk.readFirst, known), desk.id).toEqual([])
    }
    const sources = new Set(centre.sources.map(source => source.id))
    expect(
      strangers(
        documents.map(document => document.source),
        sources,
      ),
    ).toEqual([])
  })

  it('never carry the name of an institution', () => {
    const institutions =
      /(?<!\p{L})(france travail|p[ôo]le emploi|missions? locales?|CIO|cap emploi|APEC|CIDFF|AFPA|GRETA|CCI|CMA|transitions? pro|onisep|info jeunes|BGE|adie|CAF|université)(?!\p{L})/iu
    for (const desk of desks) expect(JSON.stringify(desk), desk.id).not.toMatch(institutions)
  })
})

describe('its plan', () => {
  it('draws two floors with files of the same view box, lines and grounds by class and no text, style or script', () => {
    expect(plan.floors).toHaveLength(2)
    for (const floor of plan.floors) {
      const svg = readFileSync(new URL(floor.svg, FOLDER), 'utf8')
      expect(svg).toContain(`viewBox="${floor.viewBox.join(' ')}"`)
      expect(svg).not.toMatch(/<(text|style|script|foreignObject|image|use|a)\b|\son\w+=|#[0-9a-f]{3,8}\b|rgb\(|href/i)
      const classes = new Set([...svg.matchAll(/class="([^"]+)"/g)].map(match => match[1]))
      expect([...classes].sort()).toEqual(['door', 'floor', 'furniture', 'lift', 'stairs', 'wall', 'wall inner'])
    }
    expect(readdirSync(FOLDER).filter(name => name.endsWith('.svg'))).toHaveLength(2)
  })

  it('holds every place inside its floor, and the node before it on the same floor', () => {
    expect(repeated([...plan.places.map(place => place.id), ...plan.nodes.map(node => node.id)]).filter(id => placeIds.has(id))).toEqual([])
    for (const place of plan.places) {
      const [x, y, width, height] = plan.floors.find(floor => floor.id === place.floor)!.viewBox
      expect(place.x >= x && place.y >= y && place.x + place.width <= x + width && place.y + place.height <= y + height, place.id).toBe(
        true,
      )
      expect(nodeOf.get(place.node)?.floor, place.id).toBe(place.floor)
      if (place.need !== undefined) expect(needIds).toContain(place.need)
    }
  })

  it('lays no place over another', () => {
    const overlaps = plan.places.flatMap((one, index) =>
      plan.places
        .slice(index + 1)
        .filter(
          other =>
            one.floor === other.floor &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        )
        .map(other => `${one.id} ${other.id}`),
    )
    expect(overlaps).toEqual([])
  })

  it('draws its ways along the walls and through no shelf or desk', () => {
    const solid = plan.places.filter(place => place.kind === 'shelf' || place.kind === 'desk' || place.kind === 'zone')
    for (const edge of plan.edges) {
      const from = nodeOf.get(edge.from)!
      const to = nodeOf.get(edge.to)!
      if (from.floor !== to.floor) continue
      expect(from.x === to.x || from.y === to.y, `${edge.from} ${edge.to}`).toBe(true)
      const crossed = solid.filter(
        place =>
          place.floor === from.floor &&
          Math.min(from.x, to.x) < place.x + place.width &&
          Math.max(from.x, to.x) > place.x &&
          Math.min(from.y, to.y) < place.y + place.height &&
          Math.max(from.y, to.y) > place.y,
      )
      expect(
        crossed.map(place => place.id),
        `${edge.from} ${edge.to}`,
      ).toEqual([])
    }
  })

  it('joins every node to the kiosk, also without a step', () => {
    const known = new Set(nodeOf.keys())
    expect(
      strangers(
        plan.edges.flatMap(edge => [edge.from, edge.to]),
        known,
      ),
    ).toEqual([])
    const kiosk = plan.places.find(place => place.id === centre.kiosk.place)!
    expect(kiosk.kind).toBe('kiosk')
    expect(reached(kiosk.node, () => true)).toEqual(known)
    expect(reached(kiosk.node, kind => kind !== 'stairs')).toEqual(known)
  })

  it('has both ways between the floors, and an edge of every kind', () => {
    expect(new Set(plan.edges.map(edge => edge.kind))).toEqual(new Set(['walk', 'door', 'stairs', 'lift', 'ramp']))
  })

  it('has fifteen shelves, each with its own letter, and all twelve desks', () => {
    const signs = plan.places.filter(place => place.kind === 'shelf').map(place => place.sign)
    expect(signs).toHaveLength(15)
    expect(new Set(signs).size).toBe(15)
    expect(plan.places.filter(place => place.kind === 'desk')).toHaveLength(12)
  })
})

describe('its services, events and amenities', () => {
  it('are ten services with a distance, hours, a cost, a phone and the needs they serve', () => {
    expect(services).toHaveLength(10)
    for (const service of services) {
      expect(service).toMatchObject({ metres: expect.any(Number), hours: expect.any(String), phone: expect.any(String), audience: {} })
      expect(service.cost?.kind, service.id).not.toBe('unknown')
      expect(strangers(service.needs, needIds), service.id).toEqual([])
      expect(service.needs.length, service.id).toBeGreaterThan(0)
    }
    expect(new Set(services.map(service => service.cost?.kind))).toEqual(new Set(['free', 'paid', 'fundable']))
  })

  it('are twenty events in rooms of the plan, all by a recurring rule, said in all languages', () => {
    expect(events).toHaveLength(20)
    expect(repeated(events.map(event => event.id))).toEqual([])
    for (const event of events) {
      expect(event.rrule, event.id).toBeDefined()
      expect(strangers(event.needs, needIds), event.id).toEqual([])
      expect(placeIds, event.id).toContain(event.place)
      expect(strangers(centre.languages, new Set(Object.keys(event.title))), event.id).toEqual([])
      expect(event.exceptDates.filter(date => event.cancelled.includes(date))).toEqual([])
    }
    expect(new Set(events.map(event => event.registration))).toEqual(new Set(['none', 'reception', 'phone']))
  })

  it('offer a way without a name wherever a name is asked', () => {
    const asking = [...services, ...events].filter(one => one.nameAsked !== undefined)
    expect(asking.length).toBeGreaterThanOrEqual(3)
    for (const one of asking) expect(one.alternative, one.id).toBeDefined()
  })

  it('stand on the plan, the lift and the toilets on both floors', () => {
    expect(
      strangers(
        amenities.flatMap(amenity => amenity.place ?? []),
        placeIds,
      ),
    ).toEqual([])
    for (const icon of ['toilets', 'photocopier', 'printer', 'computer', 'wifi', 'lift', 'water', 'children'])
      expect(amenities.map(amenity => amenity.icon)).toContain(icon)
    for (const floor of plan.floors)
      expect(plan.places.filter(place => place.floor === floor.id && /^(toilets|lift)-/.test(place.id))).toHaveLength(2)
    for (const amenity of amenities) {
      expect(strangers(centre.languages, new Set(Object.keys(amenity.label))), amenity.id).toEqual([])
      expect(strangers(centre.languages, new Set(Object.keys(amenity.words))), amenity.id).toEqual([])
    }
  })

  it('only give telephone numbers that are kept for fiction', () => {
    const numbers = readdirSync(FOLDER)
      .filter(name => name.endsWith('.json'))
      .flatMap(name => [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/(?<!\d)0\d(?:[ .]?\d\d){4}(?!\d)|\+33[\d .]+/g)])
      .map(match => match[0])
    expect(numbers.length).toBeGreaterThanOrEqual(15)
    // ARCEP, decision 2018-0881: numbers for audiovisual works.
    for (const number of numbers) expect(number).toMatch(/^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/)
    for (const one of [centre, ...desks, ...services]) if (one.phone !== undefined) expect(numbers).toContain(one.phone)
  })
})

describe('its words', () => {
  it('explain sixty French acronyms at least, each once, in plain words of their own', () => {
    const french = glossary.filter(entry => entry.language === 'fr')
    expect(french.length).toBeGreaterThanOrEqual(60)
    expect(repeated(glossary.map(entry => `${entry.language} ${entry.term}`))).toEqual([])
    for (const entry of glossary) {
      expect(entry.plain.split(' ').length, entry.term).toBeLessThanOrEqual(25)
      expect(entry.plain, entry.term).not.toBe(entry.expansion)
    }
    for (const term of 'CAP BTS VAE OPCO CPF CPA CEP CDD CDI POEI AIF ARE RSA RQTH DE BUT BAFA MOOC'.split(' '))
      expect(french.map(entry => entry.term)).toContain(term)
  })

  it('join a hundred and twenty groups of everyday French words, and words of the other languages, to those of documents', () => {
    expect(synonyms.filter(entry => entry.language === 'fr').length).toBeGreaterThanOrEqual(120)
    expect(new Set(synonyms.map(entry => entry.language))).toEqual(new Set(centre.languages))
    for (const entry of synonyms) expect(entry.words.filter(word => entry.means.includes(word))).toEqual([])
    expect(repeated(synonyms.flatMap(entry => entry.words.map(word => `${entry.language} ${word}`)))).toEqual([])
    const means = (word: string) => synonyms.filter(entry => entry.words.includes(word)).flatMap(entry => entry.means)
    expect(means('nounou')).toContain('assistante maternelle')
    expect(means('boulot')).toContain('emploi')
    expect(means('toubib')).toEqual(['médecin'])
    expect(means('flic')).toContain('gardien de la paix')
    expect(means('ممرض')).toContain('infirmier')
  })
})
