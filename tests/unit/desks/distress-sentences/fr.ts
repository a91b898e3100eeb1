/** What people in distress type in French, one a line. */
export const distress = `
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
`
/** Ordinary sentences near to them. */
export const ordinary = `
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
`
