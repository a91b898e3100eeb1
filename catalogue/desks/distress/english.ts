import type { DistressGrammar } from './distress-grammar.ts'
import { forms } from './distress-grammar.ts'

export const ENGLISH: DistressGrammar = {
  words: {
    // Whom one lives or works with: beside these, words of violence are of no trade.
    REL: 'husband boyfriend partner ex dad daddy father stepdad stepfather mom mum mother brother brothers uncle cousin boss manager teacher coach tutor neighbour neighbor landlord colleague trainer priest wife girlfriend son',
    VIOL: 'knife gun weapon slap slaps slapped breasts bum raped rape strangled choked abuse abusive insults insulted punches kicks beats bleeding naked',
    BODY: 'arm arms nose tooth teeth rib ribs hand hands finger fingers leg jaw wrist hair face neck eye',
    INTIMATE: 'thigh thighs leg breast breasts chest bum butt ass bottom waist skirt pants body privates',
    CLOSE:
      'child children kid son daughter baby mother mom mum sister brother friend girlfriend boyfriend husband wife cousin niece nephew father dad student partner',
    AND: 'and or but because so',
    YOUNG:
      'dad daddy mom mommy mum mummy father mother parents stepdad stepfather stepmom stepmother child children kid kids daughter daughters baby teacher teachers schoolmates classmates classmate toddler grandad grandpa',
    HOUSER:
      'landlord landlady parents mum mom dad mother father husband boyfriend partner ex roommate flatmate family stepdad owner they he she bailiffs',
    BOSS: 'boss manager supervisor colleague colleagues coworker coworkers employer foreman director workmates',
    PILLS: 'pills tablets painkillers paracetamol meds ibuprofen antidepressants',
    KIDS: 'kids children child son daughter baby family',
    ACT: 'burns burned burnt pushes pushed pushing pulls pulled pulling drags dragged kicks kicked kicking bites bit pinches scratches scratched spits spat grabs grabbed throws threw pins pinned shoves shoved twists twisted squeezes ties tied trips squeezed',
    WHO: `grandad granddad grandpa grandma nan nana stepmum stepmom carer fiance fiancee betrothed landlady owner fella bloke lad lads mate mates dude gang missus stepson hubby nan grandad carer
      husband boyfriend girlfriend wife partner ex fiance spouse bf gf man men guy guys boy boys girl girls father mother dad mom mum daddy mommy mummy parents
      brother brothers sister sisters uncle aunt cousin cousins son daughter grandfather grandpa grandmother stepfather stepdad stepmother stepmom stepbrother
      boss manager supervisor employer foreman director colleague colleagues coworker coworkers customer client clients landlord neighbour neighbor
      teacher teachers tutor coach trainer classmate classmates kids students pupils priest policeman police doctor roommate flatmate
      he she they someone somebody stranger people family everyone anyone`,
    HARM: `whacks whacked thumps thumped smacks smacked batters battered shoves shoved pins pinned spits spat headbutted kicks kicked wallops strangles chokes choking ${forms('hit beat hurt', '- s ting ing')} hitting beats beaten beating ${forms('slapp punch kick chok touch threaten attack assault harass rap molest grop abus strangl bulli stalk stabb bit', 'ed es s ing')}
      slap slaps slapping punch kick choke touch threaten attack assault harass rape molest grope abuse strangle bully bullies bullying stalk stab stabs hits threatening`,
    HARMED:
      'raped molested abused assaulted harassed bullied groped strangled choked threatened attacked stabbed stalked mistreated tortured kidnapped trafficked',
    STRUCK: 'beaten hit slapped punched kicked touched beat hurt',
    KILL: 'kill murder shoot stab',
    ME: 'me us',
    MINE: 'my our',
    CHILD: 'child children kid kids son sons daughter daughters baby mother mom mum sister brother family wife',
    PLACE: 'off from on in at with far near here there alone on abroad away by together close like',
    LIFE: 'this pain world body life that violence hell lie',
    NOT: 't not no longer never cannot nothing',
    WORK: 'work job office warehouse factory kitchen gym',
    CONTEST: 'interview race game job competition position test',
    TIRED: 'tired sick done exhausted',
  },
  spelt: `
    dont = don t
    doesnt = doesn t
    didnt = didn t
    cant = can t
    cannot = can t
    wont = won t
    im = i m
    ive = i ve
    wanna = want to
    gonna = going to
    wana = want to
    hes = he s
    shes = she s
    isnt = isn t
    husbend hubby = husband
    sucide = suicide
    dieing dyin = dying
    u = you
  `,
  apart:
    'close closes chose looking cooking hiring things think-tank reads starting contrast points print looks breaks schools tables stands three theme groups grows boys bites hits habit biting rapid rapids rapping wrapped touching choice chocked hitch heating beauty beard bullet attach attached stall stable stalls staff abuses heater bosses mango manger managers',
  ordinary: `
    pushes|pushed|pushing me to|towards|into|forward
    lock|locked me in|into ~1 contract|deal
    die my|the|their|a hair|clothes|fabric
    story|music|song|film|book|job|ad|it|that touches|touched|touch|hit|hits me
    me|myself in shape|danger? training
    hit|hits me up|with
    beat|beats|beaten me? to|at|in|for the|a|an? CONTEST
    live|living PLACE the|a|an|my|these? !LIFE
    take it|this anymore|any at|from|with !home|him|her|me
    go on holiday|holidays|vacation|leave|to|a|the|strike|working|with
    die|dying of|from laughter|laughing|boredom|heat
    dying to|for
    hurt|cut|burn|burned|burnt|hurting myself at|in|while WORK
    touch|touched base
    end it with|here|there
    let me leave|go early|on|to
  `,
  settings: `stunt stunts stuntman stuntwoman parachute parachuting skydiving bungee film films movie theatre theater circus acrobat arborist rope climber climbing`,
  says: {
    now: `
      took|taken|swallowed ~2 load|loads|bunch|handful|box|packet|pack|bottle|lot|lots|whole|all|many ~3 PILLS
      swallowed ~3 PILLS|bleach
      overdosed ~1
      i m|am|keep ~1 bleeding $
      he|she|they|husband|ex|boyfriend|WHO ~3 going|gonna|will|ll to? kill|murder|stab|shoot me|us
      knife|gun ~2 me|us
      chokes|choked|choking|strangles|strangled|strangling me
    `,
    roof: `
      sleep|sleeping|slept|sleeps rough|outside|outdoors
      sleep|sleeping|slept|kipping|dossing|crashing ~1 in|on|at ~2 car|street|streets|park|station|stairwell|doorway|bench|tent|garage|bus
      living|live|lives|lived in|on|out ~2 car|street|streets|tent|squat
      we|i|re|m|ve|are|am|been|be|ended|end|family|kids ~3 on the street|streets
      know where ~3 sleep|sleeping|stay|staying|go ~1 tonight|tomorrow
      nowhere|anywhere|somewhere ~1 to sleep|stay|crash|go|live ~1 tonight|$
      no|a place to sleep|stay|crash tonight|$
      HOUSER ~3 kicked|threw|thrown|throwing|kicking|chucked|chucking|evicted|evicting|turned ~1 me|us
      got|been|being|was|m|getting|am|were|are|re ~1 evicted|homeless
      kicked|threw|thrown|chucked|throws|kicks me|us out of|from ~2 home|house|flat|apartment|room
      kicked|thrown|chucked out of|by|with ~1 home|house|flat|landlord|parents|kids|apartment
      lost my|our home|house|flat|apartment
      haven|hasn|not|hadn|didn t? ~2 eaten|eat|ate ~3 day|days|yesterday|since|today|week|anything|all
      haven|hasn|not t? ~2 eaten $
      KIDS ~4 hungry|starving
      go|goes|going|went|gone to bed|sleep|school hungry
      go|going|went|gone without food|eating|meals
      skip|skipping|skipped ~1 meals|meal|dinner|lunch ~1 so|for|because
      i|m|am|we|re|are ~1 starving|famished $
      i|m|am|we|re|are ~1 hungry !for|to
      nothing to eat $
      nothing|no|any|without ~1 food $
      nothing in ~1 fridge|cupboard|cupboards
      fridge is|s empty
      can|cannot t|not? afford ~2 food|eat|feed|groceries
      t|not|no|cannot|nothing|struggle|struggling|money|how ~3 feed my|our kids|children|child|baby|family
      sofa|couch surfing
      put|putting|puts|kicking|kick|kicks us|me ~1 out
      staying|stay|sleeping ~2 friends|friend|sofa|couch ~5 leave|out|go
      have|got|gotta ~2 leave|out ~3 tomorrow|tonight|monday|friday ~3 nowhere|go
      spend|spending|spent|slept|passed ~3 night|nights ~3 station|street|streets|outside|cold|park|car|bus|airport|bench|atm
      baby ~4 cold|outside|street
      ain|not|haven|t|no|never|had ~3 proper|decent|hot meal ~2 since|for|in
      son|daughter|kids|baby|child|children ~4 eaten|ate ~1 anything|nothing|since
      beg|begging ~3 food|money|eat
      food|eat|eating ~4 bins|bin|rubbish|dumpster|trash
    `,
    work: `
      BOSS ~3 harass|harasses|harassed|harassing|bully|bullies|bullied|bullying|humiliates me !sexually
      BOSS ~3 shouts|screams|yells|shouting|screaming ~1 me
      harassed|bullied|harassment|bullying at|by|in ~1 work|job|BOSS|workplace|office
      workplace harassment|bullying
      discriminated ~1 against ~2
    `,
    low: `
      i|m|am|feel|feeling|felt|im|so|been|are ~2 lonely|depressed|hopeless|worthless|miserable|overwhelmed|drained|heartbroken|burnout|anxious
      m|am|feel|feeling|felt ~2 alone|isolated|abandoned|unloved|empty
      all alone $
      nobody|noone ~2 loves|love|understands|cares|listens|likes ~1 me
      no one ~1 loves|love|understands|cares|listens|likes ~1 me
      nobody|noone to talk|turn
      no one ~1 talk|turn
      no|any friends $
      i|m|am ~2 breaking|falling|cracking down|apart|up
      nervous|mental breakdown
      panic attack|attacks
      i|have|suffer|got|my ~2 depression
      stop crying
      cry|crying|cried every|all|myself
      can|cannot t|not? ~1 cope|take|handle|stand ~2 work|job|boss|course|school|it|this|anymore
      end of my rope|tether
      my breaking|wits|limit
      fed up with everything|life
      sick of everything
      had enough $
      i give|m|am giving? up $
      life ~2 mess|ruined|sucks|shit|unfair|hell
      m|am|feel ~2 useless|failure|loser|burden
      good for nothing
      feel|feeling|felt ~2 down|low|sad|numb|awful|terrible|bad $
      not|t ~1 ok|okay|alright|coping $
      burned|burnt out
    `,
    deeds: `
      jump|jumping off|from|in ~2 bridge|roof|building|train|cliff|window
      jumping|jump out ~2 window
      hang|hanging myself
    `,
    violence: `
      my|a REL ~6 VIOL
      scared|afraid|frightened|terrified ~3 REL
      REL ~2 touches|touched|touching my|me
      forbid|forbids|forbade|forbidden me to|from
      drugged and raped|abused
      WHO ~2 follow|follows|followed|following me ~2 night|street|day|school
      marry ~3 don t want
      kissed|kisses|kiss|touched|hugged me ~2 by|force|forcibly|without|against
      dad|daddy|father|stepdad|stepfather|mom|mum|mommy|mother HARM|hits|hit|beats ~1 mom|mum|mommy|mummy|mother|dad|daddy
      threw|throws|throwing|thrown ~4 me|my at? head|face|me
      threw|throws|throwing ~3 at me|us|my
      grabbed|grabs|grab|held|holds|choked|squeezed me|my ~2 throat|neck|hair|arm|wrist
      threatens|threatened|threatening|hurts|hits|beats MINE CHILD
      lock|locks|locked me up|in
      laws ~2 hit|beat|lock|threaten|abuse me
      takes|took|taking advantage of me
      i m|am bleeding
      raised|raises|raise|lifted|lifts his|her|a|their hand
      laid|lays|put|puts|putting ~1 hand|hands on me
      hand|hands on|up|in|down|under|between my ~1 INTIMATE
      WHO ~2 broke|breaks|burned|burnt|twisted|pulled|pulls|broken|bruised|bit|spat my|in BODY
      pushed|threw|dragged|shoved|throws|pushes|slammed me ~3 stairs|wall|floor|ground|window
      asked|asks|wants|told|tells|makes|made|forced me to ~1 undress|strip|naked
      sends|sent|sending|send|get|getting|receive|receiving me|my? ~1 death? threats|threatening
      me ~2 prostitution
      ran|run|runaway|running away from home
      unsafe|not|don safe? at home
      t|not feel safe $
      suffer|suffering|suffered|experiencing|experience|survivor ~2 abuse|violence
      WHO ~3 HARM ME
      WHO ~3 HARM ME|MINE CHILD|face
      HARM ME $
      HARM ME every|all|again|daily|everyday|when|at
      WHO ~4 me|us|my in|inside|up? locked|lock|locks
      locks|locked|locking ME|MINE CHILD? in|inside|up|out
      WHO ~3 KILL ME
      said|says|threatened|threatens|wants|trying|tried|going|threatening|will ~3 kill|hurt|beat|rape|hit ME
      i ~3 HARMED $
      i was|am|got|get|m|been|have|ve ~1 being|been? HARMED
      being|been|got|getting|was|m ~1 STRUCK|HARMED by ~2 WHO
      being|been|got|getting STRUCK|HARMED $
      being|getting HARMED
      being|getting STRUCK at|every|again
      i was|got|am|m|get being? beaten|beat up|at|every|again
      MINE CHILD is|was|has|gets|got|being ~2 HARMED|STRUCK
      WHO ~2 HARMED|beats|hits|touched|touches|beat MINE CHILD
      t|not|never|doesn|won|wouldn let|allow|allows|lets me|us ~1 leave|go|out|eat|sleep|see
      scared|afraid|frightened|terrified ~1 to go|return|come|be|get home|back
      scared|afraid|frightened|terrified of ~1 my|the|a|going ~1 WHO|home
      scared|afraid|frightened|terrified of him|her|them
      afraid|scared at home
      afraid|scared|frightened|terrified for my life
      WHO|they ~3 force|forcing|forced|make|makes me ~2 marry|marriage|sex|sleep|undress|strip|prostitute
      want|forcing|force|forced ~3 me to marry
      forced marriage
      WHO ~4 into|in my bed
      WHO ~1 is|was|gets|became|s ~1 violent|abusive|dangerous
      WHO ~4 took|takes|keeps|has|confiscated my passport|papers
      i m|am|was ~1 a? victim of
      i m|am in danger
      my life|child|children|daughter|son|kids ~1 is|are|in ~1 danger
      WHO follows|following|followed me everywhere|home
      death threats|threat
      naked|nude ~1 pictures|photos of me
      touch|touches|touched|touching ME ~1 where|inappropriately|there|privates
      ex|husband|boyfriend|stalker|he ~2 waiting|waits|lurking ~1 outside|for
      slapped|punched|punches|slaps|chokes|choked|strangles|rapes|raped|molested|molests me
      sexually abused|assaulted|harassed|touched|molested
      without my consent
      WHO ~3 drunk|drinking|drinks ~4 HARM|hits|beats ME
      make|makes|made me ~1 do ~1 sexual|things|stuff
      WHO ~3 ACT ME
      WHO ~3 ACT my BODY
      WHO ~2 threw|throws|throwing|chucked|hurled ~4 at me|us
      he|she|husband|boyfriend|partner|ex|WHO ~1 checks|controls|searches|monitors|takes|tracks|reads|smashed my phone|messages|texts
      carer|son|husband|boyfriend|partner|ex|father|daughter|he|she ~1 steals|takes|keeps|controls ~2 my|our money|wages|card|benefits
      WHO ~6 set|burn ~2 house|home|flat|car|fire
      man|guy|stranger|someone|ex|bloke ~2 following|follows|followed me
      WHO ~3 comes|came|coming|gets|climbs|sneaks|enters ~1 my|into room|bedroom|my
      if ~5 he|she|they ~1 kill|kills|ll|will ~1 me|kill
      want|wants|wanting|trying|forcing|sending|send ~6 marry|married ~5 know|met|cousin|stranger|older|abroad
      covered in|with bruises
      WHO ~2 make|makes|made|making|force|forces|forced me ~2 touch|touching|kiss|undress|watch|suck
      WHO ~6 find|catch|come ~4 kill me|us
    `,
    life: `
      took|taken|swallowed|take ~1 bunch|lots|whole|bottle|all|too ~3 pills|tablets|painkillers|paracetamol|meds
      NOT ~1 want|wanna|wish to? be here anymore|any|no $
      sleep ~3 never wake
      drank|drink|drunk ~1 bleach|antifreeze
      going|gonna|wanna|want ~1 jump off|from
      can t|not bear|stand ~1 living|life
      don|no ~4 reason|reasons to live
      living|life ~1 makes|has|is|have ~1 no|not|pointless
      rope|noose ~2 hang
      NOT ~2 be on this|earth earth?
      NOT ~2 be in this world
      i can t do this anymore
      rather|better be? dead
      sleep ~4 never|not ~1 wake
      think|thinking|thought about|of ~1 death
      jump|jumping ~1 in front of
      CLOSE ~3 cutting|cuts|harming|harms|hurting|hurts|burning herself|himself|themselves
      CLOSE ~3 wants|want|tried|trying|threatens|thinks|says|talks ~3 kill|die|suicide|dying
      i want|wanna|d|would to|like? ~1 disappear $
      burden ~4 and|so want|wanna|d|would ~2 disappear|die
      hate|hates my life
      want|wanted|wish|ready|rather|wants|like|going|wishing to? ~1 die|dead
      want|wanted|wish|wants to ~1 be dead|gone
      i wish|d|would ~3 dead|die
      wish i|id had? never been? born
      wish i was|were|wasn ~1 dead|alive|gone|here|born
      KILL|killing|hang|hanging|shoot|shooting|cut|cutting|cuts|hurt|hurting|harm|harming|burn|burning|starving|drown myself
      self harm|harming
      NOT ~1 want|wanna|wish to ~2 live|alive|exist|wake|living
      NOT ~1 feel like living
      NOT ~2 will|reason|point|sense|use|strength to|in|of|for ~1 live|living|life|going|go
      no|any|the reason|point|sense|meaning to|in|of live|living|life|existing
      nothing to live for
      can t|not ~1 go on $
      can t|not ~1 go on like|living|anymore|any|without
      can t|not ~1 take it|this|life? $
      can t|not ~1 take it|this anymore|longer $
      can t|not ~1 take it|this any more|longer $
      can t|not ~1 do it|this anymore $
      can t|not ~1 cope $
      end|ending|ends it all
      end|ending it $
      end|ending it now|tonight|today
      end|ending|take|taking|taken|took my|own|my own? life
      life ~3 not|no|t|nothing ~1 worth|meaning|point
      life is|s ~1 meaningless|pointless|worthless
      life isn|not t? worth
      not worth living
      TIRED of living|life|existing
      TIRED of my|this life
      TIRED of being alive
      better off? without me
      better off? dead
      no|nobody|noone|one|who|everyone one? ~2 miss|care|notice ~1 if? ~3 gone|died|dead|die|disappeared
      nobody|noone|one|no ~1 would|will|d miss me
      took|swallowed|take|swallow|overdosed ~3 pills|tablets|medication ~1 to? die|kill
      took|swallowed ~2 pills
      overdose|overdosed on
      think|thinking|thoughts|thought|contemplating|about ~2 suicide|killing|dying
      i|am|m|feel|feeling|i ~1 suicidal
      wish|hope|hoping|want|wanted|pray|praying ~3 wouldn|won|not|didn|don|never t? ~1 wake
      swallowed|took|taken ~4 load|loads|bunch|handful|box|packet|pack|lot|lots|whole|all ~2 PILLS
      swallowed ~3 PILLS
      going|gonna|wants|want|says|said|tried|threatened|threatens|trying|s ~4 top|kill|hang|drown|harm|off|end|neck himself|herself|themselves
      top|topping myself
      no|any|the|what|s point|sense|reason ~2 being|living|staying ~1 alive|here
      world|everyone|everybody|family|kids ~3 better|happier ~2 without me
      slit|slitting|cutting|carving ~1 my wrists|wrist|arms|arm|thighs|legs|skin|veins
      rather|wanna|want ~1 not exist
      almost|nearly ~2 jumped|killed|hung|hanged|ended|jump|took ~3 myself|it|life|train|bridge|platform|roof
      rather|better ~1 dead
      don|t|not|no|any|cannot|can ~4 reason|reasons|point|strength ~2 keep|carry|go|continue|going|carrying ~1 on|going|living
      tablets|pills ~1 ready
      self harm|harming|harmed
      self|i ~1 harm ~3 stop
      notice|care|matter ~2 i|if ~3 gone|dead|died|disappeared
      goodbye|suicide note|letter|notes
      cut|slit|cutting ~1 my|own wrists|wrist|veins
      point|use|reason ~1 of|in|to ~1 living|life|alive
    `,
  },
}
