import { type ClassWords } from './claim-classes.ts';

/** Dutch words by what they do in a claim; see `claim-classes.ts` for how they are written. */
export const dutchClasses: ClassWords = {
  helper: `
    *buddy *buddy's *buddies *maatje *maatjes vrijwilliger* *vrijwilliger *vrijwilligers
    *vrijwilligster* coach coaches *coach *coaches mentor* *mentor *mentoren begeleider* *begeleider
    *begeleiders gids gidsen *ambassadeur *ambassadeurs koppel koppels duo duo's tandem* gastvrouw*
    gastheer* gastgezin* tutor* docent* lesgever* juf meester trainer* coördinator* peetouder*
    voorlezer* *voorlezers taalpartner* gesprekspartner* rolmodel* vertrouwenspersoon sleutelpersoon
    sleutelpersonen *regisseur *consulent jobhunter* jobcoach* ervaringsdeskundige* stadsgenoot
    stadsgenoten gepensioneerde* oma opa buurvrouw buurman *moeder_van_de_buurt brugfunctionaris*
    praktijkondersteuner* huiskamer* leesmaatje* wijkagent* *verpleegkundige *gids *moeders_van
    kwartiermaker* *sportleidster* *sportleider* *mentrix *patroon *loods`,
  programme: `
    programma* *programma *programma's project* *project *projecten traject* *traject *trajecten aanpak*
    *aanpak methode* *methode werkwijze interventie* begeleiding *begeleiding cursus* *cursus *cursussen
    les lessen *les *lessen training* *training *trainingen workshop* *workshop *café *cafés taalcafé*
    *groep *groepen *groepje club *club *clubs koor *koor moestuin* *tuin inloop* *inloop spreekuur*
    *spreekuur bijeenkomst* *bijeenkomst *bijeenkomsten ontmoeting* *ontmoeting *ontmoetingen gesprek*
    *gesprek *gesprekken *tafel *tafels *avond *avonden *ochtend *ochtenden *middag *middagen wandeling*
    *wandelingen atelier* *atelier *huis initiatief initiatieven formule concept stichting* *stichting
    activiteit* *activiteiten aanbod deelname koppeling* match matches *uur *uurtje stage* *stage
    werkplaats* netwerk *netwerk bezoek bezoeken *bezoek *bezoeken huisbezoek* steun ondersteuning hulp
    inzet sessie* *sessies samenwerking *kring *keuken *salon *lab *school *punt *loket *werkplaats
    *estafette *dienst *klas *team elftal oefen* *oefenen coaching *coaching mentoraat mentorschap *cafe
    *cafes *buddycontact *maatjescontact *uren contacturen *kamer *buurtkamer *ploeg *plek *toneel
    toneelspelen *podium *theater proefronde pilot estafette zomerschool *coachgesprek *gym regeling
    *regeling buddyregeling *maaltijd *maaltijden eetcafe *huiskamer leerwerkplek* vereniging
    *vereniging *bingo *loop *spel *hoek *winkel *fabriek *festival *band *orkest *wandelploeg loterij`,
  activity: `
    samen wandelen wandelt wandelden fietsen fietst koken kookt kookten zingen zingt zongen sporten
    sport voetbal* voetballen tuinieren tuinier* praten praat praatten kletsen lezen voorlezen leest
    voorgelezen dansen naaien naait breien breit schaken zwemmen zwem* hardlopen gym yoga thee koffie
    soep taart lunch eten spelletjes rummikub oefenen oefent oefende oefenden taallessen kopje bakje
    wekelijks wekelijkse ontmoeten meedoen meedoet meedeed meedoe aandacht luisterend meelopen
    vrijwilligerswerk aanschuiven aanschuift tuinders tuinder speelt spelen dammen sjoelen boksen
    zwemles fietsles kookles repareren klussen timmeren naaimachine bakken potje`,
  newcomer: `
    deelnemer* *deelnemer *deelnemers deelneemster* *deelneemsters cursist* *cursist *cursisten
    nieuwkomer* *nieuwkomer *nieuwkomers statushouder* *statushouders vluchteling* *vluchtelingen
    inburgeraar* asielzoeker* *cliënt cliënt* bezoeker* *bezoekers gast gasten *gasten moeder moeders
    *moeders vader vaders *vaders ouder ouders *ouders gezin gezinnen *gezinnen kind kinderen *kinderen
    jongere* jongeren jongen jongens meisje* meiden leerling* *leerlingen student* bewoner* *bewoners
    buurtbewoner* inwoner* vrouw vrouwen mannen man mensen mens iemand persoon personen kandidaat
    kandidaten nieuwkomersvrouw* jeugd peuter* kleuter* wandelaars *wandelaars sporters fietsers
    tuiniers *ers' anderstalige* oekraïners syriërs eritreeërs syrische eritrese oekraïense afghaanse
    *gevluchte gebruikers leden lid klasgenoten patiënten huurders huishouden* vijftigplussers plussers
    starters werkenden werkende aankomelingen nareizigers amvs leerder* *lopers *fietsers *zwemmers
    *zangers *bakkers *koks alleenstaande* oud-deelnemers zoon dochter broer broers zus dames heren knul
    kerel meid degenen degene *kwekers`,
  pronoun: `
    hij zij ze haar hem hun hen zijn wie zichzelf zich`,
  us: `
    wij we ons onze`,
  me: `
    ik mij me mijn`,
  you: `
    u uw je jij jouw jullie`,
  gain: `
    taal* *taal taalniveau taalvaardigheid nederlands spreekvaardig* spreekdurf spreekniveau
    woordenschat zelfvertrouwen *vertrouwen vertrouwen zelfredzaam* *redzaamheid zelfstandig*
    eigenwaarde zelfbeeld baan banen *baan *baantje werk *werk betaalde betaald contract contracten
    arbeidscontract dienstverband salaris loon inkomen arbeidsmarkt arbeidsparticipatie netwerk
    netwerken vriend vrienden vriendin vriendinnen vriendschap* *contacten contacten contact kennissen
    kennissenkring welzijn welbevinden gezondheid gezond gezonder geluk gelukkig* veerkracht motivatie
    diploma* *diploma examen* *examen taaltoets toekomst toekomst* kans kansen perspectief integratie
    inburgering participatie meedoen thuis thuisvoelen veilig* rust slaap slapen slaapt humor moed durf
    durven durft durfde durfden energie regie grip trots stem eigen plek houvast ritme zekerder
    zelfverzekerd* zelfbewust* sociaal sociale vaardigheden vaardigheid vaardig* conditie cijfers
    rapport schoolprestaties prestaties opleiding studie veerkrachtig eetlust samenhang saamhorigheid
    leefbaarheid cohesie wooncomfort vlot vloeiend welkom gewaardeerd kracht krachtiger kwaliteit
    rijbewijs slagingspercentage weerbaar* weerbaarheid empowerment waardigheid aanstelling *aanstelling
    vast_contract thuisgevoel gezicht_verloren leessnelheid spreekminuten glimlach lach lachen lacht
    lachten lid_van lidmaatschap doorstroom uitstroom *uitstroom arbeidsdeelname opgaven onafhankelijk*
    zelfverzekerd bankzaken digid vlotter bravoure zelfredzamer mondig* mondiger bewegen beweegt
    huishoudpot goedlopend vakdiploma stageplek leerbaan leerwerkbaan bijdragen_aan koopkracht
    vaccinatiegraad deelgenoot meetellen`,
  burden: `
    eenza* *eenzaamheid isolement *isolement stress* *stress angst* *angst somber* *klachten klachten
    depressi* schuld* *schulden schulden *schuld armoede uitkering* *uitkering *uitkeringen bijstand*
    *bijstand werkloos* werkloosheid verzuim *verzuim schooluitval uitval *uitval uitvallers
    *achterstand achterstand* taalachterstand drempel* *drempel *drempels spanning* ruzie* overlast
    *problemen problemen problematiek schaamte verlegen* vooroordelen wantrouwen heimwee pijn*
    medicijnen medicatie huisarts* ziekenhuis* zorgkosten zorgvraag kosten overgewicht bloeddruk
    conflict* criminaliteit taalbarrière barrière* boete* huurachterstand* betalingsachterstand*
    isoleren zwijgen zwijgt zweeg stilte stil *loos *loosheid onzeker* wachttijd afhankelijk* hulpvraag
    alleen schroom piekeren afwijzingen misverstand* eenzamen *kloof voortijdig werkloze* tolk tolken
    tolkentelefoon zijlijn paniekaanvallen spreekangst taalangst achterdocht bank_gekregen achterstanden
    verveling zwaarmoedig* slapeloos* huiselijk wanhoop donker hulpvragen deurwaarder* ontruiming*
    incasso* aanmaning* boetes mantel rondhangen vergeetachtig jeugdzorg zorgconsumptie hek`,
  rise: `
    stijg* steeg stegen gestegen stijging* groei* gegroeid toegenomen toename toenam toeneemt toenemen
    neemt_toe nam_toe namen_toe verbeterd verbetering* verbeterde verbeteren vooruit vooruitgang*
    vooruitgegaan vooruitging* omhoog klom klommen geklommen klimt opgelopen liep_op liepen_op
    verdubbel* verdrievoudig* winst *winst sprong stap stappen opgeklommen hoger hogere grotere groter
    sterker sterkere beter betere opgeknapt knapte knapten aangesterkt versterkt gewonnen wint piek plus
    erbij teruggewonnen voorsprong omhoogging omhoogschoot schoot vooruitkomen vooruitkomt stegen_mee
    bijgetrokken aangetrokken maakten_een_sprong`,
  fall: `
    daal* gedaald daling* afgenomen afname afnam nam_af namen_af neemt_af afneemt afnemen verminder*
    omlaag zakt* zakte zakten gezakt kromp krimp* slonk geslonken slinkt halveer* gehalveerd halvering
    terugloop liep_terug liepen_terug teruggelopen teruggang minder lager lagere kleiner geringer
    verdwe* verdwijn* verdwenen weg kwijt kelder* gekelderd teruggebracht achteruit afgebouwd smolt
    smelten gesmolten opgelost lichter voorbij teruggedrongen terugdringt terugdringen verlaagt verlagen
    dalende wegviel weggevallen uitgebannen uitbannen bestrijdt bestrijden verlost eraf teruggeschroefd
    ebde wegebde verdampt verdampte inzakte tempert temperen terugbracht korter`,
  becoming: `
    opgebloeid bloei* opbloei* bloeide* ontdooi* opgeleefd leefde* opgefleurd ontpopt* veranderd
    veranderde veranderen verandering* anders ontwikkeld ontwikkel* ontwikkeling* geworden wordt werd
    werden worden geleerd leerde leerden leren leert gevonden vond vonden vindt begonnen begon gekregen
    kreeg kregen krijgt geslaagd slaag* slagen haalde haalden gehaald behaald* opgekrabbeld opgestaan
    uit_de_schulp losgekomen los inmiddels voortaan tegenwoordig eindelijk ineens opeens weer nieuw
    nieuwe gestart aan_de_slag doorgestroomd stroomde* uitgestroomd stromen gaan_werken verhuisd
    ontstaan ontstond* zover lukt lukte gelukt kan kunnen kon konden zelfstandig_wonen rechtop losser
    dromen_weer doet_open mond_open op_eigen_benen eigen_benen uit_bed staan_op op_de_been voet_aan
    aan_het_werk aan_een_baan ontloken ontluik* ontluiken bloeiden verzameld doorgegroeid doorgeleerd
    tegenwoordig_zelf geopend_haar spreekt_nu durft_nu zelf_naar`,
  because: `
    dankzij door doordat waardoor daardoor hierdoor erdoor omdat want vanwege wegens ten_gevolge
    als_gevolg gevolg gevolgen zodat mede mede_door met_dank dank_aan door_toedoen toedoen te_danken
    danken_aan dankt danken komt_door kwam_door komt_doordat komt_omdat oorzaak reden zonder ligt_aan
    lag_aan vandaar daarom dus zodoende hiermee daarmee waarmee resultaat resultaten effect effecten
    *effect invloed impact uitwerking opbrengst* vrucht vruchten rendement verdienste verdiensten
    meerwaarde werking gevolge toe_te_schrijven toegeschreven toeschrijven schrijft schrijven_toe via
    met_hulp_van onder_de_hoede onder_haar_vleugels onder_zijn_hoede aan_de_hand tot_gevolg
    te_danken_aan geholpen_door liggen_aan tot zolang sinds_de_komst komst_van had zou_hebben anders_zat
    anders_had was_er_niet had_niet hadden_niet zou_nooit waren_nooit niet_zonder vandaar_dat wie_hier
    vanaf_de_dag nadat toen_kwam tot_dat tot_hij tot_zij omgekeerd`,
  brings: `
    vergroot vergroten vergrootte verminder* verhoog* verlaag* versterk* verbeter* verkort* versnel*
    verlicht* vermijd* voorkom* voorkwam* voorkomt bevorder* stimuleer* stimuler* activeer* help* hielp*
    geholpen bijdrag* bijgedragen draagt_bij dragen_bij droeg_bij droegen_bij draagt dragen droeg leidt
    leiden leidde leidden geleid zorgt zorgen zorgde zorgden gezorgd veroorza* bewerkstellig* bracht
    brachten brengt brengen gebracht trok trekt trekken trokken getrokken haalt haalde halen tilt tilde
    tillen getild duwt duwde geeft gaf gaven geven gegeven biedt bood maakt maakte maakten maken gemaakt
    laat liet lieten laten krijgt_mensen zet zette zetten houdt hield hielden houden behoed* bescherm*
    redt redde redden gered opent opende openen geopend opengebroken doorbre* doorbrak doorbroken
    verdrijf* verdreef verdreven wegneemt wegnemen weggenomen nam_weg neemt_weg ontsluit ontketen*
    oplever* levert leverde leveren opgeleverd leverden genereer* creëer* creëert schept schiep geneest
    heelt heelde bevrijd* verrijk* verandert vormt vormde* werpt wierp wekt wekte prikkel* motiveer*
    inspireer* leert_mensen ontlast* verklein* verzacht* beïnvloed* bepaal* bepalend stuwt stuwde jaagt
    joeg drijft dreef bouwt bouwde bouwen smeedt verbindt verbond werkt werkten loont loonde rendeert
    rendeerde bespaart bespaarde bespaar* scheelt scheelde verdient verdiende terugverdien*
    terugverdiend betaalt_zich betaalde_zich slaat_aan sleept sleepte ontwapen* ontwar* voed* voedt
    geneze* lokt lokte bezorg* schenkt schonk leverde_op maakt_het mogelijk_maakt mogelijk_maakte
    brengt_bij leerde_me leerde_haar leerde_hem leert_me sleurt sleurde wijst_de_weg leidde_tot
    maakt_los zet_aan zetten_aan overwint overwon ontmoedig* aanmoedig* moedigt vergemakkelijk*
    bespoedig* bewaart bewaarde ontneemt ontnam bezweert ontsloot mobiliseert helpt_bij helpt_tegen
    helpen_tegen helpt_om ten_goede ten_goede_komt komt_ten_goede draaide_om deed doen_goed doet_goed
    doet_wonderen krikt krikte opkrik* vijzelt sterkt sterken sterkte haalde_uit haalt_uit tilt_op veegt
    veegde poetst breekt brak slecht slechtte slaat sloeg snoert weert weerde verzoent opwekt wekken
    vergoedt dempt dempte bijbrengt bijgebracht aangeleerd leerde_ons vleugels_geven baat vruchten_af
    plukken plukt plukte dichten dichtte overbrugt overbrugde baande baant plaveit`,
  figure: `
    sleutel motor *motor deur deuren brug bruggen springplank vliegwiel hefboom katalysator smeerolie
    bron fundament basis bodem wortel* zaad* zaadje vonk vuur lont licht lichtpunt wonder* wonderen
    toverwoord geheim recept medicijn *medicijn pil remedie tegengif wapen magie ingrediënt *kracht
    anker reddingsboei reddingslijn vangnet kompas ruggensteun duwtje zetje steuntje opstap opstapje
    stapsteen ladder venster poort paspoort ticket kruiwagen goud goudmijn schot roos verschil
    maakt_het_verschil doorslag doorslaggevend cruciaal onmisba* essentieel keerpunt kantelpunt ommekeer
    omslag *wereld drempelverlager ijsbreker bindmiddel lijm cement schakel zuurstof balsem pleister
    olie vruchtbaar vruchten zoden investering belegging waard waarde waardevol succes succes* succesvol
    schoolvoorbeeld doorbraak redding uitkomst zegen bewijs levend_bewijs op_de_rit deur_open op_gang
    over_de_streep in_het_zadel zadel zoden_aan_de_dijk twee_vliegen doorbraak* wereld_van_verschil
    elixer panacee beste_medicijn aanjager trampoline stimulans zet impuls toegangspoort toegangskaart
    entree opmaat vruchtbare_bodem geboorte start_van_alles route_naar weg_naar snelweg draaipunt spil
    ruggengraat hart hoeksteen steunpilaar pijler succesfactor werkzame_stof zuurdesem gist troef
    winnende wonderolie game_changer klopt staat_of_valt`,
  maybe: `
    mogelijk mogelijke mogelijkerwijs wellicht misschien waarschijnlijk* vermoed* vermoedelijk vermoeden
    aannemelijk plausibel lijkt lijken leek leken schijnt schijnen kennelijk blijkbaar vast_wel wijst
    wijzen wees wezen duidt duiden duidde suggere* indicatie* aanwijzing* aanwijzingen zou zouden
    kan_zijn zal_wel denken denk dunkt geloof geloven indruk gevoel voorzichtig* niet_uitgesloten
    uitgesloten uit_te_sluiten denkbaar niet_ondenkbaar ondenkbaar goed_mogelijk best sluiten_niet
    houden_het vermoedens lijkt_het naar_het_schijnt *zins naar_verwachting allicht kan_hebben
    zou_kunnen ten_dele deels waarschijnlijkheid hypothese verklaring wie_weet niet_vreemd_aan
    vreemd_aan gokje gok gokken ons_idee mijn_idee naar_mijn_idee onderbuik* onderbuikgevoel denkelijk
    vast_ook vast zal_vast zal_daar zal_niet niet_los_van los_staan los_van heeft_iets_te_maken
    te_maken_met mee_te_maken hebben_vermoedelijk zo_te_zien ogenschijnlijk kans_is_groot alle_schijn
    schijn lijkt_erop lijkt_het_erop erop duidt_erop sluit_niet_uit sluiten_niet_uit niet_uit_te_sluiten
    verklaren_voor_een_deel voor_een_deel ten_minste_deels in_onze_ogen onzes_inziens mijns_inziens
    naar_wij_aannemen nemen_aan neem_aan aangenomen schatting schatten schatten_de op_het_oog voor_zover
    zou_weleens weleens zou_best kan_best kan_goed vermoeden_wij vermoed_ik durven_we voorzichtige
    geen_bewijs_maar niet_bewezen_maar meegespeeld meespelen meespeelt speelt_mee rol_hebben_gespeeld
    rol_spelen speelt_een_rol een_rol enigszins naar_alle_waarschijnlijkheid hebben_geholpen
    naar_het_zich hint`,
  proven: `
    bewezen bewijs* bewijst bewijzen aangetoond* aantonen aantoont aantoonba* toont_aan tonen_aan
    toonde_aan tonen toont onomstotelijk onweerlegba* onbetwist* ontegenzeggelijk vast_staat staat_vast
    staat vaststaand vast vastgesteld stelt_vast overtuigend onmiskenba* ontwijfelba* twijfel
    buiten_kijf kijf zonder_twijfel geen_twijfel zwart_op_wit zeker zekerheid wetenschappelijk evidence*
    evident duidelijk glashelder zonneklaar onderbouwd gebleken blijkt bleek wijst_uit wees_uit
    uitgewezen bevestigd* bevestigt bevestigen onderschrijft laat_zien laten_zien liet_zien
    onafhankelijk* significant* rct gerandomiseerd effectstudie conclus* concludeer* concluderen feit
    onloochenba* ontkennen discussie keihard hard harde erkend uitgemaakte_zaak uitgemaakt ontmaskerd
    overduidelijk op_papier nu_op_papier wetenschap hoogleraar* bewees bewezen_effectief twijfelt
    geen_speld discussie_mogelijk niet_meer_te_ontkennen boven_elke_twijfel rekenkamer
    visitatiecommissie onderzoekers_concluderen vastgestelde het_bewijs tonen_zwart hard_gemaakt
    hardgemaakt wetenschappelijk_bewezen gevalideerd erkende meta-analyse loting gelote geloot p_<
    betrouwbaar staat_buiten onderzoek_wijst_uit cijfers_liegen liegen onwrikbaar geen_toeval toeval_is`,
  everybody: `
    iedereen ieder iedere elk elke alle allemaal allen altijd nooit niemand steevast zonder_uitzondering
    uitzondering uitzonderingen garant* garandeer* gegarandeerd verzekerd feilloos onfeilba*
    honderd_procent overal wie_ook wie_dan hoe_dan_ook geen_enkele geen_een stuk_voor_stuk telkens_weer
    onvermijdelijk automatisch vanzelf per_definitie blijvend voorgoed mislukt mislukte faalt faalde
    missen mist elkeen welke_achtergrond ongeacht geheid steeds_weer zonder_mankeren kun_je_de_klok klok
    ieders al_onze stuk_voor alle_vrouwen alle_deelnemers altijd_en_overal waar_ook welke_ook punt_uit
    uitgesloten_is falen beloofd beloven zonder_pardon voor_iedereen wie_maar nog_nooit geen_mens
    geen_kind niet_een_keer moet_nog_geboren in_alle_gevallen vroeg_of_laat linksom_of iedereen_die
    wie_meedoet hoe_oud_ook`,
  denial: `
    niet geen nooit niets niemand nergens noch evenmin nauwelijks amper zonder nee allerminst geenszins
    ontbreekt ontbreken ontbrak zelden`,
  unknown: `
    onbekend onduidelijk onzeker weten weet wisten wist of vraag vragen open_vraag afwachten bezien
    blijken uitwijzen raden gissen in_hoeverre hoeverre onderzocht onderzoeken onderzoekt nagaan
    nagegaan meten of_het of_dit of_dat waarom waaraan waardoor_dat hoe_dat antwoord uitspraak
    uitspraken zeggen gezegd beweren claim* conclusie* oordeel te_vroeg toeval causaal oorzakelijk
    verklaren betwist* betwijfel* oorzaak_en_gevolg samenloop onjuist te_klein te_kort niet_na_te_gaan
    niet_te_zeggen niet_vast_te_stellen valt_niet laat_zich_niet kan_niet_worden weten_we_niet
    weten_wij_niet voorbarig hard_te_maken of_het_komt of_dat_komt of_dit_komt ons_bordje geen_uitspraak
    geen_conclusies mogen_niet toeschrijven_aan voorbehoud onbewezen niet_bewezen geen_bewijs
    geen_aanwijzing geen_aanwijzingen slag_om_de_arm`,
  goal: `
    wil willen wilden wilde hoop hopen hoopt hoopten hoopte doel doelen *doel doelstelling* ambitie*
    streven streeft streefden streef* beoog* beogen beoogde beoogt bedoeling bedoeld plan plannen
    gepland voornemen voornemens wens wensen droom droomt dromen inzet_is moet moeten moest gericht
    richt richten opgezet ontworpen aanvraag vragen_wij verzoek* verwacht verwachten verwachting*
    verwachtten zal zullen gaan_we straks volgend volgende komend komende mikken mikt beloof* belofte
    opdracht missie opgave in_2025 in_2026 zoeken gezocht zoekt probeer* om_te proberen probeert opzet
    mikpunt statuten als_doel rode_draad beogen_te stelt_zich speerpunt slogan motto oproep
    gezocht_taalmaatjes meld_je`,
  study: `
    onderzoek* *onderzoek evaluatie* *evaluatie studie* meting* *meting metingen vragenlijst* enquête*
    interview* respons* respondent* steekproef t0 t1 t2 nulmeting effectmeting monitor* rapportage*
    rapport rapporten onderzoekers onderzoeker universiteit hogeschool scriptie analyse* regressie*
    variabele* schaal toets toetsen score scores *score *scores cijfer cijfers percentage gemiddelde
    gemiddeld data gegevens tabel figuur grafiek bijlage paragraaf hoofdstuk dossiers registratie
    gemeten geïnterviewd betrouwbaarheidsinterval n p leessnelheid uitkomsten uitkomst geïnterviewden
    casus bijgehouden logboek casusbeschrijving vaststellen invullen vulden opgaven ondervraagde* geteld
    tellingen jaarverslag index standaarddeviatie standaardafwijking`,
  compared: `
    dan tegenover tegen versus vergelek* vergeleken vergelijk* vergelijking* ten_opzichte opzichte
    terwijl waar_dat anderen overige rest wachtlijst* wachtenden wachtende controlegroep*
    vergelijkingsgroep* referentiegroep zonder_maatje zonder_buddy met_maatje niet-deelnemers niet-*
    elders landelijk* landelijke regionaal gemiddelde_van lotgenoten leeftijdgenoten verschil verschilde
    verschillen verschild* scheelde even zowel groepen beide twee_groepen achterbleef achterbleven
    bleef_achter bleven_achter oververtegenwoordigd anderhalf_keer twee_keer_zo zo_vaak dan_wie groep
    juist wel_een ander wie_een wie_niet in_tegenstelling evenveel dezelfde gelijke_mate ene_helft
    andere_helft evenmin_als evenzeer even_goed net_zo net_als gelijk beter_voor rooskleuriger
    wie_begeleid de_een de_ander scoorden scoorde scoren voorsprong_op wel_of_niet zonder_begeleiding
    die_wachtten nog_wachtten zonder_vrijwilliger`,
  together: `
    hangt_samen hangen_samen hing_samen hingen_samen samenhang* samenhing samenhangt samenhangen
    samengaan ging_samen gaan_samen gaat_samen gingen_samen gepaard verband* verbanden correl*
    correlatie* relatie gerelateerd geassocieerd associatie* hoe_meer hoe_vaker hoe_langer hoe naarmate
    evenredig gelijk_op vallen_samen viel_samen hand_in_hand hand loopt_gelijk hoort_bij gradiënt trend
    voorspel* voorspelt voorspeller bij_toenemende toenemende neemt_af_naarmate maatjescontact_en
    gunstiger evenredige des_te deze_samenhang loopt_op_met gingen_gelijk hand_in`,
  time: `
    jaar jaren maand maanden week weken eerst eerder vroeger toen destijds daarvoor voorheen nu vandaag
    inmiddels intussen sinds sindsdien na nadien daarna later vorig vorige voor begin einde eind start
    aanvang afloop januari februari maart april mei juni juli augustus september oktober november
    december winter zomer voorjaar najaar herfst lente seizoen tot toe van halfjaar kwartaal ooit
    gisteren morgen periode tussen #year geleden lang langer`,
  elsewhere: `
    wet *wet wetgeving wetswijziging regeling *regeling regels arbeidsmarkt* krapte krapper economie
    conjunctuur inflatie corona* pandemie lockdown minimumloon cao werkgever* baas bedrijf fabriek
    huwelijk trouwde getrouwd zwanger geboren geboorte verblijfsvergunning gezinshereniging echtgenoot
    echtgenote man_overkwam kinderopvang school scholen leerplicht leraar medicijn therapie psycholoog
    weer_warm buslijn bus dienstregeling verhuizing verhuisde woning huis nieuwbouw gemeentebeleid rijk
    kabinet leeftijd ouder_geworden tijd vanzelf gewenning erfenis sollicitatie uitzendbureau toeslag
    toeslagen energieprijzen belasting* oorlog hoogconjunctuur distributiecentrum inspectie oom tante
    vriend_van nareis* huisarts_schreef buurthuis_sloot buslijn_9 sloot cao-verhoging
    oorzaak_ligt_elders los_van_ons buiten_ons_om bril gehoorapparaat appartementen aanbouw zomer
    flexwoning* tekort personeelstekort loonsverhoging`,
  practical: `
    zaal zalen huur huren gehuurd sleutel* stoelen tafel tafels bus busje fietsen koffie* koffiepot
    keuken printer laptop* agenda rooster planning locatie* ruimte lokaal lokalen bibliotheek buurthuis
    wijkcentrum kerk kantine gebouw adres parkeer* verzekering vog contract_met folder* flyer* poster*
    website nieuwsbrief* app whatsapp* mail e-mail telefoon* formulier* aanmeldformulier inschrijf*
    aanmelden opgeven aangemeld aanmelding* aanmeldingen meldden intake* intakegesprek overleg
    vergadering* vergaderd notulen voorzitter penningmeester secretaris bestuur* bestuurslid
    bestuursleden jaarrekening begroting* budget reiskosten vergoeding onkosten materiaal boek boeken
    lesmateriaal map mappen maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* uur
    minuten tien_uur half_acht ochtend middag avond zomerstop vakantie kerst* gesloten open geopend
    dicht lift trap deurbel lekkage dak schilder* gevierd feest jubileum barbecue taart vastgoed
    parkeerplaats verwarming gas stroom wifi computer computers loket plattegrond stickers mok pen
    pennen krijtbord speeltuin kleding bakkerij opening klok zolder podium_gebouwd hek rondleiding
    gordijnen_gekocht`,
  money: `
    euro € subsidie* *subsidie kosten kostte kost bedrag fonds fondsen *fonds sponsor* gift giften
    donatie* financier* gefinancierd bekostig* uitgaven uitgegeven besteed besteding* begroot ton
    miljoen lasten tarief gratis eigen_bijdrage contributie rekening gemeente provincie raad wethouder
    college gemeenteraad fractie* coalitie* motie`,
  praise: `
    waardeer* gewaardeerd waardering rapportcijfer* tevreden* enthousiast* blij dankbaar prettig* fijn
    fijne gezellig* leuk leuke leukste plezier genieten genoot genoten mooi mooie mooiste warm warme
    hartelijk aanrader aanbevelen aanraden compliment* bedankt bedank* dank 8 8,1 8,3 8,6 7,9 pluim
    beoorde* beoordeling beoordeeld geven_een gaven_een kreeg_een krijgt_een`,
  work: `
    aanmeldingen wachtlijst wachttijd werving werven geworven *koppels koppels gematcht matchen matchten
    gekoppeld koppelden opgeleid geschoold training_voor scholing bijscholing vrijwilligers_volgden
    begeleidden coördinatoren bezetting uitvoering uitgevoerd organiseer* organisatie* georganiseerd
    gehouden plaatsgevonden vond_plaats vonden_plaats namen_deel nam_deel deelgenomen deelnam deelnamen
    opkomst bezocht bezochten bezoekersaantal* bereikt bereikten bereik aanwezig aanwezigen opgekomen
    afgehaakt stopte stopten gestopt afgerond afsloten uitgereikt uitgedeeld ingevuld invulde invulden
    startte starten gestart gestopten bestaat bestond bestaan telt telde telden verzorgde verzorgden
    verzorgt spreken_af spraken_af afgesproken afspraak`,
  said: `
    zegt zei zeggen zeiden vertelt vertelde vertellen aldus volgens verklaart verklaarde meldt schrijft
    schreef noemt noemde noemen roept lacht citaat quote vindt geven_aan gaven_aan gaf_aan geeft_aan
    aan_te_geven ervaren ervaart ervoer ervoeren rapporteren rapporteerde* melden verhaal vraagt vroeg
    vroegen merken merkt merkte horen hoort hoorden ziet zien zag zagen`,
  more: `
    meer minder vaker beter sneller eerder hoger lager groter kleiner sterker zekerder makkelijker
    gemakkelijker langer korter vlotter actiever gezonder gelukkiger rustiger fitter zelfstandiger
    zelfverzekerder opener slechter erger *iger *lijker steeds`,
  modal: `
    zou zouden kan kunnen kon konden mag mogen moet moeten zal zullen wil willen`,
  but: `
    maar echter toch niettemin desondanks evenwel al hoewel ondanks weliswaar`,
  number: `
    # één een_op twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig
    zestig honderd procent % procentpunt punten punt helft kwart derde driekwart meerderheid meeste
    aantal aandeel tientallen dozijn`,
  have: `
    heeft hebben had hadden hebt heb`,
  be: `
    is was waren bent ben geweest`,
  passive: `
    werd werden wordt worden`,
  how: `
    hoe wat waar welke waarom wanneer wie`,
};
