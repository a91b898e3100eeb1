import type { DistressGrammar } from './distress-grammar.ts'
import { forms } from './distress-grammar.ts'

const ENDINGS = 'a am ava avam ou aram ado ada ar ando'

export const PORTUGUESE: DistressGrammar = {
  words: {
    REL: 'marido esposo namorado companheiro ex pai mae irmao irmaos tio primo padrasto chefe patrao professor treinador vizinho colega senhorio padre sogro mulher namorada filho',
    VIOL: 'faca pistola arma bofetada bofetadas murros tareia socos acaricia acariciou mamas rabo viola violou estupra estrangula insulta sangue',
    BODY: 'braco bracos nariz dente dentes costela costelas mao dedo perna cabelo cabelos cara olho',
    INTIMATE: 'coxa coxas rabo peito peitos mama mamas saia pernas bunda seios corpo',
    CLOSE: 'filho filha filhos crianca mae irma irmao amiga amigo namorada namorado prima primo sobrinha marido mulher pai aluna',
    AND: 'e ou mas porque',
    WHO: `marido esposo esposa mulher namorado namorada companheiro companheira parceiro ex homem homens cara tipo rapaz rapazes pai mae pais irmao irma irmaos tio tia avo
      primo prima filho filha padrasto madrasta sogro cunhado chefe patrao patroa gerente diretor supervisor encarregado colega colegas cliente clientes senhorio vizinho vizinhos
      professor professora treinador padre policia medico ele ela eles elas alguem gente familia desconhecido meninos miudos`,
    HARM: `bate batem batia batiam bateu bateram batido bater agride agridem agrediu agrediram agredir agredido persegue persegue ofende fere feriu
      ${forms('ameac viol espanc maltrat assedi apalp estrang estrangul estupr humilh insult esmurr esfaque sequestr sufoc enforc empurr', ENDINGS)} ameaca ameacou ameacam`,
    TOUCH: 'toca tocam tocava tocou tocaram tocar mexe mexeu tocado tranca trancam trancou fecha fechou prende prendeu',
    HARMED: `violada violado estuprada estuprado espancada espancado agredida agredido assediada assediado ameacada ameacado maltratada maltratado abusada abusado humilhada
      sequestrada esfaqueada batida estrangulada perseguida`,
    CHILD: 'filho filha filhos filhas crianca criancas bebe mae irma irmao familia menina menino',
    MINE: 'meu minha meus minhas nosso nossa nossos o a os as',
    WANT: 'quero queria desejo prefiro vou gostava gostaria apetece penso',
    LIFE: 'assim vida mundo dor isto isso tudo viver sofrer sofrimento inferno ele violencia marido',
    PLACE: 'a as ao em com longe perto aqui ali sozinho sozinha juntos na no nas nos fora de do da sem como',
    DET: 'o a os as meu minha meus minhas um uma este esta esse essa estes',
  },
  spelt: `
    nao ñ n = nao
    q k = que
    pq = porque
    vc = voce
    naum = nao
    to tou = estou
    ta = esta
    kero qero = quero
    num = nao
    morre = morrer
    tb tbm = tambem
  `,
  apart:
    'sobre volta manha manhas preto partir folha folhas ficha fichas somos conta carta inverno passo posto forma terminal socorros matan matas fecho tranco tocan toco prendo batente batata bateria tocador troca trocam trocar trocado trocou trancar-se fechado violino violeta violao amassar ameno chefia chega chegou pago paga mortal maritimo mercado marcado tratado',
  ordinary: `
    empurrou|empurra me? para|a
    me empurrou|empurra para|a
    morrer|morro|morrendo de rir|riso|vontade|fome|calor|frio|tedio|vergonha
    viver PLACE DET? !LIFE
    aguento|suporto|posso mais com|trabalhar|o|a|os|as|de|em|como DET? !LIFE
    aguento|suporto o|a|os|as DET? !LIFE
    acabar|terminar com|de|o|a DET? !minha|esta|propria|LIFE
    toca me|nos trabalhar|a|o|ao
    historia|anuncio|musica|filme me? toca|tocou me?
    bateu|bate|batem me? a porta|a
    crise me? bate|bateu me?
    ameaca|ameacou me? de|com|despedir|me? despedimento|despedir|demitir
    cortar|corto o|os cabelo|cabelos|unhas
  `,
  says: `
    acabar|acabo com ~1 minha|esta|propria vida
    WHO ~2 mexe|mexia|mexeu comigo
    meu|minha|meus|um|o REL ~6 VIOL
    medo ~4 REL
    suporto ~2 a|esta|minha vida
    drogaram ~3 violaram|abusaram
    nenhuma|nenhum|mais ~1 razao|motivo ~2 viver
    me|nos ~3 a forca
    beijou|tocou me? ~1 forca
    viver|vida ~4 sentido
    pai|mae|padrasto|papa|mama HARM ~3 mae|pai|mama|papa
    atirou|atira|jogou|lancou ~4 cabeca|cara
    agarrou|agarra|apertou me? ~2 pescoco|cabelo|cabelos|braco|garganta
    me agarrou|apertou ~2 pescoco|garganta|braco
    corda ~3 enforcar
    nao ~2 estar neste|nesse mundo
    nao ~2 estar em este
    deram|deu|dao|da me? ~2 tareia|sova|surra|bofetada|bofetadas|murro|murros|pontapes
    me deram|deu|dao|da ~2 tareia|sova|surra|bofetada|bofetadas|tapa|tapas
    ameaca|ameacou|ameacam ~1 meus|minhas|meu|minha CHILD
    queria|preferia|prefiro estar morto|morta
    aproveita|aproveitou se de mim
    estou a sangrar
    estou sangrando
    dormir ~3 nao acordar
    ninguem ~1 sentiria|sentir
    levantou|levanta|ergueu ~2 mao
    partiu|quebrou|queimou|torceu|puxa|puxou|mordeu|arrancou me? ~1 BODY
    atirou|arrastou|jogou me? ~2 escadas|escada|parede|chao
    mao|maos na|no|nas|nos|em|sob|entre minha|meu|as? INTIMATE
    despir|despisse $
    me despir|despisse
    manda|mandou|envia|recebo|mandando me? ~1 ameacas
    CLOSE quer|queria|diz|tentou|pensa|fala ~3 morrer|matar|suicidar|suicidio
    CLOSE ~1 se corta|mutila
    CLOSE corta|mutila se
    que|ele|WHO ~1 me mata
    odeio ~2 vida|viver
    sofro|sofri|sofre|sofremos|sofrendo ~1 violencia|violencias|maus|abuso|abusos|agressoes|assedio
    fugi|fugir|fugiu de casa
    nao|nunca|nem ~1 me|nos deixa|deixam sair|falar|comer|ver
    proibe|proibiu ~1 sair
    WHO ~3 me|nos HARM|TOUCH
    me|nos HARM
    ^ me|nos TOUCH $
    me HARM|agride
    WHO ~3 HARM|TOUCH me|nos
    HARM me
    HARM|mexe|toca|mexeu|tocou em|na|no mim
    WHO ~2 HARM|toca|mexe na|no|nos|a|o|as|os|em meu|minha|meus|minhas CHILD
    abusou|abusa|abusam|abusaram|abusado de|da|do mim|minha|meu CHILD?
    fui|sou|sendo|estou|ser|fomos|sido ~1 HARMED
    sou|fui ~1 vitima de
    minha|meu|minhas|meus CHILD ~2 HARMED
    quer|querem|quis|tentou|vai|ameaca|tenta|ameacou ~2 matar|estrangular|bater|violar me
    quer|querem|quis|tentou|vai|tenta|ameaca ~1 me matar|bater|violar|estuprar|estrangular
    tentou|tenta ~1 estrangular|violar|matar|sufocar
    medo de voltar|ir|chegar|regressar ~1 casa
    medo de|do|da|dos meu|minha|meus? WHO
    medo dele|dela $
    medo em casa
    medo que ~1 me HARM|mate|bata
    nao deixa|deixam me sair
    tranca|trancou|fecha|fechou|prende me|nos em|no|na
    me tranca|trancou|fecha|prende|prendeu em|no|na
    tirou|tiraram|ficou|retem|guarda ~3 passaporte|documentos
    obriga|obrigam|forca|forcou|obrigou me? ~2 sexo|deitar|casar|prostituir|despir|tocar
    casar|casamento ~3 forca|forcado|obrigada
    WHO ~3 na minha cama
    WHO e|esta|era|fica ~1 violento|violenta|agressivo|perigoso
    estou|estamos em perigo
    minha|minhas|meus|meu vida|filha|filho|filhos ~2 perigo
    me machuca|machucou|machucam
    faz|fazem|fez me mal $
    me faz|fazem|fez mal $
    me da|deu|dao ~1 murros|socos|pontapes|chapadas|tapas
    da|deu|dao me ~1 murros|socos|pontapes|chapadas|bofetadas
    ameacas|ameacou|ameaca me? de morte
    ^ socorro $

    WANT ~2 morrer|desaparecer
    WANT ~2 matar|suicidar me
    WANT ~1 me matar|suicidar|enforcar
    WANT ~1 matar|suicidar|enforcar me
    vontade ~2 morrer|viver|desaparecer|sumir
    nao|ja|nem ~1 quero|consigo|posso|desejo ~2 viver|existir|acordar
    quero ~1 mais viver|existir
    matar|suicidar|enforcar|cortar|magoar me $
    me matar|suicidar|enforcar|cortar|mutilar
    suicidar|enforcar me
    quero|queria estar morto|morta
    tirar|tira|acabar ~1 a|com minha|propria? vida
    acabar com tudo|isto|minha|esta|a
    por fim ~2 vida
    aguento|suporto|posso mais $
    aguento|suporto ~1 mais ~1 vida|viver|assim
    ja nao aguento|suporto $
    cansado|cansada|farto|farta de|da viver|vida
    cansado|cansada|farto|farta desta|da|de minha? vida
    vida ~1 nao|sem ~2 sentido|vale|pena
    sentido|razao|motivo|razoes ~1 viver
    nao vale a pena viver
    fazer mal a mim
    corto|cortar|cortando|cortei me ~2 bracos|pulsos
    corto|cortando|cortei me $
    corto|cortar|cortando|cortei os bracos|pulsos
    ando|estou a cortar
    me corto|cortei
    penso|pensei|pensando|pensamentos|pensar|tentei ~2 suicidio|suicidar|suicidas|morte|morrer|matar
    ninguem ~2 falta|saudades
    melhor sem mim
    melhor morto|morta $
    tomei|engoli ~2 comprimidos
    atirar|jogar|saltar me? ~3 ponte|comboio|trem|janela|predio
  `,
}
