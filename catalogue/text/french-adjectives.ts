import { fold } from './fold.ts'

/** Everyday nouns and the adjectives and learned words that French says of them, which share no stem: who works at a "hôpital" is "hospitalier". Singular first, then plurals that do not end in s. */
const LEARNED = `
abeille: apicole apiculteur apiculture
animal animaux: animalier
arbre: arboricole arboriculteur
argent: financier monétaire
armée: militaire
avion: aéronautique aérien
banque: bancaire
bateau bateaux: naval nautique fluvial maritime
beauté: esthétique esthéticien
bois: forestier ébéniste
bouche: buccal
campagne: rural
chat: félin
cheval chevaux: équestre équin hippique
chien: canin cynophile
cinéma: cinématographique
cœur coeur: cardiaque cardiologue
corps: corporel
cochon porc: porcin
cuisine: culinaire
dent: dentaire dentiste
eau eaux: hydraulique aquatique
école: scolaire
enfant: infantile
enfance: infantile
église: ecclésiastique
fer: ferreux sidérurgique
fleur: floral
forêt: forestier sylvicole
fruit: fruitier
guerre: militaire
hôpital hôpitaux: hospitalier
impôt: fiscal
jeu jeux: ludique
lait: laitier
langue: linguistique
livre: littéraire
loi: juridique législatif
lumière: lumineux
mer: maritime marin
montagne: alpin
mort: funéraire mortuaire
mouton: ovin
mur: mural
naissance: natal
nuit: nocturne
œil oeil yeux: oculaire optique ophtalmologue
oiseau oiseaux: aviaire
or: aurifère
os: osseux
peau: cutané dermatologue
pêche: halieutique
poisson: piscicole
police: policier
poule: avicole
prison: pénitentiaire carcéral
rein: rénal
sang: sanguin
santé: sanitaire médical
son: sonore acoustique
sport: sportif
terre: terrestre
théâtre: théâtral dramatique
tissu: textile
train: ferroviaire
tribunal tribunaux: judiciaire
usine: industriel
vache: bovin
vélo: cycliste cycle
vêtement: vestimentaire textile
vigne: viticole viticulteur
vin: viticole vinicole œnologue
ville: urbain municipal
voiture: automobile
`

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  LEARNED.trim()
    .split('\n')
    .flatMap(line => {
      const [nouns = '', words = ''] = line.split(': ')
      return nouns.split(' ').map(noun => [fold(noun), words.split(' ').map(fold)] as const)
    }),
)

/** The learned words for an everyday noun, folded; plurals in s are known by their singular. Nothing for any other word. */
export const learnedWords = (noun: string): readonly string[] => TABLE.get(noun) ?? TABLE.get(noun.replace(/s$/, '')) ?? []
