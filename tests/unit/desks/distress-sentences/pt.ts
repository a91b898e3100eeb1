/** What people in distress type in Portuguese, one a line. */
export const distress = `
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
`
/** Ordinary sentences near to them. */
export const ordinary = `
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
`
