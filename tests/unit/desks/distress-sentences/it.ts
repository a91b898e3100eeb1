/** What people in distress type in Italian, and ordinary sentences near to it, one a line: three lists, each written before the grammar knew it. */
export const first = {
  distress: `
mio marito mi picchia
il mio capo mi minaccia
il mio ex mi ha minacciata di morte
voglio morire
non voglio vivere
non voglio più vivere
non ho più voglia di vivere
mi voglio ammazzare
il mio patrigno mi tocca
sono stata violentata
mi hanno stuprata
mio zio mi ha toccata
il mio compagno mi ha messo le mani addosso
mi chiude in casa
non mi lascia uscire di casa
ho paura di tornare a casa
ho paura di mio marito
mi molestano al lavoro
a scuola mi picchiano
mio padre picchia mia madre
mi taglio le braccia
voglio farla finita
non ce la faccio più
la mia vita non ha senso
il mio datore di lavoro mi mette le mani addosso
mio fratello mi dà schiaffi
mi ha strangolata
vengo picchiata da mio marito
mi vogliono sposare per forza
cerco lavoro perché mio marito mi picchia
hanno abusato di mia figlia
penso al suicidio
il professore mi palpeggia
mio marito mi pichia
nessuno sentirebbe la mia mancanza
sono vittima di violenza domestica
`,
  ordinary: `
non voglio vivere in città
non voglio vivere lontano
non voglio più vivere con i miei genitori
non ce la faccio più con questo lavoro
non ce la faccio a fare il muratore
morire dal ridere
mi tocca lavorare la domenica
tocca a me
voglio finire gli studi
farla finita con i contratti precari
ammazzare il tempo
lavorare con donne maltrattate
corso contro la violenza
il mio capo mi aiuta
mio marito mi sostiene
stanco del mio lavoro
mi ha colpito questo annuncio
mi colpisce la crisi
voglio vivere in campagna
il capo non mi paga
muoio dalla voglia di lavorare
tagliare i capelli
mi taglio i capelli
paura di perdere il lavoro
ho paura di parlare in pubblico
mi hanno licenziata
viola
suonare la viola
mi chiudo in casa a studiare
vita di campagna
lavoro minacciato
specie minacciate
battere a macchina
battere la concorrenza
cerco lavoro senza esperienza
mi batto per un lavoro
`,
}
export const second = {
  distress: `
mio marito ha alzato le mani su di me
papà mi picchia con la cintura
mio fratello mi tocca dove non voglio
i bambini della mia classe mi picchiano
a scuola mi prendono in giro e mi picchiano
lo zio mi ha chiesto di spogliarmi
ho paura di papà
il mio ex mi manda minacce
il mio compagno mi ha rotto il braccio
mi ha spinta giù dalle scale
mio marito mi obbliga a fare sesso
il datore di lavoro mi ha preso il passaporto
il capo mi mette la mano sulla coscia
vorrei dormire e non svegliarmi più
nessuno mi vuole bene, voglio sparire
penso alla morte ogni giorno
voglio buttarmi sotto un treno
la vita non vale la pena
mia figlia si taglia le braccia
mio figlio dice che vuole morire
la mia amica si vuole uccidere
il mio patrigno picchia mia madre
dice che mi ammazza se me ne vado
sono scappata di casa perché mio padre mi picchia
mi costringono a prostituirmi
mio marito non mi fa uscire
i miei genitori mi picchiano
non voglio piu vivere
odio la mia vita e voglio finirla
subisco violenza
mi fa del male
mia suocera mi maltratta
subisco maltrattamenti in casa
sono stata aggredita sessualmente sul lavoro
vengo molestata dal mio capo
`,
  ordinary: `
io e mio marito cerchiamo lavoro
mio padre vuole che faccia il medico
lotto contro la malattia
il collega mi sostituisce
il capo mi lascia uscire prima
hanno bussato alla mia porta
cure palliative fine vita
infermiera in cure palliative
lavoro pompe funebri
non posso continuare gli studi
voglio andare all'estero
non voglio più lavorare di notte
ho paura di sbagliare il colloquio
paura degli esami
il capo vuole licenziarmi
mia figlia vuole fare la parrucchiera
imparare a difendersi
un amico mi ha parlato del servizio civile
battere la lingua
lo stress mi uccide
prendere due piccioni con una fava
girare un film
lavorare in polizia
mi tocca pagare le tasse
quanto prende un apprendista
il mio compagno è infermiere
voglio smettere di lavorare
vivere meglio
ho battuto il ginocchio in cantiere
colpo di fortuna
il professore mi insegna
mi pagano poco
finire le superiori
vivere di musica
non posso più guidare camion
`,
}
export const third = {
  distress: `
il vicino mi perseguita e mi sputa addosso
il mio ragazzo mi insulta e controlla tutto
mio marito mi ha tirato un piatto in testa
mi hanno menato all'uscita di scuola
ho paura di lui mi ammazza
l'istruttore mi ha baciata con la forza
sto sanguinando mio marito mi ha picchiata
non voglio più stare al mondo
vivere non ha più senso
ho comprato una corda per impiccarmi
mio cugino mi ha violentata
il capo mi urla e mi dà schiaffi
il mio ex minaccia i miei figli
mia suocera mi chiude a chiave
papà ha picchiato di nuovo la mamma
mi ha presa per il collo
il mio compagno è violento
vorrei essere morta
`,
  ordinary: `
mio marito mi ha regalato un corso
prendo mille euro
mio padre mi ha insegnato a scrivere a macchina
il capo mi ha messo al mio posto
non mi richiamano mai dopo il colloquio
il mio ragazzo è violinista
non voglio fare niente questa estate
il mio corpo è stanco
mio figlio vuole entrare nell'esercito
la mia amica vuole cambiare lavoro
il capo mi ha spinto a dimettermi
finisce la disoccupazione
il mio contratto finisce
non voglio vivere alle spalle dei genitori
allenatore di boxe
muoio dalla voglia di fare la panettiera
mi piace il violino
picchetto di sciopero
`,
}
