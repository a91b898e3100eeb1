import { cleanLine, distinct } from '../clean-text.ts'
import { textOfCell } from '../html-text.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { childrenOf, textAt } from '../xml/xml-trees.ts'
import type { RncpSheet } from './rncp-sheet.ts'

/** The texts of a sheet that people read, in this order, as they are titled for them. */
const PARTS = [
  ['Objectifs et contexte', 'OBJECTIFS_CONTEXTE'],
  ['Activités visées', 'ACTIVITES_VISEES'],
  ['Compétences attestées', 'CAPACITES_ATTESTEES'],
  ['Secteurs d’activité', 'SECTEURS_ACTIVITE'],
  ['Types d’emplois accessibles', 'TYPE_EMPLOI_ACCESSIBLES'],
  ['Prérequis', 'PREREQUIS_ENTREE_FORMATION'],
] as const

/** One `FICHE` of the export "export-fiches-rncp" or "-rs" (V3-0 to V4-1); the field that is missing where it has no number or no title. */
export function rncpSheet(fiche: XmlTree): RncpSheet | Readonly<{ missing: string }> {
  const line = (...path: readonly string[]) => cleanLine(textAt(fiche, ...path))
  const number = line('NUMERO_FICHE')
  const title = line('INTITULE')
  if (number === undefined || !/^(RNCP|RS)\d+$/.test(number)) return { missing: 'NUMERO_FICHE' }
  if (title === undefined) return { missing: 'INTITULE' }
  const active = line('ACTIF')
  return {
    number,
    title,
    type: line('ABREGE', 'LIBELLE'),
    level: {
      code: line('NOMENCLATURE_EUROPE', 'NIVEAU'),
      label: line('NOMENCLATURE_EUROPE', 'INTITULE') ?? line('NOMENCLATURE_EUROPE', 'LIBELLE'),
    },
    until: line('DATE_FIN_ENREGISTREMENT'),
    isActive: active === undefined ? undefined : /^oui$/i.test(active),
    certifiers: distinct(listed(fiche, 'CERTIFICATEURS', 'CERTIFICATEUR').map(one => cleanLine(textAt(one, 'NOM_CERTIFICATEUR')))),
    parts: PARTS.map(([name, element]) => ({ title: name, text: textOfCell(textAt(fiche, element) ?? '') })),
    rome: codes(listed(fiche, 'CODES_ROME', 'ROME')),
    nsf: codes(listed(fiche, 'CODES_NSF', 'NSF')),
    formacode: codes(listed(fiche, 'FORMACODES', 'FORMACODE')),
    url: line('LIEN_URL_DESCRIPTION'),
  }
}

const listed = (fiche: XmlTree, list: string, name: string): readonly XmlTree[] =>
  childrenOf(fiche, list).flatMap(all => childrenOf(all, name))

const codes = (list: readonly XmlTree[]) =>
  list.map(one => ({
    code: cleanLine(textAt(one, 'CODE')),
    label: cleanLine(textAt(one, 'LIBELLE')) ?? cleanLine(textAt(one, 'INTITULE')),
  }))
