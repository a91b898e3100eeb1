import type { DistressGrammar } from './distress-grammar.ts'
import { forms } from './distress-grammar.ts'

const ENDINGS = 'a an aba aban o aron ado ada ar ando'

export const SPANISH: DistressGrammar = {
  words: {
    REL: 'marido esposo novio pareja ex padre papa madre mama hermano hermanos tio primo padrastro jefe jefa patron profesor entrenador vecino colega casero cura suegro mujer novia hijo',
    VIOL: 'cuchillo pistola arma bofetada bofetadas paliza golpes acaricia acariciar acaricio pechos culo viola violo violar estrangula insulta insulto sangre',
    BODY: 'brazo brazos nariz diente dientes costilla costillas mano dedo pierna pelo cara ojo cuello',
    INTIMATE: 'muslo muslos pierna piernas culo pecho pechos tetas nalgas falda pantalon cuerpo partes',
    CLOSE:
      'hijo hija hijos nina nino bebe madre mama hermana hermano amiga amigo novia novio prima primo sobrina marido mujer pareja padre alumna',
    AND: 'y e o u pero porque',
    YOUNG:
      'papa mama padre madre padres padrastro madrastra nino nina ninos ninas hijo hija hijos hijas bebe profesor profesora profe maestro maestra compis abuelo tutor',
    HOUSER:
      'casero casera dueno duena propietario padres padre madre marido novio pareja ex banco familia suegra suegro companero hermano hermana',
    BOSS: 'jefe jefa jefes encargado encargada patron patrona supervisor gerente director directora companero companeros companera companeras colega colegas empresa',
    PILLS: 'pastillas medicamentos comprimidos somniferos pildoras',
    KIDS: 'hijo hija hijos hijas ninos ninas nino nina bebe pequenos crios peques familia',
    ACT: 'quemo quema quemaba empujo empuja empujado tiro tira arrastro arrastra mordio muerde pellizca escupe escupio agarro agarra ato ata lanzo lanza pateo patea aplasta retuerce zarandea',
    WHO: `casera duena dueno propietario suegra padrastro madrastra colega colegas tia cunado nuera yerno bestia banda pareja
      marido esposo esposa mujer novio novia pareja ex companero companera companeros hombre hombres chico chicos chica tipo tipos tio tia padre madre papa mama padres
      hermano hermana hermanos abuelo abuela primo prima hijo hija padrastro madrastra hermanastro suegro cunado
      jefe jefa patron patrona encargado gerente director empleador colega colegas cliente clientes casero vecino vecina vecinos
      profesor profesora maestro maestra profe entrenador cura policia medico el ella ellos ellas alguien gente familia desconocido`,
    STRIKE: `${forms('toc golpe', ENDINGS)} pega pegan pegaba pego pegaron pegado pegar pegando`,
    HARM: `${forms('patad zarande sacud arrastr amenaz maltrat acos viol manose insult humill estrangul apunal empuj abofete golpe patea', ENDINGS)} agrede agreden agredio agredieron agredido agredir agrediendo
      ahorca ahorco ahorcar ahoga ahogo encierra encierran encerro encerrado encerrada encerrar encerraba`,
    HARMED:
      'violada violado maltratada maltratado acosada acosado agredida agredido golpeada golpeado amenazada amenazado abusada abusado secuestrada humillada encerrada apunalada',
    HAVE: 'ha han habia habian he',
    OFTEN: 'siempre tambien todo mucho',
    MINE: 'mi mis nuestra nuestros nuestro',
    CHILD: 'hijo hijos hija hijas nino nina ninos ninas bebe madre mama hermana hermano familia',
    WANT: 'quiero queria quisiera deseo prefiero voy gustaria pienso',
    LIFE: 'asi vida mundo dolor esto todo vivir sufrir sufrimiento cuerpo el ella infierno violencia marido',
    PLACE: 'en con lejos cerca aqui alli solo sola juntos de del fuera por a como',
    DET: 'el la los las mi mis un una este esta estos mucho tanto',
  },
  spelt: `
    kiero qiero = quiero
    q k = que
    xq pq porq = porque
    tmb = tambien
    maridoo = marido
    matarm = matarme
    pg = pega
    peg = pega
    suisidio = suicidio
    vibir = vivir
    morirm = morirme
  `,
  apart:
    'ahora cuando hasta hacia close today queda llevar llega muestra carta parar invierno terminal sueldo ventas poner hojas falta puede pensar pasar dejar auxilios socorros morder mordida pegar-carteles paga pagan pagado pagar pagaron pagaba pagas tocador tocino colgar cargado golpes violin violeta violeton acogida acogido maestria madera humilde encierro patio marida mudar',
  ordinary: `
    me|nos empujo|empuja|tira a|hacia|mucho
    me empujo|empuja a
    empujo|empuja me? a
    me golpee la|el|en|con
    morir|morirme|muero de risa|ganas|hambre|calor|frio|aburrimiento|verguenza
    vivir|viviendo PLACE DET? !LIFE
    puedo|aguanto|soporto mas|ya con|de|a|en|el|mi|este|estos|los|las|trabajar|como DET? !LIFE
    acabar|terminar con|de DET? !LIFE
    toca|toco|tocaba trabajar|el turno|a|un|una|turno|hacer|ir|pagar
    pega|pego el sol
    pega|pego|pegar un|una bano|susto|vistazo|cartel
    golpea|golpeo|golpean la crisis
    amenaza|amenazan|amenazo con|de despedirme|despido|echarme|despedir
    cortar|cortarme|corto el|la pelo|unas
  `,
  settings: `especialista cine pelicula peliculas teatro circo acrobata paracaidas paracaidismo puenting escalada podador cuerdas andamio cocina cocinero`,
  says: {
    now: `
      tome|tomado|trague|tragado|tomo ~3 monton|todas|todo|muchas|caja|bote|demasiadas ~2 PILLS
      tragado|trague ~3 PILLS|lejia
      estoy|esta sangrando $
      WHO ~3 va|quiere|van a? matarme|matarnos
      me va|quiere|van a? matar
      estrangula|estrangulo|estrangulado|ahorca|ahoga
      cuchillo|pistola ~3 me|mi|nos
    `,
    roof: `
      duermo|dormimos|durmiendo|dormir|duerme|duermen|dormido ~3 en|fuera|bajo ~2 calle|coche|carro|parque|estacion|portal|banco|cajero|tienda|furgoneta|garaje
      vivo|vivimos|viviendo|vive ~2 en ~2 calle|coche|carro
      estoy|estamos|quedado|quedo|quedamos|quede|veo|vemos|acabar ~2 en la calle
      sin|no|ningun|se|sabemos|tengo ~4 donde dormir|quedarme|quedarnos|ir|pasar|vivir
      donde dormir|duermo|pasar ~2 esta|hoy ~1 noche
      HOUSER ~2 me|nos HAVE? ~1 echado|echo|echan|echaron|echar|desahucia|desahuciado|botado|boto|tirado
      me|nos HAVE? echado|echaron|desahuciado|desahucian|botaron ~1 de|con|a ~1 casa|piso|hogar|calle
      desahuciado|desahuciada|desahuciados|desahucian
      sin techo|hogar $
      sin|no ~2 comer|comido|comemos|cenar|probar ~3 dias|dia|ayer|desde|bocado
      dias|dia|horas sin comer|cenar|probar
      KIDS ~6 hambre
      salto|saltamos|salta|saltarme ~2 comida|comidas
      muero|morimos|paso|pasamos|pasando|tengo|tenemos|tienen ~2 hambre !de
      sin|no ~3 nada|dinero ~2 comer|comida
      no ~2 que comer
      nevera|frigorifico|despensa|heladera ~1 vacia|vacio ~4 dinero|duro|euro|hijos|nada|ninos
      no ~3 alimentar|comprar ~2 KIDS|comida
      nos|me echan|desalojan|desahucian|sacan|echaran ~1 de|manana|del|a
      adonde|donde ir $
      a donde ir
      paso|pasamos|pasar|pasando|pasado ~2 noche|noches ~3 cajero|estacion|calle|parque|coche|banco|portal|aeropuerto|metro|intemperie
      hijo|hija|hijos|nino|ninos|bebe ~4 desde|sin|no ~2 ayer|comer|comido|bocado|dias
      sin probar bocado|nada
      pido|pedir|pidiendo|mendigo|mendigando ~2 comida|limosna|comer ~3
      comida|comer|comemos|como ~3 basura|contenedor|contenedores
      vivimos|vivo|viven ~3 en ~2 coche|carro|furgoneta|caravana|tienda
    `,
    work: `
      BOSS ~3 me|nos HAVE? OFTEN? acosa|acosan|acosaba|acosado|acoso|acosando !sexualmente
      BOSS ~3 me|nos ~1 grita|gritan|humilla|chilla
      acosan|acosada|acosado|acoso ~2 en|por ~2 trabajo|BOSS|oficina|empresa
      acoso laboral
      me|soy|fui ~2 discriminan|discrimina|discriminado|discriminada
    `,
    low: `
      no|ya ~1 puedo|aguanto mas
      me ~1 siento|sentia|encuentro ~2 solo|sola|deprimido|deprimida|vacio|vacia|triste|inutil|hundido|hundida|mal|agotado|agotada|abandonado|abandonada|desesperado|desesperada|fatal
      estoy|sentirme ~2 solo|sola|deprimido|deprimida|vacio|vacia|triste|inutil|hundido|hundida|mal|agotado|agotada|abandonado|abandonada|desesperado|desesperada|fatal
      estoy|ando|sigo ~2 deprimido|deprimida|hundido|hundida|desesperado|desesperada|destrozado|destrozada|agotado|agotada|angustiado|angustiada|triste|quemado|quemada
      estoy ~1 muy|tan|completamente solo|sola
      tengo|con|sufro|en ~1 depresion|ansiedad
      al limite $
      nadie ~1 me quiere|entiende|escucha|comprende|apoya|ayuda
      tengo ~1 nadie|amigos $
      no tengo ~1 nadie ~1 con|a
      no tengo amigos
      lloro|llorar|llorando ~2 todo|todos|cada|noche|dia|sin|mucho
      ataques|ataque|crisis de ansiedad|panico|angustia
      harto|harta|cansado|cansada de|con todo
      me derrumbo|hundo
      voy a explotar|derrumbarme $
      mi vida es ~2 mierda|desastre|infierno|asco
      no sirvo|valgo ~1 para? nada
      soy ~1 un|una carga|fracaso|inutil|fracasado|fracasada
      no estoy bien $
      me encuentro mal $
    `,
    deeds: `
      tirarme|tirarse|tirar|saltar|lanzarme|arrojarme ~3 puente|tren|ventana|balcon|vias|azotea|metro
      ahorcarme|colgarme ~1
      me cuelgo|ahorco
    `,
    violence: `
      me a pegado|golpeado|violado|amenazado|maltratado|tocado
      papa|mama le? pega|pego|golpea|golpeo a? mama|papa|mi
      mi|mis|un|el REL ~6 VIOL
      miedo ~4 REL
      drogaron y ~1 violaron|abusaron
      obligan|quieren ~2 casarme|case
      me|nos ~3 a la fuerza
      besado|beso|toco|tocado a la fuerza
      papa|mama|padre|madre|padrastro ~1 le? STRIKE|HARM ~1 a mama|papa|madre|padre
      tiro|lanzo|tira|arrojo ~4 cabeza|cara
      agarro|agarra|agarrado|cogio|apreto ~1 del|por|de ~1 cuello|pelo|brazo|garganta
      me|nos dieron|dio|da|dan|pego|daba ~2 paliza|bofetada|bofetadas|punetazo|punetazos|patadas|golpes|cachetada|cachetadas
      amenaza|amenazo|amenazan a mis|mi|nosotros
      se aprovecha|aprovecho de mi
      estoy sangrando
      no me deja|dejan ~3 salir
      levanto|levanta|alzo|levantado|alza ~1 la mano
      me|nos HAVE? rompio|rompe|roto|quemo|quema|torcio|jala|jalo|mordio|tira|arranco ~1 BODY
      me|nos HAVE? empujo|empuja|empujado|lanzo|arrastro|tiro ~3 escaleras|escalera|pared|suelo|piso
      mano|manos ~1 en|por|debajo|sobre|entre ~2 INTIMATE
      pidio|pide|dijo|obligo|obliga ~1 que? ~1 desnudara|desnude|desnudarme|desnuda
      manda|mando|envia|envio|mandan|recibo|mandando ~1 amenazas
      sufro|sufri|sufre|sufrimos|sufriendo ~1 violencia|maltrato|maltratos|abuso|abusos|acoso|golpes|violencias
      escape|escapo|hui|fugue|escapado de casa
      no|nunca|tampoco|ni ~2 me|nos deja|dejan salir|hablar|comer|ver
      prohibe|prohibio|prohiben ~1 salir|hablar|ver
      WHO ~4 me|nos HAVE? OFTEN? STRIKE|HARM
      me|nos HAVE? OFTEN? HARM
      ^ me|nos HAVE? STRIKE $
      me|nos HAVE? pegan|pegaron|pegado|golpeado|golpean|golpearon
      en|del|de la|el? colegio|escuela|casa|trabajo|clase ~1 me pega|pegan|tocan
      me pega|pego|toca|toco mi|un|el WHO
      WHO ~1 le|les? STRIKE|HARM a mi|mis|su CHILD
      WHO HARM|pega a mi|mis CHILD
      abuso|abusan|abusaron|abusa|abusado de mi|nosotras CHILD?
      fui|he|soy|estoy|sido|siendo ~1 siendo? HARMED
      soy|fui ~1 victima de
      mi|mis CHILD ~2 HARMED
      deja|dejan|para|paran|dejaba|cesa de pegarme|golpearme|maltratarme|insultarme|amenazarme|gritarme|acosarme|pegarnos|humillarme
      quiere|quieren|quiso|intento|intenta|va|amenaza|amenazo ~2 matarme|matarnos|pegarme|violarme|matar
      me quiere|va|quieren|iba a? matar|pegar|violar|golpear
      miedo de volver|regresar|ir|llegar a casa
      miedo de|a mi|mis|que|del WHO
      miedo de|a el|ella $
      miedo en casa
      miedo que me STRIKE|HARM|mate
      me quita|quito|quitaron|retiene|guarda ~2 pasaporte|papeles|documentos
      pasaporte|papeles ~2 quito|quitaron|retiene
      me|nos obliga|obligan|obligo|fuerza|forzo|forzaron ~2 sexo|acostarme|casarme|prostituirme|desnudarme|tocar
      casar|casarme|matrimonio ~2 fuerza|forzado|forzoso|obligada
      quieren|quiere casarme|casar a la fuerza
      WHO ~3 en mi cama
      WHO ~1 es|esta|era|pone ~1 violento|violenta|agresivo|agresiva|peligroso
      tengo|tiene un? marido|novio|padre|hijo violento
      estoy|estamos en peligro
      me hace|hacen|hizo dano
      me|mi puso|pone|ponen la|las mano|manos encima
      me sigue|siguen|persigue ~1 todas|partes|casa|calle
      ^ auxilio|socorro $
      mi|mis vida|hijo|hija|hijos ~2 peligro
      amenazas|amenaza de muerte
      WHO ~3 da|dan|dio|daba|pega ~3 palizas|paliza|bofetadas|golpes|guantazos|hostias|tortas|punetazos
      me|nos da|dan|dio|daba|pegan ~3 palizas|paliza|bofetadas|golpes|guantazos|hostias|tortas|punetazos
      me|nos ~1 toca|tocan|tocaba|toco ~1 donde
      espera|esperando|vigila|acecha ~2 abajo|fuera|puerta|portal|calle
      WHO ~2 me espera|vigila|persigue|acecha
      WHO ~3 borracho|bebido ~3 pega|grita|golpea|me|nos
      me ~1 violaron|violo|violado|forzaron|drogaron
      esta golpeando|pegando|maltratando
      CHILD ~2 esta|la|lo ~1 golpeando|pegando|maltratando|pega|golpea
      sin mi consentimiento
      tengo miedo ~2 ex|marido|novio|padre
      WHO ~3 me|nos HAVE? ACT ~2
      ^ me|nos quemo|quema|arrastro|arrastra|escupio|escupe|mordio|pateo ~1 con|por|en|a|$
      WHO ~3 me|nos ~1 tiro|lanzo|arrojo|tiro ~1 suelo|silla|plato|vaso|botella|objetos|cosas
      al|contra|por suelo|pared|escaleras ~3 patadas|punetazos|golpes
      me ~1 controla|vigila|revisa|mira|quita ~2 movil|telefono|celular|mensajes
      no|ni ~3 deja|dejan ver|hablar|salir|visitar ~3 familia|amigos|amigas|casa|madre
      me ~1 quita|roba|controla ~2 dinero|sueldo|pension
      novio|tio|padrastro|padre|hermano|primo|WHO ~4 mete|metio|entra|entro|viene|venia ~2 mi|la cama|cuarto|habitacion|ducha
      hombre|tipo|ex|desconocido|marido ~2 me sigue|siguio|persigue|siguiendo
      si ~5 me|nos mata|matara|matan|mataran
      prender|prende|quemar|quema ~1 fuego? ~2 casa|conmigo|nosotros
      quieren|quiere|obligan|mandan|llevan ~5 casarme|case|casar
      llena|lleno|cubierta de moratones|golpes|cardenales
      WHO ~3 obliga|fuerza|obligo|pide ~1 a|que? ~1 tocarle|tocarlo|besarle|besarlo|chupar|desnudarme|tocar|masturbar
    `,
    life: `
      WANT|quisiera estar muerto|muerta
      soporto ~2 la|esta|mi vida
      vivir|vida ~3 sentido
      cuerda|soga ~2 ahorcarme|colgarme
      no|ni ~1 quiero ~1 estar en este|esta
      prefiero|preferiria|mejor estar muerto|muerta
      dormir ~3 no despertar|despertarme
      quiero tirarme
      tirarme ~2 metro
      CLOSE ~2 quiere|intento|piensa|dice|habla ~3 morir|morirse|suicidar|suicidarse|suicidio|matarse|matar
      CLOSE ~1 se corta|lastima|autolesiona|suicida
      odio mi|vivir vida?
      WANT ~2 morir|morirme|matarme|suicidarme|ahorcarme|desaparecer
      me WANT ~1 morir|matar|suicidar|ahorcar
      me voy|gustaria a? matar|morir|suicidar
      ganas ~2 morir|morirme|matarme|desaparecer|vivir
      no|ni ~1 quiero|puedo|deseo seguir? mas? seguir? vivir|viviendo|existir|existiendo
      ya no vivir|aguanto|puedo $
      matarme|suicidarme|ahorcarme|cortarme|lastimarme|quitarme $
      matarme|suicidarme|ahorcarme
      quitarme|quitar la vida
      quiero estar|estuviera|haber muerto|muerta
      acabar|terminar con mi|esta|la|este vida|sufrimiento|dolor
      acabar|terminar con todo
      puedo|aguanto|soporto mas $
      aguanto|soporto|puedo ~1 mas? con? esta|la|mi vida
      puedo|aguanto mas asi|con todo|esto
      cansado|cansada|harto|harta de vivir
      cansado|cansada|harto|harta de la|mi|esta vida
      vida ~2 no|sin|ningun|vale ~2 sentido|pena|nada
      sentido|razon|razones|motivos ~1 vivir
      no ~1 encuentro|veo|hallo ~1 sentido a|en|de la|mi vida
      no vale la pena vivir|seguir
      hacerme dano
      corto|cortando|cortarme|cortado|cortar los|las brazos|venas|munecas
      me estoy|he|corto|estaba cortando|cortado|autolesionando|lesiono ~2 brazos|brazo|venas
      pienso|pensado|pensando|pienso|pensamientos|intente|intento|idea|ideas ~2 suicidarme|suicidio|suicidas|matarme|muerte|morir|suicida
      nadie ~2 echaria|extranaria|echara ~2 menos|muero|muriera
      nadie me extranaria|echaria
      mejor sin mi $
      mejor muerto|muerta $
      tome|tomado|trague ~2 pastillas
      ojala ~4 despertara|despertase|despertar
      no ~2 despertarme|despertara|despertar ~1 manana|mas|nunca|$
      tragado|trague|tomado|tome ~4 PILLS
      quitar|quitarse|quitarme de en? medio
      CLOSE ~5 se ~2 matar|suicidar|quitar|ahorcar
      que se ~2 matar|suicidar|ahorcar
      vivir ~2 no tiene|vale|merece
      cortes|cortandome|corto ~2 en ~1 los|las? brazos|munecas|venas|piernas
      mejor|mejores sin mi
      no quiero estar aqui $
      ningun|ni|no|mas|encuentro|veo ~2 motivo|motivos|razon|razones|sentido|fuerzas ~2 seguir|vivir|continuar|aqui
      casi|punto ~2 tiro|tire|mato|mate|suicido|salto ~3 tren|puente|via|vias|ventana|metro
      tome|trague|tomado|tragado ~2 frasco|caja|bote|blister ~2
      se corta|cortaba|cortado ~1 venas|brazos|munecas
      carta|nota|mensaje ~1 de ~1 despedida|suicidio
      para|de que ~1 vivir|sirve ~2 vivir
      para que seguir $
    `,
  },
}
