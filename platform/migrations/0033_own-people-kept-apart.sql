-- A newcomer who takes along what is kept of her finds how often she is kept apart from somebody, and since when. From whom, why and by
-- whom is also about others: these columns stay closed.
GRANT SELECT (organisation_id, newcomer_id, excluded_at, lifted_at) ON identity.exclusion TO medespraak_respondent;--> statement-breakpoint
CREATE POLICY herself ON identity.exclusion FOR SELECT TO medespraak_respondent
  USING (newcomer_id = (SELECT identity.current_person()) AND organisation_id = (SELECT identity.current_organisation()));
