import { type RomeQuery, romeQueries } from './rome-query.ts'

const NAMES = `
infirmier | J1506
infirmière | J1506
aide-soignante | J1501
sage-femme | J1104
boulangère | D1102
boulanger | D1102
pâtissière | D1104
serveuse | G1803
cuisinier | G1609
plombière | F1603
électricien | F1602 I1309
maçonne | F1703
couvreur | F1619
charpentière | F1503
soudeuse | H2913
chaudronnier | H2902
coiffeuse | D1202
esthéticien | D1208
fleuriste | D1209
pharmacienne | J1202
kinésithérapeute | J1404
orthophoniste | J1406
assistante sociale | K1201
éducatrice spécialisée | K1207
psychologue | K1104
professeure des écoles | K2106
comptable | M1203
secrétaire médicale | M1609
développeuse web | M1855
data scientist | M1405
notaire | K1901
avocate | K1903
gardien de la paix | K1708
pilote de ligne | N2102
conductrice de bus | N4103
cariste | N1101
préparatrice de commandes | N1103
vétérinaire | A1504
apiculteur | A1429
maraîchère | A1433
`

const EVERYDAY = `
nounou | K1310 K1303
garder des enfants | K1310 K1303
maîtresse d'école | K2106
instit | K2106
prof de maths | K2107
prof de musique | K2105
femme de ménage | K1304 K2205
dame de cantine | G1607 G1606
caissière de supermarché | D1505
routier | N4101 N4113
chauffeur de taxi | N4102
facteur | M1603
éboueur | K2303
flic | K1708 K1704 K1706
pompier | K1702 K1705 K1706
gardien de prison | K1711
vigile | K2503 K2504
croque-mort | K2601 K2602
garagiste | I1604
dépanneur auto | I1615 I1604
informaticien | M1805 M1841 M1810
hacker | M1866 M1856
toubib | J1102
kiné | J1404
psy | K1104 J1131
docteur | J1102
infirmier à domicile | J1506
moniteur d'auto-école | K2110
concierge | K2501 G1701
barman | G1801
plongeur restaurant | G1605
femme de chambre | G1501
hôtesse de l'air | N2101
steward | N2101
ramasser des fruits | A1401
paysan | A1416 A1419
menuisier alu | F1607
grutier | F1301
peintre en bâtiment | F1606
laveur de carreaux | K2202
maître-nageur | G1224 G1207
prof de sport | K2107 G1204
`

const TYPOS = `
infirmeir | J1506
infirmière liberal | J1506
aide soignnante | J1501
boulonger | D1102
patissier | D1104
electricein | F1602 I1309
plombbier | F1603
charpantier | F1503
masson | F1703
meunuisier | H2206 F1607
cuisiner | G1609
coifeuse | D1202
estheticiene | D1208
kinesiterapeute | J1404
ortophoniste | J1406
sycologue | K1104
veterinère | A1504
secretère | M1607
contable | M1203
developeur | M1805 M1855 M1861
journalisste | E1106
photografe | E1201
arquitecte | F1101
ambulencier | J1305
pharmaciene | J1202
jardinnier | A1208 A1203
mecanicien automobil | I1604
assistante maternele | K1310
educateur specialiser | K1207
magazinier | N1110
`

const INTENTIONS = `
je veux travailler avec les animaux | A1501 A1503 A1504 A1506 A1511 A1435 A1426 A1508 A1403
je voudrais m'occuper des enfants | K1303 K1310 K1202 K1307 K1308 J1304
travailler dans un hôpital | J1301 J1501 J1506 J1308 J1305 J1303
soigner les gens | J1501 J1506 J1102 J1404
aider les personnes âgées | K1302 K1311 K1306 K1304
aider les personnes handicapées | K1302 K1306 K1311 K2113 K1203 K1207
métiers de la montagne | G1228 K1726 N4402 G1216
travailler en plein air | A1203 A1202 A1205 A1201 A1208 A1433 A1419 G1240
conduire un camion | N4101 N4113 N4115 N4105
conduire des trains | N4301 N4303
construire des maisons | F1703 F1101 F1202 F1501 F1704
faire du pain | D1102 D1108
fabriquer des bijoux | B1605 B1606 B1603 B1610
réparer des voitures | I1604 I1606 I1612 I1621
réparer des vélos | I1619 I1628
réparer des avions | I1602 I1334
dessiner des vêtements | B1805 B1812 B1807
créer des jeux vidéo | E1125 E1115 M1831 E1126
créer des sites internet | M1855 E1210 M1834 E1206
écrire des livres | E1102 E1105
défendre les gens au tribunal | K1903
enquêter sur des crimes | K1721 K1710 K1704 K2505
protéger la nature | A1204 A1306 A1202 A1313 G1240
je cherche un métier dans la mer | A1415 N3102 A1406 K1737
travailler dans le cinéma | L1306 L1302 L1505 L1514 L1304 L1507 E1204
cultiver des légumes | A1433 A1301 A1440
élever des chevaux | A1439 A1309 A1421
faire de la musique | L1202 K2105 L1210
accueillir les clients à l'hôtel | G1703 G1701 G1706 G1502
apprendre à conduire aux gens | K2110
`

const PREFIXES = `
infirm | J1506 J1511 J1508 J1510 J1512 J1503 J1504 J1505
boul | D1102 D1108
plomb | F1603
électr | F1602 I1309 H1209 I1305 I1335 H1202
pâtis | D1104 D1117 G1610
coiff | D1202 D1216 D1217 D1218 L1516
vétér | A1504 A1501 A1305
kinés | J1404
orthop | J1406 J1407 J1411
psychol | K1104 K1107
compta | M1203 M1206 M1213 M1225
développ | M1805 M1855 M1861 M1831 M1877 M1837 M1824
aide soi | J1501
aide à do | K1304 K1302 K1311
assistante mat | K1310
assistante soc | K1201
éducateur sp | K1207 G1204
conducteur de tr | N4301 N4119
professeur des éc | K2106
chef de chan | F1202 F1209
agent d'ent | A1203 A1202 K2204 K2205
secrétaire méd | M1609
`

const FOREIGN = {
  en: `
nurse | J1506
baker | D1102
cook | G1609 G1606
waiter | G1803
plumber | F1603
electrician | F1602 I1309
cleaner | K2204 K2205 K1304
teacher | K2106 K2107
truck driver | N4101 N4113
`,
  es: `
enfermera | J1506
panadero | D1102
cocinero | G1609 G1606
camarera | G1803
albañil | F1703
electricista | F1602 I1309
peluquera | D1202
`,
  it: `
infermiere | J1506
panettiere | D1102
cuoco | G1609 G1606
idraulico | F1603
muratore | F1703
parrucchiere | D1202
`,
  pt: `
enfermeira | J1506
padeiro | D1102
cozinheiro | G1609 G1606
pedreiro | F1703
eletricista | F1602 I1309
cabeleireira | D1202
`,
  de: `
Krankenschwester | J1506
Bäcker | D1102
Koch | G1609 G1606
Maurer | F1703
Elektriker | F1602 I1309
Friseur | D1202
`,
  ar: `
ممرض | J1506
خباز | D1102
طباخ | G1609 G1606
كهربائي | F1602 I1309
سباك | F1603
حلاق | D1202 D1216
`,
  uk: `
медсестра | J1506
пекар | D1102
кухар | G1609 G1606
електрик | F1602 I1309
сантехнік | F1603
перукар | D1202
`,
} as const

/** Queries of our own over the job sheets of ROME 4.0, written from what people say at a desk and judged by the sheets' scope, before any engine was asked. */
export const ROME_QUERIES: readonly RomeQuery[] = [
  ...romeQueries('names', NAMES),
  ...romeQueries('everyday words', EVERYDAY),
  ...romeQueries('typos', TYPOS),
  ...romeQueries('intentions', INTENTIONS),
  ...romeQueries('prefixes', PREFIXES),
  ...Object.entries(FOREIGN).flatMap(([language, lines]) => romeQueries('other languages', lines, language)),
]
