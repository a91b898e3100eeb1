/** Sixty short invented documents: title | alternative titles (;) | subjects (;) | summary | body. */
const ROWS = `
Boulanger / Boulangère | Ouvrier boulanger ; Fournier | artisanat ; alimentation | Fabrique le pain et les viennoiseries. | Le boulanger pétrit, façonne et cuit le pain de nuit. Le CAP ouvre l'accès au métier.
Pâtissier / Pâtissière | Entremettier | artisanat ; alimentation | Prépare gâteaux et entremets. | Crèmes, pâtes et sucre : le pâtissier travaille avec le boulanger.
Boucher / Bouchère | | artisanat ; alimentation ; commerce | Découpe et vend la viande. | Le boucher conseille les clients et tient l'étal du commerce.
Infirmier / Infirmière | Infirmier de nuit ; Infirmière libérale | santé ; soins | Soigne les patients à l'hôpital ou à domicile. | Diplôme d'État en trois ans. Travail de nuit, gardes et soins à domicile.
Aide-soignant / Aide-soignante | | santé ; soins | Aide les patients dans la vie quotidienne. | Toilette, repas, soins de confort à l'hôpital et en maison de retraite.
Ambulancier / Ambulancière | Auxiliaire ambulancier | santé ; transport | Transporte les malades. | Le permis et une attestation de la préfecture sont demandés.
Sage-femme | Maïeuticien | santé ; naissance | Accompagne la grossesse et la naissance. | Cinq ans d'études après le bac, dont un an de santé.
Pharmacien / Pharmacienne | Pharmacien d'officine | santé ; commerce | Délivre les médicaments. | Six ans d'études ; conseil, gestion et vente.
Électricien / Électricienne | Électricien du bâtiment | bâtiment ; énergie | Pose les câbles et les tableaux. | Habilitation électrique, chantier et dépannage. Le CAP suffit pour débuter.
Plombier / Plombière | Plombier chauffagiste ; Chauffagiste | bâtiment ; eau | Installe l'eau et le chauffage. | Soudure, chantier, dépannage chez les particuliers.
Maçon / Maçonne | | bâtiment | Monte les murs. | Béton, briques et enduits sur le chantier, en équipe.
Couvreur / Couvreuse | Couvreur zingueur | bâtiment ; hauteur | Pose les toits. | Ardoises, tuiles et zinc ; travail en hauteur et sécurité.
Charpentier / Charpentière | Charpentier bois | bâtiment ; bois | Assemble les charpentes. | Le bois se trace, se taille et se lève sur le chantier.
Menuisier / Menuisière | Menuisier agenceur | bois ; artisanat | Fabrique portes et fenêtres. | Atelier, machines et pose chez le client.
Soudeur / Soudeuse | Soudeur industriel | industrie ; métal | Assemble les métaux. | Soudure à l'arc, certification et masque de protection.
Chaudronnier / Chaudronnière | Chaudronnier soudeur | industrie ; métal | Forme les tôles. | Traçage, pliage et soudure des métaux en atelier.
Développeur / Développeuse web | Programmeur web | informatique ; numérique | Écrit des logiciels et des sites. | C++, réseau et tests ; travail en équipe, souvent à distance.
Technicien réseau | Technicienne réseau et télécoms | informatique ; réseau | Installe et surveille les réseaux. | Câbles, serveurs, dépannage et astreintes de nuit.
Infographiste 3D | Graphiste 3D | numérique ; image | Crée des images en 3D. | Modélisation, animation et jeu vidéo.
Vendeur / Vendeuse | Vendeur conseil ; Vendeuse en magasin | commerce ; vente | Accueille et conseille le client. | Rayon, caisse et vitrine ; travail le samedi.
Caissier / Caissière | Hôte de caisse | commerce ; vente | Tient la caisse. | Encaisse, rend la monnaie et accueille les clients.
Magasinier / Magasinière | Magasinier cariste | logistique ; transport | Range et prépare les commandes. | CACES, chariots et inventaires à l'entrepôt.
Conducteur routier | Chauffeur poids lourd ; Routière | transport ; logistique | Conduit un camion. | Permis, sécurité et livraisons de nuit.
Mécanicien automobile | Mécanicienne auto | automobile ; industrie | Répare les voitures. | Diagnostic, vidange, freins et garage.
Cuisinier / Cuisinière | Chef de cuisine ; Commis de cuisine | restauration ; alimentation | Prépare les repas. | Brigade, service du soir et saison à la montagne.
Serveur / Serveuse | Chef de rang | restauration ; accueil | Sert à table. | Service du midi, du soir, et la saison d'été.
Réceptionniste | Veilleur de nuit | hôtellerie ; accueil | Accueille les clients de l'hôtel. | Langues, réservation et accueil de nuit.
Animateur / Animatrice | Animateur de loisirs | animation ; enfance | Propose des activités aux enfants. | BAFA, colonies et centres de loisirs pendant l'été.
Éducateur / Éducatrice spécialisé | Éducateur de rue | social ; enfance | Accompagne des jeunes en difficulté. | Trois ans d'études, stages et travail en équipe.
Assistante maternelle | Nounou ; Garde d'enfants | enfance ; petite enfance | Garde les enfants à son domicile. | Agrément, formation et contrat avec les parents.
Professeur des écoles | Instituteur ; Institutrice | enseignement ; enfance | Enseigne à l'école. | Concours, master et stage en classe.
Formateur / Formatrice | Formatrice pour adultes | formation ; enseignement | Forme des adultes. | Séances, évaluation et accompagnement à la formation.
Traducteur / Traductrice | Interprète | langues | Passe d'une langue à l'autre. | Anglais, allemand ou arabe ; contrat ou libéral.
Jardinier / Jardinière | Jardinier paysagiste | nature ; environnement | Entretient les parcs. | Taille, tonte et plantation par tous les temps.
Agriculteur / Agricultrice | Exploitant agricole ; Éleveur | nature ; agriculture | Cultive la terre et élève des animaux. | Saison, tracteur, gestion et vente à la ferme.
Fleuriste | | commerce ; artisanat ; nature | Compose des bouquets. | Vente, vitrine et livraison de fleurs.
Coiffeur / Coiffeuse | Coiffeur visagiste | artisanat ; beauté | Coupe et coiffe. | CAP, salon et conseil à la cliente.
Esthéticienne | | beauté ; soins | Donne des soins du visage. | Institut, vente de produits et conseil.
Comptable | Aide-comptable | gestion ; chiffres | Tient les comptes. | BTS, logiciel, bilan et factures de l'entreprise.
Assistant de gestion | Secrétaire comptable | gestion ; bureau | Suit les dossiers de l'entreprise. | Courrier, accueil, factures et contrats.
Avocat / Avocate | | droit | Défend ses clients. | Master de droit, concours et plaidoirie.
Le contrat d'apprentissage | Apprentissage : mode d'emploi | apprentissage ; contrat | Apprendre un métier en entreprise et au CFA. | L'apprenti signe un contrat avec l'employeur. Salaire, durée, rythme et tuteur.
L'alternance pas à pas | | alternance ; formation ; contrat | L'école et l'entreprise tour à tour. | Contrat d'apprentissage ou contrat de professionnalisation, salaire et rythme.
Le bilan de compétences | Faire le point | reconversion ; orientation | Faire le point sur ses compétences. | Vingt-quatre heures au plus, un conseiller, un projet.
Valider ses acquis : la VAE | Validation des acquis de l'expérience | diplôme ; expérience | Obtenir un diplôme par l'expérience. | Dossier, jury, accompagnement et congé.
Changer de métier | Se reconvertir | reconversion ; orientation ; métier | Les étapes d'une reconversion. | Bilan, formation, financement et essai en entreprise.
Financer sa formation | Le compte formation | formation ; financement | Qui paie la formation. | Compte personnel, aide de la région, employeur, bourse.
Créer son entreprise | Devenir indépendant | création ; entreprise | De l'idée au premier client. | Statuts, aides, gestion et accompagnement à la création.
Le CV en dix questions | Curriculum vitae | candidature ; emploi | Écrire son CV. | Une page, des verbes, des compétences et pas de fautes.
L'entretien d'embauche | Réussir l'entretien | candidature ; emploi ; entretien | Se préparer à l'entretien. | Questions, tenue, salaire et remerciements.
Jobs d'été | Travail saisonnier | emploi ; saison ; jeunes | Travailler pendant l'été. | Hôtels, ferme, animation et vente ; contrat saisonnier.
Partir travailler à l'étranger | Mobilité en Europe | mobilité ; langues | Préparer son départ. | Langue, contrat, logement et assurance.
Travailler avec un handicap | RQTH | handicap ; emploi | Droits et aménagements. | Reconnaissance, poste adapté et accompagnement.
Après le bac : les études courtes | bac+2 ; BTS | orientation ; études ; diplôme | Deux ans après le bac. | BTS, stages, alternance et inscription à bac+2.
Le service civique | Mission de service civique | jeunes ; engagement | Une mission pour les jeunes. | Indemnité, durée, tuteur et mission d'intérêt général.
Se loger quand on débute | Logement des jeunes | logement ; jeunes | Trouver un logement. | Foyer, bourse, aide au loyer et garant.
Les métiers du soin | Soins et santé | santé ; métier ; soins | Portraits de soignants. | Infirmière, aide-soignant, ambulancier : trois métiers de l'hôpital.
Les métiers du bâtiment | Chantiers | bâtiment ; métier | Portraits du chantier. | Maçon, couvreur, électricien, plombier : le bâtiment recrute.
Les métiers du pain | | alimentation ; métier ; artisanat | Du blé au pain. | Meunier, boulanger, pâtissier et vendeuse en boulangerie.
Droit du travail : l'essentiel | Code du travail | droit ; contrat ; emploi | Contrat, durée, salaire et congés. | Ce que dit la loi sur le contrat, la nuit, le repos et le licenciement.
Magazine Demain, numéro 35 | | orientation ; jeunes | Dossier : apprendre autrement. | Apprentissage, année de césure, numérique et voyages.
`

const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map(part => part.trim())
    .filter(Boolean)

/** A fixed catalogue of everyday French: elisions, accents, both genders, codes, and words that many share. */
export const FRENCH_SHEETS = ROWS.trim()
  .split('\n')
  .map(row => {
    const [title = '', alternatives = '', subjects = '', summary = '', body = ''] = row.split('|').map(cell => cell.trim())
    return { title, alternativeTitles: [...list(alternatives)], subjects: [...list(subjects)], summary, body }
  })
