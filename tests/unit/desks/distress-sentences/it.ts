/** What people in distress type in Italian, one a line. */
export const distress = `
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
`
/** Ordinary sentences near to them. */
export const ordinary = `
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
`
