import type { VocabularyFormat } from './concept-record.ts'
import { escoCsv } from './esco/esco-csv.ts'
import { ownVocabulary } from './own/own-vocabulary.ts'
import { romeVocabulary } from './rome/rome-vocabulary.ts'
import { skosJsonLd } from './skos/skos-json-ld.ts'
import { skosTurtle } from './skos/skos-turtle.ts'
import { skosXml } from './skos/skos-xml.ts'

/** Every format of concept schemes. The surer claim wins; among equals, the earlier line. */
export const vocabularyFormats: readonly VocabularyFormat[] = [escoCsv, romeVocabulary, ownVocabulary, skosXml, skosJsonLd, skosTurtle]
