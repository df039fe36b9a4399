import { type EvidenceLevel } from './evidence-level.ts';

/** The level that a wording needs; 6 is a wording that no evidence carries. */
export type NeededLevel = EvidenceLevel | 6;

export type ClaimLanguage = 'nl' | 'en';

/** A way of speaking with the lowest evidence level at which it may be used. */
export interface ClaimPhrase {
  needs: NeededLevel;
  /** Without flags; the check adds its own. `\b` does not know letters with accents, so none is used beside them. */
  pattern: string;
}

/** Words for who or what the programme is: the subject of a sentence that says what it brought about. */
const programmeNl =
  "[a-z]{0,14}?(?:buddy(?:['’]?s)?|buddies|maatjes?|coach(?:es)?|buddyproject(?:en)?|programma(?:'s)?|projecten?|project|traject(?:en)?|aanpak|begeleiding|" +
  'koppeling(?:en)?|gesprek(?:ken)?|ontmoeting(?:en)?|deelname|meedoen|contact(?:en)?|interventies?|methode|ondersteuning|hulp|' +
  'vrijwilligers?|medespraak|aanbod|aanbieden|inzet|taalles(?:sen)?|taalcafe|taalcafé|lessen|bijeenkomsten|training(?:en)?)';
const programmeEn =
  '(?:(?:language )?(?:buddy|buddies)|mentors?|programmes?|programs?|projects?|intervention|scheme|approach|matching|match(?:es)?|' +
  'conversations?|meetings?|support|participation|participating|taking part|contact|sessions?|lessons|mentoring|volunteers?|' +
  'having a buddy|offer(?:ing)?|training|medespraak|initiative|method|service)';

const causeVerbsNl =
  '(?:verbeter(?:t|en|de|den)|verhoog(?:t|de|den)|verhogen|vergro(?:ot|otte|otten|ten)|verste?rk(?:t|te|ten|en)|bevorder(?:t|de|den|en)|' +
  'stimule(?:ert|erde|erden|ren)|versnel(?:t|de|den|len)|verminder(?:t|de|den|en)|verla(?:agt|agde|agden|gen)|verklein(?:t|de|den|en)|' +
  'vermijd(?:t|en)|voorkom(?:t|en)|voorkwam(?:en)?|doorbr(?:eekt|ak|aken|eken)|bestrijd(?:t|en)|bestreed|maak(?:t|te|ten)|maken|' +
  'gee(?:ft)|gaf|gaven|geven|bracht(?:en)?|breng(?:t|en)|hielp(?:en)?|help(?:t|en)|leer(?:t|de|den)|laat|liet(?:en)?|laten|' +
  'werk(?:t|te|ten|en)|loon(?:t|de|den)|vergemakkelijk(?:t|te|ten|en)|verander(?:t|de|den|en)|activeer(?:t|de|den)|activeren|' +
  'verrijk(?:t|te|ten|en)|vergt?root|zet(?:te|ten|ten)?|bespaar(?:t|de|den)|besparen|verdubbel(?:t|de|den|en)|halveer(?:t|de|den)|' +
  'beïnvloed(?:t|de|den|en)|realiseer(?:t|de|den)|bewerkstellig(?:t|de|den)|vergroten|slaag(?:t|de|den))';
const causeVerbsEn =
  '(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lower(?:s|ed|ing)?|' +
  'strengthen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|foster(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|enabl(?:e|es|ed|ing)|' +
  'empower(?:s|ed|ing)?|transform(?:s|ed|ing)?|help(?:s|ed|ing)?|work(?:s|ed)|gave|gives?|brought|brings?|made|makes?|chang(?:e|es|ed)|' +
  'prevent(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|doubl(?:e|es|ed)|halv(?:e|es|ed)|sav(?:e|es|ed)|teach(?:es)?|taught|let|lets|cut|cuts|' +
  'affect(?:s|ed)?|influenc(?:e|es|ed)|shap(?:e|es|ed)|built|builds?|encourag(?:e|es|ed)|stimulat(?:e|es|ed)|deliver(?:s|ed)|' +
  'lift(?:s|ed)?|speed(?:s|ed)? up|sped up|eas(?:e|es|ed)|alleviat(?:e|es|ed)|combat(?:s|ted)?|broke|breaks?|succeed(?:s|ed)?)';

/** Participles of things that are simply *done by* somebody: "ingevuld door een buddy" says nothing about an outcome. */
const doneByNl =
  '(?<!(?:ingevuld|gegeven|begeleid|gevoerd|georganiseerd|afgenomen|gemeld|gekoppeld|opgeschreven|uitgevoerd|betaald|gefinancierd|' +
  'gemaakt|geleid|bijgewoond|voorgelezen|opgehaald|verzameld|verzorgd|geteld|gesteld|gekozen|bezocht|geschreven|uitgenodigd|' +
  'geregistreerd|gebeld|gevraagd|aangemeld|vertaald|gedaan|afgesproken|ontvangen|opgesteld|gedeeld|gezet|ingeroosterd|gestart|doorgegeven) )';

export const phrasesNl: readonly ClaimPhrase[] = [
  {
    needs: 2,
    pattern:
      '^(?:wie|degenen die|deelnemers die|mensen die|nieuwkomers die) [^.;]*, [^.;]*(?<!\\p{L})(?:meer|minder|vaker|eerder|sneller|beter|hoger|lager|\\p{L}{4,}er)(?!\\p{L})',
  },
  {
    needs: 4,
    pattern:
      '(?<!\\p{L})sinds (?!(?:de|het) (?:start|begin))[^.;,]{0,40}(?:buddy|maatje|begeleiding|gesprekken)[^.;]*, [^.;]*(?:beter|meer|minder|vooruit|op)(?!\\p{L})|(?:doe(?:t|n)|dee?d(?:en)?|gedaan) (?:\\S+ )?wonderen|wonderen (?:ge|ver)\\p{L}+|(?:krijg(?:t|en)|kregen|kreeg) het voor elkaar|sla(?:agt|gen|agde|agden) erin|door toedoen van|^(?:en )?(?:het|de) (?:gevolg|resultaat|opbrengst|effect|uitkomst)(?: is| daarvan| ervan)?:|(?<!\\p{L})door (?:het |te )?(?:\\p{L}+e )?(?:oefenen|praten|wandelen|samenkomen|afspreken|ontmoeten|koken|sporten|meedoen|spreken|deelnemen)(?!\\p{L})|de verdienste van|hebben (?:\\S+ ){1,4}te danken',
  },
  {
    needs: 4,
    pattern:
      '(?<!\\p{L})(?:steeg|stegen|daalde|daalden|verbeterde|groeide|nam toe|nam af|gestegen|gedaald|verbeterd|gegroeid|beter|meer|minder|vooruit)(?!\\p{L})[^.;]{0,40}(?<!\\p{L})(?:omdat|doordat)(?!\\p{L})',
  },
  {
    needs: 1,
    pattern:
      '(?<!\\p{L})(?:halve(?:ert|erde|ren|ring|erd)|gehalveerd|verdubbel(?:t|de|den|en|d|ing)|stijgen|dalen|groeien|toenemen|afnemen|toegenomen|afgenomen|verbeteren|verminderen|verkleinen|klom(?:men)?|klimt|zakte(?:n)?|gezakt|kelderde(?:n)?|slonk|kromp|liep(?:en)? (?:\\S+ ){0,4}(?:op|terug)|knapte(?:n)? op|in de lift|van [\\d.,]+ ?%? naar [\\d.,]+|erop vooruit|opbloei(?:en|de|den)|opgebloeid|bloei(?:t|en|de|den) (?:\\S+ ){0,3}op|verschil van [\\d,]+|procentpunt(?:en)?|meer durven|meer durf|makkelijker|gemakkelijker|betere?|sterker|minder|zelfverzekerder|gegroeid|vaker|slechter|hoger|lager|beter|kroop|kropen|kruipt|daalde|omhoog|omlaag|verdwen(?:en|een)|vinden hun weg)(?!\\p{L})',
  },
  {
    needs: 2,
    pattern:
      '(?<!\\p{L})(?:meer|minder|vaker|beter|slechter|hoger|lager|\\p{L}{3,}er)(?!\\p{L})[^.;]{0,40}? dan (?:(?:onder|bij|in|die van|dat van|voor) )?(?:de )?(?:\\p{L}+ )?(?:wachtend\\p{L}*|wachtlijst|wie|degenen|mensen|nieuwkomers|deelnemers|anderen|rest|controle\\p{L}*|vergelijkings\\p{L}*|groep|leeftijdgenoten|gemiddeld\\p{L}*)(?!\\p{L})|(?<!\\p{L})g(?:aan|aat|ing|ingen) (?:\\S+ ){0,4}(?:gepaard|hand in hand)|ten opzichte van (?:de |het )?(?:\\S+ )?(?:groep|wacht\\p{L}*|controle\\p{L}*|mensen)|(?:bl(?:ijft|ijven|eef|even)) (?:\\S+ ){0,3}achter bij|in het voordeel van|(?:relatie|samenhang) tussen|(?:groter|kleiner|hoger|lager|sterker|meer|minder) (?:bij|onder|voor) (?:de )?(?:deelnemers|mensen|nieuwkomers|koppels) (?:die|met|zonder)|(?:groter|kleiner|hoger|lager) (?:in|bij|onder) (?:de |het )?(?:\\p{L}+ )?(?:groep|deel)|dan (?:de |het )?\\p{L}+ (?:zonder|die|met)(?!\\p{L})|^onder (?:\\p{L}+ ){1,4}[^,]*, onder (?!andere)|(?<!\\p{L})(?:meer|minder|vaker|beter|hoger|lager|slechter) (?:\\S+ ){0,4}(?:onder|bij) (?:\\S+ )?(?:nieuwkomers|mensen|deelnemers|wachtenden|wie) (?:met|zonder|die)|verschil (?:\\S+ ){0,2}tussen (?:\\S+ ){0,4}groepen|tussen (?:de |beide |twee )?groepen|verschil met (?:de )?(?:\\S+ )?(?:controle|vergelijkings|wacht|groep)',
  },
  {
    needs: 4,
    pattern:
      '(?<!\\p{L})(?:doe(?:t|n)|deed|deden) (?:\\S+ ){1,6}(?:stijgen|groeien|dalen|afnemen|toenemen|verminderen|verbeteren)|werp(?:t|en) (?:\\S+ ){0,2}vruchten|vruchten af(?:geworpen)?|wierp(?:en)? (?:\\S+ ){0,2}vruchten|(?:gunstige?|positieve?|goede|heilzame|weldadige) (?:uitwerking|werking|invloed|gevolgen|uitkomst(?:en)?|resultaten)|(?:dat|dit|het) is (?:\\S+ ){0,2}gelukt|is gelukt (?:met|door|dankzij|via)|verzekerd van|te maken (?:\\S+ ){0,2}met (?:\\S+ ){0,3}(?:buddy|maatje|programma|project|gesprek|inzet|contact)|(?<!\\p{L})het verschil (?:gemaakt|maakt|maken)|(?:bijdrage|opbrengsten?|winst|meerwaarde|verdienste|baten|rendement|nut|kracht|succes) van (?:\\S+ ){0,3}?(?:buddy|maatje|programma|project|traject|aanpak|begeleiding|methode|gesprekken|coach|taalcaf|vrijwilligers|contact)|(?<!\\p{L})oplever(?:t|de|den|en)|opgeleverd|(?<!\\p{L})er (?:\\S+ ){0,3}(?:\\p{L}+er|beter|meer|minder) van|(?:caus|oorzakelijk)\\p{L}* verband|goed gedaan|(?:haar|zijn|hun) (?:waarde|nut) (?:\\S+ ){0,4}(?:bewezen|laten zien|getoond)|(?:dit|dat|deze|mooie|het) (?:\\p{L}+ )?resulta(?:at|ten) (?:\\S+ ){0,3}(?:bereik\\p{L}*|behaal\\p{L}*)|ervan (?:\\S+ ){0,3}(?:\\p{L}{3,}er|beter)(?!\\p{L})|het werk van (?:\\S+ )?(?:vrijwilligers|buddy|maatjes)',
  },
  // Level 1: something was different at the second measurement.
  {
    needs: 1,
    pattern:
      'ga(?:f|ven) (?:\\S+ ){0,6}aan\\b|(?:was|waren|is|zijn|werd|werden|lag|lagen) (?:\\S+ ){0,4}(?:hoger|lager|beter|slechter|groter|kleiner|minder|vaker|sterker|toegenomen|afgenomen|gestegen|gedaald|gegroeid|vooruitgegaan|verbeterd|veranderd)',
  },
  {
    needs: 1,
    pattern:
      '(?:verander|verbeter|verslechter)(?:t|de|den|en)\\b|st(?:ijgt|eeg|egen)\\b|stijging|daling|da(?:alt|alde|alden)\\b|nam(?:en)? (?:\\S+ ){0,6}(?:toe|af)\\b|neemt (?:\\S+ ){0,4}(?:toe|af)\\b|toename|afname|groei(?:t|de|den)?\\b|vooruitgang|ging(?:en)? (?:\\S+ ){0,6}(?:vooruit|achteruit|omhoog|omlaag)|gaat (?:\\S+ ){0,4}(?:vooruit|achteruit)',
  },
  {
    needs: 1,
    pattern:
      '(?:voel(?:t|de|den|en)|spr(?:eekt|ak|aken|eken)|begr(?:ijpt|eep|epen|ijpen)|durf(?:t|de|den)|durven|k(?:en|ent|enden|ennen)|h(?:eeft|ebben|ad|adden)) (?:\\S+ ){0,6}(?:meer|minder|beter|vaker) (?!dan (?:\\d|honderd|duizend))(?!uur|uren|minuten|gesprekken|koppels|deelnemers)|scoor(?:de|den|t) (?:\\S+ ){0,4}(?:hoger|lager|beter)|punt(?:en)? (?:meer|minder|hoger|lager|vooruit)|veranderd\\b|verbeterd\\b|verbetering|gestegen|gedaald|toegenomen|gegroeid|vooruitgegaan',
  },
  // Level 2: it goes together with something, or differs from another group.
  {
    needs: 2,
    pattern:
      'hang(?:t|en) (?:\\S+ ){0,3}samen|hing(?:en)? (?:\\S+ ){0,3}samen|samenhang|(?:vergeleken|in vergelijking) met(?! (?:\\S+ )?(?:[\\d.,]+|begin|start|eerder|vorig))|dan (?:vergelijkbare |de )?(?:wachtend|wachtlijst|mensen zonder|nieuwkomers zonder|deelnemers zonder|wie geen|wie wacht|zij die|de controlegroep|de vergelijkingsgroep|anderen)\\w*|verband (?:tussen|met)|gerelateerd aan|correl(?:eert|atie|eren)|geassocieerd|ga(?:at|an) (?:\\S+ ){0,4}(?:gepaard|samen(?! naar| op| met (?:de|het|een|hun|zijn|haar))|samen met een (?:betere?|hogere?|lagere?|grotere?)|hand in hand)|hoe (?:meer|vaker|langer)\\b.*\\b(?:hoe|des te)\\b|verschil(?:t|de|den)? (?:\\S+ ){0,3}(?:tussen|van de wacht)',
  },
  // Level 3: a careful step towards a cause.
  {
    needs: 3,
    pattern:
      'wij(?:st|zen) (?:\\S+ ){0,3}op|wees (?:\\S+ ){0,2}op|aannemelijk|(?:lijkt|lijken|leek|leken) (?:\\S+ ){0,5}(?:te (?:helpen|werken|verbeteren|zorgen|leiden|vergroten|verhogen|versterken|bevorderen)|effect|bij te dragen)',
  },
  // Level 4: the programme brought it about.
  {
    needs: 4,
    pattern:
      '(?<!\\w)effect(?:en|ief|ieve|iviteit)?\\b|(?<!\\w)impact\\b|dankzij|te danken aan|zorg(?:t|en|de|den) (?:\\S+ ){0,6}(?:voor|dat)\\b|leid(?:t|en|de|den) (?:\\S+ ){0,5}tot\\b|geleid tot|tot gevolg|als gevolg van|gevolg(?:en)? van|veroorza(?:akt|akte|akten|ken)|oorzaak|resulte(?:ert|erde|erden|ren) in|geresulteerd|(?:met )?als resultaat|(?:het )?resultaat van|draag(?:t|de) (?:\\S+ ){0,6}bij\\b|dragen (?:\\S+ ){0,6}bij\\b|droeg(?:en)? (?:\\S+ ){0,6}bij\\b|bijgedragen|bijdrage aan|toe te schrijven|toe te wijzen aan|verantwoordelijk voor|invloed op|doeltreffend|werkzaam(?:heid)?\\b|succesvol|(?:het|dat|dit) werkt\\b|werkt echt|maak(?:t|te|ten) (?:\\S+ ){0,3}verschil|komt (?:\\S+ ){0,3}door\\b|komen door|kwam(?:en)? (?:\\S+ ){0,3}door\\b|lever(?:t|de|den) (?:\\S+ ){0,8}op\\b|opgeleverd|heeft geholpen|hebben geholpen|zijn geholpen|waardoor|hierdoor|daardoor|mede door|vooral door|juist door|van(?:wege)|met succes|kr(?:ijgt|egen|eeg) (?:\\S+ ){0,6}dankzij',
  },
  {
    needs: 4,
    pattern: `${doneByNl}(?<!\\w)door (?:de |het |een |hun |zijn |haar |deze |dit |die |onze |ons |mijn |samen |te praten|te oefenen|mee te doen|met )?(?:\\w+e )?(?:${programmeNl}|te praten|te oefenen|mee te doen)`,
  },
  {
    needs: 4,
    pattern: `\\b${programmeNl} (?:zelf |echt |duidelijk |ook |heeft |hebben |had )?(?:(?:van|met|voor|in) (?:\\S+ ){1,3})?${causeVerbsNl}\\b(?! (?:gebruik|deel|een afspraak|afspraken|kennis|samen|vooral |veel )*(?:gebruik|deel uit|een afspraak|afspraken|kennis|antwoord|aan\\b))`,
  },
  {
    needs: 4,
    pattern: `\\b(?:verbetert|verhoogt|vergroot|versterkt|bevordert|stimuleert|helpt|hielp|vermindert|verlaagt|verkleint|versnelt|activeert) (?:de |het |een |ons |onze |dit |deze )?(?:\\w+ )?${programmeNl}\\b`,
  },
  // Level 5: it is established.
  {
    needs: 5,
    pattern:
      '(?<!\\w)bewezen|bewijs(?:t|zen)?\\b|bewees|bewezen effectief|(?:aan|aange)toon(?:d|t)\\b|aantonen|to(?:on|ont|onde|onden|nen) (?:\\S+ ){0,8}aan\\b|staat (?:\\S+ ){0,2}vast|onomstotelijk|(?:bewij(?:s|st|zen)|bewees|bewezen|aangetoond|(?:toon(?:t|den|de)|tonen) (?:\\S+ ){0,3}aan)(?= (?:\\S+ ){0,2}dat)|(?:studies?|onderzoek|onderzoeken|proeven) (?:\\S+ ){0,3}(?:gebleken|bleek|blijkt)|keer op keer|telkens weer|(?:weten|weet) (?:\\S+ ){0,2}zeker|bewijs is (?:er|geleverd)|het bewijs:|wetenschappelijk|ontegenzeggelijk|niet te ontkennen|vastgesteld dat|onomstotelijk|keer op keer|telkens weer|(?:weten|weet) (?:\\S+ ){0,2}zeker|wetenschappelijk onderbouwd|laat (?:onomstotelijk|keer op keer|telkens weer|(?:weten|weet) (?:\\S+ ){0,2}zeker|duidelijk) zien dat',
  },
  // Never.
  {
    needs: 6,
    pattern:
      'bewezen voor iedereen|garande(?:ert|ren|erde)|gegarandeerd|garantie|(?:werkt|helpt) (?:voor|bij) iedereen|voor iedereen bewezen|100% zeker|zonder twijfel|altijd (?:effect|succes)',
  },
  // Ways of speaking that are no single verb.
  {
    needs: 1,
    pattern:
      '(?<!\\p{L})(?:meer|minder|vaker|beter|betere|slechter|sneller|hogere?|lagere?|grotere?|sterker|liep(?:en)? (?:\\S+ ){0,3}(?:op|terug)|was eerst|waren eerst|ble(?:ef|ven) (?:\\S+ ){0,3}gelijk|van \\d+%? naar \\d+%?|eenzamer|zekerder|gelukkiger|zelfstandiger|zelfverzekerder|gezonder)(?!\\p{L})(?! dan (?:\\d|één|een (?!jaar|half|maand|week)|twee|de helft|honderd|duizend))(?! informatie)',
  },
  {
    needs: 2,
    pattern:
      '(?<!\\p{L})(?:wie|degenen|mensen|deelnemers|nieuwkomers|zij) (?:die )?(?:\\S+ ){0,4}(?:vaker|meer|langer|minder) (?:[^.;]*)(?:hogere?|betere?|meer|minder|lagere?|vaker)(?!\\p{L})|(?:hoger|lager|beter|meer|minder|vaker|groter) (?:\\S+ ){0,3}dan (?:bij )?(?:mensen|nieuwkomers|deelnemers|anderen|degenen|zij|wie|de (?:wacht|controle|vergelijking)\\S*)',
  },
  {
    needs: 2,
    pattern:
      '(?<!\\p{L})(?:mensen|deelnemers|nieuwkomers|groepen|vrouwen|mannen) met (?:meer|veel|vaker|weinig|minder|langer) [^.;]*(?<!\\p{L})(?:meer|minder|vaker|beter|slechter|hoger|lager|\\p{L}{4,}er)(?!\\p{L})',
  },
  { needs: 3, pattern: '(?<!\\p{L})(?:lijkt|lijken|leek) er ?op' },
  {
    needs: 4,
    pattern: `(?<!\\p{L})(?:omdat|doordat|want) (?:\\S+ ){0,5}${programmeNl}(?!\\p{L})|(?<!\\p{L})door (?:\\S+ ){0,3}te [a-z]+en(?!\\p{L})|^(?:met|via) (?:een |hun |de |je |zijn |haar )?${programmeNl}(?!\\p{L})|met (?:be)?hulp van|met steun van|(?<!\\p{L})zonder (?:een |hun |de |deze )?${programmeNl}(?! hadden| had )[^.;]*niet(?!\\p{L})|(?<!\\p{L})(?:wij|we) (?:brengen|brachten|geven|gaven) `,
  },
  {
    needs: 4,
    pattern: `${programmeNl} (?:heeft|hebben|had|hadden) (?:\\S+ ){0,6}(?:verminderd|vergroot|verbeterd|verhoogd|versterkt|bevorderd|geholpen|verlaagd|veranderd|opgeleverd|veroorzaakt|gestimuleerd)|(?<!\\p{L})(?:wij|we|ons|onze) (?:[^.;]*)geholpen|(?<!\\p{L})(?:wij|we) (?:helpen|hielpen|zorgen|zorgden|versterken|vergroten|verbeteren|verminderen|bevorderen|verhogen|maken het verschil)|(?:zorgen|helpen|hielpen) (?:wij|we)(?!\\p{L})|(?:had|heeft|hebben|boek(?:t|te|ten|en)|met) (?:\\S+ ){0,2}resultaat(?!\\p{L})`,
  },
  {
    needs: 5,
    pattern:
      '(?:blijkt|bleek) (?:\\S+ ){0,4}(?:dat|uit)(?!\\p{L})[^.;]*(?:werkt|helpt|effect|zorgt|leidt|loont)|uit onderzoek (?:blijkt|bleek)|het is zeker dat',
  },
  {
    needs: 6,
    pattern:
      '(?:helpt|werkt)(?: bij| voor)? iedereen|(?:helpt|werkt)[^.;]*altijd(?!\\p{L})|altijd[^.;]*(?:helpt|werkt)(?!\\p{L})',
  },
  // Where something comes from, what it would have been without, and how it was before.
  {
    needs: 4,
    pattern: `(?<!\\p{L})(?:kom(?:t|en)|kwam(?:en)?|vloei(?:t|en|de|den)|is|zijn) (?:\\S+ ){0,5}(?:voort (?:uit|van)|voortgekomen uit)|(?<!\\p{L})te (?:verklaren|danken|wijten)(?!\\p{L})|(?<!\\p{L})(?:dankt|danken|dankte|dankten) (?:\\S+ ){1,6}aan(?!\\p{L})|terug te voeren op|verklaard door|(?<!\\p{L})(?:sneller|eerder|beter|makkelijker|gemakkelijker) met (?:een |hun |de )?${programmeNl}(?!\\p{L})|(?<!\\p{L})(?:omdat|doordat|want) (?:zij|ze|men|mensen|deelnemers|nieuwkomers) (?:\\S+ ){0,5}(?:oefenen|afspreken|praten|meedoen|meededen|oefenden|praatten|afspraken|deelnemen)|(?<!\\p{L})met (?:de )?hulp van|(?<!\\p{L})(?:kracht|geheim|sleutel|meerwaarde|winst|opbrengst) van (?:\\S+ ){0,2}?${programmeNl}(?!\\p{L})|(?<!\\p{L})spe(?:elt|len|elde|elden) (?:\\S+ ){0,5}rol|(?<!\\p{L})rol (?:in |bij |hierin )?(?:\\S+ )?spe(?:elt|len|elde)|^zo (?!zijn|is|was|waren|wordt|werd|vroeg|hield|heb|sp)\\p{L}+ (?:\\S+ ){1,3}|bet(?:aalt|alen|aalde) zich (?:\\S+ ){0,2}uit|verdient zich (?:\\S+ )?terug|(?:is|zijn|was) (?:al )?(?:genoeg|voldoende) om|(?<!\\p{L})zonder (?:\\S+ ){0,3}?${programmeNl}(?!\\p{L})[^.;]*(?<!\\p{L})(?:had(?:den)?|was|waren|zou(?:den)?)(?!\\p{L})|(?<!\\p{L})(?:had(?:den)?|was|waren|zou(?:den)?)(?!\\p{L})(?:(?! dan )[^.;])*(?<!\\p{L})zonder (?:\\S+ ){0,3}?${programmeNl}(?!\\p{L})|(?<!\\p{L})(?:dus|zodoende|daarmee|zo) (?:\\S+ ){0,2}(?:leren|leert|vinden|vindt|kregen|krijgt|krijgen|slagen|slaagt|lukt)`,
  },
  {
    needs: 2,
    pattern:
      '(?<!\\p{L})(?:meer|minder|beter|slechter|\\p{L}{3,}er) (?:\\S+ ){0,4}dan (?:\\S+ ){0,3}(?:\\p{L}*groep|\\p{L}*lijst|groepen|anderen|leeftijdgenoten)(?!\\p{L})',
  },
  {
    needs: 1,
    pattern:
      '(?<!\\p{L})(?:hetzelfde|dezelfde|gelijk|tegen(?:over)?|was dat|waren dat|eerst was|eerst waren) (?:[^.;]*)(?:aan het begin|bij (?:de|het) (?:start|begin)|\\d+ ?%|ervoor|daarvoor|eerder|vorig jaar|vooraf)(?!\\p{L})',
  },
];

export const phrasesEn: readonly ClaimPhrase[] = [
  {
    needs: 2,
    pattern:
      '^(?:those|people|participants|newcomers|anyone) who (?:join|take part|took part|joined|meet|met|practi[sc]ed?)\\b[^.;]*\\b(?:more|less|better|sooner|faster|higher|lower)\\b',
  },
  {
    needs: 4,
    pattern:
      '\\bsince (?!the start|it started)[^.;,]{0,40}(?:buddy|buddies|support|conversations)[^.;]*, [^.;]*\\b(?:better|more|less|flourish\\w*|up)\\b|(?:works?|worked|did|does) wonders|\\b(?:buddy|buddies|programme|project|volunteers|approach) (?:manage[sd]?|succeed(?:s|ed)?) (?:to|in)|at the hands of|^(?:and )?the (?:consequence|result|outcome|effect|yield)(?: is| of this)?:|\\bby (?:\\w+ly )?(?:practi[sc]ing|talking|walking|meeting|cooking|speaking|participating|joining)\\b|to the credit of|\\bto thank for\\b|(?:^|, |and )by (?:\\w+ly )?\\w+ing (?:\\S+ ){0,5}(?:buddy|buddies|volunteers?|mentor|programme|project|together)',
  },
  {
    needs: 4,
    pattern:
      '\\b(?:rose|fell|dropped|improved|improving|grew|grown|risen|fallen|increased|decreased|better|more|less)\\b[^.;]{0,40}\\bbecause\\b',
  },
  {
    needs: 1,
    pattern:
      '\\b(?:at the (?:start|beginning),? (?:this|it|that) was|multipl(?:y|ied|ies)|lessen(?:ed|s)?|mount(?:ed|s)?|diminish(?:ed|es)?|subsided|soared|surged|plummeted|slumped|doing (?:\\w+ )?(?:better|worse|well)|ma[dk]e (?:\\w+ )?(?:headway|strides|ground)|from [\\d.,]+ ?%? to [\\d.,]+|(?:became|become|got|get|gets|getting) (?:\\w+ )?(?:larger|smaller|worse|better|\\w{3,}er)|halv(?:ed|ing)|doubl(?:ed|ing)|tripled|climb(?:ed|ing)?|sank|slipped|shr[aiu]nk|shrunk|dipped|eased|recovered|picked up|on the (?:rise|increase|decline|up|way up|mend)|(?:come|came) along|difference of [\\d.]+|percentage points?|grow(?:ing|s)?|flourish(?:ed|es|ing)?|thriv(?:e|es|ed|ing)|blossom(?:ed|s|ing)?|falls?|rises?|drops?(?! out| in)|improv(?:e|es|ing)|gains?|dare more|out of isolation|took off|widened|narrowed|(?:crept|edged|inched|went|gone|going|moved|came|come) (?:\\w+ )?(?:up|down)|disappear(?:ed|s)?|vanish(?:ed|es)?)\\b',
  },
  {
    needs: 2,
    pattern:
      '\\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|larger|smaller|greater|oftener|\\w{3,}ier)\\b[^.;]{0,40}? than (?:(?:among|for|in|with|that of|by) )?(?:the )?(?:\\w+ )?(?:those|people|persons|newcomers|participants|peers|others|rest|controls?|group|who|waiting|comparison|average)\\b|\\b(?:relative to|against) (?:the )?(?:those|people|group|waiting|comparison|control)|\\b(?:occur|went|gone|go|goes|going) (?:\\S+ )?(?:together|hand in hand)|\\baccompanied by\\b|\\b(?:in favour of|lag(?:s|ged|ging)? behind)|\\bgroups differ|\\b(?:more|less) (?:common|frequent|often) among|\\b(?:more|less|better|higher|lower|worse|\\w{3,}er) (?:\\S+ ){0,4}(?:among|for|in) (?:\\S+ )?(?:newcomers|people|participants|those) (?:with|without|who|waiting)|between the (?:\\w+ )?groups|(?:link|relation) between|\\b(?:larger|smaller|higher|lower|stronger|more|less|greater) (?:for|among) (?:participants|people|newcomers|pairs|those) (?:who|with|without)|\\b(?:larger|smaller|higher|lower|greater) in the (?:\\w+ )?group|than \\w+ (?:\\w+ )?(?:with|without|who)\\b|^among [^,]*, among |difference (?:from|with|between) (?:the )?(?:\\w+ )?(?:control|comparison|waiting|group)',
  },
  {
    needs: 4,
    pattern:
      '\\b(?:which|that|and this|and that|this|it) (?:makes?|made) (?:\\S+ ){1,4}(?:better|more|less|easier|happier|stronger|independent)|\\b(?:bears?|bore|bearing) fruit|(?:good|beneficial|favourable|positive|healthy) (?:influence|consequences|results?|outcomes?)\\b|\\b(?:is|are|was|were|been) (?:\\S+ )?(?:tackled|overcome|resolved) (?:\\S+ ){0,2}(?:by|with|through|using)|\\bassured of\\b|\\b(?:contribution|yield|gains?|benefits?|added value|merits?|payoff|success|power|worth) (?:of|from) (?:\\S+ ){0,3}?(?:buddy|buddies|programme|program|project|scheme|approach|support|method|conversations|mentor|volunteers|contact)|\\bcausal (?:\\w+ )?(?:link|relation\\w*|connection|effect)|\\b(?:did|does|do|done) (?:\\S+ ){1,3}good\\b|(?:shown|proven|proved|demonstrated) (?:its|their|his|her) (?:value|worth|usefulness)|we (?:achieved?|reach(?:ed)?|obtain(?:ed)?|booked) (?:this|that|these|good|great)|\\b(?:consequence|outcome|product|fruits?) of\\b|\\bwhat it (?:brings|yields|delivers|does)\\b|\\bow(?:es?|ed|ing) to\\b|\\bbecause of (?:it|this|that|them)\\b|\\b(?:is|was|are|were) worth [\\d.]+',
  },
  {
    needs: 1,
    pattern:
      '\\breported (?:\\S+ ){0,6}(?:more|less|fewer|higher|lower|better)|(?:was|were|is|are|became|become) (?:\\S+ ){0,4}(?:higher|lower|better|worse|more confident|less lonely|greater|smaller)|(?:felt|feel|feels|spoke|speak|speaks|understood|understand|knew|know|had|have) (?:\\S+ ){0,5}(?:more|less|fewer|better)\\b(?! than \\d)(?! (?:hours|conversations|meetings|minutes|matches))',
  },
  {
    needs: 1,
    pattern:
      '\\b(?:changed|improved|improvements?|worsened|rose|risen|rising|fell|fallen|dropped(?! out| in| by)|increased|increases?|decreased|decreases?|grew|grown|growth|declined|gained|progress(?:ed)?)\\b|points? (?:higher|lower|more|less|better)|went (?:up|down)|gone (?:up|down)|scored (?:\\S+ ){0,4}(?:higher|lower|better)',
  },
  {
    needs: 2,
    pattern:
      'associat(?:ed|ion)|correlat(?:ed|es?|ion)|related to|relationship between|compared (?:with|to)(?! (?:\\S+ )?(?:[\\d.,]+|the start|before|last year|earlier|a year))|in comparison (?:with|to)|than (?:comparable |similar |the )?(?:people |newcomers |participants |those )?(?:waiting|without|on the waiting|who (?:waited|did not|had no|were)|in the (?:comparison|control))|than (?:the )?(?:comparison|control|others)|goes together|go together|go(?:es)? hand in hand|went together|linked (?:to|with)|the more\\b.*\\bthe (?:more|better|higher)|difference between (?:\\S+ ){0,5}and',
  },
  {
    needs: 3,
    pattern:
      '\\b(?:suggest(?:s|ed|ing)?|points? to(?:wards)?|pointed to|(?<!(?:participants|people|they|respondents|newcomers|women|men|most|many) (?:also |have |often )?)indicat(?:e|es|ed|ing|ions?)|plausib(?:le|ly)|(?:seems?|seemed|appears?|appeared) (?:\\S+ ){0,4}to (?:help|work|improve|increase|lead|cause|reduce|raise|boost)|consistent with an effect)\\b',
  },
  {
    needs: 4,
    pattern:
      '\\b(?:effects?|effective(?:ly|ness)?|impacts?|impactful|because of|thanks to|owing to|due to|caus(?:e|es|ed|ing|al)|le(?:d|ads?|ading) (?:\\S+ ){0,4}to|result(?:s|ed|ing) in|as a (?:result|consequence)|(?:the )?result of|contribut(?:e|es|ed|ing|ions?) to|attributable|attributed to|responsible for|successful(?:ly)?|made (?:\\S+ ){0,3}difference|makes? (?:\\S+ ){0,3}difference|pays? off|paid off|it works|works well|really works?|brought about|so that they|helped (?:\\S+ ){1,4}(?:to )?(?:improve|learn|speak|feel|find|become|integrate)|helps? (?:\\S+ ){1,4}(?:to )?(?:improve|learn|speak|feel|find|become|integrate)|produc(?:e|es|ed) (?:\\S+ ){0,4}(?:gains?|improvements?|increases?|change)|yield(?:s|ed)|driven by|drives?|drove|benefits? from having|thereby|consequently|influence on|through (?:the |their |a )?(?:buddy|buddies|programme|program|project|conversations|meetings))\\b',
  },
  {
    needs: 4,
    pattern: `\\b${programmeEn} (?:also |really |clearly |has |have |had |significantly |can |will |directly |greatly )*(?:(?:of|with|for|in) (?:\\S+ ){1,3})?${causeVerbsEn}\\b(?! (?:use|an appointment|appointments|contact|part|up|in|at|as|with|for|together)\\b)`,
  },
  {
    needs: 4,
    pattern: `\\b(?:improved|increased|reduced|raised|boosted|strengthened|caused|lifted|enabled|supported gains) (?:\\S+ ){0,2}by (?:the |a |their |our |having |using )?(?:\\w+ )?${programmeEn}\\b`,
  },
  {
    needs: 5,
    pattern:
      '\\b(?:prov(?:e|es|ed|en|ing)|proof|demonstrat(?:e|es|ed|ing)|(?:has|have|is|are|was|were) (?:\\S+ ){0,2}shown (?:that|to)|shows? (?:conclusively|clearly|beyond)|establish(?:es|ed) that|conclusive(?:ly)?|scientifically|evidence shows|evidence that|confirm(?:s|ed) that)\\b',
  },
  {
    needs: 6,
    pattern:
      '\\b(?:guarante(?:e|es|ed|eing)|proven for everyone|works for everyone|helps everyone|100% (?:sure|certain|effective)|without (?:a )?doubt|beyond doubt|always (?:works|effective|helps))\\b',
  },
  // Ways of speaking that are no single verb.
  {
    needs: 1,
    pattern:
      '\\b(?:more|less|fewer|better|worse|higher|lower|faster|greater|stronger|lonelier|happier|healthier|stayed the same|from \\d+%? to \\d+%?)\\b(?! than (?:\\d|one|two|half|a hundred))(?! information)',
  },
  {
    needs: 2,
    pattern:
      '\\b(?:those|people|participants|newcomers) who (?:\\S+ ){0,4}(?:more|longer|less|oftener)\\b[^.;]*\\b(?:higher|better|more|lower|less)\\b|\\b(?:more|less|higher|lower|better|greater) (?:\\S+ ){0,3}than (?:those|people|newcomers|participants|others|in the)\\b',
  },
  {
    needs: 4,
    pattern: `\\bbecause (?:\\S+ ){0,4}${programmeEn}\\b|(?:^|, )by (?:taking|meeting|talking|having|joining|practi[sc]ing|participating|speaking|matching|offering)\\b|^(?:with|through) (?:a |their |our |the |your )?${programmeEn}\\b|\\bwith the (?:help|support) of\\b|\\bwithout (?:a |the |their )?${programmeEn}\\b[^.;]*\\bnot\\b|\\bopens? (?:new )?doors\\b|\\bwe (?:bring|brought|give) `,
  },
  {
    needs: 4,
    pattern:
      '\\bwe (?:have |also )?(?:help(?:ed|s)?|ma[dk]e sure|ensure[ds]?|enable[ds]?|improve[ds]?|increase[ds]?|reduce[ds]?|strengthen(?:ed)?|boost(?:ed)?|empower(?:ed)?)\\b|\\bensures?\\b|\\bensured that\\b',
  },
  {
    needs: 5,
    pattern:
      '\\b(?:research|stud(?:y|ies)|evidence|data|science) (?:has |have |clearly )?(?:shows?|shown|proves?|proven|confirms?)\\b|\\bbeen established\\b|\\bcertain that\\b',
  },
  {
    needs: 6,
    pattern: '\\b(?:always (?:helps|works)|(?:helps|works) (?:everyone|everybody|always)|guaranteed)\\b',
  },
  {
    needs: 2,
    pattern:
      '\\b(?:people|participants|newcomers|groups|women|men) with (?:more|many|frequent|few|fewer|less|longer) [^.;]*\\b(?:more|less|fewer|better|worse|higher|lower)\\b|\\b(?:more|less|fewer|better|worse|higher|lower|faster|slower) than (?:the )?(?:\\w+ )?(?:groups?|peers)\\b',
  },
  // Where something comes from, what it would have been without, and how it was before.
  {
    needs: 4,
    pattern: `\\b(?:stem(?:s|med)? from|aris(?:e|es|en) from|(?:comes?|came) (?:straight |directly |mainly |mostly )?from (?:the |their |our |a )?(?:\\w+ )?${programmeEn}|explained by|(?:is|are|was|were) (?:\\S+ ){0,2}down to|ow(?:e|es|ed) (?:\\S+ ){1,6}to|traced (?:back )?to|result(?:s|ed)? from|see(?:s)? to it that|credit(?:ed)? (?:to|with)|(?:therefore|hence|thus|so) (?:\\S+ ){0,1}(?:learns?|finds?|gets?|speaks?|succeeds?|feels?)|(?:faster|sooner|better|more easily) with (?:a |their |the )?${programmeEn}|because (?:they|people|participants|newcomers) (?:\\S+ ){0,3}(?:practi[sc]ed?|meet|met|talk|talked|take part|took part|joined?)|with (?:the )?(?:help|support) (?:of|from)|(?:strength|secret|power|added value|benefit) of (?:\\S+ ){0,2}?${programmeEn}|plays? a (?:\\S+ )?(?:part|role)|pay(?:s|ing)? (?:for (?:itself|themselves)|dividends)|(?:is|are|was) (?:enough|sufficient) to|^(?:this|that) (?:is|was) how|^in (?:this|that) way|^that way|played? a (?:\\S+ )?(?:part|role) in)\\b|\\bwithout (?:\\S+ ){0,3}?${programmeEn}\\b[^.;]*\\b(?:would|could|had)\\b|\\b(?:would|could|had)\\b(?:(?! than )[^.;])*\\bwithout (?:\\S+ ){0,3}?${programmeEn}\\b|\\b(?:grown|improved|risen|increased|gained|grew|rose|learn(?:ed|t|s)?|found|gets?|got) (?:\\S+ ){0,5}(?:through|via) (?:\\S+ ){0,3}?${programmeEn}\\b`,
  },
  {
    needs: 1,
    pattern:
      '\\b(?:up|down) from\\b|\\b(?:against|the same|as opposed to|versus)\\b[^.;]*\\b(?:at the (?:start|beginning)|the (?:year|month|time) before|before|earlier|previously|last year)\\b',
  },
];

/** A cause that is offered as a possibility needs level 3 instead of 4. */
export const hedges: Record<ClaimLanguage, string> = {
  nl: '(?<!\\p{L})(?:wij(?:st|zen) (?:\\S+ ){0,3}(?:er)?op|wees (?:\\S+ ){0,2}op|aannemelijk|waarschijnlijk(?:heid)?|vermoedelijk|vermoed(?:en|t)|mogelijk(?!heid|heden)|misschien|wellicht|duid(?:t|en|de|den) (?:\\S+ ){0,2}(?:er)?op|sugg?ere(?:ren|ert|erde)|doet vermoeden|te maken (?:\\S+ ){0,2}met|zou(?:den)? (?:\\S+ ){0,8}kunnen|zou(?:den)? kunnen|plausibel|niet uitgesloten|het heeft er alle schijn van|(?:wij|we|ik) (?:denken|geloven|denk|vermoeden)|ligt (?:\\S+ ){0,2}voor de hand|pas(?:t|sen) (?:\\S+ ){0,2}bij|in lijn met|naar verwachting|niet uit te sluiten|schijn(?:t|en)|aanwijzing(?:en)?|signa(?:al|len)|(?:lijkt|lijken|leek|leken)\\b)',
  en: '\\b(?:suggest(?:s|ed|ing)?|points? to(?:wards)?|pointed to|plausibl[ey]|likely|probabl[ey]|possibl[ey]|(?<!(?:in|of|since|until|from|by|last|early|late) )may(?! \\d)|might|perhaps|maybe|presumably|in all likelihood|conceivabl[ey]|(?:we|I) (?:think|believe)|stands? to reason|fits? (?:in )?with|in line with|compatible with|cannot be ruled out|suspect(?:s|ed)?|could (?:have|be|possibly|well|perhaps)|can possibly|have something to do with|hint(?:s|ed)? at|signs?|indications?|indicat(?:e|es|ed|ing)|seems?|seemed|appears?|appeared|consistent with)\\b',
};

/** Around a claim of effect: that it is established, and that it holds for everybody. */
export const frames: Record<ClaimLanguage, { established: string; everybody: string }> = {
  nl: {
    established:
      '(?<!\\p{L})(?:onderzoek|studies?|cijfers|wetenschap|evaluatie) (?:\\S+ ){0,2}(?:laat|laten|liet|lieten|zien|bevestig\\p{L}*|maakt?(?:en)? duidelijk)|(?:heeft|hebben) laten zien dat|weten (?:we|wij) (?:nu )?(?:zeker|uit onderzoek)|(?:is|was) een feit|staat (?:\\S+ ){0,2}vast|onomstotelijk|keer op keer|telkens weer|(?:weten|weet) (?:\\S+ ){0,2}zeker|bewijs is (?:er|geleverd)|het bewijs:|wetenschappelijk|ontegenzeggelijk|niet te ontkennen|definitief bewezen|lijdt geen twijfel|buiten kijf|met zekerheid|(?:geen|zonder) (?:enige )?twijfel|overtuigend|onweerlegbaar',
    everybody:
      '^niemand|(?<!\\p{L})(?:iedereen|altijd|faalt nooit|mist nooit|(?:elke|iedere|alle) (?:\\p{L}+e )?(?:deelnemers?|nieuwkomers?|statushouders?|mens(?:en)?|vluchtelingen?|inburgeraars?)|ieder mens|zonder uitzondering|verzekerd van|gegarandeerd|gegarandeerde|ongeacht|(?:voor )?(?:jong en oud|groot en klein)|welke \\p{L}+ dan ook|wie dan ook|overal|(?:in |voor |^)(?:elke|iedere|alle) (?:\\p{L}+ )?(?:gemeente|gemeenten|stad|steden|doelgroep|doelgroepen))(?!\\p{L})',
  },
  en: {
    established:
      '\\b(?:stud(?:y|ies)|trials?|experiments?) (?:have |has )?(?:found|showed|shown|confirmed)\\b|\\b(?:research|stud(?:y|ies)|evidence|evaluations?|science) (?:\\S+ ){0,2}(?:made clear|makes clear|shows?|shown|confirms?|confirmed)\\b|know for (?:sure|certain)|is a fact\\b|no (?:longer any )?(?:doubt|question)|beyond question|with certainty|settles? (?:the (?:question|matter)|it)|settled (?:the (?:question|matter)|it)|undoubtedly|time and again|again and again|indisputabl[ey]|beyond (?:\\S+ )?(?:doubt|dispute|question)|proof is (?:there|in)|conclusive(?:ly)?|cannot be denied|unquestionabl[ey]|convincing(?:ly)?|undeniabl[ey]',
    everybody:
      '^(?:nobody|no one)\\b|\\b(?:everyone|everybody|always|(?:every|each|all) (?:single )?(?:newcomers?|participants?|person|people|refugees?)|any (?:newcomers?|refugees?|participants?)|without exception|assured of|guaranteed|never fails|regardless|irrespective|young and old|everywhere|anyone|(?:in |for |^)(?:every|all|any) (?:\\w+ )?(?:town|towns|city|cities|municipalit\\w+|target groups?)|whatever (?:their|the)|whoever)\\b',
  },
};
