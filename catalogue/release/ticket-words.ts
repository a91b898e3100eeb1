/**
 * The words of the half-day by language: short names of things, easy to say and to tell from each other, without a second meaning about people. Closed lists of
 * 32 each; a word that was ever on a ticket is not taken away.
 */
export const TICKET_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: 'abricot ancre balcon bateau bougie cabane cerise colline comète corail érable étoile falaise fontaine galet girafe horloge jardin lavande lanterne marée moulin nuage olivier panier phare plume rivière sapin tilleul tulipe voilier'.split(
    ' ',
  ),
  en: 'anchor apple basket bridge candle cherry cliff cloud comet coral feather fountain garden hill island lantern lavender lemon lighthouse maple meadow mill orchard pebble pine river sail shell star tulip violin window'.split(
    ' ',
  ),
  es: 'ancla balcón barco campana canasta cereza cometa coral estrella faro fuente girasol isla jardín lavanda limón linterna manzana molino nube olivo pino piedra pluma puente río roble tilo torre tulipán ventana violín'.split(
    ' ',
  ),
  it: 'ancora balcone barca campana candela ciliegia collina cometa corallo faro finestra fiume fontana giardino girasole isola lanterna lavanda limone mela mulino nuvola olivo pino piuma ponte quercia stella tiglio torre tulipano violino'.split(
    ' ',
  ),
  pt: 'âncora barco cereja cesto cometa coral colina estrela farol fonte girassol ilha janela jardim lanterna lavanda limão maçã moinho nuvem oliveira pena pinheiro ponte rio roseira sino tília torre tulipa vela violino'.split(
    ' ',
  ),
  de: 'Ahorn Anker Apfel Birne Brücke Brunnen Feder Fenster Fluss Garten Glocke Hügel Insel Kerze Kiesel Kirsche Komet Koralle Korb Laterne Lavendel Leuchtturm Linde Mühle Muschel Segel Stern Tanne Tulpe Turm Wiese Wolke'.split(
    ' ',
  ),
  ar: 'باب برج بستان بحر تفاحة تل جبل جسر جزيرة حديقة خيمة ريشة زنبق زيتونة سحابة سفينة سلة شجرة شراع شمعة صدفة صنوبر طاحونة غيمة فانوس قارب قمر كرز لوز مرساة نافذة نجمة'.split(
    ' ',
  ),
  uk: 'берег вежа вікно вітрило дзвін джерело калина камінь клен кошик ліхтар липа маяк млин міст мушля острів пагорб перо річка сад свічка скрипка сонях сосна хмара човен черешня яблуко якір ялина зірка'.split(
    ' ',
  ),
}
