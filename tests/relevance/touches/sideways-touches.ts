import { touches } from './touches.ts'

/** What people who would say the sentences of `../sideways-needs.ts` would rather touch, in its order, as somebody judged who knew the labels alone. */
export const SIDEWAYS_TOUCHES = touches(`
emploi today - - -
emploi handicap-travail
changer reconversion
changer quitter-son-emploi
orientation - - - -
emploi droits-au-travail
orientation apres-le-bac
emploi handicap-travail
formation formation-adultes
emploi droits-au-travail
emploi handicap-travail
emploi droits-au-travail
emploi - entretien - -
orientation apres-le-bac
emploi droits-au-travail
orientation - - - -
emploi - offres - -
creer micro-entreprise
formation financer
changer - - - -
formation - formation-adultes - -
formation savoirs-de-base
formation - - transport -
creer - - art-beaute -
orientation apres-la-troisieme
orientation - - - -
emploi cv-lettre
emploi droits-au-travail
emploi droits-au-travail
orientation months - - talk
emploi months offres - -
orientation apres-le-bac
creer - - art-beaute -
experience diplome-etranger
orientation - - art-beaute -
changer quitter-son-emploi
creer idee-projet
formation apprendre-le-francais
orientation - - nature -
changer fin-de-carriere
emploi droits-au-travail
emploi handicap-travail
orientation - - securite-public -
creer reprendre
orientation - - - -
changer - - - -
formation savoirs-de-base
changer fin-de-carriere
emploi - droits-au-travail - -
emploi offres
emploi entreprises
emploi months - - -
orientation apres-le-bac
formation financer
changer - - - -
changer reconversion
emploi months - - -
formation formation-adultes
experience diplome-etranger
emploi - - - -
formation alternance
changer reconversion
orientation sans-diplome
orientation - - nature -
changer fin-de-carriere
changer - - nature -
orientation decouvrir-metiers
emploi handicap-travail
emploi cv-lettre
changer fin-de-carriere
orientation - - - -
formation - savoirs-de-base - -
formation alternance
orientation - - nature -
emploi - - soin -
emploi - offres - -
emploi droits-au-travail
emploi droits-au-travail
orientation - - - -
emploi - droits-au-travail - -
changer quitter-son-emploi
emploi - - - -
emploi cv-lettre
changer apres-une-pause
orientation - - nature -
emploi - offres - -
emploi entretien
emploi - saisonnier - -
changer reconversion
emploi - droits-au-travail - -
orientation today - - talk
emploi saisonnier
emploi - offres - -
orientation - - batiment -
changer reconversion
changer - - - -
formation apprendre-le-francais
experience diplome-etranger
formation concours
emploi droits-au-travail
orientation - - - -
emploi cv-lettre
orientation - - numerique -
changer - - - talk
experience comprendre-vae
changer - - - -
emploi droits-au-travail
orientation stage-immersion
emploi offres
emploi entreprises
formation - apprendre-le-francais - -
orientation - - - -
orientation - - - -
changer - - nature -
experience comprendre-vae
formation apprendre-le-francais
emploi droits-au-travail
formation - - - -
creer micro-entreprise
emploi droits-au-travail
orientation mieux-se-connaitre
emploi - - transport -
emploi droits-au-travail
changer - - cuisine-hotel -
emploi cv-lettre
formation apprendre-le-francais
emploi droits-au-travail
orientation - - - -
emploi etranger
changer faire-le-point
changer fin-de-carriere
experience diplome-etranger
emploi etranger
emploi - offres - -
formation - formation-adultes - -
formation financer
emploi droits-au-travail
creer micro-entreprise
formation apprendre-le-francais
formation financer
emploi - offres - -
orientation - - - -
emploi droits-au-travail
creer micro-entreprise
emploi saisonnier
experience diplome-etranger
creer micro-entreprise
emploi handicap-travail
formation - - - -
emploi handicap-travail
`)
