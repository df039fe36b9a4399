import { type ClassWords } from './claim-classes.ts';

/** Dutch words by what changes in lives, and what is said to have done it; see `claim-classes.ts` for how they are written. */
export const dutchChange = {
  language: `
    *certificaat *diploma *diploma's *examen *examens *opleiding *taal a_# aan_de_telefoon accent alfabet
    alfabetisering b_# begreep begrepen begrijpen begrijpt begrip certificaat certificaten cijfers_op_school
    cito-score* computervaardig* deelcertificaat digid digitale_vaardig digitale_vaardige digitale_vaardigen
    digitale_vaardigs digivaardig* diploma* examen* geletterdheid gesprek_aanknopen gesprek_voeren
    getuigschrift grammatica havo hbo inburgering* klets_ze kns kwalificatie* leerprestaties leerwinst
    leesachterstand* leesniveau* leesplezier leessnelheid leesvaardig* leren lezen_en_schrijven
    luistervaardig* mbo moedertaal nederlands nederlandstalig* ona opleiding opleidingen praatje praatjes
    praktijkverklaring rapportcijfers_van_de_kinderen rekenen rekenvaardig* schooladvies schoolprestaties
    schoolresultaten schoolsucces schrijfvaardig* slagingskans* slagingspercentage spelling spreekdurf
    spreeklef spreekminuten spreekniveau spreekvaardig* spreken sprekend staatsexamen* startkwalificatie
    studie studies_aan taal* taalbeheersing taalexamen taalgebruik taalgevoel taalontwikkeling taaltoets
    telefoongesprek* uitspraak_van_het uitspraak_verbeterd vakdiploma verstaan verstaanbaar* verstaat
    verstond verstonden vloeiend vloeiende vlot vlotst vlotte vlotter vocabulaire volzin* volzinnen vwo
    woorden woordenschat woordje* zinnen zinnetje* zinsbouw`,
  job: `
    *aanstelling *baan *baantje *banen *beroep *contract *dienstverband *doorstroom *functie *inkomen *loon
    *salaris *sollicitatie *uitstroom *werk aan_de_bak aan_de_slag aan_het_werk aanstelling ambacht
    arbeidscontract arbeidsdeelname arbeidsfit* arbeidsmarkt arbeidsmarktpositie arbeidsovereenkomst
    arbeidsparticipatie arbeidsplaats* arbeidsritme baan baantje banen beroep betaald betaald_werk betaalde
    betaalde_baan bijbaan* carriere contract contracten cv deeltijd dienstverband doorstroom* economisch*
    economische_zelfstandigheid eigen_bedrijf eigen_huis eigen_kraam eigen_onderneming eigen_winkel
    eigen_woning eigen_zaak fietsdiploma financiële_rust fulltime functie gaan_werken ging_werken
    huishoudboekje huisvesting ingeschreven_bij_de_kamer inkomen inkomens jaarcontract koopkracht kvk
    leerbaan* leerwerkbaan leerwerkplek_gevonden loon loondienst loonstrook* loonstrookje loopbaan
    loopbaanstap ondernemerschap parttime plaatsing_op promotie rijbewijs* rijexamen salaris* schulden_vrij
    schuldenvrij schuldenvrije sollicitatie* solliciteren spaargeld spaarrekening stage_gelopen stageplaats*
    stageplek* theorie-examen uit_de_bijstand uit_de_uitkering uitgestroomd uitstroom* uren_werken vak
    vast_contract verdiensten_van voltijd werk werkend* werkervaring werkfit* werkgelegenheid werkkring
    werkplek werkplekken werkritme werkt_als werkt_inmiddels werkt_nu werkzaam woning zelfstandig_wonen
    zonder_uitkering zwemdiploma*`,
  ties: `
    *band *contact *contacten *integratie *netwerk *samenleven *verbinding *vrienden *vriendin *vriendinnen
    *vriendschap aanloop aanspraak acceptatie band banden begrip_voor_elkaar bestuurslid_van betrokken_bij
    betrokkenheid bezoek_over_de_vloer burencontact* burgerschap buurtcontact* buurtgevoel cohesie contact
    contacten doet_mee_aan draagvlak erbij erbij_horen ergens_bij familieband gaat_stemmen gegroet
    gemeenschap* gemeenschapsgevoel gemeenschapszin geworteld gezelschap gezinsband gezinsrelatie* groet
    groeten hechte hechter hechting hoor_erbij hoort_erbij horen_erbij inclusie ingeburgerd integratie*
    kennissen kennissenkring kring_van leefbaar* leefbaarheid leefklimaat lid_van lidmaatschap meedoen
    meetellen netwerk netwerken omgang onderling* opkomst_bij_verkiezingen opvoeding* opvoedvaardig*
    ouderbetrokkenheid ouderrol ouderschap participatie* participeren relatie_met_de_kinderen saamhorig*
    samenhang samenleven sfeer_in_de_wijk sociaal sociale sociale_samenhang speelafspraakjes speelkameraad*
    speelt_met stemmen thuis thuisgevoel thuishoren thuisvoelen tolerantie veilig* veiligheidsgevoel
    verbinding* verbonden verbondenheid verenigingsleven verenigingslid vooroordelen_minder vriend vrienden
    vriendenkring* vriendin vriendinnen vriendje* vriendschap* vrijwilliger_geworden wederkerigheid
    wederzijds* wijk_veiliger wortel_geschoten zwaaien`,
  strength: `
    *energie *gezondheid *kansen *perspectief *redzaamheid *rust *vaardigheden *vertrouwen *welzijn
    *zelfstandig administratie_op_orde assertief assertiever assertiviteit bankzaken bekwaam* bekwaamheid
    betekenis beweegt bewegen bewegingsruimte bewegingsvrijheid blijer bloedsuiker* bloedwaarden bravoure
    competentie* concentratie conditie controle_over dagbesteding dagritme dagstructuur dapper* dapperder
    discipline doel_in_het_leven doorslapen doorzettingsvermogen durf durfde durfden durft durven eetlust
    eigen eigen_stem eigenheid eigenwaarde emotioneel emotionele energie energieker erkenning fit fitheid
    fitte fitter geborgen* geborgenheid gedurfd geestelijk* gehoord gelach geluk gelukkig* gelukkiger
    gemotiveerd* gewaardeerd_voelen gewicht gezien_en_gehoord gezien_voelen gezond gezonde gezonder
    gezondheid* gezondst glimlach* glimlachen greep_op grip handigheid hoop_op hoopvol* hoopvoller houding
    houvast humor kalm* kalmer kalmte kans kansen kin_omhoog kracht kracht_gevonden krachten krachtig*
    kwaliteit_van_leven lach lachen lachje lacht lachten leefwereld lef lenig* levensgeluk levenskwaliteit
    levenslust levensvreugde levenszin mentaal mentale mobieler mobiliteit moed moedig* moediger
    mogelijkheden_in mondig* motivatie nachtrust nuttig_voelen onafhankelijk* onafhankelijker ontspan*
    ontspannen ontspanning opgeheven_hoofd opgewekt* overzicht perspectief perspectieven
    plezier_in_het_leven psychisch psychische rechte_rug rechtop regie respect ritme routine rust rustig*
    rustiger schater* schroom_kwijt slaap slaapt slapen sliep sliepen stem straalde straalden straalt
    stralen structuur talent* talenten tevreden_met_het_leven toekomst* toekomstbeeld toekomstperspectief
    trots trotse trotser uithoudingsvermogen uitzicht vaardig* vaardigheden vaardigheid van_betekenis
    veerkracht* vertrouwd vertrouwen vitaal vitaler vitaliteit vooruitzicht* vrijheid vrolijk* vrolijker
    waardigheid weerbaar* weerbaarheid wegwijs welbehagen welbevinden welzijn* wereld_groter wilskracht
    zelfbeeld zelfbewust* zelfkennis zelfredza* zelfredzamer zelfregie zelfrespect zelfspot zelfstandig*
    zelfvertrouwen zelfverzeker* zelfwaardering zelfwerkzaam* zelfzeker* zin_gekregen zin_in
    zin_in_het_leven zingeving`,
  gain: `
    bijdragen_aan cijfers deelgenoot doorstroom empowerment gewaardeerd gezicht_verloren gezondheid glimlach
    goedlopend huishoudpot inburgering integratie krachtiger kwaliteit leerbaan mondiger opgaven
    participatie plek prestaties rapport rijbewijs saamhorigheid salaris stageplek taalniveau
    taalvaardigheid toekomst uitstroom vaccinatiegraad veerkracht veerkrachtig welkom welzijn wooncomfort
    zekerder zelfredzaam* zelfverzekerd zelfverzekerd*`,
  burden: `
    *achterstand *achterstanden *afstand *angst *angsten *armoede *barriere *barrieres *bijstand *conflicten
    *crisis *drempel *drempels *eenzaamheid *geweld *isolement *klacht *klachten *kloof *last *loos
    *loosheid *muren *muur *opname *pijn *probleem *problematiek *problemen *ruzie *schuld *schulden *stress
    *tolk *trauma *uitkering *uitkeringen *uitval *verzuim *zorgen aan_de_kant aanmaning*
    achter_de_geraniums achter_gesloten achterdocht achterdocht* achterstand* achterstanden afgewezen_voor
    afhankelijk* afhankelijkheid afsluiting_van_gas afstand afwijzing* afwijzingen afzijdig* agressie*
    agressief alcohol* alleen angst* antidepressiva argwaan arm_gezin armoede armoede* baanloos*
    baanloosheid bang bange banger bank_gekregen bank_gezeten barriere* bed_bleven belemmer* beslag*
    betalingsachterstand* bevreesd bewind* bezorgd* bijstand* binnenshuis blijft_zitten blijven_zitten
    bloeddruk boete boete* boetes boos boosheid buikpijn* buitengesloten buitenstaander* burenruzie*
    burn-out* conflict* criminaliteit criminaliteit* crimineel* crisis* crisisopvang dakloos* dakloosheid
    dakloze* de_weg_kwijt depressi* deur_niet_uit deurwaarder* diabetes diefstal* discriminatie* doelloos*
    donker donker* drank* drempel* drempelvrees droefheid droevig* drugs* duister* dwangbevel*
    echtscheiding* eentonig* eenza* eenzamen faalangst* faillissement frustratie* futloos* gediscrimineerd
    gefrustreerd* geldgebrek geldnood geldproblemen geldzorgen gemis gepest gepieker geruzie gespannen*
    gespijbeld gestrest* getob getraumatiseerd geweld* gezondheidsklacht* geïsoleerd* ggz* gokken_op
    gokschuld* gokverslaving gordijnen_dicht gêne hanggroep* hangjongere* heimwee hek herbeleving* hinder*
    hobbel* hoofdpijn* hopeloos* hopeloosheid huis_niet_uit huisarts* huiselijk huiselijk_geweld hulpeloos*
    hulpeloosheid hulpvraag hulpvraag* hulpvragen huurachterstand* huurschuld* ijs ijzige in_bed_bleef
    inbra* incasso* isoleer* isolement isoleren jeugdcriminaliteit jeugdhulp* jeugdzorg jeugdzorg*
    kalmeringsmiddel* kilte klacht klachten kloof kloven knelpunt* kopzorg* kosten koude krap_bij_kas
    kwam_het_huis kwam_nergens laaggeletterdheid langs_de_kant langs_elkaar_heen last_van leegte lege_dagen
    lichamelijke_klachten loonbeslag* lusteloos* machteloos* machteloosheid mantel medicatie medicatie*
    medicijnen medicijngebruik melanchol* minderwaardig* misbruik* miscommunicatie* mishandel* missen_van
    misverstand* moe moedeloos* moedeloosheid moeilijk* moeilijkheden moeite* monddood muisstil muren muur
    nachtmerrie* neerslachtig* nergens_kwam nerveus* nervositeit niemand_sprak obesitas obstakel* onbegrip
    ondertoezicht* onenigheid* onmondig* onrust* ontruim* ontslag* ontslagen onzeker* op_de_bank
    op_haar_kamer opname* opnames overbelast* overbelasting overgewicht overlast overlast* overspannen
    overspannenheid paniek* paniekaanvallen participatiewet_uitkering pesten* pesterij* pieker* piekeren
    pijn* pillen polarisatie politie* probleem* problematiek problematiek* problematische_schulden problemen
    ptss racisme radeloos* recidive* roken rondhangen rondkomen rood_staan rookt rouw rouwen rugpijn* rugzak
    rugzakje ruzie* schaamde schaamt schaamte schaamte* schaduwkant schamen schooluitval schooluitval*
    schoolverlat* schoolverzuim schroom schroom* schuchter* schuld schuld* schulden schuldenlast
    schuldenproblematiek schuldsanering seh slaapmiddel* slaappil* slaapprobleem* slaapproblemen slapeloos*
    slapeloosheid slecht_slapen sociaal_isolement somber* sores spanning* spijbel* spoedeisende_hulp
    sprak_met_niemand sprak_niemand spreekangst spreekangst* spreekdrempel* stereotype* stil stille stillen
    stilletjes stilletjes_in stilte stress* struikelblok* stuurloos* suikerziekte taalachterstand
    taalachterstand* taalangst taalbarriere taalbarriere* taalprobleem* taalproblemen teruggetrokken*
    thuiszaten thuiszitten thuiszittende thuiszitter* tobben tolk tolk* tolken tolkentelefoon tolkkosten
    trauma* treurig* tussen_vier_muren twijfel_aan_zichzelf uitbuit* uitbuiting uitgeput uitgescholden
    uithuisplaats* uithuiszetting* uitkering* uitputting uitsluiting uitval uitval* uitvallers uitzichtloos*
    uitzichtloosheid vandalisme vechten vechtpartij* verdriet* verdrietig verdwaal* verdwaald verdwalen
    vereenzam* vergeetachtig verlat* verlaten_voelt verlegen* verlegenheid verloren_voelen vermoeid*
    vermoeidheid verslav* verstomd verveelde verveelt vervelen verveling vervreemd* vervreemding verzuim
    verzuim* vier_muren voedselbank* vooroordeel vooroordelen vooroordelen* voortijdig
    voortijdig_schoolverlaters vreemde_eend vrees* vsv wachtkamer wachttijd wakker_liggen wanhoop wanhopig*
    wantrouw* wantrouwen weemoed werkloos* werkloosheid werkloze* wij-zij winkeldiefstal* woede woedend wsnp
    zat_thuis zaten_thuis zelftwijfel zenuwachtig* zenuwen zich_schamen ziek ziekenhuis* zieker ziekmelding*
    ziekte* zijlijn zit_thuis zitten_thuis zittenblijv* zonder_werk zorgconsumptie zorgen zorgen_maken
    zorgen_om zorgen_over zorggebruik zorgkosten zorgmijd* zorgvraag zorgvraag* zwaarmoedig* zware_last
    zwartgallig zweeg zwegen zwijgen zwijgt zwijgzaam*`,
  rise: `
    *groei *sprong *stap *stapje *stijging *verbetering *versnelling *voudigd *winst *winsten aangesterkt
    aangetrokken aangroei* aansterk* aantrekken_van aanwas* almaar alsmaar bergopwaarts beter beter_geworden
    betere bijgetrokken bijtrekken boek* boekte boekten breder breder_geworden bredere dieper doorgegroeid
    doorgeschoven doorgestegen een_niveau erbij erbij_gekomen gaan_vooruit gaandeweg gaat_vooruit geboekt
    gegroeid geklommen genas genezen gestegen gevorderd gewin gewonnen ging_vooruit gingen_vooruit groei*
    groeide groeide_uit groeiden groeien groeispurt groots groter grotere gunstiger haalde_in haalden_in
    herstel* hersteld herstelde herstelden herstelt herwon herwonnen hoger hogere hoogst* hoogste
    hoogtepunt_van in_de_lift ingehaald inhaal* inhalen klauter* klimmen klimt klom klommen knappen_op
    knapt_op knapte knapte_op knapten knapten_op kwam_erbij kwam_verder kwamen_erbij kwamen_verder langere
    liep_op liepen_op loopt_op maakten_een_sprong meer_dan_eerst mijlpaal* nam_toe namen_toe neemt_toe
    nemen_toe niveau_hoger niveaus omhoog omhoog* omhooggegaan omhooggeschoten omhoogging omhoogschoot
    opbloei opgang* opgekikkerd opgeklommen opgeknapt opgekrikt opgelopen opgeschoven opgeveerd opkikker*
    opklimmen opknap* opliep opliepen oploop* oplopend* opmars opschoof opveer* opwaarts* piek piek* plus
    pluspunt* plussen positief positiever progressie reuzenstap* rijker rijkere ruimer ruimere schoof_op
    schoot schoot_omhoog schoven_op sprong sprong* sprong_vooruit sprongen spurt* stap stap_verder stapje*
    stappen stappen_gezet steeds_beter steeds_meer steeds_vaker steeg stegen stegen_mee sterker sterkere
    steviger stevigere stijg* stijgende teruggewonnen terugveroverd toegenomen toenam toename toename*
    toenamen toeneemt toenemen tree treetje trekt_aan trok_aan trok_bij trokken_bij uitbreid* uitgebreid_met
    uitgegroeid veerde_op veerden_op verbeter* verbeterd verbeterde verbeterden verbeteren verbreding
    verbreed verbreedt verder_gekomen verdrievoudig* verdubbel* vergroot verhoogd vermenigvuldig* verruim*
    verruimd verruiming versnelling versterking versterkt vertienvoudig* vervier* vloog_omhoog voller
    voorsprong vooruit vooruitgang* vooruitgegaan vooruitgekomen vooruitging* vooruitkom* vooruitkomen
    vooruitkomt vorder* vordert winst winst* wint won wonnen zetten_stappen`,
  fall: `
    *afname *daling *vermindering achteruit achteruitgang achteruitging af_van afbetaald afbetaling* afbouw*
    afgebouwd afgekalfd afgelegd_haar afgelost afgenomen afgesleten afgezwakt aflos* afnam afname afname*
    afnamen afneemt afnemen afnemend* bedaar* bedaard bedaarde beperkt_bleef bestreden bestrijden bestrijdt
    betaalde_af bevrijd_van bleef_weg bleven_weg bouwde_af bouwden_af bracht_terug brachten_terug daal*
    daalde daalden daalt dalen dalend* dalende daling* dalingen dringt_terug drong_terug drongen_terug
    duikel* dunner ebde ebde_weg ebden_weg ebt_weg er_af eraf gedaald geen_meer gehalveerd gekelderd
    gekrompen geluwd gemindend geminderd geringer geringere geslonken gesmolten gestild gestopt_met
    getuimeld gezakt ging_achteruit ging_weg gingen_achteruit halveer* halveerde halvering hield_op
    hielden_op houdt_op indammen ingedamd ingekort ingezakt inzak* inzakte kalfde kalmer kapot kelder*
    kelderde kleiner kleinere korter kortere krimp* kromp krompen kwijt kwijtgeraakt laagste lager lagere
    lichter liep_terug liepen_terug loopt_terug lost_op loste_af loste_op losten_af losten_op luw* luwde
    minder minder* minderde minderden minst naar_nul nam_af namen_af nauwelijks_meer neemt_af neerwaarts*
    nemen_af niemand_meer niet_langer niet_meer nooit_meer nul_geworden omlaag omlaag* omlaaggegaan
    ontbreekt_nu opgehouden opgelost ophoud* oplos* oplossen over raakt_kwijt raakte_kwijt rustiger_werd
    schaarser sleet slijt slijten slink* slinkt slonk slonken smaller smelt* smelten smolt smolt_weg smolten
    stilde stopte_met temperen tempert terugbracht terugbreng* terugdring* terugdringen terugdringt
    teruggang teruggebracht teruggedrongen teruggelopen teruggeschroefd teruggevallen terugliep terugloop
    terugloop* terugschroef* terugval* tot_het_verleden trok_weg tuimel* tuimelde uitbannen uitgebannen
    valt_weg vanaf_geraakt verbleek* verbleekte verdamp* verdampt verdampte verdwe* verdween verdwenen
    verdwijn* verdwijnt verkort verkorting verlaag* verlaagd verlaagt verlagen verlaging verleden_tijd
    verlies verliezen verloor verloren verlost verlost_van vermeden verminder* verschrompel* verslecht*
    verslechterd verstilde verstom* verstomde vervaag* vervaagd vervaagde vervlieg* vervlogen vervloog
    vervluchtig* verzwak* viel_terug viel_weg vielen_terug vielen_weg voorbij voorkomen weg wegbleef
    wegbleven wegebben wegebde weggebleven weggegaan weggesleten weggesmolten weggetrokken weggevallen
    weggezakt weggeëbd wegging wegsmelt* wegval* wegvalt wegviel wegzak* wegzakte zachter zak* zakken zakt
    zakte zakte_in zakten zeldzamer zwakken zwakte_af`,
  becoming: `
    *verandering aan_de_bak aan_de_slag aan_de_studie aan_een_baan aan_het_werk aangeleerd aangenomen_als
    aangenomen_bij achter_zich_gelaten achtergelaten afgelegd afgeschud afgeworpen alweer ander_leven
    ander_mens andere_man andere_vrouw anders baan_gevonden beginnen begint begon begon_als begonnen
    begonnen_als behaal* behaald behaalde behaalden bemachtig* bemachtigd bemachtigde ben_nu bereikt_haar
    bloei* bloeide_op bloeiden bloeiden_op bloeien_op bloeit bloeit_op boven_jan boven_water bovenop dal_uit
    doet_open doorbroken_heeft doorgegaan_naar doorgegroeid doorgeleerd doorgestroomd draaide_om_in
    dromen_durven dromen_weer durft_nu eet_weer eigen_benen eigen_gemaakt eindelijk er_bovenop fleurde_op
    fleuren_op fleurt_op fonkel* gaan_werken gaat_open geaard gedaanteverwissel* gehaald gekanteld gekeerd
    gekregen geland geleerd gelukt geopend_haar geraakt gerijpt geslaagd gestart gestart_als gevonden
    gevonden_heeft gewend gewend_geraakt geworden ging_open gingen_open glinster* groeide_uit_tot haalde
    haalden haar_stem herboren herleef* herleefd herleefde hervond hervonden hoofd_boven hoofd_omhoog
    in_dienst ineens ingebed ingeburgerd_geraakt ingegroeid ingeruild ingestapt inmiddels inruil* instapte
    is_inmiddels is_nu kan kantel* kantelde keerde keerden komen_los komt_los kon konden krabbelde
    krabbelde_op krabbelden_op kreeg kregen krijgt kunnen kwam_los kwam_te_boven kwam_tot_stand kwamen_los
    lachen_weer lacht_weer leefde* leefde_op leefden_op leeft_op leeft_weer leerde leerde_kennen leerden
    leerden_kennen leert legde_af leren leren_kennen leven_op liet_achter liet_los los los_geworden
    losgekomen losgelaten losgeraakt loskom* losser lukt lukte lukten metamorfose mond_open nieuw
    nieuw_begin nieuw_leven nieuw_mens nieuwe nieuwe_start nieuwe_weg nu_zelf ogen_glinster ogen_glinstere
    ogen_glinsteren ogen_glinsters omarmd omgedraaid omgekeerd_is omgeslagen onder_de_knie ontdooi* ontdooid
    ontdooide ontgroeid ontgroeide ontloken ontlook ontluik* ontluiken ontplooi* ontplooid ontplooide
    ontpop* ontpopt ontpopte ontstaan ontstaat ontstegen ontstond* ontstonden ontvouw* ontwaak* ontwaakt
    ontwikkel* ontwikkeld ontwikkelde ontwikkelden op_de_been op_eigen_benen op_eigen_kracht opbloei* opeens
    openbloei* opener opengaan opengegaan opengesteld openhart* opfleur* opgebloeid opgefleurd opgekrabbeld
    opgeleefd opgenomen_in opgestaan opleef* oplev* opnieuw opstaan overeind overgestapt overstap*
    overwonnen plots* plotseling praat_nu raakte raakten recht_gekrabbeld rechtgezet rechtop rijp* rijper
    rijpte rug_recht ruilde schouders schouders_recht schudde_af schudden_af sindsdien_weer slaag* slaagde
    slaagden slaapt_weer slagen sloeg_om spreekt_nu staan_op stapt stapte stapten stem_gevonden stem_terug
    stond_op stonden_op stromen stroomde* studeerde studeert studeren te_boven te_boven_gekomen tegenwoordig
    tegenwoordig_zelf teruggevonden terugvond thuisgeraakt tong_los tongen_los transformatie* uit_bed
    uit_de_knoop uit_de_schaduw uit_de_schulp uit_haar_schelp uit_haar_schulp uit_het_dal uit_huis
    uit_hun_schulp uit_zijn_schulp uitgegroeid uitgestroomd uitgroei* vaardiger van_angst van_bank_naar
    van_bezoeker van_bijstand van_cliënt van_deelnemer van_gast van_grijs van_hulpvrager van_kijker
    van_niets_naar van_nul_naar van_stil van_toehoorder van_uitkering van_zwijgen verander* veranderd
    veranderde veranderden veranderen verhuisd verhuisd_naar verkreeg veroverd veroverde verruild verruilde
    vertrouwd_geraakt verwerven verwierf verwissel* verworven verzameld vindt vindt_nu voet_aan
    voet_aan_de_grond voet_tussen voeten_aan volwassen_geworden vond vond_terug vonden vonden_terug voortaan
    wakker_geworden wedergeboorte weer weer_aan weer_een_mens weer_mens weer_zelf weer_zichzelf wende werd
    werd_een werden werk_gevonden worden wordt wortel_geschoten wortels_geschoten zelf_de zelf_een zelf_het
    zelf_naar zelfstandig_wonen zichzelf_gevonden zichzelf_geworden zichzelf_weer zijn_nu zijn_stem
    zingt_weer zo_ver zover`,
  deed: `
    afspraak_gemaakt afspraak_maken antwoordde antwoordt appt bakt_zelf begeleidt_nu bel belde belden belt
    belt_zelf bestelde bestelt betaalde betaalden betaalt bezoekt_ouderavond bezoekt_zelf boekt brengt_zelf
    coacht_nu danst_nu drinkt_koffie fietst fietst_naar fietst_nu fietst_zelf gaan_zelf gaat_alleen
    gaat_elke gaat_naar gaat_zelf geeft_nu geeft_zelf geregeld gesolliciteerd ging_alleen ging_zelf groet
    groet_de groet_haar haalt_zelf helpt_anderen helpt_nu helpt_zelf komt_zelf kookt_voor kookt_zelf
    kwam_alleen kwam_zelf leest_de leest_nu leest_voor leest_zelf leidt_nu leidt_zelf loopt_alleen
    loopt_naar loopt_zelf maakt_een_afspraak maakt_zelf mailt medezeggenschapsraad nam_op neemt_de_bus
    neemt_op nodigde nodigde_uit nodigt nodigt_uit ontvangt_nu ontvangt_zelf opbelt opent_zelf ouderavond*
    oudergesprek* ouderraad pakt_de_bus pakt_de_fiets pakt_de_trein praat_mee praat_met praten_mee
    rapportgesprek reed regel regelde regelden regelt reisde reist reizen rijden rijdt runde runt
    schreef_zelf schrijft_zelf solliciteerde solliciteerden solliciteert speelt_nu sport_nu spreekt
    spreekt_de spreekt_haar spreekt_met staat_elke staat_nu staat_voor_de_klas stapt_binnen stapt_op
    stapt_zelf stelde_vragen stelt_vragen stemde stemt stuurt_zelf telefoneert tienminutengesprek* tolkt_nu
    traint_nu trein_naar verkocht verkoopt verkopen vertaalt vertaalt_nu vertelt_nu vertelt_zelf
    voor_de_klas vraagt_de vraagt_zelf vult vult_zelf werkt_nu woont woont_nu woont_zelf zingt_nu
    zit_in_de_ouderraad zit_nu zoekt_op zoekt_zelf zwaaide zwaait zwemt_nu`,
  alone: `
    eentje eigen_houtje geen_hulp_meer geen_tolk geen_tolk_meer had_geen_tolk hoef_niet_meer
    hoefde_niet_meer hoefden_niet hoeft_niet_meer hoeven_niet_meer in_d'r_eentje in_haar_eentje
    in_hun_eentje in_m'n_eentje in_mijn_eentje in_zijn_eentje niemand_nodig niet_meer_nodig
    op_eigen_gelegenheid op_eigen_houtje op_eigen_initiatief uit_eigen_beweging uit_zichzelf zelf
    zelfstandig zonder_aarzelen zonder_angst zonder_begeleiding_naar zonder_blikken zonder_briefje
    zonder_google zonder_haar_man zonder_hulp zonder_papiertje zonder_schaamte zonder_spiekbriefje
    zonder_te_stotteren zonder_telefoon zonder_tolk zonder_vertaalapp`,
  because: `
    *oorzaak aan_de_arm aan_de_basis aan_de_hand aan_de_hand_van aan_de_oorsprong aan_de_wieg aan_haar_hand
    aan_te_merken aangemoedigd_door aangestoken_door aangewakkerd_door aanleiding aanstichter*
    aldus_ontstond als_gevolg als_gevolg_van als_vrucht bevrijd_door bewerkt_door bij_gratie bij_monde
    bron_van conto daardoor daarom dank_aan dank_zij danken danken_aan dankt dankte dankten dankzij
    dankzij_de dat_komt dat_kwam de_hand_van de_reden de_verdienste debet_aan die_komt dit_komt door_dat
    door_de door_de_begeleiding door_de_buddy door_de_gesprekken door_de_hulp door_de_inzet door_de_steun
    door_deze door_die door_dit door_een door_elke door_haar door_haar_buddy door_het door_het_maatje
    door_met door_middel door_middel_van door_mijn door_ons door_onze door_samen door_te door_toedoen
    door_wekelijks door_zijn door_zijn_maatje doordat doordat_de doordat_hij doordat_iemand doordat_ze
    doordat_zij eerst_met en_toen_kwam erdoor geboren_uit gedankt_aan gedragen_door gegroeid_uit
    geholpen_door gemotiveerd_door gered_door gesterkt_door gesteund_door gestimuleerd_door
    geïnspireerd_door grondslag had hand_van het_werk_van hierdoor impact ingegeven_door invloed
    is_te_danken komen_door komen_voort komst_van komt_dat_door komt_door komt_doordat komt_omdat komt_voort
    krachtens kwam_door kwam_doordat kwam_omdat kwam_voort kwamen_door lag_aan lag_het_aan lagen_aan
    liggen_aan ligt_aan ligt_aan_de_basis ligt_het_aan ligt_ten_grondslag mede_dankzij mede_door
    mede_doordat mede_vanwege met_behulp met_behulp_van met_dank met_dank_aan met_de_komst met_hulp_van
    middels omwille_van onder_de_hoede onder_de_vleugels onder_haar_hoede onder_haar_vleugels
    onder_leiding_van onder_zijn_hoede ontsproten oorzaak oorzaken op_conto op_gang_gebracht op_het_conto
    op_naam_van op_rekening_van op_weg_geholpen opgetild_door pas_bij pas_door pas_met pas_na pas_toen reden
    reden_dat reden_waarom rendement schrijf_ik schrijft schrijft_dat schrijft_toe schrijven_dat
    schrijven_het schrijven_toe schuldig_aan sinds_de_buddy sinds_de_komst sinds_haar_buddy sinds_het_maatje
    sinds_hij_meedoet sinds_onze sinds_we_begonnen sinds_wij sinds_ze_meedoet sinds_zijn_maatje stamt_uit
    te_danken te_danken_aan te_wijten te_wijten_aan ten_gevolge ten_gevolge_van ten_grondslag tengevolge
    toe_te_schrijven toe_te_schrijven_aan toedoen toegeschreven toen_kwam toen_kwam_de toeschrijven tot_dat
    tot_de_buddy tot_er_een tot_haar_buddy tot_hij tot_hij_bij_ons tot_iemand tot_ze_bij_ons tot_zij
    uitwerking valt_te_danken vanaf_dag_een vanaf_de_dag vanaf_het_moment vandaar vandaar_dat vanwege
    verantwoordelijk_voor verdienste_van verdiensten_van veroorzaker via via_de via_haar via_het via_onze
    via_zijn vloeide_voort vloeien_voort vloeit_voort voor_rekening_van voortbreng* voortgekomen
    voortgevloeid voortkom* voortvloei* waardoor wegens wie_hier wijten zodoende zou_hebben`,
  through: `
    als_iemand als_je daarmee daaruit door dus ermee eruit hiermee hieruit mede mee met_een_buddy
    met_een_coach met_een_maatje met_elkaar_praten met_haar_buddy met_iemand met_zijn_buddy nadat omdat
    omgekeerd tot totdat via waardoor_ze waarmee waaruit want wie_een zodat zodra zolang`,
  result: `
    *baten *effect *effecten *gevolg *gevolgen *impact *invloed *meerwaarde *oogst *opbrengst *opbrengsten
    *rendement *rente *resultaat *resultaten *succes *vrucht *vruchten *werking aandeel_in baten bijdrage
    bijdrage_aan bijdragen_aan bijeffect* bijvangst dividend* domino* doorwerking effect effecten gevolg
    gevolge gevolgen impact* invloed* kettingreactie* meerwaarde naklank nasleep nawerking nettowinst
    neveneffect* olievlek* olievlekwerking oogst oorzaak-gevolg opbrengst* opgeteld prestatie* product_van
    rendement* rendementen rente repercussie* resultaat resultaten resulteer* resulteerde resulteert rimpel*
    saldo_van sneeuwbal* succes* successen ten_gevolg terugslag toegevoegde_waarde tot_gevolg uitkomst_van
    uitstraling uitstralingseffect* uitwerking* verdienste verdiensten vrucht vruchten weerklank weerslag
    werking werkzaam werkzame winstpunt*`,
  without: `
    als_de_buddy_niet als_er_geen als_wij_er_niet anders_had anders_waren anders_was anders_zat anders_zou
    anders_zouden had_het_niet had_hij_nooit had_ik_nooit had_kunnen had_moeten had_niet had_nooit
    had_ze_nooit had_zij_nooit hadden_kunnen hadden_niet hadden_nooit indien_niet niet_gehaald niet_gehad
    niet_gekomen niet_gelukt niet_gered niet_gevonden niet_zonder nog_altijd_thuis nog_steeds_op_de_bank
    nog_steeds_thuis nooit_aangedurfd nooit_gedurfd nooit_gehaald nooit_gekomen nooit_gelukt nooit_gevonden
    nooit_geworden nooit_zonder ondenkbaar_zonder onmogelijk_zonder tenzij ware_het waren_er_niet
    waren_nooit waren_wij_er was_dit_nooit was_er_geen was_er_niet was_het_nooit was_ik_nooit was_nooit
    zat_hij_nog zat_ik_nog zat_nog zat_zij_nog zaten_ze_nog zonder zonder_dat_maatje zonder_de zonder_deze
    zonder_die zonder_dit zonder_haar zonder_hem zonder_jou zonder_jullie zonder_mijn zonder_ons zonder_onze
    zou_hij_nog zou_ik_nog zou_niet zou_nog_steeds zou_nooit zou_ze_nog zouden_nooit`,
  brings: `
    *besparing aangeleerd aangezet aanzet aanzetten activeer* activeerde activeert baat baat_bij baten_bij
    behulp bepaal* bepaalde_de bepaalt bepalend bespaar* bespaarde bespaart besparing* bespoedig*
    betaalde_zich betaalt_zich betaalt_zich_uit betaalt~terug bevorder* bevorderde bevordert bewerkstellig*
    bewerkt bewerkte bezorg* bezorgde bezorgt beïnvloed* bieden biedt bijbreng* bijbrengt bijdrag*
    bijgebracht bijgedragen boden bood bouwen bracht brachten brachten~teweeg bracht~beweging bracht~bij
    bracht~dichter bracht~mee bracht~samen bracht~teweeg bracht~verder bracht~voort brengen brengen~mee
    brengen~teweeg brengt brengt_bij brengt_met_zich brengt~beweging brengt~bij brengt~dichter brengt~mee
    brengt~samen brengt~stand brengt~teweeg brengt~verder brengt~voort deden deden~goed deed deed_dalen
    deed_haar_goed deed_hem_goed deed_iets deed_veel deed_wonderen deed_zijn_werk deed~goed deed~groeien
    doen_goed doen~goed doet_afnemen doet_dalen doet_goed doet_iets doet_stijgen doet_toenemen doet_veel
    doet_wonderen doet_zijn_werk doet~goed doet~groeien doet~opbloeien draagt draagt_bij draagt_eraan
    draagt~bij draaide_om dragen dragen_bij dragen~bij droeg droeg_bij droegen_bij droegen~bij droeg~bij
    dubbel_en_dwars ervoor ervoor_dat ervoor_gezorgd faciliteert gaf gaf_haar gaf_hem gaf_mij gaf~terug
    gaven geboden gebracht geeft geeft_haar geeft_hun geeft_mensen geeft~terug gegeven geholpen geleerd_door
    geleerd_van geleid gemaakt genereer* geneze* gerealiseerd geschonken geven geven_mensen geven~terug
    gezorgd haalde_uit haalt_uit help help* help_je helpen helpen_om helpen_tegen helpende helpt helpt_bij
    helpt_haar helpt_hem helpt_je helpt_mensen helpt_om helpt_om_te helpt_tegen hield hielden hield~overeind
    hield~weg hielp hielp* hielp_haar hielp_hem hielp_mij hielpen houden houdt houdt~buiten houdt~gaande
    houdt~overeind houdt~staande houdt~weg in_beweging in_staat in_staat_gesteld in_staat_stelt
    komt_ten_goede komt~verder kosten_besparen kreeg_mensen kreeg~aan kreeg~elkaar kreeg~los kreeg~uit
    kreeg~zover krijgen_mensen krijgt_mensen krijgt~aan krijgt~elkaar krijgt~los krijgt~uit krijgt~zover
    laat laat_bloeien laat_mensen laat~groeien laat~zien laten leerde_haar leerde_hem leerde_hun leerde_me
    leerde_mij leerde_ons leert_haar leert_hem leert_je leert_me leert_mensen leert_vrouwen leert~aan leidde
    leidde_tot leidden leidden_tot leidden~tot leidde~tot leiden leiden_tot leiden~tot leidt leidt_tot
    leidt~tot leverde leverde_op leverden leverden~op leverde~op leveren leveren~op levert levert~op liet
    liet_haar liet_hem lieten lonen loonde loont maakt maakt_het maakt_los maakt_mensen maakt_sterker
    maakt_zelfstandig maakte maakte_haar maakte_hem maakte_mij maakten maakten~mogelijk maakte~mogelijk
    maakt~mogelijk maken maken~mogelijk met_mensen_doet met_zich_mee mobiliseer* mobiliseert
    mogelijk_gemaakt mogelijk_maakt mogelijk_maakte mogelijk_maken nam_weg neemt_weg ondersteunt_bij
    ontmoedig* op_de_rails op_gang op_het_goede_spoor op_het_spoor op_weg op_weg_geholpen op_weg_helpen
    opgeleverd oplever* opwekt realiseer* rendeer* rendeerde rendeert scheelde scheelt schenkt schonk
    schonken slaan~aan slaat_aan slaat~aan sloeg~aan stelden~staat stelde~staat stellen~staat stelt~staat
    stimuleer* stimuleerde stimuler* ten_goede ten_goede_komt teruggaf teruggegeven teruggeven terugverdien*
    terugverdiend teweeg teweegbreng* teweeggebracht toeleiden tot_stand totstandkom* uitbetaalt verbeter*
    verbeterde verbeteren verbetert verdiende verdiende_zich verdient verdient_zich verdient~terug vergroot
    vergrootte vergrootten vergroten vergrotend verhinder* verhoog* verhoogde verhoogt verklein* verkleinde
    verkleint verkort* verkortte verlaag* verlaagt verlicht* verlichtte vermijd* verminder* verminderde
    vermindert veroorza* veroorzaakt veroorzaakte verricht_wonderen verschaf* verschaft verschafte versnel*
    versnelde versnelt versterk* versterken versterkt versterkte vertraag* verwezenlijk* verzacht*
    verzachtte voed* voedde voeden voedt voor_elkaar voorkom* voorkomt voorkwam* voorkwamen voortbrengt
    vormde* vruchten_af wegneemt wegnemen werken_als werkt werkt_als werkt_beter werkt_door werkt_echt
    werkt_goed werkte werkte_door werkten werkzaam_gebleken werpen~af werpt werpt_vruchten werpt~af wierp
    wierp~af zet zet_aan zette zetten zetten_aan zetten~aan zette~aan zette~op zet~aan zet~beweging zet~op
    zorgde zorgde_ervoor zorgde_voor zorgden zorgden_voor zorgen zorgen_ervoor zorgen_voor zorgt
    zorgt_ervoor zorgt_voor`,
  drives: `
    aangejaagd aangemoedigd aangespoord aangestoken aangewakkerd aanjagen aanmoedig* aanspor* aansteek*
    aanstek* aanwakker* afgerekend baande baant bande~uit banen_de_weg bant~uit bedwing* bedwong behoed*
    behoedde beloonde beloont bereidt~voor bescherm* beschermde beschut* bestreden bestreed bestrijd*
    bestrijdt beteugel* beteugelde beurde~op beurt~op bevrijd* bevrijdde bewaar* bewaarde bewaart bezweer*
    bezweert bezwoer bezworen bindt blaast blaast~in blaast~weg blies blies~weg boetseert bond bouwde
    bouwden bouwde~op bouwen~op bouwt bouwt~op brak braken brak~door brak~open breekt breekt~af breekt~door
    breekt~open breken creëer* creëerde creëert deed_de_rest deed~smelten deed~vergeten dempt dempte dichten
    dichtte dicht~kloof doet_de_rest doet~smelten doet~vergeten doet~wonderen door_de_mazen doorbrak
    doorbraken doorbre* doorbreekt doorbroken doorheen dreef dreven drijft drijft~aan drijft~uit duwde
    duwden duwt duwt~vooruit een_eind_aan een_einde_aan effende effent einde_gemaakt erdoorheen gaf~vleugels
    gebouwd gebroken gecreëerd gedicht gedreven geduwd geeft~vleugels geheeld gekweekt gelijmd geloodst
    genas geneest genezen geopend geplukt gered geschapen geslagen geslecht gesleept gesloopt gesmeed
    gesterkt getild getrokken gevormd gewekt gezaaid geëffend gidst gidste haalde haalden haalden~uit
    haalde~over haalde~uit haalde~weg haalt haalt~over haalt~uit haalt~weg halen halen~uit heelde heelt
    helen het_tij in_eigen_kracht in_haar_kracht in_hun_kracht in_je_kracht in_zijn_kracht inspireer*
    inspireerde inspireert jaagt jaagt~aan joeg joegen joeg~aan kalmeerde kalmeert keerde~tij keert~tij
    klaargestoomd klaarstom* kneedde kneedt korte_metten krikt krikte krikte~op krikt~op kweekt kweekte
    kweken laat~smelten laat~vergeten leidde_haar leidde_hem liet~smelten lift lifte lijmde lijmen lijmt
    lokt lokte lokten lokte~uit lokt~uit loodsen loodst loodste losgemaakt losgeweekt losmaak* losweek*
    maakt_een_einde maakte~einde maakte~los maakt~baan maakt~einde maakt~los maakt~vrij maken~los
    meegetrokken meetrekken moedigde~aan moedigt moedigt~aan motiveer* motiveerde motiveert namen~weg
    nam~weg neemt~bij neemt~weg nemen~weg omgetoverd ontbrand* ontdooit_de ontgrendel* ontketen* ontknoop*
    ontkracht ontlast* ontlastte ontlok* ontmantel* ontmasker* ontnam ontneem* ontneemt ontsloot ontsloten
    ontsluit ontsluiten ontstak ontsteek* ontstoken ontvlam* ontwapen* ontwapende ontwar* ontwarde ontziet
    oogst_men oogst_nu opbeur* opbouw* openbreek* opende openden openen opengebroken opent opent_deuren
    opgebeurd opgebouwd opgeruimd opgetild opgewekt_door opkrik* optil* opvijzel* opwek* over_de_drempel
    over_de_streep overbrug* overbrugde overbrugt overwin* overwint overwon pelt plant_een
    plantte_een_zaadje plaveide plaveit plukken plukt plukte plukten poetst poetste poetst~weg porde porren
    port prikkel* prikkelde prikkelt redde redden redt rekende~af rekent~af roept~wakker ruimde ruimde~op
    ruimt ruimt~op ruimt~weg rust~toe schept schept~kansen schiep schiepen schroefde schroeft~op
    schroeft~terug schudde~wakker schudt~los schudt~wakker slaat slaat~bruggen slecht slechten slechtte
    slecht~drempel sleept sleepte sleepten sleepte~mee sleept~mee sleurde sleurt sloeg sloegen sloeg~bruggen
    sloopt sloopte slopen sluit_de_kloof smeden smeedde smeedt snoerde snoert spaarde~uit spaart~uit
    spoorde~aan spoort spoort~aan stak~aan steekt~aan stelpt stelpte sterken sterkt sterkte stoomt~klaar
    stopt~bloeden stuwde stuwen stuwt sust suste tackelde tackelt temde temperde tempert temt tij_gekeerd
    tilde tilden tilde~op tillen tillen~op tilt tilt_op tilt~op toegerust toverde toveren tovert tovert~om
    transformeer* transformeert trekken trekken~uit trekt trekt~mee trekt~over trekt~uit trok trokken
    trokken~uit trok~mee trok~over trok~uit uitban* uitgehaald uitgelokt uitgespaard uitgewist uitlok*
    veegde veegde~weg veegt veegt~weg veranderde_haar veranderde_mijn veranderde_zijn veranderde~in
    verandert verandert_levens verandert~in verban* verbande verbant verbinden_mensen verbindt verbond
    verbonden_heeft verbreedde verbreedt verdient_een verdiept verdiepte verdreef verdreven verdrijf*
    verdrijft verduidelijk* vereenvoudig* vergemakkelijk* vergoedt verjaag* verjaagde verjaagt verjoeg
    verlos* verlost verloste verrijk* verrijkt verrijkte verruimde verruimt verslaat versloeg verzoende
    verzoent verzorgt_de_ziel vijzelde~op vijzelt vijzelt~op vleugels vleugels_geven voortgestuwd vormde
    vormden vormen vormgeeft vormt vrijgemaakt vrijwaar* vulde~gat vult_de_leegte vult~gat wakkerde~aan
    wakkergeschud wakkert~aan weekte~los weekt~los weerde weert wees_de_weg wees~weg weggenomen weggevaagd
    weghaal* wegnam wegnamen wegneem* wegvaag* wekken wekt wekte wekten wekte~op wekt~op weren wijst_de_weg
    wijst~weg wist~uit zaaide zaait zalft zette~neer zet~kracht zet~neer`,
  figure: `
    *anker *baken *bron *brug *cement *dam *deur *doorbraak *haven *ingrediënt *kapitaal *kiem *kompas
    *kracht *kruiwagen *kuur *ladder *licht *magneet *medicijn *motor *pad *parel *pil *poort *recept
    *redding *rots *schakel *schat *schild *sleutel *spiegel *spoor *springplank *stof *ticket *trede *troef
    *vangnet *venster *vonk *vuur *waarde *wapen *wereld *wieg *wonder *zetje *zon aan_de_dijk aanjager
    aanjager* aansteker aardverschuiving aas accu_van achterdeur actief_bestanddeel adem ademruimte
    alle_verschil alles_begon allesbepalend* andere_wereld anker anker* ankerplaats ankerpunt antistof*
    as_waarom baken bakens balsem balsem* basis basis_gelegd begin_van_alles begint_alles begon_alles
    belegging belegging* benzine beslissend* beste_medicijn bewijs bewijs_dat bewijs_van bindmiddel
    bindmiddel* bliksemafleider bodem bouwsteen bouwstenen brandstof bril_waardoor broedmachine broeikas*
    bron bronnen_van brug bruggen bruggenbouw* bruggenhoofd bruggetje cadeau* cement cruciaal cruciale
    daar_begon daglicht dam dam_opgeworpen deeg desem deur deur_open deuren deuropening diamant* dijk_van
    dokter_van doorbraak doorbraak* doorslag doorslag* doorslaggevend draaipunt draaipunt* draaischijf
    drempelverlagend* drempelverlager drempelverlager* duikplank duwtje duwtje* dynamo ei_van_columbus
    elixer elixer* entree entreebewijs entreekaartje essentieel essentieel* essentiële fakkel* fontein
    formule_voor fundament fundament* fundering game-changer* game_changer gamechanger* geboorte
    geboorte_van geheim geheim* geheime_wapen gelegd geneeskrachtig* geneesmiddel* geschenk*
    geslaagd_concept gids_naar gist gist* glansrol* godsgeschenk goud goud* goud_in_handen goud_waard
    goudader goudklompje goudmijn grond_onder grond_onder_de_voeten grondlegger* handje_op hangt_af_van
    hangt~van harnas hart hart_van haven hefboom hefboom* heilzaam* helend* het_verschil hier_begint
    hoeksteen hoeksteen* hoofdprijs hoofdrol* ijkpunt ijsbreker ijsbreker* impuls in_het_zadel inenting
    ingrediënt ingrediënt* investeer* investering investering* jackpot joker juweel* juweeltje kaartje_naar
    kantelpunt kantelpunt* kapitaal kas_waar katalysator katalysator* keerpunt keerpunt* kentering* kern_van
    kers kickstart* kiem* kijkgaatje kloppend_hart klopt klopt_als knop kompas kompas* kortste_weg
    kraamkamer krenten_in kroonjuweel kruid kruiwagen kruiwagen* kruk kuur kweekvijver* ladder ladder* lamp
    lampje lanceerbasis lanceerplatform landkaart lantaarn* leidster lens leuning levend_bewijs licht
    lichtend_voorbeeld lichtje* lichtpunt lichtpunt* lichtstraal lift_naar lijm lijmlaag locomotief lont
    loper lot_uit_de_loterij lucht_gegeven lucifer lucratief maakt_het_verschil maakte_het_verschil magie
    magisch* magneet* medaille medicijn medicijn* meewind mijlpaal mirakel* missing_link motor motortje
    nieuwe_wereld noorderlicht oase olie ommekeer ommekeer* omslag omslag* omweg onbetaalbaar* onmisba*
    onontbeerlijk* onschatbare* ontbrekende_schakel op_de_rit op_gang opmaat opmaat* opstap opstap* opstapje
    over_de_streep pad pad_naar panacee paracetamol paraplu parapluutje parel* paspoort peper pijler pijler*
    pil pillen_slikken pleister pleister* poort poortwachter put_vol raam_op recept recept* redder redding
    reddingsboei reddingsboei* reddingsboot* reddingslijn reddingslijn* reddingsvest* reling remedie
    remedie* reuzensprong revolutie* rode_loper roltrap roos roos_in rots rots_in_de_branding route_naar
    routekaart rug_in rugdekking ruggengraat ruggensteun ruggesteun rugwind schakel schakel* scharnier*
    schat* schatkist schild schoolvoorbeeld schoolvoorbeeld* schot schot_in schot_in_de_roos sleutel
    sleutelrol* sleutels_tot sluiproute* smaakmaker* smeermiddel smeerolie snelste_weg snelweg snelweg*
    spaarpot spiegel spil spoor springplank springschans spuitje staat_of_valt stapsteen start_van_alles
    startblok startmotor startschot startsein steiger ster_aan steun_in_de_rug steunpilaar steuntje
    steuntje* stimulans stoomboot strohalm* succes succes* succesfactor succesformule succesrecept
    successtory succesverhaal succesvol tegengif tegengif* tegenwicht therapie_van thermosta* thuishaven
    ticket toegangsbewijs toegangskaart toegangskaart* toegangspoort toonbeeld toverdrank tovermiddel*
    toverpoeder toverstaf* toverstok* toverwoord trampoline trampoline_naar trap_naar trapleuning trede*
    tree_op trekker_van trekpaard* troef troef* tuin_waar turbo twee_vliegen uitbetaald uitkomst
    uitkomst_voor uitlaatklep* vaccin* valt_of_staat van_onschatbare vangnet vangnet* vaste_bodem
    vaste_grond veerpont_naar venster venster* ventiel* verademing verband_om_de verschil verschil_gemaakt
    verschil_maken verschil_tussen versneller* versnellers visum vitaal_voor vitamine* vleugel*
    vliegen_in_een vliegwiel vliegwiel* vlonder vlucht vluchthaven voeding_voor voedingsbodem voedsel_voor
    voltreffer* vonk vonk* voorbeeld_van voordeur vruchtbaar vruchtbare_bodem vruchten vuur vuurtje
    vuurtoren* waard waarde waardevol waardevol* waardevolle wandelstok wapen wapen* waterput waterscheiding
    weg_naar wegenkaart wegwijzer_naar weldaad wending* wereld_open wereld_opende wereld_opent
    wereld_van_verschil werkzame_stof wezenlijk* wieg wind_in wind_mee winnende winnende_formule
    winstgevend* wonder* wonderen wonderolie wortel* wortels zaad* zaadje zaadjes zadel zalf zegen zegen*
    zet zetje zetje* zoden zoden* zoden_aan_de_dijk zon zonlicht zonneschijn zonnestraal* zout_in zuil
    zuurdesem zuurstof zuurstof*`,
} satisfies Partial<ClassWords>;
