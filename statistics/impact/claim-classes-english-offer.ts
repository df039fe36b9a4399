import { type ClassWords } from './claim-classes.ts';

/** English words by who helps whom with what, and what has nothing to do with it; see `claim-classes.ts` for how they are written. */
export const englishOffer = {
  helper: `
    *adviser *advisor *advocate *ambassador *ambassadors *auntie *befriender *befrienders *broker *buddies
    *buddy *captain *caretaker *champion *chef *coach *coaches *colleague *companion *connector *coordinator
    *coordinators *counsellor *counsellors *educator *facilitator *facilitators *guide *guides *helper
    *helpers *host *hosts *instructor *instructors *leader *leaders *liaison *librarian *listener *mediator
    *mentor *mentors *navigator *neighbour *neighbours *nurse *partner *signposter *steward *supervisor
    *teacher *teachers *trainer *trainers *tutor *tutors *volunteer *volunteers *worker *workers adviser*
    advisor* advocate* allies ally alongside_her alongside_him ambassador at_her_side at_his_side auntie
    aunties baker befriend* bellringer* bep big_brother big_brothers big_sister big_sisters bilingual*
    broker* buddies buddy buddy's by_her_side by_his_side by_their_side captain* caretaker caretaker*
    case_manager case_managers caseworker* champion* chaperone* chaplain* chef* choirmaster churchwarden
    classmate* co-ordinator* co-worker* coach coach's coach* coach_who coaches colleague* community_officer
    companion companion* companions conductor* confidant* congregation connector* conversation_partner
    conversation_partners coordinator coordinator* counsellor counsellor* counselor* coxswain craftsman
    craftswoman curate* deacon* donor_families doula* duo* educator* elder* escort* example_figure
    experts_by_experience facilitator facilitator* father_figure fitness_instructor foreman forewoman
    foster_famil foster_famils gardener_who godfather* godmother* godparent* godparents grandad grandad*
    grandfather* grandma grandmother grandmother* grandmothers grandpa grandparent* grannies granny guide
    guides health_visitor health_visitors helper* helping_hand host host_famil host_families host_famils
    host_family hostess hostess* hosts imam* instructor* interpreter_at interpreter_buddy
    interpreter_volunteer keeper* key_worker key_workers keyperson ladies_of language_partner
    language_partners leader* lecturer* liaison* librarian* lifeguard* link_worker link_workers listener
    listener* listening_ear lived_experience local local_resident local_residents locals master_baker
    matched_partner mate* mediator* mentor mentor* midwife* midwives minister_of_the_church monk
    mother_figure nan nana navigator navigator* neighbor* neighbour next-door nun nuns nurse organiser*
    organist organizer* outreach_worker outreach_workers oven pair pairs pal pals parishioner* partner*
    pastor* pathfinder patrol peer peer-led peer_mentor peer_mentors peer_support peer_supports peers
    pen_pal pen_pals penfriend* pensioner* person_alongside pharmacist* pilot_of police_officer priest*
    rabbi reader readers retired retired_teacher retiree* role_model role_models schoolmistress
    schoolteacher* senior_citizen senior_citizens shepherd* shoulder_to signpost* sister_at_the skipper*
    social_worker social_workers someone_alongside someone_beside someone_to_talk someone_who_listens
    sounding_board sponsor_family steward steward* street_ambassador street_ambassadors student_mentor
    student_mentors student_volunteer student_volunteers study_partner supervisor* support_worker
    support_workers swimming_teacher tandem* teacher* team-mate* teammate* therapist_volunteer townsfolk
    townspeople tradesman trainer trainer* trusted_adult tutor tutor* uncle_figure verger vicar* villager*
    volunteer volunteer* warden* warden_of workmate* youth_worker youth_workers`,
  programme: `
    *afternoon *afternoons *allotment *allotments *app *apprenticeship *approach *approaches *association
    *baking *band *befriending *boxing *breakfast *breakfasts *buddying *cafe *cafes *camp *centre *charity
    *chat *chess *choir *choirs *circle *circles *class *classes *clinic *club *clubs *coaching *coffee
    *cookery *cooking *cooperative *counselling *course *courses *crafts *crew *cricket *dance *desk *dinner
    *dinners *drama *drop-in *enterprise *evening *evenings *exchange *experiment *fair *farm *football
    *foundation *framework *garden *gardens *gathering *group *groups *gym *hour *hub *initiative
    *initiatives *internship *intervention *interventions *kitchen *kitchens *lab *lesson *lessons *line
    *lunch *lunches *match *matching *meeting *mentoring *method *methodology *model *module *modules
    *morning *mornings *network *night *nights *outing *pairing *partnership *pathway *pilot *placement
    *placements *platform *point *programme *programmes *project *projects *provision *run *scheme *schemes
    *school *service *services *session *sessions *shed *sheds *shelter *shop *society *stage *strategy
    *supper *suppers *support *surgery *swimming *table *tandem *tea *team *teams *toddlers *together *track
    *traineeship *training *trip *trips *tutorial *tutoring *van *visit *visits *walk *walks *weekend
    *workshops *yoga accompaniment activities activity advice advice_centre advice_desk after-school*
    afternoon afternoons afternoons_with all_this alliance* allotment allotment* app apprenticeship
    apprenticeship* approach approach* arts association band befriending bike_group bike_lesson bike_lessons
    bike_repair bike_workshop bingo* board_game_night book_club book_clubs book_group book_groups boot_camp
    bootcamp* boxing boxing_club bread-making breakfast* breakfast_club breakfast_clubs buddying cafe* camp
    campaign_of care_farm care_farms careers_fair carpentry* cell_group centre_for charity chat_group
    chat_groups chatty_cafe chess_club choir choir* chorus circle circle* city_farm class classes clinic
    club club* clubhouse co-operative coaching coalition_of coffee coffee_club coffee_hour coffee_morning
    coffee_mornings cohort_of community_garden community_gardens community_kitchen community_sponsorship
    companionship* concept consortium conversation* conversation_class conversation_classs conversation_club
    conversation_clubs conversation_group conversation_groups conversation_hour conversation_table
    conversation_tables conversations_with cook-along cookery* cooperative counselling course course*
    craft_circle craft_group craft_groups crew cricket_club curriculum cv_clinic cv_workshop cv_workshops
    cycling_course cycling_group cycling_lesson cycling_lessons dads_'_group dance_class dance_classs
    dance_group day_centre day_out desk desk_at drama_group drama_groups drive_to drop-in drop-in*
    drop-in_centre drop-ins e-learning effort* employment_support ensemble enterprise evening evening_school
    evenings evenings_with exchange excursion* experiment* farm fathers_'_group fathers_'_groups film_club
    film_night film_nights food_bank football_club football_team football_teams formula foundation
    foundation* framework games_afternoon games_evening games_evenings games_night games_nights garden
    gardening_club gardening_group gathering* get-together* girls_'_club girls_'_group girls_'_groups group
    groups guidance guides_group guild* gym_group handbook_method help_desk help_from helpdesk* helpline*
    hike* hiking_group home_share home_visit home_visiting home_visits homeshare* homework homework_club
    homework_clubs homework_help hosting hotline* hour hour_with hours hours_with house hub hubs induction*
    initiative initiative* input internship internship* intervention* interview_practice job_club job_clubs
    job_coaching job_fair job_fairs job_shadow job_shadows journey_with kitchen kitchen* knitting_circle
    knitting_circles lab language_cafe language_cafes language_exchange lesson lesson* living-room*
    living_room lunch lunch_club lunch_clubs lunches masterclass* match matches matching meet-up* meeting*
    meeting_place meeting_places meeting_point meeting_points meeting_with meetup* men's_circle men's_group
    men's_groups men's_shed mentoring mentorship* method method* methodology methods mock_interview
    mock_interviews model module modules months_with morning mornings mornings_with mothers_'_circle
    mothers_'_group mothers_'_groups museum_visits netball network networking networking_event
    networking_events night_school nordic_walking offer offer_of office_hours online_lessons open_door
    open_hour open_house orchard* orchestra* orientation* our_way our_work outing* pairing* parent_group
    parent_groups parents_'_group parents_'_groups parkrun participation partnership partnership* pathway*
    peer_support phone_calls phone_line phone_lines pilot pilots placement* platform playgroup* playroom
    podcast_series poetry_group potluck* pottery* program programme programme* programs project* provision
    quilting_bee quiz_night quiz_nights rambl* rambling reading reading_aloud reading_group reading_groups
    repair_cafe residential resource_centre retreat* reunion_lunch ring_of rowing running_club running_group
    running_groups salon salsa saturday_school scheme* scheme_which school_gate_group scouting scouts
    seminar* service session session* sewing_bee sewing_circle sewing_circles shelter social_enterprise
    society soup soup_evening soup_kitchen speed-dating sponsorship squad staff_team story_circle
    storytelling* strategy stream studio* summer_camp summer_school summer_schools sunday_school supper*
    supper_club supper_clubs support support_group support_groups supported_employment surgery swap_shop
    swim_school swimming_group swimming_lesson swimming_lessons syllabus table tables tai_chi taking_part
    talk talking_table talking_tables talks talks_with tandem* taster* taster_session taster_sessions tea
    tea_party tea_time team technique* telephone_tree theatre theatre_group this_work time_bank time_banks
    time_with timebank* toddler_group toddler_groups toolkit* tour_of track traineeship* training training*
    trial_of_the trip* trust_that tuition tutorial* tutoring twinning* unit units visit visit_to_the
    visiting visits volunteering volunteering_placement walk walking_club walking_group walking_groups walks
    walks_with way_of_working webinar* weekend_away weekly_call weekly_calls weekly_phone weeks_with welding
    what_we_do women's_circle women's_group women's_groups woodwork* work_experience work_experiences
    work_placement work_placements workshop workshop* workshop_for writing_group writing_groups yoga_class
    yoga_classs yoga_group youth_club youth_clubs youth_group youth_groups`,
  activity: `
    accompanied accompanies accompany accompanying act_out acting ate badminton bake baked bakes baking
    barbecue_together basketball billiards bingo biscuit* board_games boxing bread breakfast brew
    cake_together card_games cards carve carving chat chats chatted chatter* chatting chess chop chopped
    chopping clean-up climb_wall coffee converse* conversing cook cooked cooking cooks cricket crochet*
    cuppa cycle cycled cycles cycling dance danced dances dancing darts debat* demonstrate_how dig digging
    digs dine dined dining dinner dinners discuss* dominoes drank draw_together drawing drill* drink
    drinking drinks drumming drums dug each_week eat eating eats embroider* every_other_week every_week
    explain* explained explaining face-to-face face_to_face film fish* five-a-side fix fixed fixing football
    form-filling fortnightly game games garden gardened gardening gardens go_with_them gossip* guitar gym
    gym_class hammer* harvested hiked hikes homework homework_together in_pairs in_twos jog* jogged judo
    karate kick* kicked kneaded kneading knit knits knitted knitting letter-writing library_visit listen
    listened listening listens litter-pick* lunch lunched market_visit meet meeting meeting_up meets
    mend_bikes met monthly museum* natter* netball once_a_week one-on-one one-to-one one_on_one one_to_one
    paint painted painting pairs phone_each phoned piano pick_apples picnic* pilates ping-pong pitch plant
    planted planting plants play played playing plays pottery practice practices practise practised
    practises practising prune pruned quilt* quiz* ran_together rang read read_aloud reading reads recite*
    regular regularly rehears* repair repaired repairing repairs repeat* riding rode role-play* role_play
    role_plays row rowed rowing rows rugby rummikub rummy running sail* sang sat sat_with saw_wood scrabble
    sculpt* sew sewed sewing sews shared shop_together shopping_together show_round shown_round side_by_side
    sing singing sings sip sipped sit sit_with sits_with skat* sketch* ski* snooker sow sowed sport sports
    stirred stitch* storytime strolled strolling strolls sung supper swam swim swimming swims table_tennis
    tag_along talk talked talking talks tea tennis together training_together translate* trumpet
    twice_a_week ukulele visit visit_each visits volleyball volunteering walk walked walking walks
    watch_films weave weaving weed weeding weeds weekly welding went_along woodwork wove write_letters
    wrote_letters yoga`,
  support: `
    afternoons_with alongside an_hour_a_week an_hour_with attention beside care_of company_of
    conversations_with cup_of_tea_with encouragement_of evenings_with guidance help hours_with kindness_of
    listening_ear months_with mornings_with next_to patience presence_of someone_to_talk_to support
    talks_with time_of walks_with weeks_with words_of`,
  newcomer: `
    *adolescents *adults *applicant *apprentice *attendee *boy *boys *callers *candidate *candidates *child
    *children *citizens *client *clients *dad *dads *dwellers *families *family *father *fathers *girl
    *girls *graduates *guest *guests *household *households *inhabitants *joiners *kid *kids *lady *learner
    *learners *man *member *members *men *mentee *mentees *migrant *migrants *mother *mothers *mum *mums
    *newcomer *newcomers *parent *parents *participant *participants *patient *people *person *player
    *players *pupil *pupils *refugee *refugees *resident *residents *seeker *seekers *speaker *speakers
    *student *students *syrians *teenager *teenagers *tenant *tenants *toddler *toddlers *trainee *trainees
    *users *visitor *visitors *youngsters abdi adolescent* adult adults afghan afghan* afghans ahmed aisha
    algerian* ali alumni amina amir anyone anyone_who applicant* apprentice* armenian* arrival* asylum*
    asylum_seeker asylum_seekers attendee attendee* attendees azerbaijani* baby_group baker's bangladeshi*
    befriended beginners beneficiar* bilal boxer* boy boys brazilian* brother brothers buddied bulgarian*
    burundian* caller* callers cameroonian* candidate candidate* child children chinese citizen* claimant*
    class_of_adults classmates cleaners client clients coached_people colombian* congolese cook cooks_from
    couple couples customer* cyclist* cyclists dad dads dancer* daughter dina displaced* dweller* egyptian*
    elderly enrolled enrollee* entrant* entrants eritrean eritrean* ethiopian* evacuee* exile* exiled expat*
    families family farid father fathers fatima fifty-year* folk folks foreigner* gambian* gardener*
    gardeners gentleman gentlemen georgian* ghanaian* girl girls graduate* grandchild* grandchildren guest
    guests guinean* hala halima hassan household households huda human_beings hungarian* illiterate*
    immigrant* indian* individual individuals infant* inhabitant inhabitant* intake_of intern interns
    iranian* iraqi* iryna job-seeker* job_hunter job_hunters jobseeker jobseeker* joiner joiner* joiners
    jordanian* juvenile* karim khadija kid kids knitter* kurd* kurdish lad ladies lads lady lass* layla
    learner learner* leavers lebanese leila local_families lone_parent lone_parents man mariam maryam mehmet
    member members membership_of men mentee mentees mentored migrant migrant* mohamed mohammed moroccan*
    mother mothers mum mums nadia natalia new_arrival new_arrivals new_citizen new_citizens new_dutch
    new_neighbour new_neighbours new_resident new_residents newcomer newcomer* newcomers newly_arrived
    nigerian* non-speaker* noor nour nurses oksana older_men older_people older_women olena omar one_father
    one_man one_mother one_of_them one_woman over-fifties over_-_#_s pakistani* palestinian* parent parents
    parisa participant participant* patient patients people permit-holder* permit_holder permit_holders
    person persons player* pole poles polish portuguese preschooler* pupil pupil* pupil_from rania
    reader_from recipient* refugee refugee* regular_visitors regulars resident residents reza rima romanian*
    rower* runner* runners russian* rwandan* salma samir samira schoolboy* schoolchild* schoolgirl* selam
    semhar service_user service_users sewer* shirin singer* singers single_mother single_mothers
    single_parent single_parents sister somali* somebody someone son speaker* sri_lankan stammerer* starters
    stateless status-holder* status_holder status_holders stepmother strollers student student* sudanese
    swimmer* swimmers syrian syrian* talkers tamil* tariq teen teenager teenager* teens tenant tenants
    tesfay thai the_one_who thirty-something* those those_who those_with tibetan* toddler toddler* trainee
    trainees tunisian* turk turkish turks tutee* twenty-something* ukrainian ukrainian* ukrainians
    unmentored user* users venezuelan* vietnamese villagers_from visitor visitor* walker* walkers
    who_attended who_came who_enrolled who_joined who_signed_up who_took_part whoever_joins woman women
    yasmin yemeni* young young_adult young_adults young_man young_men young_people young_person young_woman
    young_women youngster youngster* yousef youth youths yusuf zahra`,
  pronoun: `
    each_other he her hers herself him himself his many most_of_them one's one_another oneself several she
    some_of_them their theirs them themself themselves they who whom whose`,
  us: `
    our our_board our_charity our_team ours ourselves us we`,
  me: `
    i i'd i'll i'm i've me mine my myself`,
  you: `
    you you'll you're you've your yours yourself yourselves`,
  oneself: `
    each_other each_other's one_another one_another's oneself`,
  practical: `
    #_am #_pm *agenda *board *building *chair *committee *day *diary *fare *form *hall *lease *minutes
    *parking *rent *rota *schedule *table *vacancy *van *venue *website a_._m accounts address address_list
    advert* agenda agm allergen* allergy allowance am anniversary annual_general apologies_for app
    application_form application_forms apply apron* armchair* attic background_check background_checks
    badge* bank_holiday bank_holidays banner* barbecue basement battery bench benches bicycle_shed bicycles
    bikes bikes_were bin binder* bins biscuits blackboard blinds board board_member board_members boardroom
    boiler book bookcase* books boots bouquet* brochure* broken_window budget* builder* builders building
    buildings bulb* bunting bus bus_fare bus_fares bus_pass bus_stop bus_stops cable* cake calendar* camera
    canteen car_park car_parks car_share card_signed carnival carpenter* carpet* caterer* catering
    celebrated cellar centre chair chair_of chairman chairperson chairs chairwoman changing_room
    changing_rooms christmas christmas* church church_hall cleaner* cleaning_rota closed closed_for
    closed_on closes closing_time coach_trip coffee committee committee* community_centre compost* computer*
    consent_form consent_forms consultation contact_details contract_hours contract_with cooker corridor*
    crates crayons criminal_record_check crisps crockery cupboard* cups curtains cutlery data_protection
    database* dbs defibrillator deposit diary dictionaries dictionary dishwasher* diversion diwali door_code
    doorbell doors_open doorstep dustbin* e-mail e-mail* easter eid electrician* electricity email emails
    entrance_hall exercise_book exercise_books expense_claim expense_claims expenses fabric facebook fares
    fence fences fire_alarm fire_drill fire_extinguisher fire_extinguishers first_aid first_aids first_floor
    flashcard* flask* flipchart* flowers flyer* folder folder* folders form forms freezer* friday friday*
    fridge fridge* fridge_door furniture gas_bill gate_is gdpr gift_card gift_cards gift_voucher
    gift_vouchers goalposts greenhouse* ground_floor half-term half_past half_term hall halls hallway
    hamper* handout* health_and_safety heating hedge* helmets hi-vis hob holiday* homepage hose inner_tubes
    inspection* instagram insurance intake* invoice* item_on jerseys job_description kettle kettle* key_to
    kit kitchen lamp_in landlord* lanyard* laptop* lawnmower leaflet* leak lease leases lemonade liability
    library lift lift_is lights_in linkedin loan location* locker* locksmith log login loudspeaker*
    mailing_list material materials menu meter meters microphone* midday midnight mileage minibus* minutes
    monday monday* mosque mower mug mugs name_badge name_badges needles new_year newsletter* newsletter_goes
    noon notebook* noticeboard* o'clock open opening_hours opens_at opens_on oven_glove p_._m paint paint*
    painted_the pans paper parking party password* payroll_office pen pencil* pens petty_cash phone
    phone_number phone_numbers photo* pitch_is planning plates plug* plumber plumber* pm policies policy
    policy_number pool_closed porch postbox postcode poster* premises press_release printer printer*
    privacy_notice projector* public_holiday public_holidays pump quarter_past quarter_to quorum radiator*
    raffle* rake* ramadan receipt* recipe_card recycling_bin refurbish* register* registration
    registration_form registration_forms reimburse* renovat* rent rental rented renting repaint*
    risk_assessment risk_assessments roadworks roof room rooms rota router rubbish safeguarding sandwiches
    saturday saturday* saucepan* saucers schedule schedule* school_holidays screen secretary seeds_ordered
    server sewing_machine sewing_machines shed_door shed_roof shelf shelves shirts shuttle sign-up* sign_up
    signed_up sink skip smoke_detector socket* sofa_bed software spade* speaker_system sports_hall
    spreadsheet* squash stacking_chairs staff_room stairs stairwell start_time starts_at station_car
    stationery subcommittee* summer_break sunday sunday* swimming_pool t-shirt* table tables
    tablet_computers tablets_for taps tea_towel tea_towels teams_call teapot teapot* telephone
    telephone_number term_time text_message text_messages textbook* thermos* thread thursday thursday*
    timetable* timetable_for toilet* tombola toner town_hall_room trailer train_fare train_fares
    train_ticket train_tickets tram_stop travel_costs treasurer trestle* trustee* tuesday tuesday* twitter
    urn vacancies vacancy van venue venues video_made village_hall vouchers wallpaper washroom* water_bill
    webpage* website wednesday wednesday* weekday* whatsapp whatsapp* wheelbarrow* whiteboard* whitsun
    wifi_password window_pane windows winter_break wiring wool workbook* working_party worksheet* yarn zoom`,
  money: `
    *budget *cost *council *councillor *donation *fee *fees *fund *funding *funds *grant *ministry
    *municipality *spending *sponsor *subsidy accountable accountant* accounts_show advance_payment alderman
    aldermen allocated allocation* amendment* approval* approve* approved audit auditor* authority_funds
    award_of awarded balance_of balance_sheet bank bank_account bank_balance benefactor* bequest bill bills
    bookkeep* budget budget* budgeted budgets bursar* cabinet cash cent cents civil_servant civil_servants
    claim_back coalition collection_plate collection_raised commissioner* contract_value contribution_from
    contribution_of cost cost_price costing costs council councillor councillor* councils crowdfunding
    deficit* donat* donated donation donations donor* donors earmark* endowment euro euros expenditure* fee
    fees finance* foundation_granted free fund fund-raising funded funding fundrais* funds gift gifts
    government_grant grant grant* grant-funded granted grants income_from installment* instalment* invoiced
    ledger legacy lions_club loan_of local_authorities local_authority lottery_fund mayor* membership_fee
    million millions minister ministerial ministers ministry money motion motion_to mp mps municipal*
    municipal_budget municipality national_government national_lottery official_at officials outlay*
    overspend* overspent paid_to parliament* payable policy_officer policy_officers policymaker* pound
    pounds price priced prices pricing procurement province province* provincial public_money raised_for_the
    resolution* rotary shortfall* spend spending spent sponsor sponsor* sponsored sponsorship_of
    subscription* subsid* subsidised subsidy surplus* tariff taxpayer* tender* the_bill thousand thousands
    tranche* trust_fund underspend* underspent vote_on voted €`,
  praise: `
    *appreciation *rating *satisfaction *useful accessible amazing ambience amusing an_# applaud* applause
    appreciat* appreciated appreciation atmosphere* attentive award award-winning awesome beautiful
    beautiful* beloved boring brilliant cheers cherished clear_explanation commend* commended
    competent_staff complain* complained complaint_about compliment* complimented considerate content_with
    cosy cozy cramped debt_of_gratitude delicious delight delighted delightful disappointed disappointing
    disorganised dissatisf* draughty dull educational enjoy enjoy* enjoyable enjoyed enjoying enjoyment
    enjoys entertaining enthusias* enthusiasm enthusiastic enthusiastically excellent fabulous fantastic
    fascinating favorite* favourite* first-class first-rate five_stars four_stars friendly_atmosphere fun
    funny gave_it gave_the gave_the_cafe gave_the_course gave_us generosity generous glad gladly gorgeous
    grateful gratitude great great_fun hat_off hats_off heartfelt_thanks helpful_staff highlight* hilarious
    homely honour* honoured informative instructive interesting inviting kind kindly kindness kudos
    late_start like liked look_forward looked_forward looks_forward love loved loveliest lovely loves
    low-threshold many_thanks mark marks_for marks_out marvellous meaningful medal messy missed_the_tea nice
    nicer nicest noisy nominated nomination* organised_well our_thanks out_of_# out_of_five out_of_ten
    outstanding ovation owe_thanks patient_and pay_tribute perfect pleasant pleased pleasing pleasure
    popular popularity praise* praised praising prize prizes professional professionally
    proud_of_our_volunteers rate rated rating ratings recognised_with recommend recommend* recommendation
    recommended recommending recommends satisf* satisfaction satisfied score_for score_of special_thanks
    splendid star stars superb tasty terrific thank-you thank_all thank_you thanked thankful thanking
    thanks_for thanks_go thanks_to_all thoughtful too_cold too_crowded too_hot top-notch treasure_the
    treasured tribute* trophy useful vote_of_thanks warm warm_welcome warmly warmth_of welcome_was welcoming
    well-loved well-organised well-run well_loved well_organised well_run wonderful wonderfully worthwhile
    yummy`,
  work: `
    *attendance *list *staffing absent agreed agreement_on allocated_to appointment* appointment_with
    approached_by assembled assigned* attend attend* attendance attendances attended attendees_were
    attending attends backlog_of began_in called_off came_along came_to_the canceled cancelled carried_out
    catering_for caters circulated collected come_along complete completed completes completion comprise
    comprised comprises conducted consist consisted consists contacted continued_the convened coordinate*
    coordinated coordinates coordinators count counted counts delivered_by delivered_the delivered_to
    delivers_lessons discontinued discussed discussion* distributed distribution drop_by dropout_from
    dropouts_from dropped_by dropped_in dropped_out dropping_in ended enrolled enrollment* enrolment*
    established_in expanded_to extended_the extended_to filled_in filled_out finish finished finishes
    footfall founded gathered gathers hand_out handed_out hands_out headcount headed_by held hold holding
    holds host hosted hosted_by hosting hosts implementation implemented in_existence included includes
    includes_a induction_of intake_interviews interviews_held introduced_to introductions kick-off
    kicked_off last_an_hour lasted lasts launch* launched left_the_programme linked_up_with logged mailed
    match_up matched matches_made matching matchmaking meet meets meets_every meets_on met met_on
    moved_to_tuesday new_volunteers no-show* noted_down number_of numbers offer offered offering offers
    offers_of opened_in opened_its_doors organis* organised organises organising organiz* organized paired
    pairing pairs pairs_made pairs_were participated participating participation_rate per_session
    planned_for popped_in posted_out postponed present provide* provided provides providing quit ran ran_for
    reach reached reaches reaching_out recorded recruit* recruited recruiting refer referral_from referrals
    referrals_from referred refers refresher* registered registered_for registration* renewed reopened
    rescheduled returned_the_form rota_filled run run_for running_for running_since runs scheduled sent_out
    serve served serves serving set_up sets_up setting_up show_up showed_up shows_up signed-up signed_up
    signposted spoke_about staff staffed staffing started started_in stop stopped stopped_coming submitted
    supervised supervision_meeting supplied supplies take_part take_place taken_part taken_place takes_part
    takes_place taking_place talked_about tallied took_part took_place total_of totalled train_volunteers
    trained trained_in trained_volunteers training_for turn-out turn_up turned_up turnout turnout*
    undertaken undertook vacancy_for visited visitor_numbers visits_were volunteer_training
    volunteers_attended volunteers_joined waiting_list waiting_time weekly_sessions withdrawn_from withdrew`,
  study: `
    *assessment *average *baseline *chart *cohort *data *evaluation *figure *graph *index *indicator
    *institute *interval *interview *mean *measurement *monitoring *panel *questionnaire *regression *report
    *reports *research *researcher *researchers *respondent *respondents *sample *scale *score *scores
    *section *studies *study *survey *test *university academic* academics adjusted adjusted_for
    administrative_data analys* annex annex* annual_report answered answers_to appendices appendix article
    assess assessed assesses assessment* attrition average averaged averages axes axis b_# bachelor's
    bar_chart baseline before-and-after caption* case_description case_studies case_study cefr chapter
    chapters chart charts ci coefficient* cohort cohorts column confidence_interval consent consented
    control controlled_for controlling_for counted_how covariate* cross-sectional data database dataset*
    diagram* diaries diary_study dissertation* doctoral dossier economist* endline endnote* enrolled_in
    ethics_committee ethnograph* evaluat* evaluated evaluation evaluations exam_scores field_notes fieldwork
    figure figures files final_report first_wave focus_group focus_groups follow-up follow-up_study
    followed_up footnote* graph graphs hypotheses hypothesis imputation imputed index indicator* indices
    institute instrument* interim_report interval interview interview* interviewed interviews investigator*
    item items journal* kpi* legend level_of_significance likert literature literature_review log_books
    logbook logbook* longitudinal loss_to_follow-up margin_of_error master's mean means measure measured
    measurement measurement* measures median meta-analysis metric* microdata mid-term* missing_data
    mixed-method* model_# module_# monitor* monitoring n non-response nonresponse observation* observed
    observed_in outlier* p p-value p-values p_value page pages panel paper papers paragraph* percentage
    percentile* phd pilot_study plot plots poll polled polls post-test post_- posttest pre-registered
    pre-test pre_- pretest professor_of progress_report protocol* psychologist_at publication* published
    qualitative quantitative quartile* question_about questionnaire* questions_on randomis* randomiz* range
    raters recordings register register* registered_report registers registries registry regression replies
    reply report reported reporting_period reports research research* research_design research_question
    research_questions research_team researcher respon* respondent response response_rate responses retest
    review_of row_of sample sample_size samples sampling scale scales scatterplot* scholar* scientist* score
    scored scores sd se second_wave section self-evaluation self-report* self-reported significance
    sociologist* standard_deviation standard_error standard_errors statistic* statistics studies study
    sub-study subscale* survey survey* surveyed surveys t_# table tables test tested testing tests theory
    thesis trial universities university variable* variance wave waves we_observed weighted weighting`,
  elsewhere: `
    *allowance *boss *company *employer *factory *housing *husband *law *market *regulations *rule *school
    *shortage *therapy *treatment *wife abolish* abolition act act_of age agency ages allowance* amnesty
    arrived_from asylum_decision aunt aunts baby ban_on bereave* bigger_flat bill_passed birth bombing boom*
    booming border* born boss boyfriend broadband brother-in-law bus bus_line bus_route bus_routes
    bus_service cabinet cabinet_decided cctv ceasefire chatgpt child_benefit_rise childcare childcare*
    church_found circumstances citizenship_granted closed_down closure_of collective_agreement
    college_course company compulsory compulsory_education corona* corporation council_policy
    counsellor_at_the court court_ruling cousin cousins covid covid* creche curfew cycle_lane cycle_path
    day_nursery death_of debt_relief debt_restructuring demolished demolition dental dentist* deregulat*
    died diet distribution_centre drug drugs economic economic* economic_growth economy elsewhere_entirely
    employer* employment_agency energy_prices energy_rebate engaged external external_factors factory
    fall_of_the family_reunification family_reunion fell_in_love flats_were flex_homes form_teacher
    gave_birth glasses good_weather google government government* government_policy granddaughter_was
    grandson_was greenhouses_needed grew_older grew_up growing_older habituation headhunter headteacher
    hearing_aid hearing_aids hot_summer hotel_opened house house_move housing housing_association
    housing_corporation husband immigration_service in-laws in_love inflation inheritance interest_rates
    internet_connection itself job_market joined_by_her joined_by_his judge labour_market labour_shortage
    labour_shortages law laws legal_change legislation legislative letters_in_plain lifted_the_ban
    loan_from_her_brother lockdown lockdown* longer_opening_hours lottery_win mandatory_course market
    marriage marriage* married marry maturation maturity medication_change metro_line mild_winter
    minimum_wage minister_decided money_from_family mosque_arranged mother-in-law moved moved_house moving
    national_policy national_trend nationwide natural_course natural_recovery naturalised nephew new-build
    new_act new_bus new_flat new_glasses new_head new_home new_house new_medication new_supermarket
    new_teeth newborn newbuild niece nothing_to_do_with_our nothing_to_do_with_us nursery_place older
    operated operation other_causes outside_factors outside_our own_explanation pandemic papers_arrived
    partner_arrived passage_of_time passing_of_time pay_rise peace_treaty permit* permits physiotherap*
    police_patrols policy_change pregnan* pregnancy price_cap prosthe* psychiatrist* psychologist
    psychologist* puberty quota* railway_station reception_centre_closed recession recovery_of_the_economy
    recruiter regime_change regulation* rehoused relative_in relatives relocat* relocation renovation_of
    rent_cut rent_freeze rent_reduction residence residence_permit residence_permits restaurant_hired
    restrictions reunification reunion reunit* reunited roadworks_ended route rule rules ruling
    savings_of_family school schools shortage* sister-in-law smartphone* soaps spectacles spontaneous spouse
    spring_weather staff_shortage staff_shortages started_school street_lighting summer_weather sunny
    supermarket_opened surgery_on tablets tax tax* tax_credit tax_cut taxes teacher teachers_at_school
    television temp_agency therapist* therapy tight_labour tiktok time time_alone time_itself timetable
    timetable_change train_service tram_line translation_app translation_apps treatment tv uncle uncles
    upturn_in_the visa_granted vocational_college wage_rise war warehouse* warm_weather wars weather
    weather* wedding weight_loss widowed wife with_time won_the_lottery youtube`,
} satisfies Partial<ClassWords>;
