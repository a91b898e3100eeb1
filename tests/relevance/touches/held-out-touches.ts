import { touches } from './touches.ts'

/** What people who would say the sentences of `../held-out-needs.ts` would rather touch, in its order, as somebody judged who knew the labels alone. */
export const HELD_OUT_TOUCHES = touches(`
emploi handicap-travail
emploi saisonnier
formation - - cuisine-hotel -
emploi droits-au-travail
emploi - offres - -
emploi - offres - -
emploi saisonnier
emploi - - nature -
changer reconversion
emploi - - securite-public -
changer quitter-son-emploi
orientation - - art-beaute -
formation apprendre-le-francais
orientation - - batiment -
emploi droits-au-travail
emploi droits-au-travail
emploi droits-au-travail
changer apres-une-pause
creer - - nature -
creer - - art-beaute -
emploi entretien
emploi - offres - -
formation apprendre-le-francais
emploi droits-au-travail
orientation - - numerique -
formation financer
changer reconversion
creer micro-entreprise
changer - - enfance-social -
creer - - art-beaute -
emploi droits-au-travail
orientation - - - talk
changer reconversion
orientation - - enfance-social -
orientation - - - talk
orientation decouvrir-metiers
orientation - - batiment -
emploi handicap-travail
emploi - - numerique -
experience diplome-etranger
changer fin-de-carriere
orientation - - industrie -
emploi - offres - -
experience diplome-etranger
formation financer
emploi offres
orientation apres-le-bac
formation apprendre-le-francais
emploi - droits-au-travail - talk
emploi droits-au-travail
emploi droits-au-travail
creer - - numerique -
experience preparer-jury
creer - - cuisine-hotel -
emploi - - art-beaute -
emploi cv-lettre
formation formation-adultes
changer reconversion
formation savoirs-de-base
emploi saisonnier
emploi - offres - -
formation financer
orientation mieux-se-connaitre
emploi saisonnier
formation - concours - -
emploi - - soin -
orientation apres-le-bac
emploi entretien
orientation - - securite-public -
changer reconversion
emploi cv-lettre
changer fin-de-carriere
emploi droits-au-travail
formation savoirs-de-base
formation apprendre-le-francais
creer - - nature -
emploi offres
orientation - - industrie -
orientation apres-la-troisieme
changer reconversion
emploi droits-au-travail
emploi today offres - -
emploi - offres - -
emploi cv-lettre
emploi - offres - -
creer - - commerce -
formation - alternance - -
emploi offres
emploi - offres - -
orientation - - industrie -
emploi droits-au-travail
changer - - bureau -
orientation decouvrir-metiers
emploi - saisonnier - -
formation alternance
emploi droits-au-travail
emploi droits-au-travail
emploi droits-au-travail
formation alternance
changer - - soin -
emploi handicap-travail
formation financer
orientation mieux-se-connaitre
emploi - - transport -
formation - formation-adultes - -
experience - comprendre-vae - -
formation - formation-adultes - -
orientation sans-diplome
experience diplome-etranger
emploi droits-au-travail
orientation - - - talk
orientation - - nature -
emploi offres
changer apres-une-pause
formation apprendre-le-francais
emploi - offres - talk
orientation - - enfance-social -
orientation stage-immersion
changer reconversion
emploi droits-au-travail
`)
