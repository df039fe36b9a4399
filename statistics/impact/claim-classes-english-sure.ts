import { type ClassWords } from './claim-classes.ts';

/** English words by how sure it is, for whom, beside what and when; see `claim-classes.ts` for how they are written. */
export const englishSure = {
  maybe: `
    *impression a_part a_role allegedly although_we_cannot apparent apparently appear* appear_to_have
    appeared appearing appears appears_to appears_to_have approximate* arguabl* arguably as_far as_far_as
    as_i_see as_if as_though as_we_see ask_me assum* assume assumed assumes at_first_sight at_least_in_part
    at_least_partly attributable_perhaps ballpark belief believe* believed believes best_guess bet
    by_all_accounts can't_rule_out can_be candidate candidate_explanation cannot_be_excluded cannot_be_ruled
    cannot_exclude cannot_prove_it cannot_rule_out caution* cautious* cautiously chances_are chimes_with
    clue* compatible compatible_with conceivabl* conceivable conceivably conjecture* consistent
    consistent_with could could_be could_explain could_have could_have_helped could_reflect could_well
    credible dare_say daresay debatable defensible deserve_some doubtful early_indications early_signs
    educated_guess estimate estimate* estimated estimates estimation even_if_we_cannot expect_that
    explanation explanation* fair_chance fancy_that feel feeling_is feeling_that feels feels_like felt_like
    felt_that first_indications fits_the_idea fits_with for_all_we_know get_the_impression good_chance
    grain_of_salt grounds_for grounds_to guess guess* guessed guesswork gut gut_feeling had_a_hand
    had_a_part had_a_role had_something hand_in_this hard_to_prove_but have_contributed have_helped
    have_played have_something hesitant hesitat* hint* hinted hints hunch hunch* hypothes* hypothesise
    i'd_bet i'd_wager i_believe i_bet i_dare_say i_feel i_imagine i_think if_unproven if_you_ask_me
    imaginable imagine* imagines impression impressions in_all_likelihood in_all_probability in_her_view
    in_his_view in_keeping in_line_with in_my_opinion in_my_view in_our_eyes in_our_opinion in_our_view
    in_part in_some_measure in_some_way inclined inclined_to indicat* indicated indicates indicating
    indicative inkling insofar instinct instrumental interpret* intuition* intuitively it_would lean_towards
    lends_credence lends_support like_to_think likelihood likely likely_explanation look_like looked_like
    looking_at_it looks_as looks_as_if looks_like may may_also may_be may_be_due may_explain may_have
    may_have_helped may_indicate may_partly may_reflect may_well maybe might might_also might_be
    might_explain might_have might_have_helped might_reflect might_well mind_you money_on more_likely
    most_likely must_have my_hunch my_money my_view no_coincidence_perhaps no_proof_but no_stranger
    not_excluded not_impossible not_inconceivable not_proven_but not_rule_out not_unconnected not_unrelated
    not_unthinkable odds odds_are on_balance on_the_face_of one_could_say one_explanation one_might_say
    one_reading one_reading_is opinion ought_to our_belief our_view part_in_this partially partly perhaps
    perhaps_because pinch_of_salt plausibility plausibl* plausible plausible_explanation plausibly
    play_a_part play_a_role played_a_part played_a_role playing_a_part plays_a_part plays_a_role point
    point* point_towards pointed_to pointing pointing_to points points_to points_towards points~to
    possibilities possibility possibl* possibly postulate* potential potentially preliminary presum*
    presumably presumption probability probabl* probably provisional* provisionally purportedly questionable
    quite_likely quite_possibly reading_is reason_to_believe reason_to_suppose reason_to_think reasonable
    reasonable_to reasonably reckon* reckoned reckons reportedly role_in rough roughly rule_out ruled
    ruled_out seem seem* seem_to_have seemed seeming seemingly seems seems_to seems_to_have sense_is
    sense_that senses share_of_the_credit should_have should_help sign sign_that signal* signals signs_of
    signs_that so_far_as so_to_speak some_credit some_measure some_of_it some_of_the some_part
    something_to_do somewhat sounds_like speculat* squares_with strong_chance suggest* suggested suggesting
    suggestion suggestive suggests supports_the_idea suppose* supposed supposedly supposing surmise*
    surprised_if suspect* suspected suspects suspicion suspicion* tempted tempted_to_say tempting
    tend_to_think tentativ* tentative tentatively tenuous theor* think think* think_that thinks
    though_unproven though_we_cannot thought to_a_degree to_an_extent to_bet to_my_mind to_our_mind
    to_some_degree to_some_extent trace_of unlikely unproven unrelated venture* ventured very_likely wager
    we_believe we_feel we_like_to_think we_think we_would_not_be_surprised well_be well_have whiff who_knows
    will_have_helped with_caution with_due_caution would would_appear would_bet would_explain
    would_have_helped would_seem would_suggest wouldn't_be_surprised you_could_say`,
  proven: `
    #_%_sure *evidence *proof a_fact absolutely_sure abundantly_clear academics_agree academy accredit*
    accredited airtight argue argue_otherwise argue_with argument ascertain* attest* attested attests
    audit_office auditors_confirmed bear_out bears_out bears~out believe_me beyond beyond_all_doubt
    beyond_any_doubt beyond_dispute beyond_doubt beyond_question beyond_reasonable black-and-white
    black_and_white bore_out borne borne_out can't_be_denied can_argue can_deny cannot_argue
    cannot_be_denied case_closed cast-iron categorical* causal_effect causal_link causally certain certain*
    certainly certainty certified certify clear clear* clear_as clear_that clearer clearly clinical_trial
    compelling conclude* concluded concludes concluding conclusion conclusion_is conclusions conclusive*
    conclusively confirm* confirmation confirmed confirming confirms controlled controlled_trial
    controlled_trials convinced convincing* convincingly corroborat* could_not_be_clearer crystal_clear
    decisively_shown definit* definite definitely definitive definitive_evidence definitively demonstrable
    demonstrably demonstrat* demonstrated demonstrates demonstration denied deny denying determined_that
    disprove* disput* dispute_that do_not_lie documented documented_effect don't_lie doubt doubt* doubtless
    doubts draw_by_lot emphatic* establish* establish_that established established_cause establishes
    establishes_that evidenc* evidence evidence-based evidence_is evidence_shows evident* evidently
    experiment_shows experimental experts_agree fact fact* facts figures_don't_lie figures_prove
    figures_speak find_that finding findings findings_confirm findings_show finds_that for_certain for_sure
    found_that found_to hard_evidence hard_facts hard_figures hard_numbers hard_proof has_shown have_shown
    hundred_per_cent_sure hundred_percent_sure i_am_sure i_swear in_black_and_white in_so_many_words
    inconclusive incontest* incontrovert* independent_evaluat independent_evaluats independent_research
    independent_researchers independent_study indisput* indisputable inescapable inspection_found
    inspectorate ironclad irrefut* irrefutable irreversible is_known_to is_no_accident is_no_coincidence
    it_is_a_fact it_is_known it_is_official jury_is_in known_fact known_to_work laid_to_rest law leave_no
    leave_no_doubt leave_no_room leaves_no leaves_no_doubt left_no_doubt lie little_doubt lottery
    make_no_mistake manifest* manifestly mark_my_words matter_of_fact measured_it meta-analysis never_lie
    no_accident no_coincidence no_denying no_doubt no_fluke no_mistake no_one_can_deny no_question no_room
    no_room_for_doubt nobody_can_deny not_a_coincidence not_a_doubt not_by_chance not_chance not_luck
    now_know now_official numbers_don't_lie numbers_have_spoken numbers_prove numbers_speak obvious*
    obviously official official* officially once_and_for_all_shown open-and-shut open_and_shut
    out_of_the_question overwhelming patent* peer-reviewed peer_reviewed percent_sure persuasive_evidence
    plain plain* plain_as plain_to_see plainly professor professors proof proof_positive proofs prov*
    provable prove proved proved_that proven proves proving put_beyond put_to_rest question question_that
    randomised randomized rct rcts recorded_effect repeated_studies replicat* replicated replicated_twice
    replication researchers_find researchers_found rest_assured rigorous* rigorously robust* robustly
    rock-solid rock_solid room_for_doubt science science_is science_says scientific* scientifically
    self-evident settled settled_matter show show* show_that showed showed_that showing shown shown_that
    shown_to shows shows_that significant* significantly solid solid_evidence speak_for_themselves
    speak_volumes speaks_for_itself speaks_volumes statistically statistically_significant substantiat*
    substantiated sure sure_of surely swear swear_to systematic_review take_it_from_me testif* the_fact_is
    there_can_be_no there_is_no_denying there_is_no_question three_studies three_trials trial_confirmed
    trial_proved trial_shows trust_me two_controlled two_studies two_trials unambiguous* unanimous_verdict
    unarguabl* unassailable undebatable undeniabl* undeniable undeniably underlin* underscor* undisputed
    undoubted* undoubtedly unequivocal* unmistak* unmistakable unmistakably unquestion* unquestionably
    validat* validated verdict verdict* verdict_is verdict_was verif* verification verified vindicat*
    watertight we_are_sure we_know_for we_know_now we_know_that we_now_know well-documented well-known
    well-proven well_documented with_certainty without_a_doubt without_any_doubt without_doubt`,
  everybody: `
    a_dead_cert across_the_board again_and_again all all_children all_her all_newcomers all_of all_of_them
    all_of_us all_our all_participants all_their all_those all_who all_women always always_and any any_age
    any_child any_council any_family any_learner any_man any_neighbourhood any_newcomer any_participant
    any_town any_woman anybody anybody_who anyone anyone_who anywhere as_if_by_magic as_night_follows
    assure* assured assures automatic* automatically bet_your bound bound_to by_definition can't_fail
    can't_go_wrong can't_lose can't_miss cannot_but cannot_fail cannot_go_wrong cannot_lose cannot_miss
    certain_to clockwork come_rain come_what_may completely constantly each each_and_every each_of each_one
    each_time eggs_is_eggs entire entirely eternal* ever ever_left every every_buddy every_child
    every_council every_family every_last every_learner every_man every_match every_mother
    every_neighbourhood every_newcomer every_one every_pair every_participant every_person every_refugee
    every_single every_student every_time every_town every_village every_woman everybody everybody_who
    everyone everyone_who everywhere exception* exceptions fail fail* fail-safe failed failing fails
    failsafe failure failure_rate flawless* fool-proof foolproof for_all for_ever for_everybody for_everyone
    for_good for_life for_old_and forever forevermore from_young_to_old full_stop fully guarante* guarantee
    guaranteed guaranteeing guarantees has_yet_to_be however_little however_lonely however_long however_low
    however_old however_shy hundred_per_cent hundred_percent i_promise in_all_cases in_all_weathers in_any
    in_each in_every inescapab* inevitab* inevitably infallib* invariabl* invariably irrespective*
    is_sure_to is_yet_to lasting_for_ever lifelong like_clockwork man_or_woman money-back money_back
    necessarily never never_again never_disappoint never_disappoints never_fail never_failed never_fails
    never_misses never_once never_yet night_follows_day nine_out_of_nine no-one no_child no_exception
    no_exceptions no_family no_man no_matter no_matter_how no_matter_what no_matter_where no_matter_who
    no_newcomer no_one no_one_ever no_one_leaves no_one_who no_participant no_woman nobody nobody_ever
    nobody_fails nobody_leaves nobody_stays nobody_who none none_of not_a_person not_a_single not_a_soul
    not_anyone not_one old_and_young once_and_for_all one_and_all one_hundred one_way_or_another
    over_and_over permanent* permanently pledge_that promise* promise_you promised promises put_your_house
    rain_or_shine regardless regardless_of rest_assured rich_and_poor set_your_clock set_your_watch single
    sooner_or_later success_rate sure_as sure_to ten_out_of_ten thing_of_the_past till_the_end
    time_after_time time_and_again time_and_time to_a_man to_a_person to_a_woman to_the_last totally unanim*
    unavoidab* under_all under_any unfailing* unfailingly universal* universally vouch* warrant* warranty
    we_promise week_after_week whatever whatever_the whenever_and wherever wherever_you whichever
    who_does_not who_doesn't whoever whoever_you whole wholly will_pull_anyone without_exception
    without_fail without_failing works_for_all works_for_everybody works_for_everyone year_after_year
    yet_to_be_born yet_to_meet young_and_old young_or_old zero zero_exceptions`,
  denial: `
    *n't absen* absent anything_but aren't barely by_no_means can't cannot constant contradict* contradicted
    couldn't denied denies deny_that didn't disconfirm* doesn't don't failed_to fails_to far_from flat
    hadn't hardly hasn't haven't in_no_way in_vain isn't lack* lacked lacking lacks missing mustn't needn't
    neither never no no-one no_association no_causal no_change no_changes no_claim no_connection no_credit
    no_difference no_differences no_effect no_evidence no_impact no_improvement no_increase no_influence
    no_link no_one no_proof no_relation no_relationship no_sign no_such nobody none nor not not_all not_any
    not_at_all not_because not_down not_due not_just not_merely not_necessarily not_only not_our not_ours
    not_so_much not_thanks not_the_buddy not_through not_yet nothing nowhere rarely refuse* refused refut*
    refuted reject* rejected remained_stable remained_the_same same_as_before scarcely seldom shouldn't
    stable stagnat* static stayed_the_same unable unaltered unchanged unsuccessful* wasn't weren't without
    won't wouldn't`,
  unknown: `
    absence_of_evidence alternative_explanation alternative_explanations answer* answer_to answers
    anybody's_guess anyone's_guess ask ask* ask_whether asked asking asks asks_whether assess_whether beware
    bias* biased by_chance came_first can't_know can't_say can't_tell can_not_say can_not_tell
    cannot_attribute cannot_be_attributed cannot_be_concluded cannot_be_credited cannot_be_determined
    cannot_be_established cannot_be_inferred cannot_be_said cannot_claim cannot_conclude cannot_determine
    cannot_disentangle cannot_distinguish cannot_establish cannot_infer cannot_know cannot_prove cannot_say
    cannot_separate cannot_show cannot_tell careful causal* causality causation cause cause_and_effect
    cause_or_effect caveat* chance chance_alone check_whether chicken chicken_or_egg claim* claimed claiming
    claims coincidence coincidence* coincident* conclude conclude_nothing confound* contend contested
    correlation_is_not could_equally could_not_say critic* debat* debated determine* did_not_know
    did_not_show difficult_to_say difficult_to_tell disclaimer dispute disputed disputes do_not_know
    does_not_allow does_not_know does_not_mean does_not_permit does_not_prove does_not_show doesn't_know
    doesn't_mean doesn't_prove doesn't_show don't_know draw_no enigma enquire* exaggerat* examine* examined
    examines explain explain* explore explore* explored explores exploring extent extent_to_which figure_out
    find_out finding_out finds_out fluke hard_to_say hard_to_tell have_not_established how how_far
    how_much_of if if_it_is if_the impossible_to impossible_to_know impossible_to_say impossible_to_tell
    inadequate inquire* insufficient investigate* investigated investigates jury jury_is_still_out
    just_as_well know know_whether known knows lack_of_evidence lacks_evidence limitation* limitations
    look_at look_into looking_into looks_at looks_into luck lucky make_no_claim make_no_claims
    makes_no_claim may_equally may_not_be may_not_conclude measure* measure_whether measures
    measures_whether might_equally mislead* misleading must_not mystery never_been_shown no_answer
    no_baseline no_basis no_comparison no_comparison_group no_conclusion no_conclusions no_control_group
    no_evidence no_ground_for no_idea no_inference no_one_knows no_proof no_reason_to no_telling
    no_way_of_knowing nobody_has nobody_knows not_allow_us not_asked not_be_interpreted not_be_read
    not_be_taken not_been_established not_been_shown not_certain not_clear not_compared not_designed_to
    not_enough not_established not_examined not_known not_large_enough not_measured not_permit not_prove
    not_proven not_recorded not_set_up_to not_show not_shown not_studied not_sure not_tested not_yet_clear
    not_yet_known nothing_about nothing_in_the_data nothing_to_say nuance* open_question open_to_debate
    open_to_question other_causes other_explanation other_explanations other_factors other_reasons
    overclaim* overstate* overstated premature puzzl* puzzle question question* questions regression_to
    remains_open remains_to remains_to_be remains_unclear reservation* reverse_caus reverse_causs riddle
    rival_explanation rival_explanations say saying says says_nothing sceptic* see_if see_whether seen
    selection* selection_bias self-selection should_not_be_read skeptic* still_out studies_whether
    study_whether tell tell_us_nothing tell_us_whether tells_us_nothing test_whether tests_whether
    time_will_tell to_be_seen to_what_extent too_early too_early_to too_few too_short too_small too_soon
    too_soon_to uncertain uncertainty_about unclear unfounded unjustified unknown unproven unsubstantiat*
    unsure untested unverified unwarranted we_do_not_know we_don't_know what_caused what_causes what_extent
    what_lies what_part_of what_share_of whether whether_it whether_it_is whether_our whether_that
    whether_the whether_they whether_this which_came_first which_part who_can_say who_knows_whether why
    why_that why_this will_have_to_show will_show will_tell without_a_control without_control wonder*
    wondered wonders work_out yet_to_be_seen yet_to_prove`,
  goal: `
    *goal about_to action_plan advocate_for agreed_target aim aim* aim_is aimed aiming aims ambition*
    ambitions annual_plan anticipat* appeal* appeals applic* applicant_organisation application apply
    apply_for applying applying_for articles_of as_of ask_for asking_for asks_for_funding aspir* aspire
    attempt* attempted attempts become_a become_a_buddy become_a_volunteer bid bids brief_is business_plan
    by_#year bylaws call_for calls_for coalition_agreement come_along_and come_and coming_months coming_year
    commit* committed_to design_is designed designed_to desire* desired desired_outcome destined dream*
    dream_is dreams dreamt duty effort_to efforts_to endeavor* endeavour* envisag* envision* expect*
    expected expecting expects foresee* foreseen forthcoming from_january from_september future future_plans
    geared_to geared_towards goal goal* goal_is goals going_to has_to have_to hope hope* hoped hoped-for
    hopeful_that hopes hoping in_#year in_future in_order_to in_the_future intend* intended intended_outcome
    intends intent intention* join_our join_us logic_model long-term long_term long_to longing look_for
    looking_for mandate manifesto meant meant_to mission mission_statement motto must necessary need*
    need_to needed needs next next_autumn next_month next_spring next_year objective* objective_is
    objectives obligation* obliges ought plan plan* plan_to planned planning plans plead* pledge* pledges
    policy_aim policy_goal policy_objective policy_plan promise* promise_to promised proposal* propose*
    proposed proposes purpose purpose_is purpose_of recruit_for remit request* requested requests seek*
    seeking seeks set_up_to shall should should_be should_lead sign_up_as sign_up_now slogan slogan*
    so_as_to social_return sought statutes statutory strategy_paper strive* strives striving supposed_to
    tagline target* target_figure target_number targeted targets task_is theory_of_change they'll to_be
    to_combat to_encourage to_help to_improve to_increase to_prevent to_promote to_reduce to_strengthen
    to_support to_tackle towards_a tried tries try trying undertak* undertakes upcoming urge* urges vacanc*
    vacancy vision volunteers_wanted vow* want want* wanted wanted_volunteers wants we'll will will_be wish*
    wished wishes with_a_view with_the_aim with_the_goal with_the_intention work_plan would_like would_love
    year_next`,
  compared: `
    *difference abstainers against ahead ahead_of alike among another as_likely as_many as_much as_often
    as_opposed as_quickly_as as_well_as average_of beat_the behind benchmark* better_than between both
    both_groups buddy_group by_contrast city_average compar* comparable comparative compared compares
    comparing comparison_group contrast contrast* contrasts control* control_group controls counterpart*
    counterparts did_better did_no_better did_worse differ* differed differed_little differences differing
    differs discrepancy disparity disproportionat* diverge* diverged dropouts_and either elsewhere equal*
    equally equally_well exceed* fare fared fared_better faster_than fell_behind gap_between group
    group_with group_without groups gulf_between half_as higher_than identical identical* identically
    in_contrast in_relation_to indistinguishable intervention_group just_as lag* lag_behind lagged lags
    leavers led_by_points less_likely less_often_than less_than_those level_with likelier lower_than
    margin_of matched matched_on matched_pairs matched_peers mentored mentored_group mentored_students
    more_likely_than more_often_than more_than_those national* national_average nationally neck_and_neck
    neighbouring no_better no_difference no_less no_more_than no_worse non-* non-attenders non-members
    non-participants non_participants nonparticipant* norm norms on_a_par on_the_other_hand on_the_waiting
    one_and_a_half one_group opposed opposed_to other other_districts other_group other_municipalities
    other_towns others outpac* outperform* outscor* outscored outstrip* over-represented overrepresented
    overtook peers performed_better performs_better programme_group reference reference_group refusers
    regional regional* regional_average relative relative_to remainder remaining_group rest same
    scored_better scored_higher scored_lower scored_worse similar similar* similarly slower_than stayers
    still_waiting surpass* than than_among than_in than_others than_people than_the_rest than_those
    the_ones_who the_others the_rest the_same those_not those_who those_who_did those_who_didn't those_with
    those_without three_times_as times_as times_higher times_more times_the town_average trail_behind
    trailed treatment_group twice twice_as two_groups under-represented underrepresented unlike unmatched
    unmentored v versus vs wait-list* waited waiting waiting-list waiting_list waitlist* were_waiting
    whereas while whilst who_did who_did_not who_didn't who_had who_had_no who_waited with_a with_a_buddy
    with_a_mentor with_and_without with_one with_or_without without_a_buddy without_a_match without_a_mentor
    without_a_volunteer without_one without_support worse_than`,
  together: `
    accompan* accompanied_by accompanies also_had also_have also_more also_report also_reported also_scored
    are_also are_the_women as_attendance as_contact as_hours as_the as_the_number associat* associated
    associated_with association association_between changes_with climbs_with cluster* clustered co-occur*
    coexist* coincid* coincided coincided_with coincides connection connection_between correlat* correlated
    correlates covar* cross-tab* decreased_with decreases_with dose dose-response drops_with fall_with
    falls_with fell_together fell_with found_together frequent frequent_attenders frequent_visitors go_hand
    go_together go_with goes_hand goes_together goes_with going_together going_with gone_with gradient
    grew_with grow_with grows_with gunstig hand hand_in_hand higher_among in_line in_parallel in_proportion
    in_step in_step_with in_tandem inclined_to_be increase_with increased_with increases_with inverse*
    inversely is_higher_among keep_pace keeping_pace keeps_pace kept_pace less_common less_common_among
    likewise link link* link_between linked linked_to links lower_among more_common more_common_among
    more_often move_in_tandem move_together moved_together negatively overlap* parallel*
    participants_with_more pattern pattern* people_with_a_buddy people_with_buddies positively predict*
    predicted predictive predicts proportion* proportional regulars_report regulars_scored relat* relate
    related related_to relates relation relation_between relationship relationship_between rise_with
    rises_with rose_together rose_with scales_with scatter* side_by_side slope statistical_association
    statistically_related tandem_with tend tend_to tended tended_to tendency tends tends_to the_better
    the_closer the_fewer the_greater the_higher the_less the_longer the_lower the_more the_more_hours
    the_more_often the_oftener the_stronger the~the those_who_attended those_who_came those_who_met
    those_with_more together_with trend varied_with varies_with vary_with was_higher_among went_hand
    went_together went_up_with went_with were_also were_higher_among with_each`,
  time: `
    #year *period *season *week *year a_year_ago a_year_later a_year_on academic_year after after_a_year
    after_eight after_one after_six after_ten after_three after_twelve afterward afterwards ago annual april
    at_first at_present at_the_end at_the_moment at_the_start august autumn back_then before beforehand
    beginning between bit_by_bit by_christmas by_spring by_summer by_the by_the_end century currently day
    days decade decades december earlier end ending eventually ever_since fall_of february first first_time
    firstly for_the_first_time formerly gradual* gradually half-year half_a_year halfway in_a_year
    in_six_months in_the_beginning in_the_course in_the_end in_the_meantime in_the_past in_those_days
    in_three_months inch_by_inch initially january july june just_now last lately later latest
    little_by_little long long_ago longer march meanwhile midway month months months_ago months_later
    november now nowadays october once originally outset over_the_course over_the_year over_time past period
    presently previous previous_year previously prior quarter quarters recent recently reference_date
    school_year season september since since_then six_months slowly spring start started_in step_by_step
    subsequently summer then thereafter three_months till today tomorrow tonight twelve_months two_years
    until used_to week weeks weeks_ago weeks_later winter within_a_year within_months within_six
    within_three within_weeks year yearly years years_ago years_later yesterday`,
  said: `
    *story according according_to account_of accounts_of added adds anecdot* argue* argued argues assert*
    asserts beams_she call* called calls comment* commented comments concludes_she contend* contends
    describ* described describes description exclaim* experience* experienced experiences explained explains
    feedback feels felt find_it found_it grinned grins hear hear* heard hears in_her_words in_his_words
    in_the_words indicated indicates_that insisted insists interviewee joked jokes laughed laughs
    letter_from maintained maintains mention* mentioned mentions mothers_say noted notes notice* noticed
    notices noting observe* observed observes participants_said perceiv* quote quote* quoted quotes recall
    recalled recalls reckons recount* recounts reflect* remark* remarked remarks remember* remembers
    reported reporting reports respondents_said said saw say say* saying says see see* seen sees shouted
    shouts sighed sighs smiles_she speech stated statement states stating stories story tell* telling tells
    testimon* testimony told whispered whispers writes written wrote`,
  more: `
    *ier best better bigger bolder braver broader calmer clearer closer earlier easier easily ever_more
    faster fewer fitter freer further gentler happier healthier higher increasingly kinder larger least less
    lighter longer louder lower more more_and_more most nicer older prouder quicker quieter richer safer
    shorter smaller sooner steadier stronger sturdier warmer wider worse worst younger`,
  modal: `
    able_to can cannot could may might must need_not ought shall should will would`,
  but: `
    albeit although at_the_same_time but conversely despite even even_if even_so except having_said however
    in_spite_of nevertheless nonetheless notwithstanding on_the_other_hand only still that_said though while
    yet`,
  number: `
    # % *hundred *point about almost approximately around average_of couple_of dozen dozens eight eighteen
    eighty eighty-* eleven fifteen fifty fifty-* five forty forty-* four fourteen half half-dozen halves
    handful hundred majority minority most nearly nine nineteen ninety ninety-* number one pair_of per_cent
    percent percentage_points point points proportion_of quarter roughly score_of_people seven seventeen
    seventy seventy-* share six sixteen sixty sixty-* ten third thirds thirteen thirty thirty-* thousand
    three three-quarters total twelve twenty twenty-* two two-thirds zero`,
  have: `
    '_ve had has have having`,
  be: `
    am are be been being is it's remained remains that's there's was were`,
  passive: `
    been_given been_made was_asked was_done was_found was_given was_held was_made was_set were_asked
    were_done were_found were_given were_held were_made were_set`,
  condition: `
    as_long_as assuming if in_case on_condition provided_that provided_you so_long_as suppose unless`,
  how: `
    how how_long how_many how_much how_often what when where which who whom why`,
} satisfies Partial<ClassWords>;
