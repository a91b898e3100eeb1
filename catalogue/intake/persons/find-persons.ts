import { fold } from '../../text/fold.ts'
import firstNames from './first-names.json' with { type: 'json' }

/** A part of a text that says who a natural person is, or how to reach them: where it begins and ends, in UTF-16 units. */
export type PersonalPart = Readonly<{ is: 'name' | 'e-mail' | 'mobile'; start: number; end: number }>

/** First names that people in France bear, those of other countries' people there too: a list made by hand, without those that are more often a word. */
const FIRST_NAMES: ReadonlySet<string> = new Set(firstNames.split(' ').map(fold))

/** A part of a name: a word with a capital, parts joined by a hyphen or an apostrophe. */
const PART = String.raw`\p{Lu}\p{L}*(?:[-'’]\p{L}+)*`
/** What may stand between the parts of a family name. */
const PARTICLE = String.raw`(?:(?:de|du|des|d['’]|le|la|el|al|ben|bin|van|von|der|den|dos|da|do|di|del)\s+)`
const INITIAL = String.raw`\p{Lu}\.?(?:-\p{Lu}\.?)?`

const CIVILITY = String.raw`(?:MM?\.|M(?=\s\p{Lu}{2})|Mmes?\.?|MMES?\.?|Mlles?\.?|MLLES?\.?|Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Prof\.|Me(?=\s\p{Lu})|Abbé|Sœur|Frère|Sr\.|Sra\.|Señora?|Don(?=\s\p{Lu})|Doña|Sig\.(?:ra)?|Signora?|Dott\.(?:ssa)?|Eng\.|Herrn?|Frau)`

const ADDRESSED = new RegExp(
  String.raw`(?<![\p{L}.])${CIVILITY}\s+(?:${INITIAL}\s+)?${PARTICLE}?${PART}(?:[ \u00a0]+(?:${PARTICLE})?${PART}){0,2}`,
  'gu',
)

/** A first name and a family name, in either order, or a first name and the letter of a family name. */
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._-])(?=((${PART})[ \u00a0]+(?:${PARTICLE})?(\p{Lu}\.(?!\p{L})|(?:${PART})(?:[ \u00a0]${PART})?)))`,
  'gu',
)

/** Words after which, with a colon, stands who is to be asked; and those after which it stands at once. */
const ASKED =
  /(?<!\p{L})(?:(?:contacts?|r[ée]f[ée]rente?s?|responsables?|renseignements?|informations?|interlocut(?:eur|rice)s?|formateurs?|formatrices?|intervenante?s?|animateurs?|animatrices?|anim[ée]e?|tuteurs?|tutrices?|coordinat(?:eur|rice)s?|conseill(?:er|[èe]re)s?|charg[ée]e?|assistante?|g[ée]rante?|recruteu(?:r|se)|directeur|directrice|inscriptions?|candidatures?|candidater|sign[ée]e?|cordialement|trainers?|tutors?|contacto|formador[ae]?|contatto|referente|contato|ansprechpartner(?:in)?|kontakt|docente)(?:\s+[\p{Ll}'’]{2,15}){0,3}\s*:|(?:s['’]adresser|adressez-vous|adresser)(?:\s+[\p{Ll}'’-]+){0,3}\s+[àa]|aupr[èe]s\s+de|demander|contacter|contactez|joindre|ask\s+for|speak\s+to|preguntar\s+por|rivolgersi\s+a|falar\s+com)\s+$/iu

/** What is named after persons and is none: streets, schools, halls, prizes, firms. Up to three small words may stand between. */
const NAMED_AFTER =
  /(?<!\p{L})(?:chez|la|le|les|une?|marque|laboratoires?|p[ée]dagogie|rue|r\.|imp\.|za|zi|zac|chu?|sortie|parking|rayon|cha[îi]ne|enseigne|fonds|challenge|troph[ée]e|tournoi|coupe|concours|promotions?|maternelle|[ée]l[ée]mentaire|primaire|venue|sala|aula|saal|compagnie|collectif|club|bar|caf[ée]|march[ée]|m[ée]todo|metodo|avenue|av\.?|boulevard|bd\.?|bld\.?|place|pl\.?|all[ée]es?|impasse|chemin|route|square|quai|cours|passage|voie|rond-point|esplanade|mail|promenade|pont|ville|lyc[ée]es?|coll[èe]ges?|[ée]coles?(?:\s+d['’]ing[ée]nieure?s)?|campus|salles?|amphi(?:th[ée][âa]tre)?|centres?|maisons?|espaces?|r[ée]sidences?|foyers?|stades?|gymnases?|piscines?|h[ôo]pital|h[ôo]pitaux|clinique|ehpad|cr[èe]che|h[ôo]tel|immeuble|b[âa]timent|bat\.?|tour|parc|jardins?|prix|bourse|fondation|association|institut|universit[ée]|facult[ée]|ifsi|cfa|cfppa|greta|m[ée]diath[èe]que|biblioth[èe]que|groupe|cabinet|soci[ée]t[ée]|ets\.?|[ée]tablissements?|sarl|sas|entreprises?|garage|boulangerie|p[âa]tisserie|restaurant|salon|coiffure|magasins?|boutiques?|maroquinerie|atelier|transports?|m[ée]thodes?|th[ée]orie|test|loi|plan|dispositif|op[ée]ration|programme|th[ée][âa]tre|cin[ée]ma|mus[ée]e|cit[ée]|quartier|station|m[ée]tro|arr[êe]t|gare|p[ôo]le|domaine|ch[âa]teau|ferme|saint|sainte|st|ste|street|road|avenue|square|school|college|university|calle|plaza|avenida|instituto|via|piazza|scuola|istituto|rua|praça|escola|straße|strasse|schule|platz)(?:[\s,:"«-]+(?:de|du|des|d['’]|la|le|les|l['’]|et|à|multim[ée]dia|polyvalente?s?|agricoles?|priv[ée]e?s?|sportif|pierre\s+et|(?!(?:avec|par|chez|contact\p{L}*|demande\p{L}*|pour|dont|est|sont|with|con|com|mit)[\s,])\p{Ll}{3,}|\p{Ll}+(?:ale?|[èe]le|elle?|ique|aire|eure?|ive|onnel)s?|doct(?:eur)?|dr|g[ée]n[ée]ral|mar[ée]chal|pr[ée]sident|commandant|abb[ée]|p[èe]re|colonel|capitaine|professeur|\d+\p{L}*)){0,3}[\s,:"«-]*$/iu

/** What follows the name of a firm. */
const FIRM =
  /^\s*(?:(?:&|et)\s+(?:co\b|partners|fils|fille|filles|associ[ée]s|cie|fr[èe]res)|conseils?\b|consulting|consultants?|formations?\b|sas\b|sarl\b|sa\b|eurl\b|s\.a\.|group|groupe\b|int[ée]rim|immobilier|automobiles?|transports?|services?\b|industries?|coiffure|optique|traiteur|architectes?|paysages?|b[âa]timent|école|institut|academy|avocats?\b|habitat|hall\b|theatre|building|cup\b)/iu

/** Capitalised words that begin a sentence or name a thing, and no person: they are no family name. */
const NO_NAME =
  /^(?:Brut|Net|Vétérinaire|Université|Notaire|Avocate?|Bricolage|Nationale?|Marchande|Pôle|Alternance|Espace|Agence|Cellule|Équipe|Mission|Maison|Bureau|Accueil|Secrétariat|Département|Direction|Point|Institut|École|Lycée|Ministère|Région|Ville|Mairie|Hall|Theatre|Building|House|Street|Habitat|Formation|Formations|Centre|Contact|Adresse|Tel|Tél|Téléphone|Email|Mail|Mobile|Pour|Vous|Nous|Les?|La|Une?|Des|Du|De|Au|Aux|En|Et|Ou|Par|Sur|Avec|Dans|Si|Cette?|Ces|Votre|Notre|Responsable|Référente?|Directeur|Directrice|Service|Travail|Compétences?|Entreprise|Emploi|Paris|Lyon|Marseille|Lille|Nantes|Toulouse|Bordeaux|Rennes|Strasbourg|Montpellier|Saint|Sainte|CAP|BTS|BEP|CFA|RH|Bac|BAC|Licence|Master|Niveau|Durée|Dates?|Prix|Tarif|Inscription|Inscriptions|Informations?|Renseignements?|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/u

/**
 * Numbers of mobile telephones: 06 and 07 in France and overseas (ARCEP's numbering plan), with one sign between their pairs, and those of the countries around by their codes. No longer
 * number holds them.
 */
const MOBILE =
  /(?<![\d+])(?<!\d[ .-])(?:(?:(?:\+|00)[ .]?33[ .-]*(?:\(0\)[ .-]*)?|0)[67]\d?(?:([ ./\-\u00a0]?)\d{2}(?:\1\d{2}){2}\1\d{1,2}|\d?(?:[ .-]\d{2}){3})|0 [67](?: \d){8}|(?:\+|00)(?:262|590|594|596)[ .-]?69\d(?:[ .-]?\d{2}){3}|(?:\+|00)(?:34[ .-]?[67]|39[ .-]?3|49[ .-]?1[567]|41[ .-]?7|351[ .-]?9|32[ .-]?4|44[ .-]?7)(?:[ .-]?\d){7,9})(?![ .-]?\d)/gu

/** Before a number that is none of a telephone. */
const OTHER_NUMBER =
  /(?:agr[ée]ment|n°|no\.?|num[ée]ro|r[ée]f\.?|r[ée]f[ée]rence|code|siret|siren|offre|dossier|session|rncp|formacode)\s*(?:\p{L}+\s*)?:?\s*$/iu
const NUMBER_LOOKED_BACK = 30

/** What stands before and after the sign of an e-mail address. */
const LOCAL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*$/u
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/u
const LOCAL_CHARACTERS = 64
const DOMAIN_CHARACTERS = 255

/** What addresses of services are made of. */
const SERVICE_WORD =
  /^(?:contacts?|infos?|information|accueil|reception|bonjour|hello|secretariat|secr|sec|admin|administration|direction|dir|rh|drh|recrutements?|recruter|emplois?|jobs?|careers?|candidatures?|cv|formations?|formation|continue|fc|cfa|cfppa|greta|campus|ecole|school|lycee|college|lpo|iut|ifsi|ifas|univ|fac|scolarite|inscriptions?|admissions?|pedago|pedagogie|handicap|referent|apprentissage|alternance|stages?|vae|bilan|bilans|orientation|mission|locale|ml|agence|antenne|service|services|client|clients|commercial|compta|comptabilite|gestion|support|aide|help|web|webmaster|com|communication|presse|mairie|ville|ccas|asso|association|centre|espace|maison|pole|bureau|equipe|team|office|mail|courrier|boite|noreply|no|reply|dpo|rgpd|sav|devis|projet|projets|social|jeunes?|insertion|entreprises?|ressources|humaines|standard|general|reservation|reservations|evenement|evenements|salon|forum|atelier|ateliers|paris|lyon|lille|marseille|nantes|rennes|nord|sud|est|ouest|ile|france|idf|paca|region|departement|academie|chambre|metiers|agriculture|commerce|cidff?|cri?dff|cio|cij|crij|bij|pij|cci|cma|afpa|cap|cnam|mdph|plie|caf|cpam|point|relais|jeunesse|sante|sports?|culture|tourisme|saint|sainte|st|solidarite|numerique|evaluation|test|dava|greta|event|\d+|[a-z]{1,2}\d+)$/iu

/**
 * The parts of a text that name a natural person, are the e-mail address of one or a mobile telephone's number, in their order; none overlaps another. A name is taken for a person's
 * where a form of address or a word such as "contact" stands before it, or where its first name is known, and not where a street, a school or a firm bears it.
 * `isName`: the text is what something is called (a school, a course, a firm), which often bears a person's name: only a form of address is believed there.
 */
export function findPersons(text: string, isName = false): readonly PersonalPart[] {
  const names = [...addressedIn(text), ...(isName ? [] : [...pairsIn(text), ...singlesIn(text)])]
  const families = names
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\s.]+/))
    .map(fold)
    .filter(word => word.length >= FAMILY_LETTERS)
  const found = [...mailsIn(text, families), ...mobilesIn(text), ...names].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
  const kept: PersonalPart[] = []
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

const part = (is: PersonalPart['is'], start: number, text: string): PersonalPart => ({ is, start, end: start + text.length })

function addressedIn(text: string): readonly PersonalPart[] {
  return [...text.matchAll(ADDRESSED)].flatMap(match => {
    const before = text.slice(Math.max(0, match.index - LOOKED_BACK), match.index)
    const isOffice = /^(?:Monsieur|Madame)\s+l[ea]\s/u.test(match[0])
    const [, family = ''] = match[0].split(/\s+/)
    return isOffice || NO_NAME.test(family) || NAMED_AFTER.test(before) ? [] : [part('name', match.index, trimmed(match[0]))]
  })
}

/** A family name of fewer letters stands in too many words. */
const FAMILY_LETTERS = 4

/** Days or weeks one after the other: "06 07 08 09 10 juin". */
function isCounting(number: string): boolean {
  const pairs = number.match(/\d{2}/g)?.map(Number) ?? []
  return pairs.length > 1 && pairs.every((pair, at) => at === 0 || pair === (pairs[at - 1] ?? 0) + 1)
}

function mobilesIn(text: string): readonly PersonalPart[] {
  return [...text.matchAll(MOBILE)].flatMap(match =>
    isCounting(match[0]) || OTHER_NUMBER.test(text.slice(Math.max(0, match.index - NUMBER_LOOKED_BACK), match.index))
      ? []
      : [part('mobile', match.index, match[0])],
  )
}

/** A first name alone, or a letter and a family name, where it stands for who is to be asked: after such a word, or before a number. */
function singlesIn(text: string): readonly PersonalPart[] {
  return [...text.matchAll(SINGLE)].flatMap(match => {
    const [name, letter] = match
    const before = text.slice(Math.max(0, match.index - LOOKED_BACK), match.index)
    const after = text.slice(match.index + name.length, match.index + name.length + LOOKED_BACK)
    const isAsked = MAYBE_ASKED.test(before) && ASKED.test(before)
    const isFirst = letter === undefined && isFirstName(name)
    if (!isFirst && letter === undefined) return []
    const isCalled = /^[\s:]*(?:\(|(?:(?:ou|et)\s+\p{L}+\s+)?(?:au|:|[–-]))\s*(?:0|\+)\d?[\d .]/u.test(after)
    const isSaid =
      letter === undefined
        ? /(?<!\p{L})(?:par|avec|de)\s+$/iu.test(before) && /^(?:,\s|\s+et\s+\p{Lu}|\.?\s*$)/u.test(after)
        : /(?:^|:|\p{Lu}\.\s?\p{Lu}\p{Ll}+\s+et)\s*$/u.test(before) && /^\s*(?:[,(–-]|et\s+\p{Lu}|\+?\d|\.?$)/u.test(after)
    const isNoName =
      NO_NAME.test(letter === undefined ? name : name.slice(letter.length)) ||
      NAMED_AFTER.test(before) ||
      (isFirst && /^[\s-]\p{Lu}/u.test(after))
    return (isAsked || isCalled || isSaid) && !isNoName ? [part('name', match.index, name)] : []
  })
}

/** A word with a capital, with a letter or two and a full stop before it perhaps. */
const SINGLE = /(?<![\p{L}\p{N}@._-])(\p{Lu}{1,2}\.[ \u00a0]?)?\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*/gu

/** As far back as a word is looked for that says what a name is. */
const LOOKED_BACK = 60

function pairsIn(text: string): readonly PersonalPart[] {
  return [...text.matchAll(PAIR)].flatMap(match => {
    const [, whole = '', first = '', last = ''] = match
    const [family = ''] = last.split(/[ \u00a0]/)
    const name = trimmed(whole)
    const before = text.slice(Math.max(0, match.index - LOOKED_BACK), match.index)
    const isAsked = MAYBE_ASKED.test(before) && ASKED.test(before)
    // "DUVAL Claire": the family name first, in capitals. What is all capitals is as often a town.
    const isTurned = /^\p{Lu}{2,}/u.test(first) && isFirstName(family) && (isAsked || /\p{Ll}/u.test(family))
    if (!isFirstName(first) && !isTurned && !(isAsked && looksLikeName(first, family))) return []
    const after = text.slice(match.index + name.length, match.index + name.length + LOOKED_BACK)
    const isOfThing =
      NO_NAME.test(first) || NO_NAME.test(family) || FIRM.test(after) || NAMED_AFTER.test(`${before}${isTurned ? `${first} ` : ''}`)
    return isOfThing || NAMED_AFTER.test(before) ? [] : [part('name', match.index, name)]
  })
}

/** What every text that `ASKED` finds ends with, seen at once. */
const MAYBE_ASKED = /[:àaertzo]\s+$/iu

/** "Jean-Luc" is one by its first part. */
const isFirstName = (word: string): boolean => FIRST_NAMES.has(fold(word)) || FIRST_NAMES.has(fold(word.split('-')[0] ?? ''))

/** Two words of which each begins with a capital, and not both all capitals: those are as often the name of a body. */
const looksLikeName = (first: string, last: string): boolean => /\p{Ll}/u.test(first) && /^\p{Lu}/u.test(last)

/** Without a last word that is no name: "Claire Fontaine Tel". */
function trimmed(name: string): string {
  const words = name.split(/([ \u00a0]+)/)
  while (words.length > 1 && NO_NAME.test(words.at(-1) ?? '')) words.splice(-2)
  return words.join('')
}

/** The addresses by their signs: a text without one is not looked through. */
function mailsIn(text: string, families: readonly string[]): readonly PersonalPart[] {
  const found: PersonalPart[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - LOCAL_CHARACTERS), at))?.[0]
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + DOMAIN_CHARACTERS))?.[0]
    if (
      local === undefined ||
      domain === undefined ||
      !(isPersonal(`${local}@${domain}`) || families.some(family => fold(local).includes(family) && !fold(domain).includes(family)))
    )
      continue
    found.push(part('e-mail', at - local.length, `${local}@${domain}`))
  }
  return found
}

/** A word of a service's own name is no person's; shorter ones stand in any name. */
const DOMAIN_WORD = 3

/** Whether an address is somebody's own: by a first name, by an initial and a name, or by two words of which none is a service's. A single word may be a service's as well. */
function isPersonal(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const words = local.split(/[._+-]+|(?<=\p{L})(?=\d)/u).filter(word => word !== '')
  const own = words.filter(
    word =>
      !SERVICE_WORD.test(word) &&
      !(word.length >= DOMAIN_WORD && domain.replace(/[^a-z0-9]/g, '').includes(word.normalize('NFD').replace(/\p{M}/gu, ''))),
  )
  if (own.some(word => FIRST_NAMES.has(fold(word)) && word.length > 2)) return true
  const letters = own.filter(word => /^\p{L}$/u.test(word))
  const names = own.filter(word => /^\p{L}{3,}$/u.test(word))
  return (letters.length > 0 && names.length > 0 && words.length === own.length) || (names.length >= 2 && words.length === own.length)
}
