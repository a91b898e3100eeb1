import type { Situation } from './situation.ts'
import { wish } from './situation-of.ts'

/** What somebody likes: notions of the lexicons. */
export const WISHES: readonly Situation[] = [
  // What one likes.
  wish(
    'children',
    'travailler avec les enfants; petite enfance; crèche; auxiliaire de puériculture; jeunes enfants; assistant maternel; école enfants',
    `
    children-like !at-home-child 0.9, children work|want|like|job !at-home-parent !at-home-child !has-children !lone-parent 0.8, babies !childcare 0.85, nursery 0.9, little-ones 0.6`,
  ),
  wish('teacher', 'professeur des écoles; concours professeur; fonction publique concours; enseignement', `teacher 0.9, teach 0.7`),
  wish(
    'old-people',
    'aide à domicile; auxiliaire de vie; aide-soignant; personnes âgées; convention collective aide à domicile',
    `
    old-people care-for|like|work|want !too-old-said 1, old-people !too-old-said 0.8, home-help 0.9`,
  ),
  wish(
    'care',
    'aide-soignant; infirmier; santé; prendre soin; métiers de la santé; ambulancier',
    `
    nurse-care 0.9, care-for people 0.7, hospital want|work|like 0.8, rescue 0.7, help-people 0.6, sick-people !relative 0.7, sick-people like|help-people|care-for|study 1`,
  ),
  wish('rescue', 'sapeur-pompier; pompier concours; ambulancier; secours; concours fonction publique; infirmier', `rescue 1`),
  wish('animals', 'travailler avec les animaux; animaux; soigneur animalier; élevage', `animals 0.9, animals farm 1`),
  wish(
    'outside',
    'jardinier-paysagiste; maraîcher; technicien forestier; agriculture nature; transition écologique',
    `outdoors !mass-dismissal !firm-closing !fired 0.9, garden 0.9, forest 1, nature 0.8, not-office outdoors 1`,
  ),
  wish(
    'planet',
    'transition écologique; panneaux solaires; rénovation énergétique; métiers de demain; éolienne; agent de tri',
    `planet 1, solar 1`,
  ),
  wish('solar', 'panneaux solaires; solaire photovoltaïque; couvreur', `solar 1`),
  wish(
    'hands',
    'menuisier; métier d’art; couturier; soudeur; électricien; plombier; ébéniste; mécanicien; essayer un métier',
    `
    hands 0.9, hands like|concrete|work 1, not-office hands 1, concrete 0.6, not-office concrete 0.8, diy 0.8`,
  ),
  wish('wood', 'bois; métiers du bois; menuisier; ébéniste; construire en bois; métier d’art', `wood 1`),
  wish(
    'machines',
    'maintenance industrielle; technicien de maintenance; mécanicien; assistance informatique; maintenance',
    `
    repair 0.8, machine repair|broken 1, machine like 0.8, take-apart 0.9, engines 0.6`,
  ),
  wish(
    'cars',
    'mécanicien automobile; mécanicien; garage; technicien de maintenance',
    `cars repair|take-apart|like 1, two-wheels repair|take-apart|diy|work|job 1, engines 1, garage 0.8`,
  ),
  wish('welding', 'soudeur; soudure; soudeuse; métal', `weld 1`),
  wish(
    'women-trades',
    'métiers n’ont pas de sexe; égalité femmes mixité; femmes sur les chantiers; soudeuse',
    `woman-trade 1, woman building|weld|cars 1, for-men 1`,
  ),
  wish(
    'building',
    'maçon; électricien du bâtiment; plombier; CAP maçon; peintre en bâtiment; couvreur; apprenti maçon',
    `building 0.9, building like|age-minor 1`,
  ),
  wish('cooking', 'cuisinier; cuisine; CAP cuisine; restauration', `cook 0.9, cook like|dream 1`),
  wish('bread', 'boulanger; CAP boulanger; boulangers; pâtissier; fournil', `bread 1`),
  wish('pastry', 'pâtissier; boulanger; CAP boulanger', `pastry 0.8`),
  wish('serving', 'serveur; restaurant; restauration', `serve-tables 0.9`),
  wish(
    'welcome',
    'agent d’accueil; réceptionniste; vendeur; serveur; secrétaire médical',
    `welcome-people 1, talk-people like 0.9, contact-people 0.9, smile 0.6`,
  ),
  wish('selling', 'vendeur; vente; employé de libre-service; commercial', `sell-shop 0.6, sell-shop like|work|want 0.8, shelves 0.9`),
  wish('shelves', 'employé de libre-service; préparateur de commandes; vendeur; accessibles sans diplôme', `shelves 1, warehouse 0.8`),
  wish('warehouse', 'préparateur de commandes; CACES chariots; logistique entrepôt', `warehouse 1, forklift 0.8`),
  wish('forklift', 'CACES chariots; cariste; préparateur de commandes; qui peut payer ma formation; CPF', `forklift 1`),
  wish('driving', 'conducteur; conducteur de bus; poids lourd; transport; chauffeur', `drive 0.8, lorry 1, drive like 0.9, bus-driver 0.9`),
  wish('lorry', 'poids lourd; transport routier; conducteur porteur', `lorry 1`),
  wish('school-bus', 'car scolaire; conducteur de bus; transport en commun; permis D', `bus-driver 1, bus-driver little-ones 1`),
  wish(
    'computers',
    'développeur web; numérique sans bac; informatique; programmer; cybersécurité; assistance informatique; numérique',
    `
    computers like|always|job|want|no-bac 1, computers-maybe 1, code 0.9, computers !bad 0.6, games-make 0.9`,
  ),
  wish('hacking', 'cybersécurité; technicien en cybersécurité; numérique sans bac; numérique', `hack 1`),
  wish('art', 'métier d’art; graphiste; couturier; ébéniste; arts culture', `draw 0.9, art 0.8, crafts 0.8`),
  wish('sewing', 'couturier; couture; métier d’art', `sew 1`),
  wish('beauty', 'esthéticien; coiffeur; coiffure', `beauty 0.9`),
  wish('hair', 'coiffeur; coiffure; CAP coiffure', `hair 0.9`),
  wish('sport', 'sport; faire du sport son métier; animateur; éducateur sportif; kinésithérapeute', `sport 0.9`),
  wish('youth-work', 'animateur; BAFA; animation; éducateur spécialisé', `youth-work 0.9, teens care-for|help-people|like 0.9`),
  wish(
    'uniform',
    'gardien de la paix; gendarmerie armées; police; agent de sécurité; sapeur-pompier; fonction publique concours',
    `police 1, army 1, uniform 1`,
  ),
  wish('army', 'armées gendarmerie; engagement militaire; fonction publique', `army 1`),
  wish('security', 'agent de sécurité; prévention et sécurité; sécurité', `guard 1`),
  wish('justice', 'métiers de la justice; justice; gardien de la paix', `justice 1`),
  wish(
    'office',
    'secrétaire; comptabilité; agent administratif; gestionnaire de paie; agent d’accueil',
    `office-job 0.8, numbers-like 0.9`,
  ),
  wish('numbers', 'comptable; gestionnaire de paie; comptabilité et gestion; analyste de données', `numbers-like 1`),
  wish('books', 'bibliothécaire; libraire; livres', `books 0.9`),
  wish('sea', 'mer et fleuves; marin pêche; métiers de l’eau', `sea 0.9`),
  wish('languages', 'travailler avec les langues; langues traduction; interprète; tourisme', `languages-like 0.9, translate 1`),
  wish('tourism', 'tourisme; réceptionniste; langues; serveur', `tourism 0.9`),
  wish('cleaning', 'agent de propreté; service hospitalier; propreté', `clean 0.8`),
  wish('space', 'espace; satellites; ingénieur', `space 1`),
  wish('science', 'biotechnologie laboratoire; analyste de données; études longues', `lab 0.9`),
  wish('bikes', 'mécanicien cycles; cycliste-réparateur; filière vélo', `bikes 1`),
  wish('social', 'éducateur spécialisé; auxiliaire de vie; social', `social-work 0.9`),
  wish(
    'alone',
    'travailler au calme; travailler la nuit; accessibles sans diplôme; préparateur de commandes; télétravail; tests d’orientation',
    `no-people 0.8`,
  ),
  wish('copies', 'photocopies; impressions ordinateurs', `copies 1`),
]
