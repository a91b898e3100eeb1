/** What people in distress type in German, one a line. */
export const distress = `
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
`
/** Ordinary sentences near to them. */
export const ordinary = `
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
`
