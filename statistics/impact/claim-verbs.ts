import { type ClaimLanguage } from './claim-phrases.ts';

/**
 * Verbs of bringing about, each once, with all forms made from it: what a programme that *does* one of these to people is said to
 * have changed. Dutch verbs that come apart stand as `prefix|infinitive`; strong verbs with their past and participle after commas.
 */
const dutch =
  'verbeteren verhogen vergroten versterken bevorderen stimuleren versnellen verminderen verlagen verkleinen voorkomen,voorkwam,voorkwamen doorbreken,doorbrak,doorbraken,doorbroken ' +
  'bestrijden,bestreed,bestreden vergemakkelijken veranderen activeren verrijken besparen verdubbelen verdrievoudigen halveren beïnvloeden bewerkstelligen veroorzaken ' +
  'garanderen beschermen motiveren inspireren ontlasten verlichten verzachten verdrijven,verdreef,verdreven verjagen genezen,genas,genazen herstellen bevrijden verlossen ontsluiten,ontsloot,ontsloten ' +
  'aanwakkeren verbreden verdiepen overwinnen,overwon,overwonnen verankeren verhelpen,verhielp,verholpen dempen drukken prikkelen sterken emanciperen katalyseren transformeren ' +
  'optimaliseren maximaliseren minimaliseren verschaffen bezorgen verzekeren ontketenen smeden kweken beteugelen bespoedigen stutten ondervangen verhoeden vermijden,vermeed,vermeden ' +
  'terug|dringen,drong,drongen,gedrongen terug|brengen,bracht,brachten,gebracht teweeg|brengen,bracht,brachten,gebracht voort|brengen,bracht,brachten,gebracht op|leveren ' +
  'bij|dragen,droeg,droegen,gedragen bij|brengen,bracht,brachten,gebracht weg|nemen,nam,namen,neemt,genomen weg|werken op|krikken op|schroeven op|vijzelen aan|jagen aan|zwengelen los|maken ' +
  'open|breken,brak,braken,gebroken uit|bannen tegen|gaan,ging,gingen,gaat,gegaan af|wenden vooruit|helpen,hielp,hielpen,geholpen vooruit|brengen,bracht,brachten,gebracht weg|halen over|halen ' +
  'op|stuwen op|heffen,hief,hieven,geheven in|perken samen|smeden toe|rusten omhoog|brengen,bracht,brachten,gebracht omlaag|brengen,bracht,brachten,gebracht ' +
  'effenen plaveien op|peppen wakker|schudden op|monteren op|beuren verruimen verstevigen voeden aan|moedigen aan|sporen aan|zetten uit|dagen wapenen klaar|stomen loodsen stuwen katapulteren schenken,schonk,schonken,geschonken ' +
  'genereren scheppen,schiep,schiepen,geschapen creëren wekken redden behoeden vrijwaren remmen af|remmen keren uit|roeien slechten slopen ondermijnen knagen temperen lenigen stillen sussen kalmeren helen repareren om|vormen om|toveren ' +
  'verfijnen aan|scherpen bij|schaven bekrachtigen bestendigen verhaasten vereenvoudigen openen ontgrendelen verbinden,verbond,verbonden verzoenen op|stoten mobiliseren omver|werpen,wierp,wierpen,geworpen';

const english =
  'improve increase reduce raise boost lower strengthen enhance promote foster accelerate enable empower transform prevent decrease double halve triple save stimulate encourage deliver lift ease ' +
  'alleviate combat affect influence shape cause guarantee ensure protect motivate inspire relieve soften cure heal restore liberate unlock loosen widen deepen broaden overcome,overcame equip cultivate ' +
  'nurture propel spark trigger ignite fuel power produce generate secure maximi[sz]e minimi[sz]e optimi[sz]e cement erode dismantle eliminate eradicate dispel banish soothe counteract counter curb tackle ' +
  'shrink,shrank,shrunk cut,cutting drive,drove,driven bring,brought break,broke,broken build,built benefit uplift revitali[sz]e revive rescue free shield safeguard sharpen hone push pull move steer ' +
  'bolster amplify magnify catapult cushion buffer offset reverse avert forestall facilitate aid assist yield earn win,won,winning turn,turned mend fix repair kindle awaken blossom rekindle reignite enrich nudge speed,sped underpin smooth pave spur galvani[sz]e energi[sz]e embolden hasten ' +
  'expedite quicken further instill? inject infuse rebuild lessen diminish mitigate melt thaw dissolve shatter smash remove beat,beaten conquer defeat halt stem slow sustain ease arm elevate heighten fortify reinforce consolidate expand enlarge ' +
  'stretch multiply alter reshape revolutioni[sz]e convert coax lure shift tip cheer brighten steady ground anchor bridge bond unite connect reconnect chip open create set,setting leave,left grant';

const vowels = /[aeiouy]/u;

function englishForms(entry: string): string[] {
  const [verb = '', ...irregular] = entry.split(',');
  const stem = verb.replace(/e$/u, '');
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}(?:ies|ied)`, `${verb}ing`, ...irregular];
  const doubled = vowels.test(verb.at(-2) ?? '') && /[bdgmnprt]$/u.test(verb) ? `${verb.at(-1)}?` : '';
  return [verb, `${verb}e?s`, `${stem}${doubled}(?:ed|ing)`, ...irregular];
}

/** Singular and plural, present and past, participle; a form too many ("verhoogde", "verhogde") harms nobody. */
function dutchForms(infinitive: string, irregular: readonly string[]): string[] {
  const base = infinitive.replace(/en$/u, '');
  const voiced = base.replace(/v$/u, 'f').replace(/z$/u, 's');
  const long = voiced.replace(/([aeou])([^aeiou])$/u, '$1$1$2');
  const short = voiced.replace(/(.)\1$/u, '$1');
  const singular = [...new Set([voiced, long, short])].join('|');
  return [infinitive, `(?:ge)?(?:${singular})(?:t|d|de|den|te|ten)?`, ...irregular];
}

function dutchPattern(entry: string): string {
  const [words = '', ...irregular] = entry.split(',');
  const [verb = '', prefix] = words.split('|').reverse();
  const forms = dutchForms(verb, irregular).join('|');
  if (prefix === undefined) return forms;
  return `${prefix}(?:te |te)?(?:${forms})|${prefix} (?:\\S+ ){0,3}(?:${[verb, ...irregular].join('|')})|(?:${forms})(?= (?:[^.;:]* )?${prefix}(?!\\p{L}))`;
}

const whole = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

/** Any form of any verb of bringing about. */
export const effectVerbs: Record<ClaimLanguage, RegExp> = {
  nl: whole(dutch.split(' ').map(dutchPattern).join('|')),
  en: whole(english.split(' ').flatMap(englishForms).join('|')),
};
