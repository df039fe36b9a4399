import { type ClaimPhrase, phrase } from './claim-phrases.ts';

/** Words for who or what the programme is: the subject of a sentence that says what it brought about. */
const programmeEn =
  '(?:(?:language )?(?:buddy|buddies)|mentors?|programmes?|programs?|projects?|intervention|scheme|approach|matching|match(?:es)?|' +
  'conversations?|meetings?|support|participation|participating|taking part|contact|sessions?|lessons|mentoring|volunteers?|' +
  'having a buddy|offer(?:ing)?|training|medespraak|initiative|method|service)';

const causeVerbsEn =
  '(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lower(?:s|ed|ing)?|' +
  'strengthen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|foster(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|enabl(?:e|es|ed|ing)|' +
  'empower(?:s|ed|ing)?|transform(?:s|ed|ing)?|help(?:s|ed|ing)?|work(?:s|ed)|gave|gives?|brought|brings?|made|makes?|chang(?:e|es|ed)|' +
  'prevent(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|doubl(?:e|es|ed)|halv(?:e|es|ed)|sav(?:e|es|ed)|teach(?:es)?|taught|let|lets|cut|cuts|' +
  'affect(?:s|ed)?|influenc(?:e|es|ed)|shap(?:e|es|ed)|built|builds?|encourag(?:e|es|ed)|stimulat(?:e|es|ed)|deliver(?:s|ed)|' +
  'lift(?:s|ed)?|speed(?:s|ed)? up|sped up|eas(?:e|es|ed)|alleviat(?:e|es|ed)|combat(?:s|ted)?|broke|breaks?|succeed(?:s|ed)?)';

/** English ways of speaking by the level that they need, one to a line. */
export const phrasesEn: readonly ClaimPhrase[] = [
  phrase(
    2,
    '^(?:those|people|participants|newcomers|anyone) who (?:join|take part|took part|joined|meet|met|practi[sc]ed?)\\b[^.;]*\\b(?:more|less|better|sooner|faster|higher|lower)\\b',
  ),
  phrase(
    4,
    '\\bsince (?!the start|it started)[^.;,]{0,40}(?:buddy|buddies|support|conversations)[^.;]*, [^.;]*\\b(?:better|more|less|flourish\\w*|up)\\b',
    '(?:works?|worked|did|does) wonders',
    '\\b(?:buddy|buddies|programme|project|volunteers|approach) (?:manage[sd]?|succeed(?:s|ed)?) (?:to|in)',
    'at the hands of',
    '^(?:and )?the (?:consequence|result|outcome|effect|yield)(?: is| of this)?:',
    '\\bby (?:\\w+ly )?(?:practi[sc]ing|talking|walking|meeting|cooking|speaking|participating|joining)\\b',
    'to the credit of',
    '\\bto thank for\\b',
    '(?:^|, |and )by (?:\\w+ly )?\\w+ing (?:\\S+ ){0,5}(?:buddy|buddies|volunteers?|mentor|programme|project|together)',
  ),
  phrase(
    4,
    '\\b(?:rose|fell|dropped|improved|improving|grew|grown|risen|fallen|increased|decreased|better|more|less)\\b[^.;]{0,40}\\bbecause\\b',
  ),
  phrase(
    1,
    '\\b(?:at the (?:start|beginning),? (?:this|it|that) was|multipl(?:y|ied|ies)|lessen(?:ed|s)?|mount(?:ed|s)?|diminish(?:ed|es)?|subsided|soared)\\b',
    '\\b(?:surged|plummeted|slumped|doing (?:\\w+ )?(?:better|worse|well)|ma[dk]e (?:\\w+ )?(?:headway|strides|ground)|from [\\d.,]+ ?%? to [\\d.,]+)\\b',
    '\\b(?:(?:became|become|got|get|gets|getting) (?:\\w+ )?(?:larger|smaller|worse|better|\\w{3,}er)|halv(?:ed|ing)|doubl(?:ed|ing)|tripled)\\b',
    '\\b(?:climb(?:ed|ing)?|sank|slipped|shr[aiu]nk|shrunk|dipped|eased|recovered|picked up|on the (?:rise|increase|decline|up|way up|mend))\\b',
    '\\b(?:(?:come|came) along|difference of [\\d.]+|percentage points?|grow(?:ing|s)?|flourish(?:ed|es|ing)?|thriv(?:e|es|ed|ing)|blossom(?:ed|s|ing)?)\\b',
    '\\b(?:falls?|rises?|drops?(?! out| in)|improv(?:e|es|ing)|gains?|dare more|out of isolation|took off|widened|narrowed)\\b',
    '\\b(?:(?:crept|edged|inched|went|gone|going|moved|came|come) (?:\\w+ )?(?:up|down)|disappear(?:ed|s)?|vanish(?:ed|es)?)\\b',
  ),
  phrase(
    2,
    '\\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|larger|smaller|greater|oftener|\\w{3,}ier)\\b[^.;]{0,40}? than (?:(?:among|for|in|with|that of|by) )?(?:the )?(?:\\w+ )?(?:those|people|persons|newcomers|participants|peers|others|rest|controls?|group|who|waiting|comparison|average)\\b',
    '\\b(?:relative to|against) (?:the )?(?:those|people|group|waiting|comparison|control)',
    '\\b(?:occur|went|gone|go|goes|going) (?:\\S+ )?(?:together|hand in hand)',
    '\\baccompanied by\\b',
    '\\b(?:in favour of|lag(?:s|ged|ging)? behind)',
    '\\bgroups differ',
    '\\b(?:more|less) (?:common|frequent|often) among',
    '\\b(?:more|less|better|higher|lower|worse|\\w{3,}er) (?:\\S+ ){0,4}(?:among|for|in) (?:\\S+ )?(?:newcomers|people|participants|those) (?:with|without|who|waiting)',
    'between the (?:\\w+ )?groups',
    '(?:link|relation) between',
    '\\b(?:larger|smaller|higher|lower|stronger|more|less|greater) (?:for|among) (?:participants|people|newcomers|pairs|those) (?:who|with|without)',
    '\\b(?:larger|smaller|higher|lower|greater) in the (?:\\w+ )?group',
    'than \\w+ (?:\\w+ )?(?:with|without|who)\\b',
    '^among [^,]*, among ',
    'difference (?:from|with|between) (?:the )?(?:\\w+ )?(?:control|comparison|waiting|group)',
  ),
  phrase(
    4,
    '\\b(?:which|that|and this|and that|this|it) (?:makes?|made) (?:\\S+ ){1,4}(?:better|more|less|easier|happier|stronger|independent)',
    '\\b(?:bears?|bore|bearing) fruit',
    '(?:good|beneficial|favourable|positive|healthy) (?:influence|consequences|results?|outcomes?)\\b',
    '\\b(?:is|are|was|were|been) (?:\\S+ )?(?:tackled|overcome|resolved) (?:\\S+ ){0,2}(?:by|with|through|using)',
    '\\bassured of\\b',
    '\\b(?:contribution|yield|gains?|benefits?|added value|merits?|payoff|success|power|worth) (?:of|from) (?:\\S+ ){0,3}?(?:buddy|buddies|programme|program|project|scheme|approach|support|method|conversations|mentor|volunteers|contact)',
    '\\bcausal (?:\\w+ )?(?:link|relation\\w*|connection|effect)',
    '\\b(?:did|does|do|done) (?:\\S+ ){1,3}good\\b',
    '(?:shown|proven|proved|demonstrated) (?:its|their|his|her) (?:value|worth|usefulness)',
    'we (?:achieved?|reach(?:ed)?|obtain(?:ed)?|booked) (?:this|that|these|good|great)',
    '\\b(?:consequence|outcome|product|fruits?) of\\b',
    '\\bwhat it (?:brings|yields|delivers|does)\\b',
    '\\bow(?:es?|ed|ing) to\\b',
    '\\bbecause of (?:it|this|that|them)\\b',
    '\\b(?:is|was|are|were) worth [\\d.]+',
  ),
  phrase(
    1,
    '\\breported (?:\\S+ ){0,6}(?:more|less|fewer|higher|lower|better)',
    '(?:was|were|is|are|became|become) (?:\\S+ ){0,4}(?:higher|lower|better|worse|more confident|less lonely|greater|smaller)',
    '(?:felt|feel|feels|spoke|speak|speaks|understood|understand|knew|know|had|have) (?:\\S+ ){0,5}(?:more|less|fewer|better)\\b(?! than \\d)(?! (?:hours|conversations|meetings|minutes|matches))',
  ),
  phrase(
    1,
    '\\b(?:changed|improved|improvements?|worsened|rose|risen|rising|fell|fallen|dropped(?! out| in| by)|increased|increases?|decreased|decreases?|grew)\\b',
    '\\b(?:grown|growth|declined|gained|progress(?:ed)?)\\b',
    'points? (?:higher|lower|more|less|better)',
    'went (?:up|down)',
    'gone (?:up|down)',
    'scored (?:\\S+ ){0,4}(?:higher|lower|better)',
  ),
  phrase(
    2,
    'associat(?:ed|ion)',
    'correlat(?:ed|es?|ion)',
    'related to',
    'relationship between',
    'compared (?:with|to)(?! (?:\\S+ )?(?:[\\d.,]+|the start|before|last year|earlier|a year))',
    'in comparison (?:with|to)',
    'than (?:comparable |similar |the )?(?:people |newcomers |participants |those )?(?:waiting|without|on the waiting|who (?:waited|did not|had no|were))',
    'than (?:comparable |similar |the )?(?:people |newcomers |participants |those )?in the (?:comparison|control)',
    'than (?:the )?(?:comparison|control|others)',
    'goes together',
    'go together',
    'go(?:es)? hand in hand',
    'went together',
    'linked (?:to|with)',
    'the more\\b.*\\bthe (?:more|better|higher)',
    'difference between (?:\\S+ ){0,5}and',
  ),
  phrase(
    3,
    '\\b(?:suggest(?:s|ed|ing)?|points? to(?:wards)?|pointed to)\\b',
    '\\b(?<!(?:participants|people|they|respondents|newcomers|women|men|most|many) (?:also |have |often )?)indicat(?:e|es|ed|ing|ions?)\\b',
    '\\b(?:plausib(?:le|ly)|(?:seems?|seemed|appears?|appeared) (?:\\S+ ){0,4}to (?:help|work|improve|increase|lead|cause|reduce|raise|boost))\\b',
    '\\bconsistent with an effect\\b',
  ),
  phrase(
    4,
    '\\b(?:effects?|effective(?:ly|ness)?|impacts?|impactful|because of|thanks to|owing to|due to|caus(?:e|es|ed|ing|al))\\b',
    '\\b(?:le(?:d|ads?|ading) (?:\\S+ ){0,4}to|result(?:s|ed|ing) in|as a (?:result|consequence)|(?:the )?result of|contribut(?:e|es|ed|ing|ions?) to)\\b',
    '\\b(?:attributable|attributed to|responsible for|successful(?:ly)?|made (?:\\S+ ){0,3}difference|makes? (?:\\S+ ){0,3}difference|pays? off|paid off)\\b',
    '\\b(?:it works|works well|really works?|brought about|so that they|helped (?:\\S+ ){1,4}(?:to )?(?:improve|learn|speak|feel|find|become|integrate))\\b',
    '\\bhelps? (?:\\S+ ){1,4}(?:to )?(?:improve|learn|speak|feel|find|become|integrate)\\b',
    '\\b(?:produc(?:e|es|ed) (?:\\S+ ){0,4}(?:gains?|improvements?|increases?|change)|yield(?:s|ed)|driven by|drives?|drove|benefits? from having|thereby)\\b',
    '\\b(?:consequently|influence on|through (?:the |their |a )?(?:buddy|buddies|programme|program|project|conversations|meetings))\\b',
  ),
  phrase(
    4,
    `\\b${programmeEn} (?:also |really |clearly |has |have |had |significantly |can |will |directly |greatly )*(?:(?:of|with|for|in) (?:\\S+ ){1,3})?${causeVerbsEn}\\b(?! (?:use|an appointment|appointments|contact|part|up|in|at|as|with|for|together)\\b)`,
  ),
  phrase(
    4,
    `\\b(?:improved|increased|reduced|raised|boosted|strengthened|caused) (?:\\S+ ){0,2}by (?:the |a |their |our |having |using )?(?:\\w+ )?${programmeEn}\\b`,
    `\\b(?:lifted|enabled|supported gains) (?:\\S+ ){0,2}by (?:the |a |their |our |having |using )?(?:\\w+ )?${programmeEn}\\b`,
  ),
  phrase(
    5,
    '\\b(?:prov(?:e|es|ed|en|ing)|proof|demonstrat(?:e|es|ed|ing)|(?:has|have|is|are|was|were) (?:\\S+ ){0,2}shown (?:that|to))\\b',
    '\\b(?:shows? (?:conclusively|clearly|beyond)|establish(?:es|ed) that|conclusive(?:ly)?|scientifically|evidence shows|evidence that)\\b',
    '\\bconfirm(?:s|ed) that\\b',
  ),
  phrase(
    6,
    '\\b(?:guarante(?:e|es|ed|eing)|proven for everyone|works for everyone|helps everyone|100% (?:sure|certain|effective)|without (?:a )?doubt)\\b',
    '\\b(?:beyond doubt|always (?:works|effective|helps))\\b',
  ),
  // Ways of speaking that are no single verb.
  phrase(
    1,
    '\\b(?:more|less|fewer|better|worse|higher|lower|faster|greater|stronger|lonelier|happier)\\b(?! than (?:\\d|one|two|half|a hundred))(?! information)',
    '\\b(?:healthier|stayed the same|from \\d+%? to \\d+%?)\\b(?! than (?:\\d|one|two|half|a hundred))(?! information)',
  ),
  phrase(
    2,
    '\\b(?:those|people|participants|newcomers) who (?:\\S+ ){0,4}(?:more|longer|less|oftener)\\b[^.;]*\\b(?:higher|better|more|lower|less)\\b',
    '\\b(?:more|less|higher|lower|better|greater) (?:\\S+ ){0,3}than (?:those|people|newcomers|participants|others|in the)\\b',
  ),
  phrase(
    4,
    `\\bbecause (?:\\S+ ){0,4}${programmeEn}\\b`,
    '(?:^|, )by (?:taking|meeting|talking|having|joining|practi[sc]ing|participating|speaking|matching|offering)\\b',
    `^(?:with|through) (?:a |their |our |the |your )?${programmeEn}\\b`,
    '\\bwith the (?:help|support) of\\b',
    `\\bwithout (?:a |the |their )?${programmeEn}\\b[^.;]*\\bnot\\b`,
    '\\bopens? (?:new )?doors\\b',
    '\\bwe (?:bring|brought|give) ',
  ),
  phrase(
    4,
    '\\bwe (?:have |also )?(?:help(?:ed|s)?|ma[dk]e sure|ensure[ds]?|enable[ds]?|improve[ds]?|increase[ds]?|reduce[ds]?|strengthen(?:ed)?|boost(?:ed)?)\\b',
    '\\bwe (?:have |also )?empower(?:ed)?\\b',
    '\\bensures?\\b',
    '\\bensured that\\b',
  ),
  phrase(
    5,
    '\\b(?:research|stud(?:y|ies)|evidence|data|science) (?:has |have |clearly )?(?:shows?|shown|proves?|proven|confirms?)\\b',
    '\\bbeen established\\b',
    '\\bcertain that\\b',
  ),
  phrase(6, '\\b(?:always (?:helps|works)|(?:helps|works) (?:everyone|everybody|always)|guaranteed)\\b'),
  phrase(
    2,
    '\\b(?:people|participants|newcomers|groups|women|men) with (?:more|many|frequent|few|fewer|less|longer) [^.;]*\\b(?:more|less|fewer|better|worse|higher|lower)\\b',
    '\\b(?:more|less|fewer|better|worse|higher|lower|faster|slower) than (?:the )?(?:\\w+ )?(?:groups?|peers)\\b',
  ),
  // Where something comes from, what it would have been without, and how it was before.
  phrase(
    4,
    '\\b(?:stem(?:s|med)? from|aris(?:e|es|en) from)\\b',
    `\\b(?:(?:comes?|came) (?:straight |directly |mainly |mostly )?from (?:the |their |our |a )?(?:\\w+ )?${programmeEn}|explained by)\\b`,
    '\\b(?:(?:is|are|was|were) (?:\\S+ ){0,2}down to|ow(?:e|es|ed) (?:\\S+ ){1,6}to|traced (?:back )?to|result(?:s|ed)? from|see(?:s)? to it that)\\b',
    '\\b(?:credit(?:ed)? (?:to|with)|(?:therefore|hence|thus|so) (?:\\S+ ){0,1}(?:learns?|finds?|gets?|speaks?|succeeds?|feels?))\\b',
    `\\b(?:faster|sooner|better|more easily) with (?:a |their |the )?${programmeEn}\\b`,
    '\\bbecause (?:they|people|participants|newcomers) (?:\\S+ ){0,3}(?:practi[sc]ed?|meet|met|talk|talked|take part|took part|joined?)\\b',
    `\\b(?:with (?:the )?(?:help|support) (?:of|from)|(?:strength|secret|power|added value|benefit) of (?:\\S+ ){0,2}?${programmeEn})\\b`,
    '\\b(?:plays? a (?:\\S+ )?(?:part|role)|pay(?:s|ing)? (?:for (?:itself|themselves)|dividends)|(?:is|are|was) (?:enough|sufficient) to)\\b',
    '\\b(?:^(?:this|that) (?:is|was) how|^in (?:this|that) way|^that way|played? a (?:\\S+ )?(?:part|role) in)\\b',
    `\\bwithout (?:\\S+ ){0,3}?${programmeEn}\\b[^.;]*\\b(?:would|could|had)\\b`,
    `\\b(?:would|could|had)\\b(?:(?! than )[^.;])*\\bwithout (?:\\S+ ){0,3}?${programmeEn}\\b`,
    `\\b(?:grown|improved|risen|increased|gained|grew|rose|learn(?:ed|t|s)?|found|gets?|got) (?:\\S+ ){0,5}(?:through|via) (?:\\S+ ){0,3}?${programmeEn}\\b`,
  ),
  phrase(
    1,
    '\\b(?:up|down) from\\b',
    '\\b(?:against|the same|as opposed to|versus)\\b[^.;]*\\b(?:at the (?:start|beginning)|the (?:year|month|time) before|before|earlier|previously)\\b',
    '\\b(?:against|the same|as opposed to|versus)\\b[^.;]*\\blast year\\b',
  ),
];
