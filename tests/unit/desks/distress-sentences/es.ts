/** What people in distress type in Spanish, one a line. */
export const distress = `
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
`
/** Ordinary sentences near to them. */
export const ordinary = `
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
`
