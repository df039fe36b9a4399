import { type ClassWords } from './claim-classes.ts';

/** Dutch words by who helps whom with what, and what has nothing to do with it; see `claim-classes.ts` for how they are written. */
export const dutchOffer = {
  helper: `
    *adviseur *adviseurs *adviseuse *ambassadeur *ambassadeurs *bemiddelaar *bemiddelaars *bestuurders
    *bouwer *bouwers *brug *buddies *buddy *buddy's *buren *burgers *buur *coach *coaches *collega
    *collega's *consulent *consulente *consulenten *coordinator *coördinator *coördinatoren *coördinatrice
    *deskundige *deskundigen *dirigent *docent *docente *docenten *docentes *engel *engelen *gastheer
    *gastheren *gastouder *gastvrouw *gastvrouwen *genoot *gezel *gezellen *gids *helper *helpers *helpster
    *hulpen *instructeur *instructeurs *juf *juffen *kapitein *kennis *klankbord *kok *kokkin *koppeling
    *leerkracht *leerkrachten *leider *leiders *leiding *leidster *leidsters *leraar *lerares *loods
    *loodsen *luisteraar *maat *maatje *maatjes *makelaar *makelaars *manager *managers *maten *mediator
    *meester *meesteres *meesters *mentor *mentoren *mentorouder *mentorouders *mentrices *mentrix *oma
    *oma's *ondernemer *ondernemers *ondersteuner *ondersteuners *opa *opa's *opvoeder *partner *partners
    *patroon *raadgever *recruiter *regisseur *regisseurs *rolmodel *schaduw *schipper *schippers *senior
    *specialist *specialisten *stagiair *stagiaire *steun *stuurman *tolken *trainer *trainers *trainster
    *trekker *trekkers *tuinman *tuinvrouw *tutor *tutoren *verbinder *verbinders *verlener *verpleegkundige
    *vertrouweling *voorlezers *vrijwilliger *vrijwilliger's *vrijwilligers *vrijwilligersgroep
    *vrijwilligster *vrijwilligsters *wegwijzers *werker *werkers *werkster *werksters *wijzer *zus *zusje
    aan_haar_zijde aan_zijn_zijde aanvoerder* ambachtsman begeleider* bemiddelaar* beschermengel*
    beweegcoach* bibliothecaris* bibliotheekmedewerk* broeder broeders brugfunctionaris* buddy budgetcoach*
    buren burger burgers buur buurman buurmannen buurtcoach* buurtgenoot buurtgenoten buurtwerk* buurvrouw
    buurvrouwen casemanager* coach coaches collega collega's coordinator* coördinator* cultuurtolk* diaken*
    diakonie dirigent* docent* dominee dorpsgenoot dorpsgenoten doula duo duo's ervaringsdeskundige*
    ex-ondernemer fietsmeester gastgezin* gastheer* gastmoeder gastouder* gastvader gastvrouw*
    gepensioneerd* gesprekspartner* gids gidsen grote_broer grote_zus helper* huisarts_in huisgenoot
    huisgenoten huiskamer* huisvriend* huisvriendin hulpverlen* iemand_die_naast iemand_naast imam
    initiatiefnem* instructrice* intercedent* jobcoach* jobhunter* jongerenwerk* juf juffen juffrouw
    kamergenoot kapelaan kartrekker* klankbord klantmanager* kok kokkin koppel koppels koster kraamverzorg*
    kwartiermaker* landgenoot landgenoten leefstijlcoach* leermeester* leerplichtambtenaar leesmaatje*
    leesoma leesopa leraressen lesgever* loods loodsen loopbaancoach* lotgenoot luisterend_oor maatje
    maatschappelijk_werk maatschappelijk_werke maatschappelijk_werken maatschappelijk_werker
    maatschappelijk_werks mediator* meester meesters mentor* meter metgezel* missionaris oma oma's
    ondernemer* onderwijzer* opa opa's opbouwwerk* oprichter* oprichtster* oud-directeur oud-docent
    oud-leraar oud-lerares oud-verpleegkundige ouder-ambassadeur* ouderconsulent* pastoor pastor pedagoge
    pedagogisch_medewerker pedagogisch_medewerkere pedagogisch_medewerkeren pedagogisch_medewerkers pedagoog
    peetoom peetouder* peettante* pensionado* peter ploeggenoot ploegmaten praktijkbegeleid*
    praktijkondersteuner* priester raadgever* raadsman recruiter* regisseur* reisgenoot reisgenoten
    rolmodel* rolmodellen schoolmaatschappelijk schuldhulpmaatje* senior senioren sleutelfiguren
    sleutelfiguur sleutelpersonen sleutelpersoon sociaal_werk sociaal_werke sociaal_werken sociaal_werks
    sportcoach* stadsgenoot stadsgenoten stagiair* steungezin* steunouder* steunpilaar student-mentor*
    studentbuddy* taalcoach* taaldocent* taalhulp taalhulpen taalmaat taalmaten taalpartner* taalvrijwillig*
    tandem* teamgenoot teamgenoten thuisadministratie* thuiscoach* trainer* trainster* trajectbegeleid*
    tutor* vakman vakmannen vakvrouw verloskundige* verpleegkundig* vertaler* vertrouweling*
    vertrouwenspersoon voorbeeldfiguur voorlezer* voorman voorvrouw vrijwilliger* wandelmaat wegwijzer*
    welzijnswerk* werkbegeleid* werkmeester* wijkagent* wijkverpleegkundig* wijkzuster zij-instromer*
    zij_aan_zij zuster zusters`,
  programme: `
    *aanpak *activiteiten *advies *akker *alliantie *app *atelier *avond *avonden *bakkerij *band *begeleid
    *begeleiding *belletje *beurs *beweging *bezoek *bezoeken *bijeenkomst *bijeenkomsten *bingo *blok
    *boerderij *borrel *brunch *buddycontact *buddyschap *cafe *cafes *centra *centrum *club *clubs
    *coaching *combinatie *comite *consortium *coöperatie *curriculum *cursus *cursussen *cyclus *dag
    *dagbesteding *dagen *detachering *dienst *diner *diners *drukkerij *e-learning *ensemble *estafette
    *excursie *excursies *experiment *expositie *fabriek *fanfare *federatie *feest *feesten *festival
    *genootschap *gesprek *gesprekken *gilde *groep *groepen *groepje *gym *harmonie *helpdesk *hoek *huis
    *huiskamers *hulp *hulpverlening *initiatief *initiatieven *instelling *interventie *interventies
    *intervisie *judo *kamer *kamp *kapel *kas *keuken *klas *koor *koren *krans *kring *kwekerij *lab
    *leergang *les *lessen *lijn *loket *loop *lunch *lunches *maal *maaltijd *maaltijden *maatjescontact
    *maatschappij *markt *markten *mentoraat *mentoring *methode *methoden *methodes *methodiek *module
    *netwerk *ochtend *ochtenden *oefenen *ondersteuning *ontbijt *ontbijten *ontmoeting *ontmoetingen
    *organisatie *organisaties *orkest *pakket *participatiebaan *picknick *pilot *pilots *plaats *plaatsen
    *platform *plek *ploeg *podcast *podium *proef *proefplaatsing *programma *programma's *programmaatje
    *project *projecten *punt *reeks *regeling *reis *ronde *rondje *rondleiding *route *routes *salon
    *school *serie *sessies *smederij *soep *speeddate *speeddates *spel *stage *stages *startbaan *steun
    *stichting *supervisie *taalwandeling *tafel *tafels *team *telefoontje *tentoonstelling *theater *tocht
    *tochten *toneel *toneelstuk *training *trainingen *traject *trajecten *tuin *tuinen *uitje *uitjes
    *uitstap *uren *uur *uurtje *verbond *vereniging *vertelling *videobellen *voorstelling *voorstellingen
    *voorziening *voorzieningen *vraagbaak *wandelingen *week *weekend *werkvorm *werkvormen *weverij
    *winkel *workshop aanbod aanpak* activiteit* advies adviesgesprek* atelier* banenmarkt* beeldbel*
    belrondes bezoek bezoeken bijeenkomst* blok blokken boekenclub* broedplaats* buddying buddyregeling
    buddyschap buurttuin* club coaching combinatie comite concept contacturen conversatie* coöperatie
    cursus* cyclus deelname dit_alles dit_soort dit_werk eetcafe elftal empowermenttraining* estafette
    excursie* experiment experimenten faciliteit* fietstocht* formule gastgezinproject gesprek*
    gezamenlijke_maaltijd gezamenlijke_maaltijde gezamenlijke_maaltijden gezamenlijke_maaltijds gilde
    helpdesk* huisbezoek* huiskamerproject huiswerkbegeleid* hulplijn* inburgeringstraject* initiatief
    initiatieven inloop* interventie* interventies jobcoaching kamp keukentafelgesprek* koffieochtend* koor
    koppeling* kwekerij* leergang* leerlijn* leerroute* leertuin* leerwerkplek* leesgroep* leeskring* les
    lespakket* lessen living_lab logeer* loterij lotgenotengroep* maatjesschap maatjeswerk manier_van_werken
    match matches meeloopdag* meeloopstage* mentoraat mentoring mentorschap methode* methodiek* module*
    moestuin* netwerk oefen* online_les online_lese online_lesen online_less ons_werk ontbijt* ontmoeting*
    ontmoetingscentrum onze_manier opleidingstraject* opzet_van pakket picknick* pilot pilots platform
    pluktuin* praatgroep* proef proefplaats* proefproject* proefronde proeftuin* proeven programma* project*
    reeks regeling repair ruildienst* ruilkring* samenwerking schrijfclub* schrijfgroep* serie sessie*
    snuffelstage* soepgroep sollicitatietraining* speeddate* spreekuur* stadsboerderij* stage* steunpunt*
    stichting* taalcafe* telefooncirkel theekrans* tijdbank toneelspelen toolkit training* traject* uitje
    uitstapje* vereniging verhalen* vertelkring* volkstuin* voorziening* vriendendienst* wandeling*
    wat_we_doen wat_wij_doen werkervaring* werkgroep* werkplaats* werkvorm* werkwijze workshop* zomerkamp*
    zomerschool zorgboerderij*`,
  activity: `
    aandacht aanschuift aanschuiven at aten babbel* badminton* bakje bakken bakkie bakt bakte bakten
    basketbal* behangen bibliotheekbezoek bijeenkomen biljarten bingoën boetseren boksen boodschappen
    bordspel* borduur* bos bowlen breide breiden breien breit bridgen converseer* cricket* dacht_mee
    dagelijks dagelijkse damde dammen dansen danst danste dansten darten deed_voor denkt_mee dierentuin
    dineren discussi* dobbelen doet_voor drinken drinkt dronk dronken een-op-een een_op_een eet elkaar
    elkander elke_week eten eten_samen fietsen fietsen_maken fietsles fietst fietste fietsten fitness
    gaat_mee gamen gebakken gedanst gefietst gegeten gekletst gekookt gelezen geluisterd gepraat geregeld
    gespeeld gesport gewandeld gezongen ging_mee gingen_mee gitaar gym gymmen haakt haakte haken hardliep
    hardlopen herhaalde herhaalt herhalen hielp_mee iedere_dinsdag iedere_week judo kaarten kaartspel*
    kaartte kamperen kappen karate keek_mee keuvel* kijkt_mee klaverjassen kletsen kletst kletste kletsten
    klimmen klusje klusjes klussen klusten knippen knutselde knutselen knutselt koffie koffie_drinken
    koffiedrinken koken komen_bijeen komt_samen kookles kookt kookte kookten kop_koffie kop_thee kopje
    kopje_koffie kopje_thee krant_lezen kranten kwam_samen kwamen_bijeen kwamen_samen las lassen lazen leest
    legde_uit legt_uit lezen liep_mee loopt_mee luisterde luisteren luisterend luistert lunch lunchen
    lunchte maandelijks maandelijkse markt_bezoeken meedeed meedenken meedoe meedoen meedoet meegaan
    meegelopen meehelpen meekijken meelezen meelopen met_elkaar met_z'n_tweeën met_zijn_tweeën museum
    museumbezoek* musiceren naaide naaiden naaien naaimachine naait naast_elkaar nadoen oefende oefenden
    oefenen oefent om_de_week onder_vier_ogen ontbeten ontmoet ontmoeten ontmoette ontmoetten
    ontmoetten_elkaar oogsten oogstte opruimen piano pilates planten plantte potje praat praatte praatten
    praten puzzel* puzzelen quilten regelmatig rende rennen rent repareerde repareert repareren roeide
    roeien roeit rollenspel* rummikub samen samen_eten samen_koken samenkomen schaafde schaakt schaakte
    schaatsen schaatst schaatste schaken schilderde schilderen schoonmaken schuren sjoelen sleutelen soep
    solderen speelde speelden speelt speeltuin_bezoek spelen spelen_samen spelletje spelletje* spelletjes
    spit spitte spitten sport sporten sportte sportten strand_bezoek strijken taallessen taart tafeltennis*
    tekende tekenen tekent tennissen thee theedrinken timmeren trommelen tuinder tuinders tuinier* tuinierde
    tuinieren tuiniert turnen tweewekelijks tweewekelijkse uitgelegd uitleg uitleggen vast_moment vaste
    verhuizen verven viool vissen voetbal* voetbalde voetballen voetbalt volleybal* voordoen voorgelezen
    voorlas voorlezen vrijwilligerswerk wandelden wandelen wandelt weeft wekelijks wekelijkse weven wieden
    winkelen woordkaartjes yoga zaaide zaaien zaait zagen zeilen zien_elkaar zingen zingt zong zongen zwem*
    zwembad zwemles zwemmen zwemt zwom zwommen`,
  support: `
    aandacht aanwezigheid_van avonden_met begeleiding een_luisterend_oor geduld gesprek_met gesprekken_met
    hulp hulp_van inspanning_van inzet liefde luisterend_oor maanden_met middagen_met naast_haar naast_hem
    nabijheid ochtenden_met ondersteuning samen_met steun steun_van tijd_van toewijding uren_met uur_met
    uurtje_met vertrouwen_van warmte_van weken_met`,
  newcomer: `
    *baby *bakkers *bellers *bewoners *bewoonster *bezoekster *bezoeksters *breisters *cliënt *cliënte
    *cliënten *cursist *cursisten *dansers *deelneemster *deelneemsters *drinkers *ers' *eters *familie
    *families *fietsers *fietsters *ganger *gangers *gasten *gebruikers *geletterden *gevluchte *gezinnen
    *huishoudens *instromers *kandidaat *kandidaten *kind *kinderen *klanten *klasser *klassers *kokkinnen
    *koks *kwekers *leden *leerders *leerlinge *leerlingen *lid *lopers *luisteraars *makers *migrant
    *migranten *moeder *moeders *naaisters *nareizigers *nemer *nemers *nieuwkomer *nieuwkomers *ontheemden
    *ouder *ouderen *ouders *patiënten *plichtigen *pubers *renners *scholieren *schrijvers *sollicitanten
    *speelsters *spelers *starters *studente *studenten *tieners *tuinders *tuiniers *vader *vaders
    *vertellers *vluchtelingen *volwassenen *wandelaars *zangers *zoekenden *zoekers *zwemmers *zwemsters
    aankomelingen aanwezigen abdi abdul afghaan afghaans* afghaanse afghanen ahmed aisha ali alleenreizende*
    alleenstaande* alleenstaande_moeder alleenstaande_moedere alleenstaande_moederen alleenstaande_moeders
    ama's amina amv's amvs analfabeet analfabete* analfabeten anderstalig* arbeidsmigrant* armeen* armeniër*
    asielmigrant* asielzoeker* azeri baanzoeker* baby's beginner* beginners bejaarden bewoner* bewoonster*
    bezoeker* bezoekster* bijstandsgerechtigd* bijstandsmoeder* bilal broer broers brugklasser* bulgaar*
    bulgaarse burundees* buurtbewoner* buurtgenoten chinees chinezen cliënt* colombiaan* congolees*
    congolezen cursist* dames danseressen dansers deelnam_aan deelneemster* deelnemend* deelnemer* degene
    degenen dertiger* dina dochter dorpsbewoners echtpaar eritrees* eritreeër eritreeërs eritrese
    ethiopisch* ethiopiër* familie familie_uit families farid fatima fietsers flatbewoner* gambiaan* gast
    gast_van gasten gebruiker* gebruikers gelukzoeker* georgiër* gescheiden gevorderd* gezin gezin_uit
    gezinnen gezinsherenig* gezinsleden gezinslid ghanees* ghanezen hala halima hassan heren huda
    huishouden* huishoudens huurder huurder* huurders iemand immigrant* inburgeraar* inburgeraars
    inburgeringsplichtig* instromer* inwoner* iraans* irakees* irakezen iraki* iraniër* iryna jemeniet*
    jemenitisch* jeugd jonge_moeder jonge_moedere jonge_moederen jonge_moeders jongen jongen_uit jongens
    jongere* jongeren jongeren_die jongvolwassen* kameroener* kandidaat kandidate kandidaten karim kerel
    khadija kind kinderen kinders klant klanten klasgenoten kleinkind* kleuter* knul koerd* koerden
    koorleden laaggeletterd* layla leden leerder* leerling leerling* leerwerkers leila lezeres* lezers lid
    man man_uit mannen mannen_die mannen_en marokkaan* maryam mbo'er* mede-eters medelander* mehmet meid
    meiden meisje* meisje_uit mens mensen mensen_die migrant* mina moeder moeders moeders_uit mohammed
    nareizer* nareizigers natalia nieuwe_bewoner nieuwe_bewonere nieuwe_bewoneren nieuwe_bewoners
    nieuwe_buren nieuwe_collega nieuwe_collegae nieuwe_collegaen nieuwe_collegas nieuwe_inwoner
    nieuwe_inwonere nieuwe_inwoneren nieuwe_inwoners nieuwe_nederlanders nieuwe_rotterdammer
    nieuwe_rotterdammere nieuwe_rotterdammeren nieuwe_rotterdammers nieuwe_stadsgeno nieuwe_stadsgenoe
    nieuwe_stadsgenoen nieuwe_stadsgenos nieuweling* nieuwkomer nieuwkomer* nigeriaan* nour oekraïens*
    oekraïense oekraïner* oekraïners oksana olena omar ontheemd* opvoeder* oud-deelnemers ouder oudere
    ouderen ouders palestijn* parisa patiënt patiënte patiënten personen persoon peuter* plussers polen pool
    poolse puber* rania reza rima roemeen* roemeense rus russen russische rwandees* salma samir samira
    scholier* schoolkind* selam semhar shirin soedanees* soedanezen sollicitant* somalisch* somaliër*
    speelsters speler* sporters stagiaires starter* starters statushoud* stel student* studente syrische
    syriër syriërs taalleerder* tarek tesfay tibetaan* tiener* tuiniers turk turken turks* tweeling
    twintiger* uitkeringsgerechtigd* uitstromer* vader vaders vaders_uit veertiger* venezolaan*
    vergunninghouder* vijftiger* vijftigplussers vluchteling* volwassene* vrouw vrouw_uit vrouwen
    vrouwen_die wandelaars weduw* weduwe weduwnaar werkende werkenden werknemer* werkzoekende* werkzoeker*
    wie_aanschoof wie_begon wie_deelnam wie_er_kwam wie_instapte wie_kwam wie_langskwam wie_meedeed
    wie_meedoet wie_startte wijkbewoner* yusuf zahra zangeres* zangers ze_die zestiger* zestigplusser*
    zij_die zoon zus zwangere*`,
  pronoun: `
    '_m d'r dezen diens een_van_hen eentje elk_van_hen er_een haar haarzelf hem hemzelf hen henzelf hij
    hijzelf hun hunne menigeen sommigen velen wie z'n ze zich zij zij_allen zijn zijzelf`,
  us: `
    de_onze ons ons_bestuur ons_team onszelf onze onze_stichting we wij wijzelf`,
  me: `
    '_k ik ikzelf m'n me mezelf mij mijn mijne mijzelf`,
  you: `
    gij je jezelf jij jij_en jouw jouwe jullie jullie_zelf u u_en uw uzelf`,
  oneself: `
    elkaar mezelf onszelf zichzelf`,
  practical: `
    *administratie *bestand *bestanden *flyer *flyers *folder *folders *formulier *formulieren *halte
    *handleiding *huur *lijst *lijsten *nummer *onderhoud *overleg *overleggen *poster *posters *rekening
    *rekeningen *site *stalling *tijden *vacature *verbouwing *vergadering *vergoeding *vergoedingen
    *verzekering *vloer *zaal aangemeld aanhanger aanmelden aanmeldformulier aanmelding* aanmeldingen
    aannemer* aanplant aansprakelijkheid* aanvangstijd accountant* accu acht_uur actielijst actiepunt*
    administratie adres adreswijziging advertentie* afbellen afgebeld afgemeld afgezegd afmelden afmelding*
    afval afzuigkap agenda agendapunt* alarm alv app appgroep* arbeidsvoorwaarden avg avond backup badge*
    bakfiets* bakkerij ballen bankje* banner barbecue barbecues batterij* beamer begroting* bekers belde_af
    besluitenlijst bestek bestuur* bestuursleden bestuurslid bestuursvergadering bhv bibliotheek bloemen
    bloemetje boek boeken boekhoud* bonnen bonnetje* borden brandblusser* brandoefening brochure* broodjes
    budget bus busje busjes buurthuis cadeaubon* carnaval cateraar catering computer computers
    contactgegevens container* contract_met dak dakgoot database* declaratie* declareer* deurbel deurpost
    dicht diepvries dinsdag* doelpalen donderdag* draaiboek* drankjes drukker drukwerk e-mail ehbo
    energierekening excel facebook* facturen factuur* feest feestdag* fietsen fietsenhok fietsenrek
    fietsenstalling filmpje flipover flyer* folder* formulier* formulieren fornuis foto's fotograaf*
    functieprofiel* gas gastenlijst gebak gebouw gedragscode gehuurd geluidsinstallatie gemaild genodigden
    geopend gereedschap* gesloten gevierd gieter gladheid gordijn* gordijnen_gekocht groepsapp gymzaal*
    gymzalen half_acht half_drie half_elf half_negen half_tien halte haltes handboek* handleiding* hapjes
    hek hemelvaart herfstvakantie hesje hesjes huisregels huren huur huurcontract huurde huurovereenkomst
    huurprijs huurt ijsvrij inlogcode* inschrijf* inspectierapport instagram intake* intakegesprek
    jaarcijfers jaarplan* jaarrekening jaarstuk* jubileum kaart_gestuurd kabel* kantine kascommissie kast
    kasten kerk kerst* keuken keukenblok kilometervergoeding klachtenregeling klapstoelen kleding
    kleedkamer* klok koek koekjes koelkast* koffie* koffieautomaat koffiepot koffiezetapparaat kopie
    kopieerapparaat kopieën kopjes kozijn* krant_stond krantenbericht krijt krijtbord kruiwagens krukken
    kunstgras* kwartier kwast* laptop* ledenvergadering lekkage lesmateriaal lift limonade linkedin*
    locatie* lokaal lokalen loket loodgieter* loonadministratie luidspreker* maandag* mail mailde mailing
    mails mailtje map mappen materiaal meivakantie meldden microfoon middag minuten mok naamkaartje*
    namenlijst negen_uur nietmachine nieuwjaars* nieuwsbrief* nooduitgang notulen nummer ochtend offerte*
    omleiding onderhoud onkosten open opening openingstijd* opgeven ordner* oud_en_nieuw ov-chipkaart
    ov-kaart* oven overleg paas* pannen pannenkoeken papier parkeer* parkeerplaats parkeren pasen pen pennen
    penningmeester perron persbericht* personeels* pinkst* planning plattegrond podium_gebouwd postbus
    postcode* poster* potgrond presentielijst* printer printpapier privacyverklaring projector protocol*
    raam ramadan ramen regen reiskosten reiskostenvergoeding renovatie* rondleiding rondvraag rooster ruimte
    scherm schilder* schoffel* schoolvakantie* schoonmaak* schoonmaker* schrift schriften schrijfblok*
    secretaris server servies shirt* sinterklaas sleutel* sleutelbeheer sleutelbos sleutelhanger sleutelkast
    sleutels slot sloten sluitingstijd sneeuw software spandoek* speeltuin sporthal* sportveld* spreadsheet
    station stekkerdoos stickers stift* stoel stoelen storm strippenkaart stroom suikerfeest t-shirt* taart
    tafel tafels tafeltje teamoverleg teams telefoon* tenue* theepot thermoskan* tien_uur tijdslot*
    tijdstip* toestemmingsformulier* toilet* toner touringcar trainingspak* trap treinkaartje* treinkosten
    tuingereedschap twee_uur uitgenodigd uitnodigen uitnodiging* uur vaatwasser vacature* vakantie vastgoed
    veerpont verbouwd verbouwing* verf vergader* vergaderd vergoeding verhuisbericht verhuurder*
    verlengsnoer verwarming verwerkersovereenkomst* verzekering vier_uur visitekaartje* vlag vloer
    vloerbedekking voetbalveld* vog voorzitter vragenformulier vriezer vrijdag* vrije_dag
    vrijwilligersvergoeding vuilnis wachtwoord* waterkoker wateroverlast wc website wegwerk* werkoverleg
    werkplan* whatsapp* whiteboard wifi wijkcentrum woensdag* zaagmachine zaal zaaltje zalen zaterdag*
    zeven_uur ziekteverzuim_van zolder zomerstop zomervakantie zondag* zoom zwembroek`,
  money: `
    *ambtenaar *bedrag *bedragen *begroting *budget *budgetten *commissie *donateur *euro *exploitatie
    *financier *financiering *financiers *fonds *geld *gelden *gemeente *gemeenten *inkomsten *lasten
    *minister *ministerie *nota *overheid *post *potje *prijs *reserve *sponsor *sponsors *subsidie
    *subsidies *tarief *uitgaven *verantwoording *wethouder aanbested* afgewezen ambtenaar ambtenaren
    amendeer* amendement* b_en_w bank_gaf bedrag bedragen bedrijven_sponsor bedrijven_sponsore
    bedrijven_sponsoren bedrijven_sponsors begroot begrotingspost bekostig* belastingbetaler* belastinggeld
    beschikbaar_gesteld beschikking* besteding* besteed budgetplafond burap burgemeester* cbs cent centen
    coa coalitie* cofinanciering collecte* college collegebesluit collegevoorstel commissie
    commissievergadering contributie crowdfund* donateur* donatie* duizenden_euro dure duur eigen_bijdrage
    euro euro's eurocent exploitatie* financier* fonds fondsen fractie* gefinancierd gehonoreerd geld
    gemeente gemeentebestuur gemeenten gemeenteraad gespaard gesubsidieerd ggd gift giften goedkoop goedkope
    goedkoper gratis ingekocht inkomsten inkoop* inzamel* kadernota kamerbrief kamerleden kamerlid kansfonds
    kost kosten kostprijs kostte lasten legaat lions loterij_fonds miljoen miljoenen minister ministerie
    motie nalatenschap nota onkosten* oranje_fonds overheid overschot plafond postcode_loterij potje prijs
    prijzen projectsubsidie* provincie raad raadsbesluit raadsbrief* raadsleden raadslid raadsvergadering
    raadsvoorstel rabobank rekening reserve reserves rijksbijdrage rijksoverheid rotary schenking* scp
    serviceclub* spaar* specifieke_uitkering sponsor* subsidie* subsidie-aanvraag subsidieert subsidies
    tarief tarieven tekort_van termijnbedrag toegekend toegewezen toekenning ton tranche* uitgave uitgaven
    uitgegeven uurtarief uwv verantwoording verleend verleende vng voorjaarsnota voorschot* vsbfonds
    wethouder wethouders €`,
  praise: `
    *lof *tevredenheid aanbeveelt aanbevelen aangenaam aangename aanraad aanraden aanrader applaus attent*
    award* bedank* bedanken bedankt bedankte bedankten behulpzaam behulpzame beoorde* beoordeeld
    beoordeelden beoordeelt beoordelen beoordeling betrokken betrokkenheid beveelt_aan bevlogen* bevolen_aan
    blij blijdschap blije bloemen_voor boeiend* buiging chapeau cijfer_van compliment* complimenten dank
    dank_u dank_voor dankbaar dankbaarheid dankbare dankjewel dankwoord dankzegging deskundig* diepe_buiging
    dierbaar duidelijk_uitgelegd een_# eer eerbetoon eervol* enthousiasme enthousiast* enthousiaste
    erkentelijk fantastisch* favoriet* fijn fijne fijnste gastvrij* gastvrijheid gaven_een geduldig*
    geliefd* gemiddeld_een geniet genieten genietend genomineerd genoot genoten geprezen geridderd geven_een
    gewaardeerd gewaardeerde geweldig* gezellig* gezellige gezelligheid goed_verzorgd graag graag_gezien
    grappig grappige hartelijk hartelijk_dank hartelijke hartverwarmend* heel_veel_dank heerlijk* helaas
    hoogtepunt* hulde inspirerend* interessant* jammer jury keurig klachten_over knus koud kreeg_een
    krijgt_een laagdrempelig* lawaaiig* leerzaam leerzame lekker lekkere leuk leuke leukere leukste lintje*
    lof lol lovend* mijn_dank mooi mooie moois mooiste nominatie* nuttig* onderscheiding* onhandig
    ontevreden ontvangen_met overzichtelijk perfect petje_af plezier plezierig plezierige pluim populair*
    prachtig* pret prettig* prettige prezen prijs_gewonnen prijst prima professioneel professionele raad_aan
    raadde_aan raden_aan rapportcijfer* rapportcijfer_van rapportcijfers roemen roemt rommelig* saai*
    schitterend* sfeer sfeervol sfeervolle smaakte smakelijk staande_ovatie ster sterren super te_druk
    te_vol te_warm teleurgesteld teleurstellend* tevreden* tevredener tevredenheid toegankelijk* top toppers
    toppertje trots_op_het_team trots_op_onze uitstekend* verzorgd vier_sterren voortreffelijk* vriendelijk*
    waardeer* waarder* waardering warm warme warmte woord_van_dank zalig zinvol* zou_aanraden`,
  work: `
    *aantallen *afsluiting *bestand *bezetting *campagne *instroom *intakes *koppelingen *koppels *match
    *matches *momenten *ondersteunde *scholing *telde *wachtlijst *werving aanbieden aanboden aangeboden
    aangemelde aangeschoven aanmeldingen aanmeldprocedure aantallen aanwezig aanwezigen aanwezigheid* absent
    afgeblazen afgehaakt afgehaakte afgelegd afgerond afgeronde afgesproken afgevallen afhak* afrond*
    afsloten afsluiten afsluiting afspraak afspraken aftrap afvallers afwezig* begeleid begeleidde
    begeleidden begeleide begeleidt begon_met_een bereik bereik_van bereikbaar bereikt bereikte bereikten
    bespraken bespreekt bespreken besproken bestaan bestaat bestaat_uit bestond bestond_uit bestonden bevat
    bevatte bezet bezetting bezocht bezochten bezoekcijfers bezoekersaantal* bezoekersaantallen
    bezoekfrequentie bezoekt bezorgd_bij beëindigd beëindiging bieden_aan biedt_aan bijgeschoold bijhouden
    bijscholing binnengelopen binnenlopen bood_aan campagne* contactmoment* contactmomenten contactpersonen
    contactpersoon coördinatoren coördineer* daagden_op deden_mee deed_mee deelde_uit deelden_uit
    deelgenomen deelgenomen_aan deelnam deelname_aan deelnamecijfers deelnamen deelneemt deelnemen
    deelnemersaantal* deskundigheidsbevordering doen_mee doet_mee doorgang doorgegaan doorlooptijd*
    doorverwezen doorverwijz* draaide draaiden draait drukbezocht* duur_van duurde duurden duurt
    eindgesprek* evaluatiegesprek* faciliteer* gaat_van_start geannuleerd gecontinueerd gecoördineerd
    gefaciliteerd gehouden gehouden_in gekoppeld gekoppelde gelanceerd gematcht gemeld genoteerd geopende
    georganiseerd geregistreerd geschoold geschoolde gestart gestart_met gestopt gestopten gestuurd getraind
    getrainde gevoerd geworven ging_van_start gingen_van_start haakt_af haakte_af haakten_af heropend*
    hield_open hielden_bij huisbezoeken_afgelegd indeling ingedeeld ingekort ingeleverd ingepland
    ingeroosterd ingestroomd ingevuld ingevulde ingewerkt inplannen instroom intakegesprekken intakes
    intervisie* invulde invulden invullen invult inwerk* kennismaking* kick-off komen_langs koppelde
    koppelden koppelen koppelingen_gemaakt koppels koppelt kreeg_een_folder kregen_een kwam_langs
    kwamen_langs lancering langsgekomen langskomen legden_af liep_binnen liep_van liepen_binnen loopt_tot
    lopend lopende matchen matcht matchte matchten meegedaan meldde_zich meldden_zich meldingen nam_deel
    namen_deel neemt_deel nemen_deel nieuwe_vrijwilligers omvang omvat omvatte omvatten ondersteund
    ondersteunden ondersteunt ontmoetingen_per ontvangen ontving ontvingen opdagen opent_de_deuren opgedaagd
    opgekomen opgeleid opgericht opgestart opgestuurd opkomst opkomstpercentage oprichting opstart
    opstuurden organisatie* organiseer* organiseerde organiseerden organiseren plaatsgevonden plaatsvinden
    plaatsvond planden reikte_uit reikten_uit rondde_af rondden_af rondgebracht roostert scholing schoof_aan
    schoven_aan sprak_af spraken_af spreekuren spreken_af starten starten_met startte startten stoppen stopt
    stopte stopten telde telden telling telt toegeleid toeleiding toestroom tot_stand_gebracht trainen
    training_voor traint tussengesprek* tussentijds uitbreiding* uitdelen uitgebreid uitgedeeld uitgereikt
    uitgesteld uitgevallen_van uitgevoerd uitgevoerde uitreik* uitvoeren uitvoering uitvoert van_start
    vastgelegd verdeeld verlengd verlenging verplaatst verscheen verschenen verschijnen verspreid
    verspreidden verstuurd* verwezen verwijst verwijz* verzet verzonden verzorgd_door verzorgde verzorgden
    verzorgen verzorgt vinden_plaats vindt_plaats voerde voerde_uit voerden voerden_uit voltooi* voltooid
    vond_plaats vonden_doorgang vonden_plaats voortgezet voortzetting vrijwilligers_volgden
    vrijwilligersbeleid vrijwilligersbestand vulde_in vulden_in wachtlijst wachtlijst_voor wachtlijsten
    wachttijd werkbezoek* werven werver* werving wervingscampagne wierf wierven zich_gemeld`,
  study: `
    *artikel *bureau *cijfers *cohort *enquête *evaluatie *focusgroep *grafiek *indicator *instituut
    *instrument *interview *interviews *meting *metingen *monitor *onderzoek *onderzoeken *onderzoeker
    *onderzoekers *rapport *rapportage *rapportages *rapporten *registratie *respondenten *respons *schaal
    *score *scores *studie *studies *test *tests *toets *toetsen *verslag *verslagen *vragenlijst
    *vragenlijsten a_# afstudeeronderzoek analyse* analyses antwoordcategorie* antwoordde antwoordden
    antwoorden artikel as_van_de b_# bachelorscriptie* beantwoord* beginmeting* belevingsonderzoek
    betrouwbaarheid betrouwbaarheids* betrouwbaarheidsinterval bevraagd* bi bijgehouden bijlage bijlagen
    bureau casus casusbeschrijving cbs-cijfers ci cijfer cijfermateriaal cijfers cito
    cliëntervaringsonderzoek cliëntvolgsysteem cohort* congres* controle_voor correctie covariat*
    coëfficiënt* dagboek* data data-analyse databestand* dataset* deelonderzoek* deelvraag* dissertatie*
    dossieronderzoek dossiers dwarsdoorsnede econometr* econoom effectgrootte* effectmeting effectonderzoek*
    eindevaluatie* eindmeting* eindrapport* eindverslag* enqueteer* enquête* enquêtes erk ethische_commissie
    evaluatie* evaluaties evaluator* evalueer* evalueren factsheet* figuren figuur focusgroep* foutmarge*
    geanalyseerd gecontroleerd_voor gecorrigeerd gegevens gemeten gemeten_met gemiddeld gemiddelde
    geobserveerd gepubliceerd gesprekken_met_deelnemers geteld getoetst gevraagd_naar gewogen geëvalueerd
    geïnterviewd geïnterviewd* geïnterviewden grafiek grafiek_toont grafieken groepsgesprekken hogescholen
    hogeschool hoofdstuk hoofdstukken hoofdvraag imputatie* index indicator* infographic*
    inhoudelijk_verslag instapmeting instaptoets* instituut instrument interval intervallen interview*
    interviewde interviewden interviews invulden invullen invuller* item items jaargang jaarverslag kolom*
    kpi kwalitatief kwalitatieve kwantitatief kwantitatieve lector* lectoraat leessnelheid legenda lezing
    lijn_in likert* literatuuronderzoek* logboek longitudinaal longitudinale looptijd
    looptijd_van_het_onderzoek marge masterscriptie* mat maten mediaan meet meetinstrument* meetlat
    meetmoment* memo meten methode_van_onderzoek meting* metingen microdata modus monitor* monitoring n
    nameting* niveau_a_# niveau_b_# non-respons notitie nulmeting observatie* observeer* ondervraagd*
    onderzoek* onderzoeker onderzoekers onderzoekje onderzoeksvragen ontbrekende_waarden opgaven p p-waarde*
    pagina panel* paper paragraaf paragrafen percentage portret* presentatie* proefschrift*
    promotieonderzoek promoveer* promovend* psychologen publicatie* puntenschaal rapport rapportage*
    rapporten registerdata registratie registraties registratiesysteem regressie* respondent* respondenten
    respondentnummer respons* responspercentage rij schaal schaal_van schalen schriftelijk score scores
    scriptie significantie* sociolog* socioloog* spreiding staaf* staafdiagram standaardafwijking
    standaarddeviatie standaardfout statistiek* statistisch* steekproef steekproeven stelling*
    studenten_van_de studie* studies subschaal t_# taaltoets* tabel tabellen telefonisch tellingen test
    tests tevredenheidsonderzoek* tijdschrift toelichting toestemming toets toetsen toetsing toetsresultaten
    toetsscore* triangulatie tussenevaluatie* tussenmeting* tussenrapport* uitbijter* uitkomst uitkomsten
    universiteit universiteiten variabele* vaststellen verhalenbundel verslag verslagen vervolgmeting*
    vervolgonderzoek* voetnoot* volgsysteem* voormeting* vooronderzoek voortgangsverslag* vraagstelling
    vragenlijst* vragenlijsten vulden weging wetenschapper* zelfevaluatie* zelfrapportage*`,
  elsewhere: `
    *baas *bedrijf *bril *economie *fabriek *man *prijzen *regeling *regels *roc *school *tekort *therapie
    *tijd *werkgever *wet *woning aanbouw aangescherpte achterneef afgeschaft afschaffing afvallen
    andere_factoren appartement* appartementen arbeidsmarkt* arts artsen asielstop autonome_ontwikkeling
    avondklok azc_sloot baas baby_kwam bedrijf bedrijven belasting* belastingdienst bevallen bevalling
    bezorgdienst boa's brand_in bril bruiloft buiten_het_project buiten_ons_om bus bushalte* buslijn
    buslijn* buslijn_# busverbinding buurthuis_sloot camera's cao cao* cao-verhoging chatgpt chef
    conjunctuur conjunctuur* corona* corporatie* covid creche de_tijd detacheerder dieet dienstregeling
    dienstregeling* distributiecentrum echtgenoot echtgenote economie economisch_herstel economische_groei
    eigen_kamer elders_gezocht energieprijzen energietoeslag* erfenis erfenis* externe_factoren
    extra_politie fabriek fabriek* factoren_van_buiten familie_overkwam fietspad* flexwoning* fysio
    fysiotherap* gasprijs geboorte geboren gehoorapparaat gehoorapparaat* geld_van_familie gemeentebeleid
    genaturaliseerd generaal_pardon geopereerd gesloopt getrouwd gewend_aan_nederland gewenning
    gezinshereniging google_translate groter_huis gunstige_omstandigheden haar_man headhunter herenigd*
    hereniging hoogconjunctuur hoortoestel* hotel huis huisarts_schreef huurtoeslag* huurverlaging* huwelijk
    ind ind-besluit inflatie inspectie internet isk isolatie_van_de juf_van_school kabinet kabinet*
    kas_zocht kassen kerk_regelde kinderen_overkwamen kinderopvang kinderopvang* kinderopvangtoeslag
    kindgebonden_budget klas_van kleinkind_geboren krappe krapper krapste krapte krapte* kunstgebit
    kwijtschelding* laagconjunctuur landelijk_beleid landelijke_ontwikkeling landelijke_trend lantaarnpalen
    leeftijd leerplicht lening_van lente_kwam leraar lerares lockdown lockdown* loongolf loonstijging
    loonsverhoging loonsverhoging* los_van_het_project los_van_ons loterij_gewonnen maatregel* maatregelen
    machtswissel man_overkwam mbo-opleiding medicatie_aangepast medicijn medicijnen_sloegen metro* mijn_man
    minimumloon mooi_weer moskee_regelde naar_school nareis* naturalisatie* natuurlijk_herstel
    natuurlijk_verloop neef neven nicht nichten niet_van_ons nieuwbouw nieuwbouw* nieuwbouwwijk nieuwe_bus
    nieuwe_liefde nieuwe_wet nieuwe_woning omstandigheden oom ooms oorlog oorlog* oorzaak_elders
    oorzaak_ligt_elders operatie opvanglocatie* opvangplek ouder_geworden ouder_worden ouder_wordt overkwam*
    overleden overlijden overstroming pandemie participatiewet paspoort_gekregen personeelstekort
    personeelstekort* peuterspeelzaal ploegbaas politiek prijsplafond prijzen_dalen prothese psychiater
    psychologe psycholoog puberteit quotum recessie rechtbank rechter regelgeving regeling regels regering*
    regimewisseling regressie_naar renovatie_van restaurant_zocht revalidatie* rijk rijksbeleid roc
    schaarste schakelklas scholen school schoolgang schooljuf schoonfamilie schoonmoeder schoonouders
    schoonvader schoonzus* schuldregeling slachterij sloop sloot smartphone soaps sollicitatie
    sollicitatie_bij spaarpotje specialist_in spoorlijn station_opende status_gekregen straatverlichting
    supermarkt supermarkt_opende tante tantes tekort tekort_aan televisie therapie therapie* tijd tijd_heelt
    tijdsverloop tiktok toeslag toeslagen toeslagen* toevallige_omstandigheden tramlijn* treinverbinding
    trouw_ging trouwde trouwden trouwen tuinder_zocht tv_kijken uitspraak_van_de_rechter uitzendbureau
    uitzendbureau* universiteit_zelf vacature-overschot val_van vanzelf vanzelf_over verblijfsstatus
    verblijfsvergunning verblijfsvergunning* verhuisd verhuisde verhuisden verhuizing verliefd verloofd
    verplicht verplichting* versoepel* verstrijken verstrijken_van_de_tijd vertaalapp* volwassen_worden
    vrede vriend_van vrouw_overkwam wapenstilstand warme_zomer weer_beter weer_warm wennen werkgever* wet
    wet_inburgering wetgeving wetsherziening wetsvoorstel wetswijziging wetswijziging* wetten wifi_thuis
    winkelcentrum woning woningcorporatie* woningen youtube zachte_winter zijn_vrouw zomer zorgtoeslag*
    zus_in zwanger zwanger* zwangerschap`,
} satisfies Partial<ClassWords>;
