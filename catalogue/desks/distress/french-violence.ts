/** How violence is said in French, one pattern a line. */
export const FRENCH_VIOLENCE = `
      WHO crie|hurle|casse|frappe|tape ~6 enfant|enfants|petits|petit ~2 peur
      mon|ma|mes|un|le|la REL ~6 VIOL
      peur ~3 REL
      marier|epouser ~5 veux|veut|voulais pas
      droguee|drogue et|puis viole|violee|violer|abuse
      WHO me|m suit|suivent ~2 soirs|soir|nuit|rue|jours
      WHO ~2 me|m fai|fait|font peur
      me|m|nous ~4 de force
      embrasse|embrassee|embrasser|touche|touchee ~1 de force
      papa|maman|pere|mere|beau ~3 HAVE? OFTEN? STRIKE|HARM ~1 papa|maman|mere|pere
      jete|jetee|lance|balance|jette ~4 tete|figure|gueule
      attrape|attrapee|saisi|saisie|serre|agrippe|tenu ~2 par|la|le ~1 gorge|cou|cheveux|bras
      plus|pas ~1 etre sur cette|terre terre?
      victime ~1 de|d|du mon|ma|mes|lui
      profite|profitent|abuse|abusent de moi|nous|ma|mes
      et|puis me|m|nous HAVE? STRIKE|HARM
      MINE CLOSE est|etait|ete ~1 HARM
      leve|lever|leva|levee la main sur moi|nous|elle|mes|ma
      WHO ~4 me|m|ma|nous HAVE? mis|met|mi|mettre|donne|donnait|donner|fout|foutu|file|envoie ~3 BLOW
      coups de pied|poing|poings|ceinture|couteau|baton
      WHO ~3 me|m HAVE? casse|brise|tordu|tord|brule|arrache|tire|crache|mordu|mord ~2 BODY
      WHO ~3 me|m HAVE? pousse|poussee|jete|jetee|plaque|plaquee|projete|traine|trainee ~1 dans|contre|par|a ~1 escalier|escaliers|mur|terre|sol
      main|mains|doigts ~1 sur|dans|sous|entre|aux|au ~1 INTIMATE
      CLOSE est|etait|sont ~1 STRIKE|HARM par ~2 WHO
      je te tue|tuer|tuerai|bute|buterai|egorge
      WHO ~3 dit|jure|promet|repete ~6 te tue|tuera|tuerai|tuer|bute|butera
      WHO ~2 me|m|nous garde|gardent|tient|retient ~1 enfermee|enferme|sequestree|prisonniere|prisonnier
      menace|menacent|veut ~2 publier|poster|diffuser|envoyer|montrer ~2 photos|photo|video|videos|nudes ~2 nue|nues|intime|intimes|nu
      WHO ~2 ma|mas casser|casse|briser|tordu|tordre|bruler ~2 BODY
      WHO ~4 touche|caresse|pelote|frole les|mes|ma|le|mon INTIMATE
      fait|fais|font des avances
      demande|demander|force|oblige|veut ~3 deshabiller|deshabille|nue|nues
      WHO ~3 me|m HAVE? interdit|interdisait|empeche de|d sortir|parler|voir|telephoner|travailler|aller
      envoie|envoient|recois|envoyer ~2 menaces
      subis|subit|subi ~2 VIOLENCE|maltraitance|maltraitances|menaces|humiliations
      partir pour toujours
      enfui|enfuie|fugue|sauvee ~1 de chez|maison|la|foyer
      WHO ~4 me|m|ma|mas|nous HAVE? OFTEN? STRIKE|HARM
      me|m HAVE? OFTEN? HARM
      ^ me|m HAVE? STRIKE
      ma|mas frappe|battu|battue|viole|etrangle|gifle|harcele
      WHO ~2 HAVE? STRIKE|HARM MINE|THEIRS CHILD
      STRIKE|HARM mes enfants|filles|fils
      me|m fais|fait|faire|faisais toujours|souvent|tout|encore? STRIKE|HARM
      me suis fait|faite HARM|STRIKE
      MINE CHILD|copain ~2 fait|faire HARM|STRIKE
      MINE CHILD|copain ~2 ete HARM
      BE ~1 viole|violee|violees|harcele|harcelee|etrangle|etranglee|gifle|giflee|maltraite|maltraitee|sequestre|sequestree|agresse|agressee|tabasse|tabassee|rackette|humiliee|menacee
      BE ~2 HARM|STRIKE par ~2 WHO
      suis|sommes battue|battues
      BE ~1 victime ~1 de|d|du|des ~1 VIOLENCE
      WHO ~4 me|m|nous ~1 KILL
      WHO ~2 me|m|nous ~1 fais|fait|font ~1 mal|attouchements|peur
      WHO ~3 me|nous laisse|laissent pas|plus|jamais sortir|voir|parler|manger
      empeche|empechent de sortir
      WHO ~4 pris|prend|confisque|confisquee|garde mon|mes|nos ~1 passeport|papiers|passeports
      WHO ~3 me|m force|oblige|obliger|forcer|forcee|obligee ~2 coucher|sexe|deshabiller|prostituer|baiser|toucher|marier
      on|ils|elles|WHO ~1 me|m|nous HAVE? force|forcee|forces|forcees|oblige|obligee ~1 a|d|de coucher !les|mes|des|nos|le|mon|ma|un
      WHO ~2 a|ont|tient|tiennent mon|mes|nos passeport|passeports|papiers ~5 peux|peut|pouvons|droit pas|plus|de|d ~1 sortir|partir
      WHO ~4 dans mon lit
      viens|vient|venait|venu dans mon lit
      se frotte|colle contre|a moi
      mon|le|ma|un WHO ~1 est|devient|etait|devenu ~1 violent|violente|agressif|agressive|dangereux
      il|elle est|devient|etait ~1 violent|violente|dangereux
      WHO me|m ~1 suit|attend|surveille partout|tout|dehors
      me suit|suivent partout
      fait|fais|font des attouchements
      peur de|d rentrer|rentre|retourner $
      peur de|d rentrer|rentre|retourner chez moi|nous|lui|mon|mes|ma
      peur de|d rentrer|rentre|retourner a la maison
      peur de|d mon|ma|mes|du WHO
      peur de|d lui|elle $
      peur qu ~1 il|elle|on ~2 KILL|STRIKE|HARM
      peur chez moi|nous
      peur a la maison
      marier|mariage|mariee ~2 force|forcer
      veut|veulent|vont me|m marier
      suis|sommes en danger
      au secours $
      ma|mes|mon vie|enfants|fille|fils|bebe ~2 en danger
      menace|menaces|menacee de mort
      saigne ~3 mari|tape|frappe|conjoint
      WHO ~1 met|mets|pose|touche|mettait ~4 ou ~3 pas
      WHO ~3 met|mettait|pose|posait|passe ~1 main|mains ~1 sur|dans|sous|la
      WHO ~2 me|m ~1 attend|guette|suit|surveille|espionne|traque|poursuit ~1 partout|tout|dehors|bas|porte|sortie
      WHO ~3 me|m|nous ~1 a? roue|rouee|roues ~1 coups
      prends|recois|pris|recu|prend ~2 BLOW
      suis|retenue|retenu|sommes ~1 prisonniere|prisonnier|sequestree|enfermee ~2 chez|par|maison|la
      me|m|nous ~4 sans mon accord|consentement
      veut|veulent|vont ~2 exciser
      fuir|echapper|proteger|cacher ~3 REL
      casse|cassait|casser|casse ~1 la gueule|figure
      demonte|defonce ~1 la gueule|tete|tronche
      WHO ~3 rentre|revient|rentrait ~3 saoul|soul|bourre|ivre|alcool
      WHO ~3 me|m|nous HAVE? OFTEN? ACT
      WHO ~2 me|m|nous HAVE? lance|jete|jette|balance|envoie un|une|des|le|la
      WHO ~2 fouille|controle|surveille|espionne|verifie|pirate ~2 portable|telephone|tel|messages|sms|mails
      mari|conjoint|copain|compagnon|ex|fils|pere|mere|frere ~2 prend|vole|confisque|garde|pique ~2 argent|salaire|paie|carte
      WHO ~6 mettre|mettra|mettrait|foutre ~1 feu
      homme|type|mec|inconnu|gars|ex|mari ~2 suit|suivi|suivait|traque|poursuit
      WHO ~3 entre|vient|rentre|rejoint|venait ~3 ma chambre|lit|douche
      WHO|y|la ~3 me|m|nous tue|tuera|butera|plantera
      envoyer|emmener|emmene|renvoyer ~4 marier
      pleine|plein|couverte|couvert de bleus|coups|hematomes
      WHO ~4 force|oblige|contraint|demande ~2 toucher|caresser|embrasser|deshabiller|sucer|masturber
`
