/** What people in distress type in Spanish, and ordinary sentences near to it, one a line: four lists, each written before the grammar knew it. */
export const first = {
  distress: `
mi marido me pega
mi jefe me amenaza
mi ex me amenazó con matarme
quiero morir
no quiero vivir
ya no quiero seguir viviendo
mi padrastro me toca
fui violada por mi tío
me violaron
mi novio me ha pegado
mi pareja me maltrata
me encierra en casa
tengo miedo de volver a casa
tengo miedo de mi marido
me acosan en el trabajo
en el colegio me pegan
mi padre le pega a mi madre
me estoy cortando los brazos
quiero acabar con todo
no puedo más
no aguanto más esta vida
me quiero matar
mi vida no tiene sentido
mi jefe me toca el culo
me han golpeado
mi hermano me golpea
me estranguló
mi marido no me deja salir
me quieren casar a la fuerza
busco trabajo porque mi marido me pega
abusaron de mi hija
he pensado en suicidarme
mi maestro me manosea
mi novio me peg
nadie me echaría de menos si me muero
soy víctima de violencia de género
`,
  ordinary: `
no quiero vivir lejos
no quiero vivir en la ciudad
no quiero vivir con mis padres
no puedo más con mi trabajo
me pega el sol en la obra
morir de risa
me toca trabajar el domingo
me toca el turno de noche
no puedo trabajar más como albañil
quiero acabar con mis estudios
acabar la carrera
mi jefe me ayuda
matar el tiempo
trabajar con mujeres maltratadas
curso de prevención de la violencia
me muero de ganas de trabajar
me matan las horas extra
mi marido me apoya
me golpeó la crisis
cansado de mi trabajo
pegar carteles
me llama la atención
quiero vivir en el campo
mi jefe no me paga
empleo sin experiencia
me echaron del trabajo
quiero cortarme el pelo
peluquería cortar
miedo a hablar en público
tengo miedo de perder mi trabajo
no aguanto más mi trabajo
me encierro a estudiar
¿cuánto me pagan?
toca el piano
acoso laboral curso para delegados
casarme con un francés papeles
`,
}
export const second = {
  distress: `
mi marido me levantó la mano
mi papá me pega con el cinturón
mi hermano mayor me toca donde no quiero
los niños de mi clase me pegan
se burlan de mí y me pegan
mi tío me pidió que me desnudara
tengo miedo de mi papá
mi ex me manda amenazas
mi pareja me rompió el brazo
me empujó por las escaleras
mi marido me obliga a tener sexo
mi jefe me quitó el pasaporte
mi jefe me pone la mano en el muslo
quiero dormir y no despertar
nadie me quiere, quiero desaparecer
pienso en la muerte todos los días
quiero tirarme al metro
la vida no vale la pena
mi hija se corta los brazos
mi hijo dice que quiere morir
mi amiga se quiere suicidar
mi padrastro le pega a mi mamá
dice que me va a matar si me voy
me escapé de casa porque mi padre me pega
me obligan a prostituirme
mi marido no me deja trabajar ni salir
mis padres me pegan
ya no quiero vivir mas
odio mi vida y quiero terminarla
sufro violencia
me hace daño
mi suegra me maltrata
sufro maltrato en casa
fui agredida sexualmente en el trabajo
estoy siendo acosada por mi jefe
`,
  ordinary: `
mi marido y yo buscamos trabajo
mi padre quiere que sea médico
lucho contra la enfermedad
mi colega me sustituye
mi jefe me deja salir antes
llamaron a mi puerta
cuidados al final de la vida
enfermera de cuidados paliativos
trabajos en funeraria
no puedo continuar mis estudios
quiero ir al extranjero
ya no quiero trabajar de noche
tengo miedo de suspender la entrevista
miedo a los exámenes
mi jefe quiere despedirme
mi hija quiere ser peluquera
aprender defensa personal
mi amigo me habló de la función pública
pegamento y pintura
el estrés me mata
matar dos pájaros de un tiro
rodar una película
trabajar en la policía
me toca cobrar el paro
cuánto cobra un aprendiz
mi pareja es enfermera
quiero dejar de trabajar
vivir mejor
me golpeé la rodilla en la obra
golpe de suerte
mi profesor me enseña
me pagan poco
acabar el bachillerato
quiero vivir de la música
ya no puedo conducir camiones
`,
}
export const third = {
  distress: `
mi vecino me acosa y me escupe
mi novio me insulta y me controla todo
mi marido me tiró un plato a la cabeza
me dieron una paliza al salir del colegio
le tengo miedo me va a matar
mi instructor me besó a la fuerza
estoy sangrando mi marido me pegó
no quiero estar en este mundo
vivir ya no tiene sentido
compré una cuerda para ahorcarme
mi primo me violó
mi jefe me grita y me da bofetadas
mi ex amenaza a mis hijos
mi suegra me encierra
papá le pegó a mamá otra vez
me agarró del cuello
mi pareja es violenta
me quiero morir
`,
  ordinary: `
mi marido me regaló un curso
cobro mil euros
mi padre me enseñó a escribir a máquina
mi jefe me puso en mi sitio
nunca me llaman después de la entrevista
mi novio es violinista
no quiero hacer nada este verano
mi cuerpo está cansado
mi hijo quiere entrar en el ejército
mi amiga quiere cambiar de trabajo
mi jefe me empujó a dimitir
se me acaba el paro
mi contrato termina
no quiero vivir de mis padres
entrenador de boxeo
me gusta pegar sellos
quiero morder la vida
me muero por ser panadera
`,
}
export const fourth = {
  distress: `
mi marido llega borracho y me pega
mi entrenador me acaricia
tengo miedo de que mi ex me encuentre
mis hermanos me prohíben salir
no tengo razones para vivir
estoy cansada de vivir
mi hijo habla de suicidarse
un hombre me sigue todas las noches
mi jefa me grita y me golpea
me drogaron y me violaron
quiero hacerme daño
quisiera estar muerta
papá me toca por la noche
mi pareja tiene un cuchillo
`,
  ordinary: `
mi marido toma café
mi padre murió y busco trabajo
mi entrenador me anima
estoy cansada de buscar
mi hijo juega al fútbol
mi jefa me da horas extra
curso de cuchillos de cocina
quiero ayudar a personas suicidas
no soporto el ruido de la fábrica
vida de enfermera
`,
}

/** By somebody else, who had not seen the grammar: what it missed of theirs, and took wrongly. */
export const strange = {
  distress: `
papa le pega a mama
mi marido me a pegado otra bes
`,
  ordinary: `
mi padre pega azulejos
`,
}
