import { holdsOn, RULES } from '../model/charter.ts'
import { escapeHtml } from '../text/escape-html.ts'
import type { CharterFacts } from './charter-facts.ts'
import { RULE_KEYS } from './charter-groups.ts'
import type { CharterSpeech } from './say-settings.ts'
import { saySettings } from './say-settings.ts'

/** A rule as it is printed. */
export type PrintedRule = Readonly<{
  rule: string
  title: string
  kiosk: string
  settings: readonly string[]
  answer?: string
  departures: readonly Readonly<{ what: string; reason: string; from: string; until: string; holds: boolean }>[]
}>

/** R1 to R27, each with what the kiosk does, its settings, the centre's answer and its departures, those that ended too. */
export const printedRules = (facts: CharterFacts, words: CharterSpeech): readonly PrintedRule[] =>
  RULES.map(rule => {
    const keys = RULE_KEYS[rule]
    if (keys === undefined) throw new RangeError(`there are no words for ${rule}`)
    const answer = facts.charter?.answers.find(candidate => candidate.rule === rule)
    return {
      rule,
      title: words.phrase(keys.title).text,
      kiosk: words.phrase(keys.kiosk).text,
      settings: saySettings(rule, facts, words).map(({ text }) => text),
      ...(answer === undefined ? {} : { answer: words.local(answer.text).text }),
      departures: (facts.charter?.departures ?? [])
        .filter(departure => departure.rule === rule)
        .map(departure => ({
          what: words.local(departure.what).text,
          reason: words.local(departure.reason).text,
          from: departure.from,
          until: departure.until,
          holds: holdsOn(departure, facts.today),
        })),
    }
  })

export type PageOptions = Readonly<{ facts: CharterFacts; words: CharterSpeech; language: string; today: string; draftDiffers: boolean }>

/** Of the languages that have the charter's words. */
const RIGHT_TO_LEFT = new Set(['ar'])

type Say = (key: Parameters<CharterSpeech['phrase']>[0], values?: Readonly<Record<string, string>>) => string

/** The page that the holder of the label answers with: one HTML file for A4, without scripts, needing nothing beside it. */
export function charterPage({ facts, words, language, today, draftDiffers }: PageOptions): string {
  const say: Say = (key, values) => escapeHtml(words.phrase(key, values).text)
  const name = escapeHtml(words.local(facts.centre.name).text)
  const rules = printedRules(facts, words)
  return `<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('charter.title')} · ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${say('charter.title')}</h1>
<p class="centre">${name}</p>
<p>${say('charter.page.made', { date: words.date(today) })}${draftDiffers ? ` ${say('charter.page.draft')}` : ''}</p>
<h2>${say('charter.departures')}</h2>
${standing(rules, { facts, words, say })}
<div class="rules">
${rules.map(rule => ruleSection(rule, words, say)).join('\n')}
</div>
</body>
</html>
`
}

function standing(rules: readonly PrintedRule[], { facts, words, say }: Readonly<{ facts: CharterFacts; words: CharterSpeech; say: Say }>) {
  if (facts.charter === undefined) return `<p>${say('charter.departures.unknown')}</p>`
  const now = rules.filter(({ departures }) => departures.some(({ holds }) => holds))
  if (now.length === 0) return `<p>${say('charter.departures.none')}</p>`
  return `<ul class="now">${now
    .map(
      ({ rule, title, departures }) =>
        `<li><b>${rule} ${escapeHtml(title)}</b>${departures
          .filter(({ holds }) => holds)
          .map(each => departureLines(each, words, say))
          .join('')}</li>`,
    )
    .join('')}</ul>`
}

const departureLines = ({ what, reason, from, until }: PrintedRule['departures'][number], words: CharterSpeech, say: Say): string =>
  `<p>${escapeHtml(what)}<br>${say('charter.departure.why', { reason })}<br><b>${say('charter.departure.when', {
    from: words.date(from),
    until: words.date(until),
  })}</b></p>`

function ruleSection({ rule, title, kiosk, settings, answer, departures }: PrintedRule, words: CharterSpeech, say: Say): string {
  const now = departures.filter(({ holds }) => holds)
  const ended = departures.filter(({ holds }) => !holds)
  const all = (each: PrintedRule['departures']) => each.map(departure => departureLines(departure, words, say)).join('')
  return `<section>
<h2><span>${rule}</span> ${escapeHtml(title)}</h2>
<dl>
${line(say('charter.kiosk'), escapeHtml(kiosk))}
${settings.length === 0 ? '' : line(say('charter.settings'), `<ul>${settings.map(each => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`)}
${answer === undefined ? '' : line(say('charter.centre'), escapeHtml(answer))}
${now.length === 0 ? '' : line(say('charter.departures'), all(now))}
${ended.length === 0 ? '' : line(say('charter.ended'), all(ended))}
</dl>
</section>`
}

const line = (name: string, html: string): string => `<div><dt>${name}</dt><dd>${html}</dd></div>`

/** Two columns, so that a centre that says little of itself has one sheet, printed on both sides. */
const STYLE = `
@page { size: A4; margin: 11mm 12mm; }
body { max-width: 186mm; margin: 8mm auto; padding: 0 4mm; color: #14262b; background: #fff;
  font: 8.3pt/1.32 "Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { margin: 0; font-size: 16pt; line-height: 1.15; }
h2 { margin: 3mm 0 1mm; font-size: 10pt; break-after: avoid; }
h2 span { color: #3d5157; font-weight: 400; }
p, ul, dl, dd { margin: 0; }
.centre { font-size: 11pt; font-weight: 700; }
.now { padding: 1.5mm 3mm; border-inline-start: 1.2mm solid #7a3100; list-style: none; }
.rules { columns: 2; column-gap: 7mm; margin-top: 3mm; }
section { break-inside: avoid; padding-bottom: 1.6mm; }
section h2 { margin: 0; padding-top: 1mm; border-block-start: 0.3mm solid #b9b2a3; }
dl > div { display: flex; gap: 2mm; }
dt { flex: 0 0 15mm; color: #3d5157; }
dd ul { padding: 0; list-style: none; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`
