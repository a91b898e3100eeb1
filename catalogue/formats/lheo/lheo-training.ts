import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { textOfCell } from '../html-text.ts'
import { isWebAddress } from '../web-address.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { childrenOf, textAt } from '../xml/xml-trees.ts'
import { lheoCost } from './lheo-cost.ts'
import { latestEnd, saySessions } from './lheo-sessions.ts'
import { lheoDate, lineAt } from './lheo-values.ts'

/** The codes that a training carries, as the schemes are called here. */
const CODES = [
  ['domaine-formation', 'code-FORMACODE', 'Formacode'],
  ['domaine-formation', 'code-NSF', 'NSF'],
  ['domaine-formation', 'code-ROME', 'ROME'],
  ['certification', 'code-RNCP', 'RNCP'],
  ['certification', 'code-RS', 'RS'],
  ['certification', 'code-CERTIFINFO', 'Certif Info'],
] as const

/** The document of one `formation` (LHEO 2.2 and 2.3), its actions and their sessions. Persons to write to are never part of it. */
export function lheoTraining(formation: XmlTree, title: string): DocumentDraft {
  const actions = childrenOf(formation, 'action')
  const objective = htmlAt(formation, 'objectif-formation')
  const body = [
    objective,
    titled('Résultats attendus', htmlAt(formation, 'resultats-attendus')),
    titled('Contenu', htmlAt(formation, 'contenu-formation')),
    ...distinct(actions.map(action => titled('Conditions', htmlAt(action, 'conditions-specifiques')))),
  ].filter(part => part !== undefined)
  const organisation =
    lineAt(formation, 'organisme-formation-responsable', 'nom-organisme') ??
    lineAt(formation, 'organisme-formation-responsable', 'raison-sociale')
  const cost = lheoCost(actions)
  const ends = latestEnd(actions)
  return {
    kind: 'training',
    title,
    ...(objective !== undefined && { summary: cleanLine(objective) }),
    ...(body.length > 0 && { body: { text: body.join('\n\n') } }),
    language: 'fr',
    concepts: CODES.flatMap(([group, name, scheme]) =>
      childrenOf(formation, group).flatMap(part => childrenOf(part, name).flatMap(code => codeOf(code, scheme))),
    ),
    ...(organisation !== undefined && { publisher: organisation }),
    ...dates(formation),
    ...(ends !== undefined && { validUntil: ends }),
    ...(cost !== undefined && { cost }),
    territory: territoryOf(actions),
    links: linksOf(formation, actions),
    facts: factsOf(formation, actions, organisation),
  }
}

const codeOf = (code: XmlTree, scheme: string) => {
  const value = cleanLine(code.text)
  return value === undefined ? [] : [{ scheme, code: value }]
}

const htmlAt = (tree: XmlTree, name: string): string | undefined => {
  const text = textOfCell(textAt(tree, name) ?? '')
  return text === undefined || cleanLine(text) === undefined ? undefined : text
}

const titled = (title: string, text: string | undefined): string | undefined => (text === undefined ? undefined : `${title}\n${text}`)

function dates({ attributes }: XmlTree): Pick<DocumentDraft, 'issued' | 'modified'> {
  const [issued, modified] = [lheoDate(attributes['datecrea']), lheoDate(attributes['datemaj'])]
  return { ...(issued !== undefined && { issued }), ...(modified !== undefined && { modified }) }
}

function territoryOf(actions: readonly XmlTree[]): { code: string; label?: string }[] {
  const found = new Map<string, { code: string; label?: string }>()
  for (const action of actions) {
    for (const place of childrenOf(action, 'lieu-de-formation')) {
      const code = lineAt(place, 'coordonnees', 'adresse', 'code-INSEE-commune')
      const label = lineAt(place, 'coordonnees', 'adresse', 'ville')
      if (code !== undefined) found.set(code, { code, ...(label !== undefined && { label }) })
    }
  }
  return [...found.values()]
}

function linksOf(formation: XmlTree, actions: readonly XmlTree[]): { url: string }[] {
  const urls = [lineAt(formation, 'url-formation', 'urlweb'), ...actions.map(action => lineAt(action, 'url-action', 'urlweb'))]
  return distinct(urls)
    .filter(isWebAddress)
    .map(url => ({ url }))
}

function factsOf(formation: XmlTree, actions: readonly XmlTree[], organisation: string | undefined) {
  const each = (...path: readonly string[]) => distinct(actions.map(action => lineAt(action, ...path)))
  const hours = each('nombre-heures-total').filter(value => Number(value) > 0)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Organisme', organisation === undefined ? [] : [organisation]],
    ['Formation certifiante', lineAt(formation, 'certifiante') === '1' ? ['Oui'] : []],
    ['Rythme', each('rythme-formation')],
    ['Durée', [...each('duree-indicative'), ...hours.map(value => `${value} heures`)]],
    ['Langue', each('langue-formation')],
    ['Accès des personnes handicapées', each('acces-handicapes')],
    ['Hébergement', each('hebergement')],
    ['Restauration', each('restauration')],
    ['Sessions', saySessions(actions)],
  ]
  return facts.flatMap(([label, values]) => (values.length === 0 ? [] : [{ label, value: values.join(' ; ') }]))
}
