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
    YOUNG:
      'pai mae pais papa mama padrasto madrasta crianca criancas filho filha filhos filhas bebe miudo miuda miudos menino menina professor professora avo',
    HOUSER:
      'senhorio senhoria dono dona proprietario pais pai mae marido namorado companheiro ex familia sogra sogro banco colega irmao irma',
    BOSS: 'chefe chefes patrao patroa gerente supervisor supervisora encarregado encarregada diretor diretora colega colegas empresa',
    PILLS: 'comprimidos remedios medicamentos pilulas',
    KIDS: 'filho filha filhos filhas criancas crianca miudos miudas bebe meninos pequenos familia',
    ACT: 'queimou queima empurrou empurra atirou atira puxou puxa arrastou arrasta mordeu morde cuspiu cospe agarrou agarra amarrou prendeu pontapeou beliscou torceu esganou lancou',
    WHO: `noivo noiva dona dono proprietario senhoria sogra padrasto madrasta cunhado genro bando companheiros marmanjo namoradinho
      marido esposo esposa mulher namorado namorada companheiro companheira parceiro ex homem homens cara tipo rapaz rapazes pai mae pais irmao irma irmaos tio tia avo
      primo prima filho filha padrasto madrasta sogro cunhado chefe patrao patroa gerente diretor supervisor encarregado colega colegas cliente clientes senhorio vizinho vizinhos
      professor professora treinador padre policia medico ele ela eles elas alguem gente familia desconhecido meninos miudos`,
    HARM: `bate batem batia batiam bateu bateram batido bater agride agridem agrediu agrediram agredir agredido persegue persegue ofende fere feriu
      ${forms('arrast sacud pisote pont estapei ameac viol espanc maltrat assedi apalp estrang estrangul estupr humilh insult esmurr esfaque sequestr sufoc enforc empurr', ENDINGS)} ameaca ameacou ameacam`,
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
    'divida dividas sobre volta manha manhas preto partir folha folhas ficha fichas somos conta carta inverno passo posto forma terminal socorros matan matas fecho tranco tocan toco prendo batente batata bateria tocador troca trocam trocar trocado trocou trancar-se fechado violino violeta violao amassar ameno chefia chega chegou pago paga mortal maritimo mercado marcado tratado',
  ordinary: `
    empurrou|empurra me para|a
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
  settings: `duplo duplos duble dubles cinema filme filmes teatro circo acrobata paraquedas paraquedismo escalada podador cordas cozinha cozinheiro`,
  says: {
    now: `
      tomei|engoli|tomado ~3 data|todos|muitos|caixa|monte|demasiados|varios ~2 PILLS
      engoli ~4 PILLS|lixivia
      estou a sangrar
      estou sangrando
      WHO ~3 vai|quer|vao ~1 matar me
      vai|quer|vao me matar
      aperta|apertou|apertava me? ~2 pescoco|garganta
      estrangula|estrangulou|sufoca|sufocou
      faca|pistola|arma ~3 mim|me
    `,
    roof: `
      durmo|dormimos|dormindo|dormir|dorme|dormem|dormi ~2 no|na|em|fora|ao ~1 carro|rua|parque|estacao|banco|tenda|garagem|relento|escadas|carrinha
      vivo|vivemos|vivendo|moro|moramos|vive ~2 na|no|em rua|carro|tenda
      estou|estamos|fiquei|ficamos|ficar|fico|acabar|tou ~1 na rua
      sei|sabemos|tenho|nao ~2 onde|aonde ~2 dormir|ficar|ir|passar|viver
      onde ~2 dormir|passar|ficar ~2 esta|hoje ~1 noite
      HOUSER ~2 pos|meteu|puseram|meteram|expulsou|expulsaram|despejou|correu|mandou|atirou|botou me|nos
      HOUSER ~3 me|nos pos|meteu|puseram|expulsou|expulsaram|despejou|mandou|botou|colocou
      pos|puseram|meteu|meteram|expulsaram|expulsou|botou|botaram ~1 me|nos ~1 na|de|fora|para rua|casa|fora
      me|nos puseram|pos|expulsaram|expulsou|botou ~1 na|de|fora|para rua|casa|fora
      fui|fomos|ser ~1 despejado|despejada|despejados|expulso|expulsa
      sem|nenhum teto|abrigo $
      nao ~2 comemos|como|comi|comeu|comem|comer ~3 dias|ontem|dia|desde|hoje
      dias|dia que? ~2 nao ~1 como|comemos|comi
      dias|dia sem comer
      KIDS ~6 fome
      salto|saltamos|pulo|pulamos ~2 refeicao|refeicoes|jantar
      morrer|morro|morrendo|passo|passamos|passando|passar|tenho|temos|estou|com ~2 fome !de
      nada|nem para|que|o? ~1 comer
      nao ~3 dinheiro ~2 comer|comida
      frigorifico|geladeira|despensa ~1 vazio|vazia ~4 dinheiro|tostao|euro|nada|filhos|criancas
      poem|metem|despejam|expulsam|botam|mandam ~1 nos|me ~1 fora|rua|embora
      nos|me poem|expulsam|despejam|botam ~1 fora|rua|embora
      temos|tenho|sei|sabemos|nao ~2 onde ir|ficar $
      passo|passamos|passar|passei|passando ~2 noite|noites ~3 estacao|rua|parque|carro|banco|aeroporto|paragem|relento|fora
      filho|filha|filhos|crianca|criancas|bebe ~2 nao|sem ~1 come|comeu|comem|comer ~2 desde|ontem|dias|nada
      peco|pedir|pedimos|pedindo|mendigo ~2 comida|esmola|comer ~3
      como|comemos|comida|comer ~4 lixo|contentores|caixotes
      vivemos|vivo|vivem|moramos|dormimos ~3 num|no|numa|em|na carro|carrinha|tenda|caravana|rua
    `,
    work: `
      BOSS ~4 me|nos ~1 assedia|assediam|persegue|humilha|assediou !sexualmente
      BOSS ~3 assedia|assediam|persegue|humilha|assediou me|nos !sexualmente
      BOSS ~3 grita|berra ~1 comigo
      assedio ~2 no|do|na ~1 trabalho|emprego|BOSS|empresa
      assedio moral
      sou|fui|estou ~2 discriminado|discriminada
    `,
    low: `
      nao|ja ~2 aguento|suporto mais
      nao|ja ~2 posso mais com|do|da|$
      nao ~1 aguento $
      sinto|sinto me? ~2 so|sozinho|sozinha|deprimido|deprimida|vazio|vazia|triste|inutil|mal|abandonado|abandonada
      me sinto ~2 so|sozinho|sozinha|deprimido|deprimida|vazio|vazia|triste|inutil|mal|abandonado|abandonada
      estou|ando ~2 deprimido|deprimida|desesperado|desesperada|exausto|exausta|destruido|destruida|esgotado|esgotada|angustiado|angustiada|triste|arrasado|arrasada
      estou|sou ~1 muito|tao|completamente sozinho|sozinha|so
      tenho|com|em|sofro ~1 depressao|ansiedade
      no|ao meu? limite $
      ninguem ~1 me|gosta|quer ~1 ama|gosta|entende|ouve|quer|ajuda|mim|compreende
      nao tenho ~1 ninguem|amigos
      choro|chorar|chorando ~2 todos|todo|todas|sempre|noite|noites|dia|dias
      ataques|ataque|crises|crise de panico|ansiedade
      farto|farta|cansado|cansada de tudo
      estou ~1 ir abaixo
      vou|estou ~1 explodir|desabar $
      minha vida ~1 e ~2 merda|inferno|desastre|miseria
      nao sirvo|valho ~1 para? nada
      sou ~1 um|uma peso|fracasso|fardo|inutil|falhado|falhada
      nao estou bem $
    `,
    deeds: `
      atirar|atirar|jogar|saltar|atiro me? ~3 ponte|comboio|trem|janela|predio|varanda|metro
      me atirar|jogar|lancar ~3 ponte|comboio|trem|janela|predio|varanda|metro
      enforcar|enforco me
      me enforcar|enforco
    `,
    violence: `
      WHO ~2 mexe|mexia|mexeu comigo
      meu|minha|meus|um|o REL ~6 VIOL
      medo ~4 REL
      drogaram ~3 violaram|abusaram
      me|nos ~3 a forca
      beijou|tocou me? ~1 forca
      pai|mae|padrasto|papa|mama HARM ~3 mae|pai|mama|papa
      atirou|atira|jogou|lancou ~4 cabeca|cara
      agarrou|agarra|apertou me? ~2 pescoco|cabelo|cabelos|braco|garganta
      me agarrou|apertou ~2 pescoco|garganta|braco
      deram|deu|dao|da me? ~2 tareia|sova|surra|bofetada|bofetadas|murro|murros|pontapes
      me deram|deu|dao|da ~2 tareia|sova|surra|bofetada|bofetadas|tapa|tapas
      ameaca|ameacou|ameacam ~1 meus|minhas|meu|minha CHILD
      aproveita|aproveitou se de mim
      estou a sangrar
      estou sangrando
      levantou|levanta|ergueu ~2 mao
      partiu|quebrou|queimou|torceu|puxa|puxou|mordeu|arrancou me? ~1 BODY
      atirou|arrastou|jogou me? ~2 escadas|escada|parede|chao
      mao|maos na|no|nas|nos|em|sob|entre minha|meu|as? INTIMATE
      despir|despisse $
      me despir|despisse
      manda|mandou|envia|recebo|mandando me? ~1 ameacas
      que|ele|WHO ~1 me mata
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
      me machuca|machucou|machucam
      faz|fazem|fez me mal $
      me faz|fazem|fez mal $
      me da|deu|dao ~1 murros|socos|pontapes|chapadas|tapas
      da|deu|dao me ~1 murros|socos|pontapes|chapadas|bofetadas
      ameacas|ameacou|ameaca me? de morte
      ^ socorro $
      minha|minhas|meus|meu vida|filha|filho|filhos ~2 perigo
      WHO ~3 da|dao|deu|dava|deram me|nos ~3 estalos|estalo|murros|murro|chapadas|socos|pontapes|tareias|tareia|bofetadas|tapas|surras|porrada
      WHO ~3 me|nos da|dao|deu|dava|deram ~3 estalos|murros|murro|chapadas|socos|pontapes|tareias|bofetadas|tapas|surra|porrada
      da|dao|deu|dava me|nos ~2 estalos|estalo|murros|chapadas|socos|pontapes|tareia|porrada
      aperta|apertou|apertava me|o? ~2 pescoco|garganta
      mexe|mexia|mexeu|toca|tocava me|nos ~2 onde
      me toca|tocava|mexe ~1 onde
      ex|marido|namorado ~2 espera|segue|persegue|vigia|la ~3 baixo|fora|porta|casa
      apanha|apanhar|apanho|apanhava ~2 de|do|da|dele ~2 WHO
      anda|leva|levar|levo|levei|apanha ~2 apanhar|porrada|pancada|tareia|surra ~2 do|da|de|dele
      WHO ~3 bebado|bebe ~3 bate|grita|nos|me
      sem o? meu consentimento
      medo ~2 ir|voltar ~2 casa
      WHO ~3 ACT ~1 me|nos
      WHO ~3 me|nos ACT
      queimou|queima|arrastou|cuspiu|mordeu|esganou|empurrou me ~1 com|pelo|pela|na|nas|$
      atirou|atira|lancou|jogou me|nos um|uma|com ~3
      ve|controla|mexe|vigia|revista|tira|espia ~2 telemovel|celular|telefone|mensagens
      nao|nem ~1 deixa|deixam me ~1 sair|ver|falar
      nao|nem me ~1 deixa|deixam ~1 sair|ver|falar
      tira|rouba|controla me ~2 dinheiro|salario|reforma|ordenado
      companheiro|tio|padrasto|pai|irmao|primo|WHO ~4 entra|vem|mete|entrava|vinha|meteu ~2 meu|minha|no|na quarto|cama
      homem|tipo|ex|desconhecido|marido ~2 segue|persegue|seguiu|perseguindo
      diz|ameaca|jura ~5 me mata|matar|matava
      se ~6 mata|matam|matara me
      deitar|por|pegar|botar ~1 fogo ~2 casa|comigo|nos
      querem|quer|obrigam|mandam|mandar ~6 casar
      cheia|cheio|coberta de nodoas|hematomas|negras
      WHO ~3 obriga|forca|pede|obrigou me? ~2 tocar|beijar|despir|masturbar
    `,
    life: `
      acabar|acabo com ~1 minha|esta|propria vida
      suporto ~2 a|esta|minha vida
      nenhuma|nenhum|mais ~1 razao|motivo ~2 viver
      viver|vida ~4 sentido
      corda ~3 enforcar
      nao ~2 estar neste|nesse mundo
      nao ~2 estar em este
      queria|preferia|prefiro estar morto|morta
      dormir ~3 nao acordar
      ninguem ~1 sentiria|sentir
      CLOSE quer|queria|diz|tentou|pensa|fala ~3 morrer|matar|suicidar|suicidio
      CLOSE ~1 se corta|mutila
      CLOSE corta|mutila se
      odeio ~2 vida|viver
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
      me corto|cortei $
      penso|pensei|pensando|pensamentos|pensar|tentei ~2 suicidio|suicidar|suicidas|morte|morrer|matar
      ninguem ~2 falta|saudades
      melhor sem mim
      melhor morto|morta $
      tomei|engoli ~2 comprimidos
      dera|queria|gostava|espero ~2 nao ~1 acordar
      nao ~2 acordar amanha|mais|nunca|$
      engoli|tomei ~4 data|todos|muitos|caixa|monte|demasiados ~2 PILLS
      engoli ~4 PILLS
      que se ~2 matar|suicidar|enforcar
      CLOSE ~5 se ~2 matar|suicidar|enforcar
      viver ~2 nao ~1 faz|tem|vale
      corto|cortar|cortei|cortando ~2 bracos|pulsos|veias|pernas ~3 dor|alivio|aliviar|sangue
      melhor|felizes sem mim
      nenhuma|nenhum|nao|encontro|vejo|tenho|mais ~3 razao|motivo|razoes|sentido|forca|forcas ~2 continuar|viver|viva|vivo|seguir
      quase ~2 atirei|matei|suicidei|enforquei|saltei|tomei|joguei
      engoli|tomei ~2 frasco|caixa|cartela ~2
      corta|cortava os|seus? pulsos|bracos|veias
      carta|bilhete|nota|mensagem ~1 de ~1 despedida|suicidio
      para que|serve serve? ~1 viver|continuar
    `,
  },
}
