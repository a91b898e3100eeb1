/** What people in distress type in French, and ordinary sentences near to it, one a line: four lists, each written before the grammar knew it. */
export const first = {
  distress: `
mon mari me frappe
mon patron me menace
mon ex m'a menacée de mort
je veux mourir
jveu mourir
g plu envi de vivre
mon mari me frape
ma belle-mère me tape tous les jours
on me tape à l'école
j'ai peur de rentrer chez moi
mon collègue me touche les fesses
je me suis fait violer
j'ai été violée par mon oncle
il m'a étranglée hier soir
mon copain m'enferme à clé dans la chambre
mon conjoint ne me laisse pas sortir
j'en peux plus de cette vie
je veux en finir
à quoi bon continuer à vivre
je suis battue par mon compagnon
mon père bat ma mère
mon fils se fait harceler au collège
des garçons m'ont agressée
je pense au suicide
personne ne me regretterait si je disparaissais
je vais me foutre en l'air
mon chef me harcèle sexuellement
il menace de me tuer si je le quitte
mes parents veulent me marier de force
il ma taper devant les enfants
mon beau père vient dans mon lit la nuit
je cherche un travail mais mon mari est violent
je me scarifie
mon prof me fait des attouchements
j'ai avalé des médicaments pour mourir
mon ex me suit partout et me menace
`,
  ordinary: `
je ne veux plus vivre chez mes parents
je veux en finir avec mes études
râpe
viole
viole de gambe
je n'en peux plus de mon travail
fatigué de mon travail
ce qui me frappe dans ce métier
je veux travailler avec des femmes battues
cette annonce me touche
mourir de rire
je suis frappée par la crise
travailler dans la prévention des violences
je me bats pour trouver un emploi
mon mari me soutient
mon patron ne me paie pas
mon chef me menace de licenciement
tuer le temps
je ne peux plus porter de charges lourdes
on me propose un contrat
je veux vivre à la campagne
mon entreprise va mourir
métiers de la frappe informatique
frappe au clavier
mon patron me tape dans la main
apprendre à me battre
finir mes études
comment mettre fin à mon contrat
j'ai envie de disparaître de ce bureau
mon père tape à la machine
je veux tuer mon ennui
on m'a battu au concours
perdre ma vie à la gagner
marre de vivre en ville
me jeter à l'eau et créer mon entreprise
éducateur pour enfants en danger
`,
}
export const second = {
  distress: `
mon mari a levé la main sur moi
mon père me donne des coups de ceinture
mon grand frère me touche là où je veux pas
à l'école tout le monde se moque de moi et me frappe
les garçons de ma classe me tapent à la récré
mon tonton m'a demandé de me déshabiller
jai peur de mon pere
j'ai tro peur de rentré chez moi
mon mec ma mi une gifle
mon ex m'envoie des menaces
je me fais taper dessus par mon conjoint depuis dix ans
mon compagnon m'a cassé le bras
il m'a poussée dans l'escalier
mon mari me force à coucher avec lui
mon employeur a confisqué mes papiers
mon chef met sa main sur ma cuisse
mon patron me fait des avances et me colle
j'ai plus goût à rien, je veux partir pour toujours
je voudrais m'endormir et ne plus me réveiller
personne m'aime je veux disparaître
je pense à la mort tous les jours
j'ai envie de me jeter sous le métro
j veux me tuer
la vie vaut plus la peine
ma fille de 15 ans se coupe les bras
mon fils dit qu'il veut mourir
ma copine veut se suicider
ma mère est battue par mon beau-père
il dit qu'il va me tuer si je pars
je suis séquestrée
je me suis enfuie de chez moi parce que mon père me bat
on m'oblige à me prostituer
bonjour je cherche une formation mais mon mari m'interdit de sortir
je subis des violences
mes parents me frappent
`,
  ordinary: `
mon mari et moi cherchons du travail
mon père veut que je sois médecin
je suis menuisier et je tape fort
ma mère bat des records
je me bats contre la maladie
battre le fer
mon collègue me remplace
mon chef me laisse sortir plus tôt
on m'a frappé à la porte
mourir de soif en formation
fin de vie soins palliatifs
infirmière en soins palliatifs accompagner la mort
métiers des pompes funèbres
je ne peux plus continuer mes études
je veux partir à l'étranger
je veux disparaître des réseaux sociaux
je ne veux plus travailler de nuit
je n'ai plus envie de travailler dans la restauration
j'ai peur de rater mon entretien
j'ai peur de mon avenir
mon patron veut me licencier
mon employeur me force à prendre des congés
ma fille veut être coiffeuse
apprendre à se défendre
cours de self-défense
mon ami m'a parlé de la fonction publique
il me touche un mot de la formation
toucher le chômage
combien touche un apprenti
quelle prime je touche
mon fils tape sur des bambous
batteur dans un groupe
coupeur de bois
se jeter à l'eau
travailler dans la police pour protéger les gens
`,
}
export const third = {
  distress: `
mon voisin me harcèle et me crache dessus
je suis victime de mon père
mon petit ami me surveille et m'insulte tout le temps
mon mari m'a jeté une assiette à la tête
ils m'ont tabassé à la sortie du collège
jai peur de lui il va me tuer
mon moniteur m'a embrassée de force
mon beau-frère profite de moi
je saigne mon mari m'a tapé
je ne veux plus être sur cette terre
vivre ne sert plus à rien
j'ai acheté une corde pour me pendre
j'arrive plus à vivre
mon cousin ma violer
je me fais insulter par mon chef tous les jours
mon ex tourne autour de ma maison et menace mes enfants
ma belle famille me séquestre
papa a encore tapé maman
`,
  ordinary: `
mon mari m'a offert une formation
je touche mille euros
mon père m'a appris à taper à la machine
ma cheffe m'a remise à ma place
je meurs d'envie d'être boulangère
on ne me rappelle jamais après l'entretien
mon copain est violoniste
j'ai envie de rien faire cet été
mon corps est fatigué
je veux arrêter ma vie de salarié
mon fils veut entrer dans l'armée
ma copine veut changer de métier
pousser les enfants à lire
mon patron m'a poussé à démissionner
je ne veux plus vivre aux crochets de mes parents
je suis au bout de mes droits
je suis en fin de droits
mon contrat prend fin
`,
}
export const fourth = {
  distress: `
mon mari rentre ivre et me cogne
mon père boit et il me fait mal
mon entraîneur me caresse
ma tutrice me met des claques
j'ai peur que mon ex me retrouve
le gardien m'a touché les seins
mes frères m'interdisent de sortir
la vie n'a plus de goût
j'ai plus de raison de vivre
je suis fatiguée de vivre
mon fils parle de se suicider
un homme me suit tous les soirs
mon mari m'a pris mon téléphone et m'enferme
ma patronne me crie dessus et me tape
je me fais racketter
on m'a droguée et violée
j'ai envie de me faire du mal
je voudrais être morte
mon mari me fai peur
au secour aidez moi il me frappe
papa me touche le soir
je dois me marier avec un homme que je veux pas
mon conjoint a un couteau
je ne supporte plus la vie
`,
  ordinary: `
mon mari boit du café
mon père est mort et je cherche un travail
mon entraîneur m'encourage
je suis fatiguée de chercher
un homme politique
la vie de bohème
mon fils joue au foot
ma patronne me donne des heures en plus
prendre un couteau de cuisine cap cuisine
se marier et travailler
raison de vivre : la passion du métier
je veux aider les personnes suicidaires
mon conjoint est muté
peur du vide élagueur
je ne supporte plus le bruit de l'usine
`,
}

/** By somebody else, who had not seen the grammar: what it missed of theirs, and took wrongly. */
export const strange = {
  distress: `
papa il tape maman
je vais sauter du pont
mon fils parle de se pendre
j'ai pris trop de médicaments
jai bu de la javel
jarrive plus a vivre
mon patron me met la main aux fesses
je suis à bout je vais faire une bêtise
j'ai une arme et je vais m'en servir contre moi
sui side
il crie il casse tout les enfants ont peur
ma copine a fait une tentative
personne m'aime je veux plus être là
`,
  ordinary: `
il me bat aux échecs
je ne veux plus me réveiller à 5h du matin
j'ai peur de rentrer chez moi sans diplôme
j'ai plus envie de rien au travail
mon oncle m'a touché par son histoire de boulanger
je veux sauter en parachute
j'ai pris trop de poids
`,
}
