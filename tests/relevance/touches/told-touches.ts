import { touches } from './touches.ts'

/** What people who would say the sentences of `../told-needs.ts` would rather touch, in its order, as somebody judged who knew the labels alone. */
export const TOLD_TOUCHES = touches(`
creer - - cuisine-hotel -
formation - - cuisine-hotel -
formation savoirs-de-base
formation a-distance
formation concours
changer fin-de-carriere
emploi - offres - -
emploi - offres - -
changer fin-de-carriere
changer reconversion
emploi etranger
emploi - offres - -
changer apres-une-pause
changer reconversion
changer quitter-son-emploi
emploi entretien
changer reconversion
creer reprendre
orientation - - nature -
creer - - art-beaute -
emploi cv-lettre
formation - formation-adultes - -
emploi handicap-travail
emploi handicap-travail
orientation - - nature -
emploi - - art-beaute -
formation savoirs-de-base
emploi cv-lettre
emploi droits-au-travail
formation - - batiment -
experience comprendre-vae
changer fin-de-carriere
orientation - - bureau -
emploi offres
changer reconversion
orientation - - nature -
emploi saisonnier
orientation mieux-se-connaitre
formation - alternance - -
emploi entreprises
emploi - droits-au-travail - talk
orientation - - batiment -
experience competences
emploi - - cuisine-hotel -
emploi - offres - -
orientation - - - talk
formation - - soin -
emploi etranger
emploi - offres - -
experience diplome-etranger
changer reconversion
changer - - bureau -
experience comprendre-vae
emploi offres
experience comprendre-vae
emploi cv-lettre
creer aides-creation
orientation - - - talk
formation financer
emploi droits-au-travail
formation alternance
emploi - offres - -
emploi today droits-au-travail - -
experience comprendre-vae
orientation - - enfance-social -
emploi - - batiment -
experience comprendre-vae
emploi months offres - -
formation - - cuisine-hotel -
orientation - - transport -
changer reconversion
orientation - - - -
orientation - - - talk
orientation - - numerique -
changer - - commerce -
formation - - transport -
emploi - droits-au-travail - -
creer micro-entreprise
formation apprendre-le-francais
creer idee-projet
formation alternance
creer - - enfance-social -
emploi droits-au-travail
emploi - - - talk
changer fin-de-carriere
orientation - - batiment -
formation alternance
orientation - - securite-public -
formation apprendre-le-francais
emploi droits-au-travail
orientation - - securite-public -
formation - formation-adultes - -
experience diplome-etranger
emploi cv-lettre
changer reconversion
changer reconversion
orientation - - enfance-social -
orientation - - enfance-social -
emploi - offres - -
formation apprendre-le-francais
orientation - - nature -
emploi - offres - -
formation alternance
formation formation-adultes
creer - - nature -
emploi entretien
orientation - - - -
creer micro-entreprise
emploi handicap-travail
emploi - offres - -
orientation - - numerique -
emploi - offres - -
emploi - offres - -
formation - - art-beaute -
changer reconversion
changer reconversion
orientation apres-le-bac
changer reconversion
formation apprendre-le-francais
formation savoirs-de-base
`)
