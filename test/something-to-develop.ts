import { randomUUID } from 'node:crypto'
import { type Transaction, sql } from 'kysely'
import { shippedCatalogue } from '../src/area/catalogue/index.ts'
import { shippedFramework } from '../src/area/framework/index.ts'

/** Where it is put, in which words, and whom it is about. */
export interface Developed {
  readonly tenant: string
  readonly unitId: string
  /** In every text. */
  readonly word: string
  readonly personId: string
  readonly supervisorId: string
  readonly now: Date
}

/** The id of something of every kind that addresses of frameworks, self-assessments, verifications and their figures name. */
export interface DevelopedIds {
  readonly framework: string
  readonly item: string
  readonly assessment: string
  readonly place: string
  readonly verification: string
  readonly release: string
  readonly cohort: string
  readonly goal: string
  readonly activity: string
  readonly part: string
  readonly entry: string
  readonly opportunity: string
}

/** Adds a framework with an item, a finished self-assessment with an answer, its verification, what its owner wants to do differently, a release of figures, and a catalogue entry that its owner applied for and finished. */
export async function addSomethingToDevelop(transaction: Transaction<unknown>, about: Developed): Promise<DevelopedIds> {
  const { framework, item } = await addFramework(transaction, about)
  const assessment = await addAssessment(transaction, about)
  const verification = await addVerification(transaction, about, assessment)
  const release = await addRelease(transaction, about)
  const cohort = await addCohort(transaction, about)
  return { cohort, framework, item, assessment, place: '1', verification, release, part: 'reflection', ...(await addGoal(transaction, about)), entry: await addCatalogueEntry(transaction, about), opportunity: await addOpportunity(transaction, about) }
}

async function addFramework(transaction: Transaction<unknown>, { tenant, word, personId, now }: Developed): Promise<{ readonly framework: string; readonly item: string }> {
  const [framework, item] = [randomUUID(), randomUUID()]
  await sql`insert into framework (tenant_id, framework_id, title, version, language, creator, about, state, made_by, made_at, changed_at) values (${tenant}, ${framework}, ${word}, '1.0', 'en-GB', ${word}, ${word}, 'draft', ${personId}, ${now}, ${now})`.execute(transaction)
  await sql`insert into framework_item (tenant_id, framework_id, item_id, place, kind, text, about, trends, form, goes_with) values (${tenant}, ${framework}, ${item}, 1, 'capability', ${word}, ${word}, '{}', 'full', '{}')`.execute(transaction)
  await sql`insert into framework_collaborator (tenant_id, framework_id, person_id, part, invited_at) values (${tenant}, ${framework}, ${personId}, 'change', ${now})`.execute(transaction)
  await sql`insert into framework_comment (tenant_id, framework_id, comment_id, item_id, item_name, text, written_by, written_at) values (${tenant}, ${framework}, ${randomUUID()}, ${item}, ${word}, ${word}, ${personId}, ${now})`.execute(transaction)
  return { framework, item }
}

async function addOpportunity(transaction: Transaction<unknown>, { tenant, unitId, word, personId, supervisorId }: Developed): Promise<string> {
  const opportunity = randomUUID()
  await sql`insert into opportunity (tenant_id, opportunity_id, kind, unit_id, poster_id, posted_on, title, does, learns, item_id, capability_name, domain, monthly_hours, until, particulars, places, closes_on)
    values (${tenant}, ${opportunity}, 'cross-boundary-project', ${unitId}, ${supervisorId}, '2026-11-01', ${word}, ${word}, ${word}, ${randomUUID()}, ${word}, 'management', 4, '2027-03-31', ${word}, 3, '2026-12-31')`.execute(transaction)
  await sql`insert into opportunity_part (tenant_id, opportunity_id, person_id, state, words, asked_on, reply, since, ended_on, came_of_it, hours_taken, has_news)
    values (${tenant}, ${opportunity}, ${personId}, 'finished', ${word}, '2026-11-02', ${word}, '2026-11-03', '2026-11-20', ${word}, 12, false)`.execute(transaction)
  return opportunity
}

async function addAssessment(transaction: Transaction<unknown>, { tenant, word, personId, now }: Developed): Promise<string> {
  const assessment = randomUUID()
  const { id, items } = shippedFramework()
  const asked = items.find(({ kind, stage, form }) => kind === 'behaviour' && stage === 'first-line' && form === 'short-and-full')?.id ?? ''
  await sql`insert into self_assessment (tenant_id, assessment_id, person_id, framework_id, form, stage, begun_at, finished_at) values (${tenant}, ${assessment}, ${personId}, ${id}, 'short', 'first-line', ${now}, ${now})`.execute(transaction)
  await sql`insert into self_answer (tenant_id, assessment_id, item_id, reply, evidence, answered_at) values (${tenant}, ${assessment}, ${asked}, '4', ${word}, ${now})`.execute(transaction)
  await sql`insert into profile_answer (tenant_id, answer_id, person_id, kind, answer, written_at) values (${tenant}, ${randomUUID()}, ${personId}, 'something', ${word}, ${now})`.execute(transaction)
  return assessment
}

async function addVerification(transaction: Transaction<unknown>, { tenant, word, personId, supervisorId, now }: Developed, assessment: string): Promise<string> {
  const verification = randomUUID()
  await sql`insert into verification (tenant_id, verification_id, assessment_id, person_id, supervisor_id, state, message, asked_at, open_until, rated_at, comment)
    values (${tenant}, ${verification}, ${assessment}, ${personId}, ${supervisorId}, 'rated', ${word}, ${now}, '2026-12-24', ${now}, ${word})`.execute(transaction)
  await sql`insert into verification_answer (tenant_id, verification_id, item_id, reply) select tenant_id, ${verification}::uuid, item_id, '3' from self_answer where tenant_id = ${tenant} and assessment_id = ${assessment}`.execute(transaction)
  const capability = shippedFramework().items.find(({ kind }) => kind === 'capability')?.id ?? ''
  await sql`insert into verification_confirmation (tenant_id, verification_id, capability_id, outcome, comment, at, answers_mark) values (${tenant}, ${verification}, ${capability}, 'confirmed', ${word}, ${now}, 'none')`.execute(transaction)
  await sql`insert into verification_event (tenant_id, verification_id, number, kind, by, at) values (${tenant}, ${verification}, 1, 'asked', 'person', ${now})`.execute(transaction)
  return verification
}

async function addRelease(transaction: Transaction<unknown>, { tenant, word, unitId, now }: Developed): Promise<string> {
  const release = randomUUID()
  await sql`insert into profile_release (tenant_id, release_id, number, framework_id, framework_title, framework_version, until, closed_at, people, holders, left_out, basis_source, management_within, leadership_within)
    values (${tenant}, ${release}, 1, ${shippedFramework().id}, ${word}, '1.0', ${now}, ${now}, 10, 10, 0, 'usual-components', 0.1, 0.1)`.execute(transaction)
  await sql`insert into profile_release_unit (tenant_id, release_id, unit_id, place, name, people, holders, atoms, management, management_code, leadership, leadership_code)
    values (${tenant}, ${release}, ${unitId}, 1, ${word}, 10, 10, 1, 3, 'exact', 3.5, 'exact')`.execute(transaction)
  await sql`insert into profile_release_share (tenant_id, release_id, kind, key, name, domain, place) values (${tenant}, ${release}, 'aspect', 'focus', ${word}, 'management', 1)`.execute(transaction)
  return release
}

async function addGoal(transaction: Transaction<unknown>, { tenant, word, personId, supervisorId }: Developed): Promise<Pick<DevelopedIds, 'goal' | 'activity'>> {
  const [goal, activity] = [randomUUID(), randomUUID()]
  await sql`insert into development_budget (tenant_id, person_id, monthly_minutes) values (${tenant}, ${personId}, 180)`.execute(transaction)
  await sql`insert into development_goal (tenant_id, goal_id, person_id, state, item_id, capability_name, domain, if_when, if_action, by_day, begun_on, asked_of, shares_reflections, shares_notes, reason, signer_role, signed_evidence, signed_words)
    values (${tenant}, ${goal}, ${personId}, 'handed-in', ${randomUUID()}, ${word}, 'management', ${word}, ${word}, '2027-02-26', '2026-11-26', ${supervisorId}, true, true, ${word}, '', '{}', '')`.execute(transaction)
  await sql`insert into development_activity (tenant_id, activity_id, goal_id, kind, name) values (${tenant}, ${activity}, ${goal}, 'formal', ${word})`.execute(transaction)
  await sql`insert into development_sitting (tenant_id, activity_id, day, minutes) values (${tenant}, ${activity}, '2026-12-01', 60)`.execute(transaction)
  await sql`insert into development_evidence (tenant_id, evidence_id, goal_id, kind, words, day, is_shown_in_badge) values (${tenant}, ${randomUUID()}, ${goal}, 'document', ${word}, '2026-11-26', false)`.execute(transaction)
  await sql`insert into development_reflection (tenant_id, reflection_id, goal_id, day, what_happened, so_what, now_what) values (${tenant}, ${randomUUID()}, ${goal}, '2026-11-26', ${word}, ${word}, ${word})`.execute(transaction)
  await sql`insert into development_note (tenant_id, note_id, goal_id, day, with_whom, agreed, written_by) values (${tenant}, ${randomUUID()}, ${goal}, '2026-11-26', ${word}, ${word}, 'person')`.execute(transaction)
  await sql`insert into development_nudge (tenant_id, goal_id, after_days) values (${tenant}, ${goal}, 30)`.execute(transaction)
  return { goal, activity }
}

async function addCatalogueEntry(transaction: Transaction<unknown>, { tenant, word, personId }: Developed): Promise<string> {
  const [shipped] = shippedCatalogue
  const entry = `own-${tenant}`.slice(0, 60)
  await sql`insert into catalogue_entry (tenant_id, entry_id, entry) values (${tenant}, ${entry}, ${JSON.stringify({ ...shipped, id: entry, title: word })}::jsonb)`.execute(transaction)
  await sql`insert into catalogue_application (tenant_id, person_id, entry_id, applied_on, outcome, said_by) values (${tenant}, ${personId}, ${entry}, '2026-11-01', 'waiting', 'self')`.execute(transaction)
  await sql`insert into catalogue_completion (tenant_id, person_id, entry_id, completed_on, said_by) values (${tenant}, ${personId}, ${entry}, '2026-11-20', 'self')`.execute(transaction)
  return entry
}

async function addCohort(transaction: Transaction<unknown>, { tenant, word, unitId, personId, now }: Developed): Promise<string> {
  const [cohort, sitting] = [randomUUID(), randomUUID()]
  await sql`insert into cohort (tenant_id, cohort_id, unit_id, entry_id, programme, name, capabilities, places) values (${tenant}, ${cohort}, ${unitId}, 'mary-seacole', ${word}, ${word}, '{M3}', 30)`.execute(transaction)
  await sql`insert into cohort_sitting (tenant_id, cohort_id, sitting_id, day) values (${tenant}, ${cohort}, ${sitting}, '2026-11-20')`.execute(transaction)
  await sql`insert into cohort_member (tenant_id, cohort_id, person_id, invited_on, answer, answered_at) values (${tenant}, ${cohort}, ${personId}, '2026-11-10', 'accepted', ${now})`.execute(transaction)
  await sql`insert into cohort_attendance (tenant_id, cohort_id, sitting_id, person_id) values (${tenant}, ${cohort}, ${sitting}, ${personId})`.execute(transaction)
  await sql`insert into cohort_outcome (tenant_id, cohort_id, domain, people) values (${tenant}, ${cohort}, 'leadership', 3)`.execute(transaction)
  await sql`insert into programme_wish (tenant_id, person_id, entry_id, wished_on) values (${tenant}, ${personId}, '', '2026-11-10')`.execute(transaction)
  return cohort
}
