import { type ClassWords } from './claim-classes.ts';

/** English words by what changes in lives, and what is said to have done it; see `claim-classes.ts` for how they are written. */
export const englishChange = {
  language: `
    *certificate *diploma *education *exam *exams accent accent_fades attainment b_# c_# certificate*
    citizenship_test civic_integration college comprehension computer_literacy conversational converse
    degree degrees digital_skills diploma* dutch education english exam examination* exams fluen* fluency
    fluent fluently full_sentences grade grades grammar homework_grades integration_exam language language*
    learning_curve learning_gain learning_gains level levels listening_skills literacy literate marks
    mother_tongue naturalisation numeracy phone_calls_in phrase phrases pronounce pronunciation
    qualification* reading reading_age reading_level report_card report_cards school_performance
    school_results schooling sentence sentences small_talk speak_better speaking spelling spoken
    spoken_dutch studies_at telephone_conversation telephone_conversations test_scores tongue tongues
    understand* understanding understood vocabular* vocational words_a_week writing_skills`,
  job: `
    *career *contract *employment *income *job *jobs *position *salary *wage *work apprenticeship_at
    back_to_work breadwinner business business_of_her business_of_his career* contract contracts debt-free
    driver's_licence driving_licence driving_test earnings economic_independence employability employable
    employed employment entrepreneur* financial_independence financially fixed_contract flat full-time hired
    hours_a_week_at housing_of in_employment in_work income incomes internship_at interview_at into_work job
    job-ready job_interview job_interviews job_offer job_offers jobs labour_market labour_participation
    lease_of_her left_benefits occupation* off_benefits off_welfare on_the_payroll own_boss own_business
    own_company own_flat own_home own_place own_restaurant own_salon own_shop own_stall paid_work part-time
    pay_packet pay_slip pay_slips payroll payslip* permanent_contract placement_at position posts
    profession* promotion promotions recruited_by_a salaries salary savings self-employed self-employment
    self-sufficien* solvent start-up swimming_certificate take-home tenancy trade traineeship_at
    vacancy_filled vocation wage wages work work-ready work_experience work_rhythm workforce workplace*`,
  ties: `
    *bond *contact *contacts *friend *friends *integration *parenting *ties acceptance accepted
    acquaintance* acquaintances at_home attachment befriended_by belong* belonging belongs best_friend bond
    bonds chats_with circle_of citizenship civic closer_to_her closer_to_his cohesion community
    community_feeling community_spirit companion_for company connected connectedness connection connections
    contact contacts engagement family_bond family_life feel_safe fit_in fits_in fitted_in friend friendl*
    friends friendship* girlfriend greet* greets home included inclusion inclusive integrat* integration
    involved_in involvement joined_a joined_the_choir livab* liveab* member_of membership mutual*
    mutual_understanding neighbourhood_feel neighbourliness neighbourly network networks
    parental_involvement parenting participate* participation_in_society play_dates playmates put_down_roots
    rapport relations_with relationship_with rooted roots_here safe* safer safety say_hello says_hello
    sense_of_belonging sense_of_community settle settled settled_in settling social social_circle
    social_cohesion social_life social_network solidarity tie ties togetherness tolerance trust
    understanding_between voted_for_the_first voter_turnout votes waves_at`,
  strength: `
    *chances *future *health *skill *skills abilities ability able_to agency ambition_of_her appetite
    assertive* assertiveness at_ease autonomous autonomy balance beam* being_heard bold bolder boldness
    brave* bravery calm* calmer calmness capabilit* capable capacity chance chances cheer* competen*
    competence concentration confiden* confidence confident confidently control courage courageous
    daily_structure dare dared dares daring day_structure determination dignity direction drive_and ease
    emotional empowerment endurance energ* energetic energy feel_valued fit fitness fitter foothold footing
    freedom future glow* grip grit guts happi* happier happiness happy head_held head_high health healthier
    healthiest healthy heard hope hopeful hopefulness hopes_for_the_future horizon horizons identity
    in_control independen* inner_peace joy joyful* joys know-how laugh* laughter life_satisfaction
    lighter_heart lightness mastery meaning meaningful_life mental mental_health mobile mobility motivat*
    motivation nerve opportunit* opportunity optimism optimistic outlook overview own_voice peace
    peace_of_mind perseverance perspective physical_health pluck posture potential pride pride_in prospect*
    proud prouder purpose quality_of_life recognition relaxation relaxed resilien* respect respected rest
    rested restful rhythm rhythm_of routine seen self-* self-belief self-confidence self-confident
    self-esteem self-image self-respect self-sufficiency self-worth sense_of_control sense_of_purpose
    serenity shine shines shone skill* skills sleep* sleeping sleeps slept smile* smiles smiling sparkle*
    stamina straight_back strength strengths stronger_in structure talent talents upright valued vigour
    vitality voice well-being well-being_of wellbeing willpower worth_something zest zest_for`,
  gain: `
    able attendance chance* contract* diploma_in driving feet health* interests labour licence paid
    participate payslip permanent place school sleep test tests vocabulary`,
  burden: `
    *arrears *barrier *barriers *benefit *benefits *burden *complaints *conflict *crisis *debt *debts *fear
    *gap *interpreter *problem *problems *wall *walls a_and_e absence* absentee* absenteeism abuse* addict*
    admissions afraid ailment* aimless* alcohol* all_alone alone anti-social antidepressant* antisocial
    anxi* anxieties anxiety anxious apath* argument_with arrears arrest* ashamed backache* backlog backlog*
    baggage bailiff* bankrupt* barrier* bashful behind_closed behind_curtains benefit benefits
    blood_pressure bored boredom brooding bully* bullying burden* burglar* burn-out burnout call-outs
    care_costs care_use casualty chasm cloud* clouds collection_agency complaint complaint* complaints
    conflict* cost costs couch creditors crime crime* criminal* crises crisis crisis_team curtains_drawn
    cut_off dark darkest darkness debt debtors debts dejected dependen* dependence dependency depress*
    depressed depression deprivation despair despair* desperat* despond* destitut* diabet* difficult*
    difficulties disadvantage* discriminat* disease* disorder dispute_between distance_between distress*
    distrust divide divides divorce* doctor's doctor's_visits doctor* dole domestic doubts_about_herself
    downcast drawn_curtains dread drinking_problem drop-out drop-out* drop-outs dropout dropout*
    dropout_rate dropped_out dropping_out drug_use dumbstruck early_school embarrass* emergency
    emergency_admission emergency_admissions emergency_room emptiness empty_days evict* evictions excluded
    exclusion exhaust* exhausted exit exploitation fatigue fear fear* fearful fears feud* final_demands fine
    fines flashback* food_bank food_banks food_parcel food_parcels four_walls friction frighten* frightened
    fringe* gambl* gap gaps gloom* gloomy gp gp_visits gps graffiti grief griev* grieving gulf handicap
    hanging_around harass* hardship* headache* helpless* hindrance* homebound homeless* homelessness
    homesick* homesickness hopeless* hospital* hostile hostility housebound hunger hungry hurdle* idle*
    idleness ill illness* impediment* in_bed_all in_the_dark income_support indebted* indoors inequality
    inferiority insecur* insecurity insolven* insomnia interpreter interpreter* interpreters
    interpreting_costs invisible isolat* isolated isolation jobless* joblessness knew_no_one knew_nobody lag
    language_barrier language_barriers listless* load loitering lonel* lonelier loneliness lonely
    longing_for lost low_mood low_self-esteem margins medication medication* medicine_use melanchol*
    miscommunication miserable misery mistrust mistrust* misunderstand* misunderstood mourning mumbl* mute
    nerves nervous* nervousness nightmare* nightmares no_one_to_talk nobody_to_talk not_a_word nuisance
    numb* obes* obstacle* offence* offences offend* on_the_couch on_the_sidelines on_the_sofa
    on_their_shoulders out_of_work outsider* overburden* overcrowd* overdraft overweight overwhelm* pain*
    pains panic panic* payday_loan phobia* pills police_calls poor_families poverty powerless* prejudice*
    prescription* problem* ptsd quarrel* quiet racis* recluse* redundan* referrals rejection_letter
    rejection_letters reliance reliant reminder* reminders reoffend* reserve_melted restless* reticent
    rough_sleep rough_sleeps row_with rows_between rumination sad sadness sat_at_home scared school_leaving
    seclu* self-doubt separation shadow* shadows shame shame* shoplift* shut-in shy* shyness sick_days
    sick_leave sickness sidelines silen* silence silent sits_at_home sitting_at_home skip_school
    skipping_school sleeping_pills sleeping_problem sleeping_problems sleepless sleepless* smok*
    social_assistance sofa solitary solitude sorrow* speechless spoke_to_no_one spoke_to_nobody stammer*
    stayed_indoors stereotyp* stomach_ache stomach_aches strain strained stranger* stress* stressed
    stuck_at_home stuck_indoors stumbling_block stumbling_blocks stutter* surgery_visits suspicion_between
    tablets_a_day tense tension* tensions_between terrified theft* threshold* timid* timidity tired
    tiredness tongue-tied trauma trauma* traumatised trouble* trouble_with troubles truan* truancy truants
    uncertain* uneas* unemploy* unemployed unemployment unrest vandal* violence violent wall walls weariness
    weary weight_of welfare welfare_cheque withdrawal withdrawn within_four wordless worr* worried worries
    worry worrying`,
  rise: `
    *growth accumulate* added_to advance* advanced advances ahead amassed arose_to ascend* ascent best_ever
    better better_and_better bettered bigger boost_in bounce_back bounced_back bound_forward breakthrough_in
    brightened brighter broadened broader by_leaps catch_up catching_up caught_up climb* climbed climbs
    closing_in crept_up deepened deeper double* doubled doubles doubling edged_up enhance* enlarged enlarges
    exceeded expand_their expanded expansion extended_their firmer fivefold fortified forward forwards
    from_strength_to_strength fuller fullest further furthered gain* gained gains_in goes_up going_up
    gone_up greater greatest grew grow growing grown grows growth headway higher highest improve improve*
    improved improves improving inched_up increase* increased increases increasing increment jump* jumped
    larger leap* leaped leapt made_strides milestone* more_and_more more_than_doubled move_up moved_forward
    moved_up moves_up moving_up multipl* multiplied on_the_rise on_the_up onward outgrew peak peaked pepped
    perked_up pick-up picked_up picking_up plus progress* progressed progression quadrupl* quicker raise_in
    rallied rebound* rebounded record_high recover* recovered recovery recuperat* richer rise risen rises
    rising rose rose_from shot_up soar* soared spike* steadier step step_forward step_up stepping_up steps
    steps_forward strengthened strengthening strides stronger strongest sturdier surge* surged surpassed
    swell* swelled swollen taller tenfold thickened treble* trebled triple* tripled twofold up uphill upped
    upswing uptick upturn upward upwards went_up widen* widened widens wider`,
  fall: `
    abat* abated avert* away behind_her behind_him behind_them brought_down calmer came_down cease* ceased
    cleared cleared_her cleared_his cleared_their closed_gap collapse* collapsed comes_down coming_down
    contract_by crumbl* crumbled curb* curbed cut cuts_in decline* declined declines declining decreas*
    decreased deteriorat* diminish* diminished dimmed dip dipped dipping dips disappear* disappeared
    dissolv* dissolved down down_by down_from downs downturn downward downwards drop drop* dropped dropping
    drops dwindl* dwindled eas* eased eased_off easing ebb* ebbed end_of ended erod* eroded evaporat*
    evaporated fad* faded fades fading fall fallen falling falls fell fewer free_of freed_from gentler
    get_rid goes_down going_away going_down gone gone_away gone_down got_rid halve* halved halving
    history_now less lessen* lessened lesser lightened lighter lose loses losing loss_of lost lower
    lower_than_before lowered lowers lowest melt* melted melts milder narrowed narrower no_more nosedive*
    over paid_off_the plummet* plung* plunged quartered quieter quit_smoking rarer recede* receded reduc*
    reduced relent* relieved_of rid sank scarcer shaken_off shed shedding sheds shook_off shortened shorter
    shrank shrink* shrinking shrivel* shrug* shrunk sinking slacken* slackened slid slid* slide_in slighter
    slipped slowed slower slump* smaller softer stopped_being stopped_taking subsid* subsided sunk taper*
    tapered thaw* thin* thing_of_the_past thinned thinning tumbl* tumbled vanish* vanished wane waned waning
    weakened weaker wear* wears_off went_away went_down wiped_out wore_off worn_off worse worsened worsening`,
  becoming: `
    able acclimatis* accomplished accustom* achiev* achieved acquir* acquired adapt* adapted adjust*
    adjusted adjusting afresh again all_of_a_sudden alter* altered anew any_longer any_more anymore at_last
    attain* attained awake awaken* awoke back_again back_on_her back_on_his back_on_their back_to_life
    became become becomes becoming began began_to beginning_to begun begun_to bloom* bloomed blooms blossom*
    blossomed by_now came_alive came_out came_to_life can change change* changed changeover changes changing
    chatterbox chatty chin_up come_alive come_to_life comes_alive comes_out coming_out coming_to_life
    conquered could dare_to dares_to daring_to_speak develop* developed developing development different
    different_man different_person different_woman differently earn_her enrolled_at enrolled_in_college
    eventually evolve* evolved familiar finally find finding finds flourish* flourished flower* flowered
    found found_a_job found_a_voice found_her found_her_voice found_his found_his_voice found_their
    found_their_voice found_work fresh_start from_bench from_benefits from_client from_guest from_learner
    from_listener from_nothing from_participant from_shy from_silent from_visitor from_zero gained_the get
    get_used gets getting goes_from goes_on_to gone_from gone_on_to got got_the_hang got_used gotten
    graduated grew_into growing_into grown_into grown_up hang_of head_up in_work into_work joined joins
    landed landed_a lands_a laughs laughs_again learn learned learning learns learnt lease_of_life
    looks_people_in manage* managed manages master* mastered matur* matured metamorphos* moved moved_from
    moved_into moved_on moved_out moved_up_to moves_on moving_on new new_chapter new_lease new_life new_man
    new_person new_start new_woman no_longer not_anymore now nowadays obtain* obtained off_benefits
    on_her_feet on_his_feet on_their_feet once once_more one_day open_up opened opened_up opening_up opens
    opens_up out_and_about out_of_bed out_of_her out_of_her_shell out_of_his out_of_his_shell out_of_silence
    out_of_the_house out_of_the_shadow out_of_the_shadows out_of_their out_of_their_shell outgoing overcame
    overcome overcomes own_feet own_two_feet pass passed passes passing picked_up_the pipes_up progressed_to
    promoted put_down_roots reach_b_# reached reached_b_# reached_level rebirth reborn relaxed_now renewed
    reviv* revived ripen* ripened secured_a settle* settled_down shell shift* shifted since sings_again
    sleeps_again smiling smiling_again sociable speak speaking_up speaks speaks_up spoke spoke_up sprout*
    stand_on stand_tall standing standing_up stands stands_on stands_tall stands_up start_ing_work started
    started_to starting_to starts_to stood_on stood_tall stood_up succeed* succeeded suddenly take_root
    taken_root talkative taller these_days thriv* thrived thriving today took_root transform* transformed
    turn_around turned turned_a_corner turned_around turned_into turned_out_a turned_the_corner
    turned_up_alone turning_into uncurl* understand* understood unfold* unfolded unfurl* unrecognis*
    unrecognisable used_to wakes wakes_up went went_from went_on_to woke_up would_once`,
  deed: `
    answers_the applied_for applies_for arranged arranges arranges_her asked_the_teacher asks_for asks_the
    attends_parents attends_school bakes_for booked_her books_her books_his called_the calls_her calls_his
    calls_the catches_the_bus chairs_the chats_to chats_with class_rep coaches_others cooks_for cycled_to
    cycles_alone cycles_her cycles_to deals_with dealt_with does_her_own does_his_own does_the_shopping
    drives_a drives_her drives_to emails_the filled_in_her filled_in_his fills_in fills_out goes_alone
    goes_by_herself goes_out goes_shopping goes_to greets_her greets_the handled_her handles helping_others
    helps_new helps_newcomers helps_others interprets_for invited_the invites invites_her joins_in leads_a
    leads_the lives_alone lives_in_her lives_on made_her_own makes_calls makes_her_own makes_his_own
    manages_her manages_his mentors_others ordered_in orders_her orders_in parent-teacher parent_council
    parents_'_evening parents_'_evenings parents_evening pays_her pays_his pays_the phones plays_for
    plays_in rang_the reads_bedtime reads_her reads_his reads_letters reads_the reads_to rides_her rides_the
    rides_to rings rings_the runs_a runs_her runs_his runs_the says_good says_hello school_council sells
    sells_her shop_alone shops_alone shops_for sings_in sings_solo sits_on_the sold_her sorted_out sorts_out
    speaks_at speaks_for speaks_to speaks_with stands_at stands_before stands_for_council studies_at
    studies_nursing swims_lengths takes_her_children takes_her_son takes_his_children takes_the_bus
    takes_the_train takes_the_tram talks_to talks_with teaches_others teaches_the telephoned telephones
    translates_for travelled_alone travels visited_the_doctor visits_the voted votes walks_alone walks_her
    walks_into walks_the walks_to waves_to welcomes_new works_as works_at works_for works_four works_in
    works_three writes_her writes_his writes_to wrote_her wrote_to_the`,
  alone: `
    by_herself by_himself by_themselves her_own herself himself his_own independently needed_no needing_no
    needs_no no_help_needed no_interpreter no_longer_has no_longer_need no_longer_needed no_longer_needs
    of_her_own of_his_own of_their_own on_her_own on_his_own on_my_own on_their_own on_your_own own
    own_accord single-handed* their_own themselves unaccompanied unaided unassisted unprompted
    without_a_note without_an_interpreter without_blushing without_fear without_google without_help
    without_her_husband without_hesitation without_interpreter without_notes without_prompting without_shame
    without_translation`,
  because: `
    *reason accordingly account_of accountable_for achieved_by achieved_through after_joining after_meeting
    after_which aided_by all_because all_down_to all_thanks_to along_came answer_is arise_from arises_from
    arose_from arrival as_a_consequence as_a_result as_a_result_of ascrib* ascribed_to assisted_by
    at_the_hand at_the_hands at_the_hands_of at_the_root at_the_root_of attribut* attributable
    attributable_to attribute_it attribute_this attributed attributed_to because because_he because_her
    because_his because_of because_she because_somebody because_someone because_they because_we behind
    behind_her behind_his behind_it behind_the_fall behind_the_rise behind_this boils_down_to born_of
    born_out_of brought_about_by by_being by_bringing by_dint_of by_giving by_having by_matching by_means
    by_means_of by_meeting by_offering by_pairing by_practising by_sharing by_taking by_talking by_virtue
    by_virtue_of by_walking by_working came_from carried_by cause cause* cause_of caused causes causing
    chalk_up_to come_from comes_down_to comes_from consequence_of consequently courtesy courtesy_of credit*
    credit_for credit_goes credit_to credited credited_to credited_with derived_from derives_from difference
    dint_of doing doing_of down_to down_to_the driven_by due due_to earned_by encouraged_by enter_the
    ever_since ever_since_she ever_since_the flow_from flows_from followed_from freed_by from_the_day
    from_the_moment fueled_by fuelled_by grew_out_of grounded_in grows_out_of guidance_of handiwork hands_of
    has_to_do_with has_to_thank have_to_thank have_us_to_thank have_you_to_thank helped_by hence
    in_consequence in_the_hands_of inspired_by instrumental_in is_behind is_down_to is_responsible is_why
    largely_thanks_to lay_behind lies_behind lifted_by made_possible made_the_difference
    makes_the_difference on_account_of on_the_strength_of once_he_met once_she_met only_after only_once
    only_when origin_of our_work_of owe owe* owe_it owe_their owe_to owed owes owes_everything owes_her
    owes_his owes_it owes_to owing owing_to paid_off partly_thanks_to pay_off pays_off possible_by
    powered_by prompted_by put_down put_down_to reason reason* reason_for reason_is reason_why reasons
    rescued_by responsible_for result_of root_of rooted_in saved_by shaped_by since_he_joined since_he_met
    since_her_buddy since_his_buddy since_joining since_meeting since_she_joined since_she_met
    since_the_arrival since_the_buddy source_of sparked_by sprang_from spring_from springs_from spurred_by
    spurred_on stem* stem_from stemmed_from stems_from strength_of supported_by thank thanks thanks_in_large
    thanks_in_part thanks_to that's_why that_is_why the_day_he_met the_day_she_met the_reason the_reason_why
    then_along_came then_came thereby therefore this_is_why through_a through_her through_his through_its
    through_our through_regular through_talking through_the through_their through_these through_this
    through_weekly through_working thus to_blame to_thank to_the_credit_of traceable_to traced_to
    triggered_by under_her_wing under_his_wing under_the_guidance under_the_wing under_their_wing
    until_a_volunteer until_he until_he_met until_she until_she_met until_the_buddy until_we virtue_of
    was_behind was_down_to was_why what_changed what_did_it what_gave what_got what_made what_makes
    what_turned which_is_why whose_doing why with_help_from with_her_buddy with_her_mentor with_his_buddy
    with_his_mentor with_support_from with_the_help with_the_help_of with_the_support won_by work_of`,
  through: `
    after and_so been_given by having on_meeting once so so_that then thereafter through till until upon via
    when whenever whereupon with`,
  result: `
    *effect *effects *impact *outcome *results *return achievement* added_value after-effect* aftermath
    bang_for benefit_from benefit_of benefited benefits_of benefitted by-product* byproduct chain_reaction
    consequence* contributed_to contribution contributions crop_of dividend* domino effect effective*
    effectiveness effects footprint fruit fruits gains_for harvest impact impacted impacts imprint
    influence* influenced influences influential knock-on leaves_its_mark left_its_mark legacy_of mark_on
    merit* outcome outcomes pay-off payback payoff product_of profit* result resulted resulting results
    return returns reward* rewards ripple* ripples roi side_effect side_effects snowball* social_return
    spill-over spillover* spin-off* spin-offs success successes successful successfully triumph* upshot
    value_added victory yield* yielded yields`,
  without: `
    but_for could_never could_never_have could_not_have couldn't_have had_it_not had_she_not had_there_been
    had_we_not have_got_there have_made_it have_managed if_he_had if_it_hadn't if_it_wasn't if_it_were
    if_it_weren't if_no_one if_nobody if_not_for if_she_had if_there_were if_we_had impossible_without
    lost_without might_never might_still never_could never_have_dared never_have_found never_have_got
    never_have_learned never_have_made never_without never_would not_without nothing_without nowhere_without
    or_else otherwise still_at_home still_be_at_home still_be_on still_be_sitting still_sitting
    unthinkable_without were_it_not without without_a without_her without_him without_our without_that
    without_the without_them without_these without_this without_us without_you would_be_lost would_be_still
    would_have would_never would_never_have would_not would_not_have would_still wouldn't wouldn't_be
    wouldn't_have`,
  brings: `
    accelerate* accelerates achieves added_to_their adds_to advances_the affect* affected affecting affects
    aid aided aiding aids alleviat* allow allowed allowing allows assist* assisted assists avert* averted
    averts avoid* avoided avoids bolster* bolstered bolsters boost* boosted boosting boosts bridges_the
    bring bring_about bringing bringing_about brings brings_about brings_out brings~about brings~back
    brings~closer brings~together bring~back bring~together brought brought_about brought_out brought~about
    brought~closer coaches contribute* contributed contributes contributing contribution create created
    creates creating cultivat* cultivates cut cut_the cuts cuts_the cutting decides deliver* delivered
    delivering delivers determines develops_people did_for did_good did_more did_the_trick did_wonders
    diminishes_the do_more do_the_trick do_wonders does_for does_good does_its_job does_more does_the_trick
    does_what does_wonders doing_the_trick doubles_the drew_out drive driven earn earn* earned earned_back
    earns earns_back earns~back eases_the effects_change empower* enable* enabled enables enabling encourag*
    encouraged encourages encouraging enhance* enhanced enhances enlarges ensure* ensured ensures ensuring
    equip* equipped equips facilitate* facilitates foster* fostered fostering fosters gave gave_back
    gave_her gave_him gave_me gave_rise gave_them generate* generated generates get_people get_them
    gets_people gets_them gets~back gets~into gets~moving gets~out gets~speaking gets~talking getting_people
    give give_people give_rise given gives gives_people gives_rise gives_them gives_you giving got_her
    got_him got_me got_people got_them got~back got~into got~out got~speaking got~talking guarantee_that
    hasten* hastens help help_to helped helped_her helped_him helped_me helped_them helped_to helpful
    helping helps helps_people helps_to helps_us improve improved_the improves improves_the improving
    increased_the increases_the induce* induced keep keep_people keeping keeps keeps_people keeps_them
    keeps~from keeps~going keeps~out keep~from kept kept_her kept_him kept_me kept~from kept~going lead
    lead_to leading leading_to leads leads_to led led_to lend lends lent lessens let let_her lets
    lets_people letting lift lowering lowers made made_for made_her made_him made_me made_sure made_them
    made~easier made~possible make make_people make_sure make_the makes makes_for makes_people makes_sure
    makes_them makes_you makes~easier makes~possible make~easier make~possible making melted mitigat*
    mitigates moves narrow narrowed nurture* nurtures offers_people paid paid_for_itself paid_off paid~back
    pay pay_for_itself pay_off paying paying_off pays pays_for_itself pays_itself pays_off pays~back
    people_move persuad* possible prepare* prepared_her prepares prevent* prevented preventing prevents
    produce* produced produces producing prolong* promot* promoted promotes promoting protect pull
    pulled_through puts_people raise raised raised_the raises raises_the raising rebuild recovered reduce
    reduced_the reduces reduces_the reducing reinforce* reinforces relieve* relieved relieves repaid repay*
    repays restore result_in resulted_in resulting_in results_in returned returned_to returns_to_society
    rise_to sav* save save_money saved saves saves_society saves_the saves_us saving savings_of secure*
    secured secures securing sees_to_it settles shape* shaped shapes shaping shorten* shortens show_them_how
    spare* spared spares sped speed* speeds stave* staves steadies stimulat* stimulates stops_people
    stops_them strengthen* strengthened_the strengthens supports_people taught taught_her taught_him
    taught_me taught_them taught_us teach teaches teaches_people teaches_you transform* triples_the turn
    turned turned~around turned~into turning turns turns_into turns~around turns~into turns~round ward*
    wards_off wards~off widened widens work work_for work_wonders worked worked_wonders working working_well
    working_wonders works works_because works_better works_for works_well works_wonders worth worth_every
    worth_it worth_its worth_the`,
  drives: `
    anchor* anchored anchors banish* banished banishes bear bear_fruit bears bears_fruit beat beaten beats
    bind* binds bond* bonds bore bore_fruit borne_fruit bound_together break break_down breaking breaks
    breaks_down breaks_the breaks_through breaks~down breaks~open breathe* breathed_life breathes_life
    breathes~life breeds bridge* bridged bridges bridging broke broke_down broke_the broke_through broken
    broke~down buffer* build build_up building builds builds_bridges builds_up built built_up calmed calms
    carried carries carries~through carry carrying catapult* cements change_lives changed_her changed_his
    changed_my changes_lives changes_the chase* chased chases chases~away cleared_the_way clears_the_way
    clears~way close_the_gap closed_the_gap closes_the_gap closes~gap coax* coaxed coaxes combat* combats
    combatted connect* connected_her connects conquer* conquers counter* counters cracked cracked_the cure*
    cured cures defeat* defeated defeats demolish* disentangle* dismantle* dismantles dispel* dispelled
    dispels dissolve* dissolves drag* dragged draw draw_out drawing draws draws~out drew drew~out drive*
    drive_away drives drives_away drives~away driving drove drove_away elevate* elevates eliminat*
    eliminates entic* eradicat* erase* erased erases expel* fan* fanned fed feed feeds fight* fights
    fill_the_gap fills_the_gap forge* forged forges fought free freed freeing frees fuel* fuelled fuels
    gave_wings give_wings gives_wings gives~wings greases grows_people guided guides guides_people heal*
    healed healing heals held~together hoist* hold_up holds~together ignite* ignited ignites inject* injects
    inspire* inspired inspires insulates kindle* kindled kindles knits_together knock* knocked_down
    knocks_down launch_es lead_out lead_them leads~out led~out liberat* liberates lift* lifted lifted~out
    lifting lifts lifts~out lifts~up light_up lights lights_up links_people lit lit_up lit~up loosen*
    loosened loosens lure* lured made_a_new melted_the melts_the mend* mended mends motivate* motivated
    motivates move moved moves narrow_the narrowed_the narrows nip_in nourish* nourishes nudge* nudged
    nudges oil_the open open_doors opened opened_doors opened~door opened~up opening opens opens_doors
    opens~door opens~up pave_the_way paved_the_way paves_the_way paves~way plants_the_seed plugs
    points_the_way prod* prodded prop* propelled propels props_up protect* protected protects pull*
    pull_through pulled pulled_her pulled_him pulled_me pulled~out pulled~through pulling pulls pulls~out
    push* pushed pushes pushing put put_a_stop put_an_end put_me put_paid puts puts_a_stop puts_an_end
    puts_paid puts~back puts~on put~back put~on raise_up reap* reaped reaps rebuild* rebuilds rebuilt
    redeem* rekindle* release* released releases remove* removed removes removing repairs_lives rescue*
    rescued rescues restore* restored restores revive* revives revolutionis* rouse* roused salvage*
    saved_her saved_him saved_me saved_my send* sends sent set set_free set_me sets sets_free sets~on
    settles_the set~on shatter* shatters shepherds shield* shielded shields shore_up shores_up show_the_way
    showed_the_way shows_the_way shows~way smash* smooth_the smoothed smooths* soften* softens soothe*
    soothed soothes sow_the sowed sows spark* sparked sparks spells_the_end spur* spurred spurs steadied
    steadies* steer* steered steers sting stir* stirred_up stitches_together sustain* sustained sustains
    sweep* sweeps_away swept_away swung tackle* tackled tackles take_away take_the takes_away takes_off
    takes~away tame* tamed tames tear* tears_down tempt* thaws tip_the_balance tipped_the tipped_the_balance
    took_away took_off took~away tore_down transformed_my transforms transforms_lives trigger* triggered
    triggers turn_the_key turn_the_tide turned_the_tide turns_the_tide unbolt* unleash* unleashed unlock*
    unlocked unlocking unlocks unseal* untie* untied unwind* usher* ushered vanquish* wake_up waken* wakes
    walk_them warms_up wash* washed_away weaves_together win win_over wings winning_over wins wipe* wiped
    wipes wipes_out woke won won_over`,
  figure: `
    *anchor *antidote *beacon *breakthrough *bridge *compass *door *engine *fire *foundation *fuel *gate
    *glue *gold *harbour *harvest *heart *ingredient *investment *key *ladder *lamp *light *link *magnet
    *map *medicine *miracle *mirror *oil *passport *path *pillar *push *recipe *rock *secret *seed *shield
    *spark *ticket *tide *value *weapon *window *wonder *worth accelerator* ace ace_up acorn adhesive
    admission_ticket air_to alchemy all_started all_the_difference ammunition anchor anchor* antidote
    antidote* armour avenue_to backbone backbone_of baking_powder balm bandage banister bargain barometer
    battery beacon* beating_heart bedrock began_with began_with_a begins_here begins_with_a best_buy
    best_medicine birth_of blessing blessing_in blood_of bloom_where boarding_pass boost_for booster*
    break_the_ice breakthrough breakthrough* breath_of breeding_ground brick bricks bridge bridges
    broke_the_ice building_block building_blocks bull's-eye bullseye candle capital carthorse catalyst
    catalyst* causeway cement central_to chain_link charger chart_for compass cornerstone cornerstone*
    cost-effective cradle* critical_to crowbar crown crucial crucial* crutch* cure-all cure_for dam dawn
    daylight decisive decisively depends_on diamond difference_between direct_line dividend dividend_of
    diving_board doing_the_trick door doors doorway dose_of dyke dynamo elixir engine engine_of engines
    entrance_to entry_ticket escalator essential essential* eye-opener* fabric_of fast-track fast_lane
    fast_track ferry_to fertile fertile_ground fire firm_ground flame flames flywheel formula_for foundation
    foundation* fresh_air fuel fuel_for fulcrum fundamental_to fuse game-changer game-changer* game_changer
    game_changers gamechanger* gangway gate gatekeeper gates gateway gateway* gem generator giant_leap
    gift_from glue glue_of godsend gold gold_dust gold_mine golden goldmine goldust grease great_leap
    greenhouse_for ground_under groundwork guiding_star handrail hangs_on harbour harvest haven heart
    heartbeat helping_push highway hinge hinge_on hinges_on hit_the_nail hotbed hothouse hub hub_of ice
    ice-breaker* ice_broke icebreaker icebreaker* indispensab* indispensable ingredient ingredient*
    inoculation instrumental interest_on invaluable investment investment* irreplaceable it_all_began
    it_all_started jackpot jewel* jump-start* jumpstart kaleidoscope key keys keystone* kick-start*
    kickstart* ladder lamp lantern* launch_pad launching launchpad lead_role leaven leg-up leg_up lens lever
    levers life-saver* life_jacket life_raft lifebelt* lifeblood lifeboat* lifebuoy lifebuoy* lifeline
    lifeline* lifesaver* lifesaving light lighthouse lightning_rod linchpin link living_proof lock_and
    locomotive lodestar lubricant lucrative lungs lynchpin made_all_the made_the_difference magic
    magic_bullet magic_of magic_wand magical magnet make_the_difference makes_the_difference
    making_the_difference manna map master_key match_that_lit medicine medicine* medicines miracle*
    miraculous mirror missing_link model_of money-spinner mooring mortar mortar_between motor muscle
    north_star nudge nursery oil ointment on-ramp oxygen painkiller_for panacea parachute passport path_to
    pathway_to pearl* pebble* petrol pill pillar pillar* pills pivot* pivotal plaster pond port_in portal
    potion power_plant powerhouse prescription_for priceless profitable proof proof_of proof_that pulley
    pulse push push_in quantum_leap quicker_route quickest rainbow ray_of recipe recipes redemption remedies
    remedy rescue_line rests_on return_on revolution* rib ripple_in rising_agent road_map road_to roadmap
    rock rocket root roots route_to rung rungs safe_haven safety_net safety_nets safety_rope safety_valve
    sail sails salt_in salvation salve savior saviour scaffold* sea-change sea_change secret secret_of
    secrets seed seedbed seedling seeds shelter_from shield shining_example short_cut shortcut shortcut*
    shortest shot_in_the_arm silver_bullet skeleton_key soil solid_ground soul_of source sourdough spark
    spark_plug sparkplug sparks spell spice spine spring_after springboard springboard* springtime stage_for
    stair* staircase stands_or_falls starring_role start_of_everything started_with starter_motor
    starting_block starting_blocks starting_gun starts_here starts_with_a steam stepping stepping*
    stepping-stone stepping_stone stepping_stones stile stops_at_the_door succeed success* success_factor
    success_factors success_s success_story sun sunbeam sunshine tailwind testament* testimony_to
    textbook_example the_difference therapy_for thermostat thread_that threshold_crossed ticket tide tinder
    tipping tipping_point tipping_points tonic torch trampoline treasure* trick trump trump* trump_card
    tunnel_out turbine turning* turning_point turning_points turns_on umbrella_that vaccination vaccine
    vaccine* valuable value value_for valve vehicle_for visa vital vital* vitamin* vitamins wake-up_call
    walking_stick wand watershed wd_-_# weapon weapon* where_it_all whistle wind_beneath wind_in window
    window_on wings_to winner winning* winning_formula witness_to wonder wonder* wonders workhorse
    world_of_difference worth yeast`,
} satisfies Partial<ClassWords>;
