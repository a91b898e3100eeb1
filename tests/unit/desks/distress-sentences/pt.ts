/** What people in distress type in Portuguese, and ordinary sentences near to it, one a line: three lists, each written before the grammar knew it. */
export const first = {
  distress: `
meu marido me bate
o meu marido bate-me
o meu chefe ameaça-me
meu patrão me ameaça
meu ex me ameaçou de morte
quero morrer
não quero viver
não quero mais viver
já não tenho vontade de viver
quero me matar
o meu padrasto toca-me
meu padrasto me toca
fui violada pelo meu tio
fui estuprada
meu namorado me bateu
meu companheiro me agride
ele tranca-me em casa
não me deixa sair de casa
tenho medo de voltar para casa
tenho medo do meu marido
sou assediada no trabalho
na escola batem-me
o meu pai bate na minha mãe
ando a cortar-me
quero acabar com tudo
não aguento mais
não aguento mais esta vida
a minha vida não tem sentido
o meu chefe apalpa-me
meu irmão me dá murros
ele tentou estrangular-me
sou espancada pelo meu marido
querem casar-me à força
procuro trabalho porque o meu marido bate-me
abusaram da minha filha
penso em suicídio
meu professor me apalpa
meu marido me bat
ninguém sentiria a minha falta
sou vítima de violência doméstica
`,
  ordinary: `
não quero viver longe do trabalho
não quero viver na cidade
não quero mais viver com os meus pais
não aguento mais o meu trabalho
não posso mais trabalhar como pedreiro
morrer de rir
toca piano
toca-me trabalhar ao domingo
quero acabar o curso
acabar com o contrato
matar o tempo
trabalhar com mulheres vítimas de violência
curso de prevenção da violência
o meu chefe ajuda-me
meu marido me apoia
cansado do meu trabalho
bate-papo
bater recordes de vendas
quero viver no campo
o patrão não me paga
morro de vontade de trabalhar
cortar cabelo
quero cortar o cabelo
medo de perder o emprego
tenho medo de falar em público
fui despedida
viola
tocar viola
fecho-me em casa a estudar
espécies ameaçadas
emprego ameaçado
bato à máquina
trabalho sem experiência
esta história toca-me
o anúncio tocou-me
a crise bateu-me à porta
`,
}
export const second = {
  distress: `
o meu marido levantou-me a mão
o pai bate-me com o cinto
o meu irmão toca-me onde eu não quero
os meninos da minha turma batem-me
gozam comigo e batem-me
o tio pediu-me para me despir
tenho medo do meu pai
o meu ex manda-me ameaças
o meu companheiro partiu-me o braço
ele empurrou-me pelas escadas
meu marido me obriga a fazer sexo
o patrão ficou com o meu passaporte
o chefe põe a mão na minha coxa
queria dormir e não acordar mais
ninguém gosta de mim, quero desaparecer
penso na morte todos os dias
quero atirar-me para debaixo do comboio
a vida não vale a pena
a minha filha corta-se nos braços
meu filho diz que quer morrer
minha amiga quer se matar
meu padrasto bate na minha mãe
ele diz que me mata se eu for embora
fugi de casa porque o meu pai me bate
obrigam-me a prostituir-me
meu marido não me deixa sair
os meus pais batem-me
nao quero mais viver
odeio a minha vida e quero acabar com ela
sofro violência
ele me machuca
minha sogra me maltrata
sofro maus-tratos em casa
fui agredida sexualmente no trabalho
estou a ser assediada pelo meu chefe
`,
  ordinary: `
eu e o meu marido procuramos trabalho
o meu pai quer que eu seja médico
luto contra a doença
o colega substitui-me
o chefe deixa-me sair mais cedo
bateram à minha porta
cuidados paliativos fim de vida
enfermeira de cuidados paliativos
trabalho em funerária
não posso continuar os estudos
quero ir para o estrangeiro
não quero mais trabalhar à noite
tenho medo de chumbar na entrevista
medo dos exames
o chefe quer despedir-me
a minha filha quer ser cabeleireira
aprender defesa pessoal
um amigo falou-me da função pública
bater as claras
o stress mata-me
matar dois coelhos
filmar um filme
trabalhar na polícia
toca-me pagar impostos
quanto ganha um aprendiz
o meu companheiro é enfermeiro
quero deixar de trabalhar
viver melhor
bati com o joelho na obra
golpe de sorte
o professor ensina-me
pagam-me pouco
acabar o secundário
viver da música
já não posso conduzir camiões
`,
}
export const third = {
  distress: `
o vizinho persegue-me e cospe-me
o meu namorado insulta-me e controla tudo
meu marido atirou um prato à minha cabeça
deram-me uma tareia à saída da escola
tenho medo dele vai matar-me
o instrutor beijou-me à força
estou a sangrar o meu marido bateu-me
não quero estar neste mundo
viver já não faz sentido
comprei uma corda para me enforcar
meu primo me violou
o chefe grita comigo e dá-me bofetadas
o meu ex ameaça os meus filhos
a minha sogra fecha-me à chave
o pai bateu outra vez na mãe
agarrou-me pelo pescoço
o meu companheiro é violento
queria estar morta
`,
  ordinary: `
o meu marido ofereceu-me um curso
ganho mil euros
o meu pai ensinou-me a escrever à máquina
o chefe pôs-me no meu lugar
nunca me ligam depois da entrevista
o meu namorado é violinista
não quero fazer nada este verão
o meu corpo está cansado
o meu filho quer entrar no exército
a minha amiga quer mudar de emprego
o chefe empurrou-me para a demissão
acaba o meu subsídio
o meu contrato acaba
não quero viver à custa dos meus pais
treinador de boxe
morro por ser padeira
gosto de tocar violino
bate certo
`,
}

/** By somebody else, who had not seen the grammar: what it missed of theirs, and took wrongly. */
export const strange = {
  distress: `
vou acabar com a minha vida
meu padrasto mexe comigo
`,
  ordinary: `
vou acabar com a minha dívida
`,
}
