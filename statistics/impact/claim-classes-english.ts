import { type ClassWords } from './claim-classes.ts';

/** English words by what they do in a claim; see `claim-classes.ts` for how they are written. */
export const englishClasses: ClassWords = {
  helper: `
    *buddy *buddies buddy's volunteer* *volunteer *volunteers coach coaches *coach coach's mentor*
    *mentor *mentors befriend* tutor* teacher* *teacher trainer* guide guides *ambassador *ambassadors
    pair pairs duo* tandem* host hosts hostess role_model* role_models counsellor* coordinator*
    facilitator* companion* godparent* reader readers peer peers navigator* listener* keyperson *worker
    *workers pensioner* grandma grandmother* grandpa grandad retired neighbour *auntie aunties nurse
    patrol coach_who steward* interpreter_at liaison* caretaker* counselor* street_ambassador* oven
    ladies_of host_famil* host_family bep`,
  programme: `
    programme* program programs project* scheme* approach* method* intervention* initiative* course*
    *course lesson* *lesson class classes *class workshop* training* café* cafe* club* *club group
    groups *group choir* garden gardening_group allotment* drop-in* surgery meeting* *meeting session*
    *session conversation* talk talks table tables *table evening evenings *evening morning mornings
    afternoon afternoons *afternoon walk walks *walk studio* *hour hour hours formula concept
    foundation* charity activity activities offer participation taking_part match matches matching
    mentoring coaching tutoring support help effort* visit visits visiting placement* internship*
    apprenticeship* network partnership* circle* kitchen* *kitchen house lab desk team homework reading
    playgroup* tea coffee soup lunch lunches breakfast* supper* volunteering input attention shelter
    *shed *shop boxing welding salsa theatre *stage playroom *gym pilot scheme_which *choir rowing
    module modules *van bike_group living_room clubhouse *school farm salon arts clinic *lab *café
    counselling advice guidance summer_school breakfast_club food_bank reading_aloud`,
  activity: `
    together walk walking walks cycling cycle cycles cooking cook cooks cooked singing sing sings sports
    sport football gardening talking talk talks chatting chat chats reading read reads dance dancing
    sewing sew knitting chess swimming swim running gym yoga practise practice practised practising
    practices weekly eating meeting met listening rummikub bake baking bread boxing welding rowing
    walked talked playing play played acting shared visit visits rang phoned sit sat dinner dinners
    board_games darts repair pitch`,
  newcomer: `
    participant* newcomer* refugee* status_holder* permit_holder* learner* *learner student* pupil*
    attendee* visitor* guest guests client clients mother mothers mum mums father fathers dad dads
    parent parents family families child children kid kids young youngster* youth teenager* boy boys
    girl girls resident residents inhabitant* woman women man men people person persons someone somebody
    candidate* migrant* asylum* household households walkers gardeners singers swimmers cyclists runners
    mentees mentee trainees trainee joiners syrian* eritrean* ukrainian* afghan* toddler* those anyone
    jobseeker* job-seeker* members member classmates patients callers tenants leavers strollers starters
    beginners regulars users adults lads lad ladies daughter son sister brother brothers joiner cleaners
    nurses entrants mentored unmentored enrolled`,
  pronoun: `
    he she they them her him their his who herself himself themselves theirs`,
  us: `
    we us our ours ourselves`,
  me: `
    i me my mine myself`,
  you: `
    you your yours`,
  gain: `
    language* dutch fluen* speaking vocabulary pronunciation grammar confiden* self-* self-confidence
    independen* job jobs work employment employed contract* paid salary wage wages income labour career*
    friend friends friendship* friendl* contact contacts network networks acquaintance* well-being
    wellbeing health* healthy healthier happi* happy resilien* motivat* diploma* certificate*
    qualification* exam exams test tests future chance* opportunit* prospect* integrat* inclusion
    participate belong* home safe* calm* sleep sleeps slept sleeping courage dare dares dared daring
    brave* energy control grip proud pride voice foothold rhythm skill* competen* fitness fit marks
    grades attainment attendance education degree college school trust hope joy laugh* smile* social
    cohesion literacy level levels ability able purpose dignity place feet strength footing payslip
    earnings licence driving belonging confidence tongues tongue freedom interests membership posture
    appetite mobility self-respect self-worth schooling promotions promotion flat own_business
    diploma_in permanent respect naturalisation citizenship reading_level payroll take-home`,
  burden: `
    lonel* isolat* stress* anxi* depress* gloom* low_mood sadness debt debts arrears poverty benefit
    benefits welfare unemploy* jobless* absence* absentee* truan* truancy drop-out* dropout*
    dropping_out dropped_out barrier* threshold* hurdle* tension* quarrel* conflict* nuisance problem*
    trouble* shame shy* shyness prejudice* mistrust distrust homesick* pain* complaint* medication pills
    gp doctor* doctor's hospital* care_costs overweight blood_pressure crime fine fines eviction* evict*
    silence silent quiet fear* afraid uncertain* dependen* gap gaps backlog lag costs cost alone dark
    despair trauma panic nightmares sleepless referrals emergency couch sofa reminder* bailiff* debtors
    worr* tired trouble_with evictions exit crisis grief withdrawn housebound interpreter interpreters
    sick_leave sickness truants`,
  rise: `
    rise rises rose risen rising grew grow grows grown growing growth increase* increasing improve
    improved improves improving improvement* climb* went_up gone_up goes_up up upward gain* gained
    double* doubled doubling treble* triple* tripled higher greater bigger stronger better leap* jump*
    advance* progress* moved_up step steps forward ahead recovered recover* rebound* strengthened
    strengthening surge* plus picked_up brighter upwards widened widens enlarges enlarged multiplied
    rose_from soared quicker fuller firmer moved_forward jumped gains_in`,
  fall: `
    fall falls fell fallen falling drop drops dropped dropping decline* decrease* decreased reduce*
    reduced reduction* lower lowered less fewer smaller shrink* shrank shrunk halve* halved halving down
    went_down gone_down gone vanish* disappear* melt* dwindle* subside* subsided ease* eased lessen*
    slid slipped cut shed lost faded fade* plummet* tumble* lighter away waned over dip dipped dips
    curbed eased_off lowest came_down brought_down tumbled thinned thinning quieter wears_off`,
  becoming: `
    blossom* bloom* flourish* thriv* transform* change changed changes changing different develop*
    become becomes became becoming turned learned learnt learn learns learning found find finds begun
    began got get gets getting obtained pass passed passes passing succeeded succeed* achieved reached
    opened opens now nowadays finally at_last again new no_longer moved started joined came_out can
    could able manage* managed today speaks spoke speak understand* understood went wakes laughs since
    used_to once by_now anymore open_up opened_up on_her_own on_his_own on_their_own stand_on
    own_two_feet unrecognisable reborn talkative speaks_up spoke_up out_of_bed off_benefits into_work
    in_work stands dares_to no_longer_need smiling standing awoke new_person different_man
    different_woman grown_up moved_on out_of_her_shell out_of_his_shell out_of_their_shell`,
  because: `
    thanks thanks_to thank because because_of due owing through by_virtue courtesy result results
    as_a_result resulted consequence* consequently hence therefore thereby thus so_that so by cause*
    causes caused causing reason* effect effects *effect influence* impact impacts impacted outcome
    outcomes fruit fruits dividend* return returns yield* credit* credited attribut* ascrib* owe owes
    owed down_to put_down without but_for if_it_weren't had_it_not were_it_not merit* added_value payoff
    pays_off paid_off pay_off behind which_is_why why difference makes_the_difference
    made_the_difference via courtesy_of under_her_wing under_his_wing until_she until_he if_not_for
    wouldn't_have would_never would_not_have would_still otherwise ever_since because_we
    since_the_arrival arrival from_the_moment by_means all_because whose_doing doing_of doing
    the_reason_why answer_is comes_from come_from stems_from stem_from at_the_hands owing_to
    with_the_help work_of has_to_do_with down_to_the lies_behind after_which and_so`,
  brings: `
    help helps helped helping enable* enabled make makes made making let lets bring brings brought
    bringing give gives gave given giving lead leads led leading boost* boosted lift lifts lifted
    lifting raise raises raised raising strengthen* reduces reducing lowers cuts cutting prevent*
    prevented prevents avoid* avert* keep keeps kept save saves saved saving rescue* rescued break
    breaks broke broken breaking build builds built building create creates created creating produce*
    generate* deliver* delivered delivers drive drives drove driven push* pushed pull pulls pulled draw
    draws drew get_people gets_people turn turns turned turning teach teaches taught encourag* stimulat*
    promot* foster* contribute* contributed contributes contributing contribution ensure* ensured
    secure* secured unlock* unlocked open opens opened opening free frees freed empower* equip* equipped
    transform* transforms cure* heal* heals remove* removes removed banish* dispel* chase* tackle*
    combat* fight* counter* works working_well pay pays paid repay* earn earns earned save_money worth
    spare* spared sav* shape* shaped move moves moved set sets put puts propel* spark* sparked trigger*
    ignite* fuel* fuels nurture* feed feeds bridge* bridges connect* connects bind* bond* achieves
    do_more does_more did_more inspire* motivates motivated speeds sped accelerate* hasten* shorten* win
    wins won gave_back coax* persuad* loosen* soften* melted dissolve* turns_into bear bears bore
    work_wonders taught_me taught_her taught_him taught_them got_me got_her got_him got_them gets_them
    got_people gave_me gave_her gave_him pulled_through keeps_people kept_him kept_her kept_me widens
    widened enlarges closed_the_gap narrows narrowed narrow coaches loosened tames tamed calms calmed
    steadies sustains kindles rebuilds rebuild restores restored restore mends mended settles nudges
    nudged teaches_people takes_away took_away drew_out brings_out brought_out makes_for made_for
    returned_to carries carried puts_people sends sent chases erases eliminates dissolves dispels
    does_wonders worked_wonders repays returned recovered wards_off protects protect protected
    stops_people doubles_the triples_the cuts_the cut_the improves_the raises_the propels guides_people
    bridges_the conquers beats beat defeats`,
  figure: `
    key engine motor door doors bridge springboard flywheel lever catalyst oil source foundation bedrock
    cornerstone root roots seed seeds spark light lamp miracle* wonder* wonders secret recipe medicine*
    remedy antidote weapon magic ingredient anchor lifebuoy lifeline safety_net compass backbone leg-up
    push nudge stepping* stepping-stone ladder window gateway passport ticket gold goldmine game-changer
    turning* turning_point tipping sea_change watershed icebreaker ice glue cement link missing_link
    oxygen balm plaster investment bargain worth value valuable success* succeed breakthrough salvation
    godsend blessing proof living_proof crucial decisive indispensable vital essential invaluable
    powerhouse tonic vaccine dividend trick direct_line quickest quicker_route route_to best_medicine
    harvest map glue_of backbone_of beating_heart heart hub pillar fuel_for shortcut fast_track
    gold_dust trump silver_bullet rocket doorway on-ramp yeast leaven sunshine vitamins winning_formula
    secret_of magic_of engine_of doing_the_trick`,
  maybe: `
    may might could perhaps maybe possibl* probabl* likely presum* plausibl* suggest* suggests suggested
    suggestive indicat* indication* hint* hints point points pointing appear* appears appeared seem
    seems seemed apparently conceivabl* tentativ* cautious* think thinks believe* believes feel feels
    impression guess hunch suspect* suspicion would consistent compatible not_impossible cannot_be_ruled
    ruled rule_out some_of_the partly in_part in_all_likelihood likelihood chances_are well_have
    may_well could_well might_well must_have hypothes* explanation reasonable assume* surmise* inclined
    i'd_wager wager i'd_bet bet to_bet my_money arguably instrumental candidate debatable rough estimate
    one_reading reading_is could_be may_be might_be as_far_as seems_to appears_to quite_possibly
    no_stranger not_unrelated unrelated had_something something_to_do may_have might_have could_have
    well_be we_like_to_think tend_to_think in_my_view in_our_view to_our_mind my_hunch perhaps_because
    at_least_partly some_part a_part played_a_part play_a_part played_a_role play_a_role deserve_some
    some_credit on_balance not_inconceivable if_unproven credible would_explain could_explain
    may_explain might_explain pinch_of_salt good_chance odds odds_are more_likely looks_as_if looks_like
    as_though as_if reason_to_think reasonable_to grounds_for`,
  proven: `
    proven prove proves proved proof show shows showed shown showing demonstrat* evidence evidence-based
    establish* established confirm* confirms confirmed certain* certainty certainly doubt undoubted*
    unquestion* undeniabl* indisputabl* irrefutabl* incontrovertibl* conclusive* conclude* concluded
    conclusion clear clearly plain plainly evident* beyond no_doubt beyond_doubt without_doubt
    without_a_doubt black_and_white scientific* science significant* rct randomised randomized
    independent_evaluat* verified hard_evidence finding findings found_that fact facts question
    leaves_no settled deny denied denying argue argument convincing* rigorous* unmistak* official
    could_not_be_clearer numbers_have_spoken audit_office controlled two_controlled definitive
    definitive_evidence is_no_coincidence no_coincidence demonstrably hundred_percent_sure 100%_sure
    i_am_sure we_are_sure there_is_no_question no_question irreversible law verdict_is verdict
    measured_it academy professor scientifically proved_that peer-reviewed replicated_twice replicated
    put_beyond there_can_be_no leave_no_room room_for_doubt put_to_rest cast-iron watertight
    in_so_many_words`,
  everybody: `
    everyone everybody every each all always never nobody no-one no_one none without_exception
    exception* guarante* guaranteed assured infallib* unfailing* invariabl* hundred_per_cent 100 anyone
    whoever wherever any without_fail fail* fails failed inevitabl* automatic* every_single single
    bound_to certain_to no_matter regardless whatever forever for_good permanently each_and_every
    any_child every_child anybody no_matter_how not_a_single not_one not_a_soul never_once whoever_you
    old_and_young young_and_old for_old_and sure_as every_time each_time all_of_them to_a_man
    works_for_all will_pull_anyone money-back come_what_may thing_of_the_past ever ever_left come_rain`,
  denial: `
    not no never nothing nobody nowhere neither nor none hardly barely scarcely without cannot *n't
    lack* lacks lacking lacked absent rarely seldom`,
  unknown: `
    unknown unclear know knows known whether if question* ask asked asks wonder* to_be_seen seen
    remains_to open_question tell say saying says answer* investigate* examine* explores explore
    measure* measures determine* claim* conclude too_early chance coincidence causal* cause explain* how
    why what_extent extent cannot_say cannot_tell can_not_say hard_to_say impossible_to too_small
    which_came_first came_first chicken not_known no_evidence no_proof never_been_shown yet_to_prove
    have_not_established not_established unproven nobody_has nothing_in_the_data disputes dispute
    disputed does_not_mean doesn't_mean not_prove not_show open_to_debate jury whether_it_is
    we_do_not_know we_don't_know no_way_of_knowing`,
  goal: `
    want wants wanted hope hopes hoped hoping goal goals aim aims aimed target* ambition* objective*
    intend* intended intention* plan plans planned planning purpose wish* dream* should must need* needs
    needed meant designed application apply applying request* expect* expected expectation* will shall
    going_to next year_next future seek* seeks strive* strives propose* proposal* promise* promised
    mission seeking try tries trying tried would_like to_be hoped-for in_order_to objective_is statutes
    social_return obliges slogan vacancy wanted_volunteers become_a_volunteer sign_up_now designed_to
    meant_to supposed_to set_up_to so_as_to`,
  study: `
    study studies research* evaluat* evaluation survey* questionnaire* interview* respon* respondent*
    sample t0 t1 t2 baseline measurement* monitor* report reports reported paper university researcher*
    analys* regression variable* scale score scores *score test tests mean average median percentage
    data table figure graph chart appendix section chapter files register* registry trial interval ci n
    p follow-up cohort control thesis we_observed observed raters panel recordings consented enrolled_in
    dossier logbook counted_how module_2 annex case_description case_study`,
  compared: `
    than against versus vs compared comparison* relative while whereas others other rest waiting
    waiting-list waitlist* waited control_group comparison_group reference non-participants non-*
    elsewhere national* nationally regional average_of peers unlike difference* differ* differed
    as_often twice_as times_as same both group between counterparts lag* lagged behind outscored
    outperform* ahead without_one with_a those_who those_without who_did_not who_had matched
    over-represented equally similar alike identical as_opposed opposed_to on_the_other_hand ahead_of
    comparable equally_well as_quickly_as as_well_as stayers abstainers mentored_students unmentored
    matched_pairs no_difference differed_little by_contrast contrast in_contrast the_others the_rest
    either`,
  together: `
    associat* correlat* relationship relation related relate linked link links goes_with went_with
    go_with went_together go_together goes_together hand_in_hand hand accompan* coincid* the_more
    the_longer the_oftener more_often tended tend tends predict* predictor* gradient pattern dose
    proportion* as_the in_step moved_together covar* connection in_tandem move_in_tandem are_the_women
    with_each rises_with rose_with falls_with fell_with grew_with scales_with went_up_with side_by_side
    gunstig statistically_related together_with`,
  time: `
    year years month months week weeks first before earlier formerly then now today meanwhile since
    after afterwards later last previous ago beginning start end outset january february march april
    may_ june july august september october november december winter summer spring autumn season until
    half-year quarter once yesterday tomorrow period between #year long longer used_to by_the`,
  elsewhere: `
    law laws legislation act rule rules regulation* market labour_market shortage* economy economic
    inflation covid pandemic lockdown minimum_wage employer* boss company factory husband wife married
    marriage pregnan* born birth baby permit* residence family_reunification childcare school schools
    teacher therapy psychologist bus route timetable house housing moved moving age older time itself
    inheritance agency allowance* energy_prices tax taxes war council_policy government cabinet weather
    job_market reunion flex_homes new_glasses hearing_aid spouse uncle aunt distribution_centre
    letters_in_plain drug tablets summer_weather longer_opening_hours corporation own_explanation`,
  practical: `
    hall halls rent rented renting key_to chairs chair tables bus van bicycles bikes coffee kettle
    kitchen printer laptop* diary rota schedule* planning location* room rooms library community_centre
    centre church canteen building address parking insurance contract_with leaflet* flyer* poster*
    website newsletter* app whatsapp email e-mail telephone phone form forms registration register*
    sign-up* signed_up sign_up apply intake* consultation minutes treasurer secretary board committee
    accounts budget* expenses allowance material materials book books folder folders monday* tuesday*
    wednesday* thursday* friday* saturday* sunday* o'clock am pm half_past holiday* christmas closed
    open lift stairs doorbell leak roof paint* celebrated party anniversary barbecue cake fridge
    bicycle_shed gift_cards gift_card fridge_door crates bench shed_door mosque stairwell screen log
    loan plumber shuttle lift_is`,
  money: `
    euro euros € subsid* grant* cost costs fund funds funded funding sponsor* gift gifts donation*
    donat* finance* spent spend spending budget* million thousand fee fees free contribution_from bill
    bills council municipal* province* alderman councillor* coalition motion taxpayer*`,
  praise: `
    appreciat* rated rating rate satisf* enthusias* glad grateful pleasant nice cosy fun pleasure enjoy*
    enjoyed beautiful lovely warm warmly recommend* compliment* thanked mark marks_out gave_it gave_the
    8 out_of_ten score_of popular liked like love loved loves`,
  work: `
    registration* waiting_list recruit* recruited matched matching pairs trained training_for
    volunteers_attended coordinators staffing organis* organiz* held took_place take_place takes_place
    taken_place took_part take_part takes_part attend* attended attendance turnout turn-out visited
    reached reach present dropped_out stopped stop quit completed complete finished handed_out
    distributed filled_in began_in started launched consists consisted counted numbers run runs ran
    meets meet meets_every appointment* offered offers offer provide* provided provides`,
  said: `
    says said say saying tells told according states stated writes wrote calls called laughs quote
    explains reports reported describe* described experience* mention* indicated notes noted hear heard
    sees see saw notice* noticed felt`,
  more: `
    more less fewer better faster sooner earlier higher lower larger smaller stronger easier easily
    longer shorter healthier happier calmer fitter bolder worse *ier increasingly`,
  modal: `
    would could can may might must will shall should cannot`,
  but: `
    but however yet though although nevertheless nonetheless despite still while even`,
  number: `
    # one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
    hundred per_cent percent % point points half quarter third three-quarters majority most number share
    dozens dozen`,
  have: `
    has have had having`,
  be: `
    is are was were been being am be`,
  passive: `
   `,
  how: `
    how what where which why when who`,
};
