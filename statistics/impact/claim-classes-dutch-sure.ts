import { type ClassWords } from './claim-classes.ts';

/** Dutch words by how sure it is, for whom, beside what and when; see `claim-classes.ts` for how they are written. */
export const dutchSure = {
  maybe: `
    *gok *indruk *zins aan_waarschijnlijkheid aangenomen aanname* aannemelijk aannemelijk* aannemen
    aanwijzing* aanwijzingen ademt afgaand_op afgaande al_blijft al_is_dat al_kunnen_wij_dat alle_schijn
    allicht als_de_verhalen als_het_ware als_we_mogen_geloven best best_denkbaar best_eens best_mogelijk
    betwijfelbaar bijgedragen_hebben bijgedragen_kan_hebben blijkbaar consistent_met dacht_ik dachten
    deed_vermoeden deels denk denk_dat denk_ik denkbaar denkelijk denken denken_we denken_wij denkt_dat
    discutabel doen_vermoeden doet_vermoeden duidde duiden duiden_op duiding* duidt duidt_erop duidt_op
    dunkt dunkt_mij dunkt_ons durf_ik durf_te_wedden durf_te_zeggen durven_we durven_wij een_rol
    eerste_indruk enige enigszins ergens erop eventueel eventuele gedeeltelijk geeft_te_denken
    geen_bewijs_maar geen_hard_bewijs_maar geen_toeval_lijkt gehad_hebben geholpen_hebben gekleurd geloof
    gelooft gelooft_dat geloofwaardig* geloofwaardige geloven geloven_we geschat gesuggereerd gevoel
    gevoelsmatig geweest_zijn god_weet goed_denkbaar goed_mogelijk gok gokje gokken grofweg grote_kans
    hand_in_gehad hand_in_heeft hebben_bijgedragen hebben_geholpen hebben_vermoedelijk heeft_iets_te_maken
    heeft_te_maken heel_goed_mogelijk hint hinten hoewel_niet_bewezen hoogstwaarschijnlijk hou_het_erop
    houden_het houden_het_erop houdt_het_erop hunch hypothes* hypothese hypothetisch idee_dat iets_te_maken
    ietwat ik_houd ik_verwacht ik_wed in_elk_geval_deels in_haar_ogen in_lijn_met in_mijn_ogen in_onze_ogen
    in_zekere_mate in_zekere_zin indicatie* indiceert indruk indrukken ingeschat inschat* interpretatie*
    interpreteren intuïtie* intuïtief joost kan_best kan_daaraan kan_daarbij kan_eraan kan_ermee kan_goed
    kan_hebben kan_hebben_bijgedragen kan_heel_goed kan_verklaren kan_zijn kandidaat_verklaring kans_bestaat
    kans_dat kans_is_groot kennelijk klaarblijkelijk kunnen_hebben laat_zich_verklaren leek leken lezing_is
    licht_mogelijk ligt_voor_de_hand lijken lijkt lijkt_erop lijkt_het lijkt_het_erop los_staan los_te_zien
    los_van losstaat mag_aannemen mag_je_zeggen me_dunkt mede_kan mede_zou mee_samenhangt mee_te_maken
    meegespeeld meen meent meent_dat meespeelde meespeelt meespelen menen menen_te
    met_de_nodige_voorzichtigheid met_grote_waarschijnlijkheid mijn_gevoel mijn_idee mijns_inziens
    min_of_meer minstens_deels misschien mogelijk mogelijke mogelijke_verklaring mogelijkerwijs
    mogelijkheid_bestaat mogen_aannemen naar_alle_waarschijnlijkheid naar_het_lijkt naar_het_schijnt
    naar_het_zich naar_mijn_idee naar_mijn_mening naar_ons_idee naar_ons_oordeel naar_onze_mening
    naar_redelijkheid naar_schatting naar_verluidt naar_verwachting naar_wij_aannemen neem_aan neemt_aan
    nemen_aan niet_bewezen_maar niet_los_te_zien niet_los_van niet_ondenkbaar niet_uit_te_sluiten
    niet_uitgesloten niet_vreemd niet_vreemd_aan ogen_we ogenschijnlijk om_zo_te_zeggen ondenkbaar
    ondenkbaar_is_het onder_voorbehoud onderbuik* onderbuikgevoel ongetwijfeld_ook ons_idee ons_vermoeden
    onwaarschijnlijk* onze_indruk onze_lezing onzes_inziens ook_een_rol op_basis_van_de_verhalen op_het_oog
    open_vraag_maar opgevat opvatten passen_bij past_bij plausibel plausibel* potentieel potentiële
    redelijk_om redelijkerwijs rol_gespeeld rol_hebben_gespeeld rol_speelde rol_speelt rol_spelen ruwweg
    schat schatten schatten_de schatting schatting* scheen schenen schijn schijn_van schijnbaar schijnen
    schijnt signaal_dat signalen_dat sluit_niet_uit sluiten_niet sluiten_niet_uit sluit~uit speelde_een_rol
    speelde_mee speelden_een_rol speelt_een_rol speelt_mee spoor_van sporen_van stel_dat sterk_vermoeden
    strookt suggere* suggestie* te_maken_heeft te_maken_met te_zeggen teken_dat tekenen_dat tekenen_erop
    ten_dele ten_minste_deels tentatief tot_op_zekere_hoogte twijfelachtig uit_te_sluiten uitgesloten
    valt_niet_uit_te_sluiten vast vast_en vast_niet vast_ook vast_wel verdedigbaar* verenigbaar
    verklaren_voor verklaren_voor_een_deel verklaring verklaringen vermoed* vermoed_ik vermoedelijk
    vermoeden vermoeden_is vermoeden_wij vermoedens veronderstel* verondersteld verwacht_ik voelt_als
    voelt_het_als volgens_mij volgens_ons voor_de_hand voor_de_hand_ligt voor_een_belangrijk_deel
    voor_een_deel voor_zover voor_zover_wij voorlopig* voorlopige voorzichtig* voorzichtige
    voorzichtige_conclusie voorzichtigheid_geboden voorzover vreemd_aan waarschijnlijk* waarschijnlijkheid
    waarschijnlijkste wat_mij_betreft wedden wees wees_op wel_eens weleens wellicht wezen wezen_op wie_weet
    wijst wijst_erop wijst_op wijst~op wijzen wijzen_erop wijzen_op wijzen~op zal_best zal_daar zal_er_wel
    zal_hebben_bijgedragen zal_niet zal_vast zal_wel zeg_maar zo_te_horen zo_te_zien zogezegd
    zonder_het_te_kunnen_bewijzen zou zou_best zou_erop_durven zou_goed zou_hebben zou_hebben_bijgedragen
    zou_kunnen zou_verklaren zou_wel_eens zou_weleens zou_zijn zou_zomaar zouden zouden_kunnen zullen_wel
    zweem`,
  proven: `
    #_procent_zeker *bewezen *bewijs *feit aangetekend aangetoond* aantonen aantoonba* aantoont absoluut
    accountantskantoor_bevestigt afdoende als_een_huis als_een_paal bekrachtig* berust_niet_op_toeval
    betrouwbaar bevestig* bevestigde bevestigden bevestigen bevestiging bevestigt bewees bewezen
    bewezen_effectief bewijs bewijs* bewijskracht bewijslast bewijsmateriaal bewijst bewijzen bleek bleken
    blijken_te blijkt blijkt_uit boekdelen boven_elke_twijfel boven_twijfel buiten_discussie buiten_kijf
    buiten_twijfel causaal_aangetoond causaal_verband_is cijfers_liegen cijfers_liegen_niet cijfers_spreken
    concludeer* concludeerde concludeert concluderen conclus* conclusie_is controle-experiment databank
    de_cijfers_bewijzen definitief definitieve discussie discussie_mogelijk drie_studies dubbelblind
    duidelijk duidelijke_taal duidelijker een_ding_is_zeker een_feit effectief_bevonden effectstudie
    effectstudie* eindconclusie empirisch* erkend erkende erkenning_van_het_instituut evidence*
    evidence-based evident evident* experimenteel experimentele feit feitelijk feiten feiten_spreken
    gebleken gecertificeerd geen_discussie geen_ruimte geen_speld geen_toeval geen_twijfel geloot gelote
    gerandomiseerd gerandomiseerd* gerepliceerd gestaafd getoetst_en_goed getuige getuigen getuigt
    gevalideerd gevalideerd* glashelder hard hard_bewijs hard_cijfers hard_gemaakt harde harde_bewijzen
    harde_cijfers hardgemaakt heel_zeker helder helder_als herhaald_aangetoond herhaalde_studies
    herhaaldelijk het_antwoord_is_ja het_bewijs honderd_procent_zeker hoogleraar* huis_staat ijzersterk
    ik_weet_zeker inmiddels_bekend inspectie_stelt interventiedatabase is_een_feit kan_geen_toeval
    kan_niemand_meer kan_niemand_omheen keer_op_keer_aangetoond keihard keiharde keurmerk kijf klinisch
    klip_en_klaar kraakhelder kristalhelder kunnen_er_niet_om_heen laat_geen_ruimte laat_zien laat~zien
    laten_zien laten~zien lector* liegen liegen_niet liet_zien lieten_zien lieten~zien liet~zien
    lijdt_geen_twijfel loochenen loting lotingsonderzoek mathematisch meerdere_studies met_stelligheid
    met_zekerheid meta-analyse meta-analyse* metastudie niemand_die_nog niemand_kan_nog
    niet_langer_te_ontkennen niet_meer_te_ontkennen niet_omheen niet_te_ontkennen nu_op_papier omheen
    onaanvechtbaar onafhankelijk onafhankelijk* onafhankelijk_onderzoek onafhankelijke onbestreden
    onbetwijfeld onbetwist* onbetwistbaar onderbouwd onderbouwd* onderbouwing onderschrijf* onderschrijft
    onderstreep* onderstreept onderstreepte ondervonden onderzoek_wijst_uit onderzoekers_concluderen
    onderzoekers_stellen ongetwijfeld onherroepelijk onloochenba* onmiskenba* onomstotelijk onomstotelijk*
    onomstotelijk_bewijs onomstreden onontkoombaar ontegensprekelijk ontegenzeggelijk ontegenzeggelijk*
    ontken ontkennen ontmaskerd ontwijfelba* onweerlegba* onwrikbaar oordeel_is_helder
    oorzakelijk_verband_is op_papier overduidelijk overtuigd overtuigend overtuigende overtuigingskracht
    paal paal_boven_water proefondervindelijk professor* randomisatie rct rekenkamer rekenkamer* replicatie*
    significant* slotsom sluitend sluitend_bewijs speld_tussen spreekt_boekdelen spreekt_voor_zich
    spreken_duidelijke_taal spreken_voor_zich staafde staaft staat staat_buiten staat_vast staat~vast
    statistisch_significant staven stelden_vast stelde~vast stellig stelligheid stelt_vast stelt~vast
    stond_vast studies_op_rij toeval_is tonen tonen_aan tonen_zwart tonen~aan toonde toonde_aan toonden
    toonden_aan toonden~aan toonde~aan toont toont_aan toont~aan twijfel twijfelen twijfels_meer twijfelt
    uit_de_cijfers_blijkt uit_onderzoek_blijkt uitgemaakt uitgemaakte_zaak uitgewezen uitwees uitwezen
    uitwijst valt_niet_te_ontkennen vast vast_en_zeker vast_staat vastgesteld vastgestelde vaststaand
    vaststaand* vaststaat vaststelling visitatie* visitatiecommissie voldongen_feit volmondig vonnis
    waterdicht wees_uit wees~uit weet_zeker weten_inmiddels weten_we_inmiddels weten_we_nu weten_we_zeker
    weten_wij_nu weten_zeker wetenschap wetenschap_is wetenschap_leert wetenschappelijk wetenschappelijk*
    wetenschappelijk_aangetoond wetenschappelijk_bewezen wetenschappelijk_onderbouwd wetenschappelijke
    wezen~uit wij_weten_zeker wijst_uit wijst~uit zeker zekerheid zien_dat zo_zeker_als zonder_enige_twijfel
    zonder_twijfel zonneklaar zoveel_is_zeker zwaarwegend zwart-op-wit zwart_op_wit`,
  everybody: `
    #_procent *garantie *iedereen al_die al_haar al_hun al_onze alle alle_deelnemers alle_kinderen
    alle_vrouwen allebei allemaal alleman allen als_vanzelf altijd altijd_en_overal altijd_prijs altijd_raak
    automatisch automatisch* basta beloof* beloofd belooft beloven beloven_wij bij_elk bij_iedere
    bleef_nooit_uit blijft_niet_uit blijft_nooit_uit blijvend blijvend* compleet de_klok definitief_verleden
    een_ieder een_voor_een eenieder eensgezind eeuwig* elk elk_gezin elk_kind elk_mens elke elke_buurt
    elke_deelnemer elke_gemeente elke_jongere elke_keer elke_keer_weer elke_moeder elke_nieuwkomer
    elke_vrouw elkeen enkel_en_alleen faalde faalden faalt falen feilloos feilloos_werkt feilloze foutloos
    gaat_nooit_mis garandeer* garandeerde garandeert garant* geboren_worden geen_deelnemer geen_een
    geen_enkel geen_enkele geen_enkelen geen_enkels geen_kind geen_mens geen_vrouw gefaald gegarandeerd
    gegarandeerde geheel geheid gezamenlijk_allemaal gif_op hoe_dan_ook hoe_je_het_ook hoe_lang_ook
    hoe_oud_ook hoe_slecht_ook hoe_verlegen_ook honderd_procent honderd_van_de_honderd ieder ieder_die
    ieder_gezin ieder_kind ieder_mens iedere iedere_buurt iedere_deelnemer iedere_jongere iedere_keer
    iedere_keer_weer iedere_moeder iedere_nieuwkomer iedereen iedereen_die iedereen_die_meedoet ieders immer
    in_alle_gevallen in_alle_wijken in_elk_geval_altijd in_voor_staan instaan jaar_na_jaar jan_en_alleman
    jong_en_oud jong_of_oud kan_niet_anders kan_niet_misgaan kan_niet_missen keer_na_keer keer_op_keer klok
    klok_gelijkzetten klok_op klok_op_gelijk kun_je_de_klok levenslang* linea_recta linksom linksom_of
    linksom_of_rechtsom louter man_en_muis massaal mis_gaat mislukken mislukking mislukt mislukte missen
    mist miste moet_nog_geboren niemand niemand_bleef niemand_blijft niemand_die_niet niemand_ging
    niemand_uitgezonderd niemand_valt niet_een niet_een_keer niets_dan nimmer nog_geboren nog_nooit
    nog_nooit_iemand nooit om_het_even onder_alle_omstandigheden onfeilba* ongeacht onherroepelijk
    onontkoombaar* onvermijdelijk onvermijdelijk* oud_en_jong overal per_definitie permanent* punt punt_uit
    raak sowieso sta_garant staan_ervoor_in staan_garant staat_garant standaard steeds_opnieuw steeds_weer
    steevast stuk_voor stuk_voor_stuk telkens telkens_opnieuw telkens_weer tien_van_de_tien totaal uitblijf*
    uitgesloten_is uitgezonderd uitsluitend_winnaars uitzondering uitzondering* uitzonderingen unaniem
    van_hoog_tot_laag van_jong_tot_oud van_welke vanzelf vergif_op verzeker_je verzekerd verzekerd_van
    verzekeren verzekert vlekkeloos volkomen volle_honderd volledig voor_altijd voor_de_rest_van
    voor_de_volle voor_eens_en_altijd voor_iedereen voorgoed vroeg_of_laat waar_dan_ook waar_ook
    waar_ter_wereld waarborg* waarborgt wat_dan_ook wat_er_ook wat_ook week_na_week welke_achtergrond
    welke_ook wendt_of_keert wie_bij_ons wie_dan wie_dan_ook wie_eenmaal wie_hier wie_hier_binnenkomt
    wie_je_ook wie_maar wie_meedoet wie_ook zeker_weten zonder_enige_uitzondering zonder_falen
    zonder_mankeren zonder_meer zonder_pardon zonder_uitzondering`,
  denial: `
    absoluut_niet allerminst allesbehalve amper bepaald_niet bij_gebrek bijna_geen bijna_niet bleef_gelijk
    bleef_hetzelfde bleef_uit bleven_gelijk bleven_uit blijft_uit constant evenmin gebrek_aan geen
    geen_bewijs geen_causale geen_effect geen_enkele_aanleiding geen_gevolg geen_invloed geen_oorzaak
    geen_samenhang geen_sprake geen_verandering geen_verband geen_verdere geen_verdienste geen_verschil
    geen_verschillen geen_vooruitgang geensz* geenszins gelijk_gebleven helemaal_niet ho_maar nauwelijks nee
    neen nergens niemand niet niet_aan_de niet_aan_ons niet_alleen niet_bij_ons niet_dankzij niet_de_buddy
    niet_door niet_eens niet_langer niet_meer niet_noodzakelijk niet_omdat niet_onze niet_per_se
    niet_vanwege niet_zozeer niets niks nimmer noch nog_geen nog_niet nog_nooit nooit ongewijzigd ontbrak
    ontbraken ontbreekt ontbreken ontbrekend* ontken* ontkende ontkent onveranderd ook_niet stabiel
    tegengesproken tegenspreekt totaal_niet uitbleef uitbleven uitblijven uitgebleven verre_van vrijwel_geen
    vrijwel_niet weerleg* weerlegd wegblijven weigerde weigeren weigert zeker_niet zelden zonder`,
  unknown: `
    *beperking *conclusie *vraag achterhaald achterhalen afvragen afwachten alternatieve_verklaring
    alternatieve_verklaringe alternatieve_verklaringen alternatieve_verklarings andere_oorzaken
    andere_verklaring andere_verklaringen antwoord antwoorden_op bekijken_of benieuwd beperking* beperkingen
    betwijfel* betwist* betwisten beweerde beweert beweren beweren_wij_niet bewijs_ontbreekt bezien bias
    blijken causaal causale causaliteit claim* claimen concluderen_niet conclusie* de_kip de_vraag
    disclaimer dit_onderzoek_kan doen_wij_geen evengoed_kan gaan_na gaat_na gebrek_aan_bewijs
    geen_aanwijzing geen_aanwijzinge geen_aanwijzingen geen_aanwijzings geen_antwoord geen_bewijs
    geen_conclusie geen_conclusies geen_controlegroep geen_flauw_idee geen_hard_bewijs geen_idee
    geen_nulmeting geen_oordeel geen_reden_om geen_uitspraak geen_uitspraken geen_vergelijking geen_zicht
    gezegd ging_na gissen giswerk hard_te_maken het_ei hoe_dat hoe_groot hoe_het_komt hoeverre in_het_midden
    in_het_ongewisse in_hoeverre in_nevelen in_welke_mate is_niet_bekend kan_dit_onderzoek kan_net_zo_goed
    kan_niet_worden kan_niet_zeggen kan_ook kanttekening* kanttekeningen kijken_of kijkt_of kip_en_ei
    kip_of_ei koffiedik koffiedik_kijken kun_je_niet kunnen_ook kunnen_we_niet kunnen_we_niet_zeggen
    kunnen_wij_niet laat_zich_niet let_op louter_toeval mag_je_niet mag_niet meten meten_of misleidend
    moet_blijken moet_nog_blijken moet_uitwijzen mogen_niet mogen_wij_niet mysterie nagaan nagegaan
    niet_aan_de_buddy niet_aan_het_programma niet_aangetoond niet_bewezen niet_bijgehouden niet_gemeten
    niet_gevraagd niet_hard_te_maken niet_na_te_gaan niet_onderzocht niet_ontworpen_om niet_op_te_maken
    niet_opgezet_om niet_te_bepalen niet_te_bewijzen niet_te_herleiden niet_te_zeggen niet_toe_te_schrijven
    niet_toegeschreven niet_toeschrijven niet_uit_op_te_maken niet_vast_te niet_vast_te_stellen
    niet_vergeleken niet_weten niet_worden_aangetoond niet_worden_vastgesteld niet_zeggen nieuwsgierig
    nog_bezien nog_niet_bekend nog_niet_duidelijk nog_te_bezien nuance* nuanceren of of_dat of_dat_door
    of_dat_komt of_de of_dit of_dit_door of_dit_komt of_een of_er of_het of_het_door of_het_komt of_onze
    of_ze of_zij onbekend onbekend* onbekende onbeslist onbewezen onderzocht onderzoeken onderzoeksvraag
    onderzoekt onduidelijk onduidelijk* ongeklaard ongewis* onjuist ons_bordje ontbreekt_een onterecht
    ontoereikend onvoldoende onzeker onzeker* oordeel oordelen oorzaak_en_gevolg oorzaak_of_gevolg
    oorzakelijk oorzakelijk* open_vraag overdreven overdrijving pas_op peilden peilen peiling* peilt
    prematuur pretend* pretenderen raadsel* raadselachtig raden samenloop sceptisch selectie*
    selectie-effect slag_om_de_arm speculatie* speculatief speculeren te_gering te_klein te_kleine te_kort
    te_korte te_vroeg te_weinig te_zeggen ten_onrechte toeschrijven_aan toetsen_of toeval toevallig
    toevalligheid toevalstreffer twijfelen_of uitgezocht uitspraak uitspraken uitspraken_over uitwijzen
    uitzoeken valt_niet valt_niet_op_te_maken valt_niet_te valt_nog_te veel_te_vroeg verkennen verkenning*
    verkent verklaren vertekend vertekening* vertekent voorbarig voorbehoud voorbehouden vraag vraag_blijft
    vraag_is vraag_me_af vraagstuk vraagt_zich_af vraagteken* vragen vragen_ons_af vroeg_zich_af
    waar_het_aan_ligt waaraan waaraan_dat waardoor_dat waardoor_dit waarom weet weet_ik_niet weet_niemand
    weet_niet weten weten_niet weten_we_niet weten_wij_niet wist wist_niemand wisten wisten_niet
    wordt_onderzocht zal_blijken zeggen zeggen_of zelfselectie zoeken_uit zoekt_uit zonder_bewijs
    zonder_controlegroep zonder_vergelijkingsgroep`,
  goal: `
    *aanvraag *ambitie *belangstelling *beleid *doel *doelen *missie *opdracht *plan *taak *verwachting
    *wens aankomend* aanmelden_kan aanstaande aanvraag aanvragen aanvrager afgesproken_is afspraak_is
    als_doel ambieert ambitie* ambiëren bedoeld bedoeld_om bedoeld_voor bedoelen bedoeling bedoeling*
    bedoelt behoefte* behoefte_aan belangstelling beleid beleidsdoel* beleidsplan* belofte belofte* beloof*
    beloofde beogen beogen_te beoog* beoogd beoogde beoogt bestemd_voor binnenkort coalitieakkoord dienen_te
    dient_te doe_mee doel doel_is doelen doelstelling* dromen droom droombeeld droomde droomt einddoel*
    erop_gericht gaan_we gaan_wij gaat_straks gedroomd geef_je_op geef_u_op gehoopt gepland gericht
    gericht_is gericht_op gevraagd gezocht gezocht_taalmaatjes graag_willen graag_zouden gun gunnen gunt
    hoofddoel* hoop hoopt hoopte hoopten hopelijk hopen in_#year in_de_toekomst in_het_leven_geroepen_om
    ingericht_om inspannen inspanning* inspanningsverplichting interesse inzet_is inzet_van_dit inzetten_op
    kom_gerust kom_langs komend komend_jaar komende kpi's lange_termijn leus meerjaren* meld_je meld_u
    met_als_doel met_het_oog_op met_ingang mikken mikpunt mikt missie missie* moest moesten moet moeten
    motto naar_wij_hopen nastre* nevendoel* nodig_is nodig_om noodzakelijk om_te ontworpen ontworpen_om
    op_termijn op_zoek opdat opdracht opdracht* opgave opgezet opgezet_om oproep oproep* opzet plan plan_om
    plannen pleidooi* pleit pleiten pogen poging* poogt probeer* probeerde probeerden probeert proberen
    programmabegroting projectvoorstel* richt richt_zich richten richten_zich richtte_zich rode_draad
    roepen_op roept_op slogan spannen_ons spant_zich speerpunt speerpunt* statutair statuten stellen_voor
    stelt_voor stelt_zich stip_op_de_horizon straks streef* streefde streefden streeft strev* streven taak
    taakstelling taken target* tegen_eenzaamheid ten_doel teneinde ter_bestrijding ter_bevordering
    ter_ondersteuning ter_verbetering ter_versterking ter_voorkoming toegezegd toekomstig* toekomstplan*
    toezegging* tot_doel tracht trachten trachtte uiterlijk uitgangspunt* uitzien_naar van_plan
    vanaf_januari vanaf_september verkiezingsprogramma verwacht verwachten verwachting* verwachtte
    verwachtten verzoek* verzoeken verzoekt visie* volgend volgend_jaar volgende voor_eind voorgenomen
    voorgesteld voornemen voornemen* voornemens voorstel* voorstellen vraag_naar vraagt_aan vragen_subsidie
    vragen_wij weldra wens wensdroom wenselijk wensen wenst werkplan wij_verzoeken wil wil_graag wilde
    wilden willen willen_graag wilt word_buddy word_maatje word_vrijwilliger zal zet_in_op zetten_in_op
    zetten_wij_in zien_uit zodat_straks zoeken zoeken_wij zoekt zou_graag zouden_graag zul zullen zullen_we`,
  compared: `
    *gemiddelde *vergelijking *verschil *verschillen *wachtlijst achter_op achterbleef achterbleven
    achterblijft achterlopen afgewezen_en afgezet afgezet_tegen afhakers ander andere_gemeenten andere_groep
    andere_helft andere_wijk andere_wijken anderen anderhalf_keer anderhalf_maal beide beide_groepen
    beter_scoor beter_scoore beter_scooren beter_scoors beter_voor bleef_achter bleven_achter blijft_achter
    buddygroep* buurgemeente* buurwijk controlegroep* controlepersonen controleschool daarentegen dan
    dan_bij dan_de dan_degenen dan_gemiddeld dan_hun dan_mensen dan_wie dan_zij de_ander de_andere de_een
    de_ene deelnemersgroep degenen_die degenen_met degenen_zonder dezelfde die_wachtten drie_keer_zo
    driemaal dubbel_zo elders ene_helft even even_goed even_groot even_hoog even_vaak even_veel evengoed
    evenknie* evenmin_als evenveel evenzeer experimentele_groep gat_tussen gelijk gelijke_mate gematcht_op
    gematchte gemiddelde_van groep groepen gunstiger_dan half_zo hetzelfde hoger_dan hoger_scoor
    hoger_scoore hoger_scooren hoger_scoors in_gelijke in_tegenstelling in_vergelijking interventiegroep*
    juist keer_zo_veel keer_zoveel klasgenoten_zonder kloof_tussen lager_dan lager_scoor lager_scoore
    lager_scooren lager_scoors landelijk* landelijk_gemiddelde landelijke langzamer_dan leeftijdgenoten
    leeftijdsgenoten liep_achter liep_voor liepen_achter liepen_voor loopt_achter loopt_voor lotgenoten
    maal_zo maatjesgroep* meer_dan_bij met_begeleiding met_buddy met_een_maatje_scoor met_een_maatje_scoore
    met_een_maatje_scooren met_een_maatje_scoors met_en_zonder met_maatje met_of_zonder minder_dan_bij
    naburig* net_als net_zo net_zo_veel niet-* niet-deelnemers niet_beter_dan niet_deelnamen niet_meededen
    niet_meedoen niet_meedoet niet_meer_dan niet_sneller_dan niet_vaker_dan nog_wachten nog_wachtten
    ondervertegenwoordig* op_de_wachtlijst opzichte overige overigen overtreffen overtrof overtroffen
    oververtegenwoordig* oververtegenwoordigd presteerde presteerden presteren programmagroep*
    referentiegroep referentiegroep* regionaal regionale rest restgroep rooskleuriger scheelde
    scheelde_tussen scheelt_met scoorde scoorden scoort scoren sneller_dan stedelijk_gemiddelde tegen
    tegenover ten_opzichte ten_opzichte_van terwijl thuisblijvers twee_groepen twee_keer_zo twee_maal
    tweemaal_zo uitvallers_en vaker_dan vergelek* vergeleken vergelijk* vergelijkbaar vergelijkbare
    vergelijkingswijk verschil verschil_tussen verschil_van verschild* verschilde verschilden verschillen
    verschilscore* verschilt versus voorlopen voorsprong_op vs waar_anderen waar_dat wachten_op wachtende
    wachtenden wachtgroep wachtlijst* wachtten weigeraars wel_deelnamen wel_een wel_meededen wel_of_niet
    wie_begeleid wie_een wie_geen wie_niet wie_wel zo_vaak zonder_begeleiding zonder_buddy zonder_coach
    zonder_cursus zonder_maatje zonder_mentor zonder_taalmaatje zonder_vrijwilliger zowel`,
  together: `
    *patroon *relatie *samenhang *verband al_naargelang associatie* bij_toenemende clusteren clustert
    correl* correleert correleren daalt_met deelden deelt delen des_te des_te_beter des_te_hoger des_te_meer
    des_te_vaker deze_samenhang dosis dosis-respons evenredig evenredig* evenredige gaan_gepaard gaan_samen
    gaan~samen gaat_gepaard gaat_samen gaat~samen geassocieerd geassocieerd* gecorreleerd gelijk_op
    gelijk_opgaan gelijke_tred gemiddeld_meer gemiddeld_vaker gepaard gepaarde gerelateerd gerelateerd*
    ging_gepaard ging_samen gingen_gelijk gingen_samen gingen~samen ging~samen gradiënt groeit_met
    groter_bij gunstiger hand hand_in hand_in_hand hangen_samen hangen~samen hangt_samen hangt~samen
    hield~verband hing_samen hingen_samen hingen~samen hing~samen hoe hoe_beter hoe_groter hoe_hoger
    hoe_intensiever hoe_lager hoe_langer hoe_meer hoe_minder hoe_sterker hoe_trouwer hoe_vaker hoe~hoe
    hoger_bij hoort_bij horen_bij houdt_verband houdt~verband in_verband kenmerken kenmerkt kruistabel
    lager_bij loopt_gelijk loopt_op_met loopt_parallel maatjescontact_en meer_bij mensen_met_een_buddy
    mensen_met_een_maatje naar_gelang naargelang naarmate neemt_af_naarmate neemt_toe_met
    omgekeerd_evenredig ook_degenen parallel parallelle patroon puntenwolk rechtevenredig relatie
    relatief_meer relatief_vaak relaties samengaan samengaat samenging samenhang* samenhangen samenhangt
    samenhing samenvall* samenviel spreidingsdiagram sterker_bij stijgt_met synchroon tendens toenemende
    tred_met trend trendlijn vaak_ook vaker vaker_ook vallen_samen valt_samen verband* verband_houdt
    verbanden viel_samen vielen_samen voorspel* voorspelde voorspeller voorspelt wie_elke_week wie_langer
    wie_meer wie_trouw wie_vaker wie_veel zijn_het_ook zijn_vaak zijn_vaker`,
  time: `
    #year *jaar *maand *periode *seizoen aan_het_begin aan_het_einde aanvang aanvankelijk achteraf afgelopen
    afloop anderhalf_jaar april augustus begin bij_aanvang bij_de_start binnen_drie binnen_een
    binnen_een_jaar binnen_zes cursusjaar daarna daarvoor dag dagen december decennia decennium destijds
    een_jaar_geleden een_jaar_later eerder eerdere eergisteren eerst eerste_keer eeuw eind einde erna ervoor
    februari gaandeweg geleden geleidelijk geleidelijk_aan gisteren half_jaar halfjaar halverwege heden
    herfst in_#year in_de_loop in_drie_maanden in_een_jaar in_het_begin indertijd inmiddels intussen jaar
    jaar_eerder jaar_geleden jaar_later jaarwisseling januari jaren jarenlang juli juni kortgeleden kwartaal
    kwartalen laatst laatste lang langer langzaam langzaamaan langzamerhand later lente loop_van_het_jaar
    maand maanden maanden_geleden maanden_later maandenlang maart mei met_de_tijd mettertijd momenteel
    morgen na na_acht na_afloop na_drie na_een na_een_jaar na_tien na_twaalf na_twee na_zes nadat naderhand
    nadien najaar net november nu oktober ondertussen onlangs ooit oorspronkelijk op_dit_moment overmorgen
    pas peildatum per_# periode recent schooljaar seizoen september sinds sindsdien stap_voor_stap
    stapje_voor_stapje start tegenwoordig ten_slotte tenslotte tevoren thans toe toen toentertijd tot totdat
    tussen tussentijds twee_jaar_geleden uiteindelijk van van_tevoren vanaf vanavond vandaag vanmiddag
    vanochtend verleden voor voor_de_eerste_keer voor_het_eerst vooraf voordien voorgaand* voorheen voorjaar
    vorig vorige vroeger vroegere week weken weken_later wekenlang winter zojuist zomer`,
  said: `
    *ervaring *verhaal aan_het_woord aan_te_geven aangaf aangeeft aangegeven aangeven aldus anekdote*
    antwoordde antwoordt beleeft beleven beleving bemerkt benadrukken benadrukt benadrukte bericht*
    berichtte beschreef beschreven beschrijft beschrijven betoogde betoogt citaat citaten constateer*
    constateerde constateert constateren ervaart ervaren ervaring* ervoer ervoeren fluisterde fluistert
    gaf_aan gaven_aan geconstateerd geeft_aan gemerkt gerapporteerd getuigenis* getuigt geven_aan gezegd
    gezien glunderde glundert grapt grapte herken* herkent hoorde hoorden hoort horen interview_met
    laat_weten lacht lacht_ze licht_toe lichtte_toe liet_weten lieten_weten meende meent meldde meldden
    melden meldt menen merken merkt merkte merkten mompelt naar_eigen_zeggen naar_zeggen noemde noemden
    noemen noemt omschreef omschrijft omschrijven onderstreept opgemerkt quote quotes rapporteerde*
    rapporteert rapporteren reactie* reageerde reageert riep riepen roept schetsen schetst schetste schreef
    schreven schrijft schrijven signaleer* signaleerden speech spreekbeurt stelde_dat stellen_dat stelt
    stelt_dat straalt_ze terughoren tipt toelicht* toespraak toesprak typeert uitroept uitspraak_van verhaal
    verhaalt verhalen verklaarde verklaarden verklaart verklaring_van verteld vertelde vertelden vertellen
    vertelt vinden vindt volgens vond_dat vonden_dat vraagt vroeg vroegen zag zagen zeg zeggen zegt zegt_hij
    zegt_ze zegt_zelf zei zei_hij zei_ze zeiden zien ziet zucht zuchtte`,
  more: `
    *iger *lijker *zamer actiever almaar assertiever beste beter betere blijer breder brutaler dieper
    drukker duidelijker eerder energieker erger extra fitter frequenter gelukkiger gemakkelijker gezonder
    grootste groter harder helderder hoger hoogste intensiever kleiner korter laagste lager langer leuker
    losser luider makkelijker meer meest milder minder minst moediger mondiger mooier nauwer opener
    prettiger rijker ruimer rustiger slechter sneller snellere socialer stabieler steeds sterker steviger
    stiller talrijker telkens_beter trager trotser vaker veiliger vlotter vrijer vrolijker warmer zachter
    zekerder zelfstandiger zelfverzekerder`,
  modal: `
    behoort behoren dienen dient hoefde hoeft hoeven kan kon konden kunnen mag mocht mochten moest moesten
    moet moeten mogen vermag wil willen zal zou zouden zullen zult`,
  but: `
    aan_de_andere_kant al alleen anderzijds daar_staat_tegenover daarentegen desalniettemin desondanks
    echter enerzijds evenwel hoewel integendeel maar maar_dan niettemin nochtans ofschoon ondanks tegelijk
    tegelijkertijd toch wel_is wel_moet weliswaar zij_het`,
  number: `
    # % *aantal *endertig *entwintig *enveertig *honderd aandeel aantal acht achttien bijna circa derde
    dertien dertig diverse dozijn drie driekwart drietal duizend* een een_op elf enkele gemiddeld gros half
    halve handvol helft honderd in_totaal kwart meerderheid meeste merendeel minderheid negen negentien
    negentig ongeveer paar percentage procent procentpunt procentpunt* punt punten rond ruim tachtig tal_van
    tien tiental* tientallen totaal twaalf twee twee_derde tweederde tweetal twintig veertien veertig
    verscheidene verschillende vier viertal vijf vijftal vijftien vijftig zes zestal zestien zestig zeven
    zeventien zeventig`,
  have: `
    gehad had hadden heb hebben hebbend hebt heeft`,
  be: `
    ben bent bleef blijft blijven geweest is waren was zijn_de zijn_er`,
  passive: `
    geworden_door is_gedaan werd werden worden wordt`,
  condition: `
    als indien ingeval mits stel tenzij voor_het_geval wanneer`,
  how: `
    hoe hoelang hoeveel hoezo waar waarin waarmee waarom waaruit waarvan wanneer wat welk welke wie wiens`,
} satisfies Partial<ClassWords>;
