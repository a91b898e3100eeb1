/** What people in distress type in German, and ordinary sentences near to it, one a line: three lists, each written before the grammar knew it. */
export const first = {
  distress: `
mein Mann schlägt mich
mein Chef bedroht mich
mein Stiefvater fasst mich an
mein Ex hat mich mit dem Tod bedroht
ich will sterben
ich will nicht mehr leben
ich möchte mich umbringen
ich kann nicht mehr
ich kann einfach nicht mehr
ich werde von meinem Mann geschlagen
ich wurde vergewaltigt
mein Onkel hat mich angefasst
mein Freund würgt mich
er sperrt mich ein
mein Mann lässt mich nicht raus
ich habe Angst nach Hause zu gehen
ich habe Angst vor meinem Mann
ich werde in der Schule gemobbt
die anderen schlagen mich
mein Vater schlägt meine Mutter
ich ritze mich
ich will Schluss machen mit dem Leben
mein Leben hat keinen Sinn mehr
mein Kollege begrapscht mich
mein Bruder tritt mich
sie hat mich verprügelt
mein Chef belästigt mich
ich soll zwangsverheiratet werden
ich suche Arbeit weil mein Mann mich schlägt
er hat meine Tochter missbraucht
ich denke an Selbstmord
mein Lehrer fasst mich immer an
mein Mann schlagt mich
er droht mich umzubringen
keiner würde mich vermissen
ich bin Opfer häuslicher Gewalt
`,
  ordinary: `
ich kann nicht mehr als Maurer arbeiten
ich kann nicht mehr schwer heben
ich will nicht mehr in der Stadt leben
ich will nicht mehr bei meinen Eltern leben
ich will nicht mehr als Kellner arbeiten
ich will Schluss machen mit dem Studium
vor Lachen sterben
die Firma wird sterben
mein Chef schlägt mir einen Kurs vor
mein Berater schlägt mich für die Stelle vor
sich durchschlagen
die Zeit totschlagen
Arbeit mit misshandelten Frauen
Gewaltprävention Kurs
mein Mann unterstützt mich
mein Chef bezahlt mich nicht
müde von meiner Arbeit
das Thema berührt mich
diese Stelle spricht mich an
was fange ich an
ich fasse mich kurz
ich will auf dem Land leben
ich habe Angst meine Arbeit zu verlieren
Angst vor der Prüfung
bedrohte Tierarten
Arbeitsplatz bedroht
ich schlage mich mit Minijobs durch
einschlägige Erfahrung
Schlagzeug spielen
ich sterbe vor Langeweile
Haare schneiden
ich kann mir nicht mehr vorstellen im Büro zu arbeiten
mein Freund arbeitet im Lager
tritt ein
mein Leben ändern
der Sinn der Arbeit
`,
}
export const second = {
  distress: `
mein Mann hat die Hand gegen mich erhoben
Papa schlägt mich mit dem Gürtel
mein großer Bruder fasst mich an wo ich nicht will
die Jungs in meiner Klasse schlagen mich
alle lachen mich aus und schlagen mich
mein Onkel wollte dass ich mich ausziehe
ich hab Angst vor Papa
mein Ex schickt mir Drohungen
mein Partner hat mir den Arm gebrochen
er hat mich die Treppe runtergestoßen
mein Mann zwingt mich zum Sex
mein Chef hat mir den Pass weggenommen
mein Chef legt die Hand auf meinen Schenkel
ich will nur noch schlafen und nie mehr aufwachen
keiner liebt mich ich will verschwinden
ich denke jeden Tag an den Tod
ich will vor den Zug springen
das Leben lohnt sich nicht mehr
meine Tochter ritzt sich
mein Sohn sagt er will sterben
meine Freundin will sich umbringen
mein Stiefvater schlägt meine Mama
er sagt er bringt mich um wenn ich gehe
ich bin weggelaufen weil mein Vater mich schlägt
sie zwingen mich zur Prostitution
mein Mann lässt mich nicht aus dem Haus
meine Eltern schlagen mich
ich will nich mehr leben
ich hasse mein Leben und will es beenden
ich erlebe Gewalt zu Hause
er tut mir weh
meine Schwiegermutter misshandelt mich
ich werde zu Hause misshandelt
ich wurde auf der Arbeit sexuell belästigt
ich werde von meinem Chef belästigt
`,
  ordinary: `
mein Mann und ich suchen Arbeit
mein Vater will dass ich Arzt werde
ich kämpfe gegen die Krankheit
der Kollege vertritt mich
mein Chef lässt mich früher gehen
es hat an der Tür geklopft
Sterbebegleitung Ausbildung
Pflegefachfrau Palliativpflege
Beruf Bestatter
ich kann mein Studium nicht mehr fortsetzen
ich will ins Ausland
ich will nicht mehr nachts arbeiten
ich habe Angst vor dem Vorstellungsgespräch
Angst vor dem Chef
mein Chef will mich entlassen
meine Tochter will Friseurin werden
Selbstverteidigung lernen
ein Freund hat mir vom öffentlichen Dienst erzählt
Sahne schlagen
der Stress bringt mich um
zwei Fliegen mit einer Klappe schlagen
einen Film drehen
bei der Polizei arbeiten
wie viel verdient ein Lehrling
mein Partner ist Pfleger
ich will aufhören zu arbeiten
besser leben
ich habe mir das Knie angeschlagen
Glück haben
der Lehrer unterrichtet mich
ich werde schlecht bezahlt
das Abitur machen
von Musik leben
ich kann nicht mehr Lkw fahren
mein Betreuer schlägt mir eine Umschulung vor
`,
}
export const third = {
  distress: `
mein Nachbar verfolgt mich und spuckt mich an
mein Freund beleidigt mich und kontrolliert alles
mein Mann hat mir einen Teller an den Kopf geworfen
sie haben mich nach der Schule verprügelt
ich habe Angst vor ihm er bringt mich um
der Fahrlehrer hat mich gegen meinen Willen geküsst
ich blute mein Mann hat mich geschlagen
ich will nicht mehr auf dieser Welt sein
leben macht keinen Sinn mehr
ich habe ein Seil gekauft um mich zu erhängen
mein Cousin hat mich vergewaltigt
mein Chef schreit mich an und ohrfeigt mich
mein Ex bedroht meine Kinder
meine Schwiegermutter sperrt mich ein
Papa hat Mama wieder geschlagen
er hat mich am Hals gepackt
mein Partner ist gewalttätig
ich wäre lieber tot
`,
  ordinary: `
mein Mann hat mir einen Kurs geschenkt
ich bekomme tausend Euro
mein Vater hat mir das Tippen beigebracht
mein Chef hat mich zurechtgewiesen
nach dem Gespräch ruft mich nie jemand an
mein Freund spielt Geige
ich will im Sommer nichts tun
mein Körper ist müde
mein Sohn will zur Bundeswehr
meine Freundin will den Beruf wechseln
mein Chef hat mich zur Kündigung gedrängt
mein Arbeitslosengeld endet
mein Vertrag endet
ich will nicht mehr von meinen Eltern leben
Boxtrainer werden
ich würde so gern Bäckerin werden
wer schlägt mir einen Beruf vor
Tod und Trauer Ausbildung
`,
}

/** By somebody else, who had not seen the grammar: what it missed of theirs, and took wrongly. */
export const strange = {
  distress: `
papa haut mama
`,
  ordinary: `
mein chef bringt mich um den schlaf
mich umbringen vor arbeit nein danke
`,
}
