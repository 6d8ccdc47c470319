import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { demonstrationTrust } from '../../../demo/index.ts'
import { verifyChain } from '../../platform/audit/index.ts'
import { identityTables } from '../../platform/identity/index.ts'
import { shippedFramework } from '../framework/index.ts'
import { loadDemonstration } from './index.ts'
import { toldAssessments } from './rules/told-assessments.ts'
import { toldVerifications } from './rules/told-verifications.ts'
import { aLoad } from './testing/a-load.ts'
import { testMigrations } from './testing/migrations.ts'
import { rowsByTenant } from './testing/rows-by-tenant.ts'

describe('loading the demonstration trust', () => {
  it('writes everything that was generated, and says that it is a demonstration', async (t) => {
    const { database, owner } = await testDatabase(t, testMigrations)
    const outcome = await loadDemonstration(database, aLoad())
    const trust = demonstrationTrust(aLoad())
    const assessments = toldAssessments(trust, shippedFramework(), aLoad().seed)
    const verifications = toldVerifications(trust, assessments, shippedFramework(), aLoad().seed)
    const { tenantId: tenant, odsCode, name } = trust.tenant
    assert.deepEqual(outcome, { kind: 'loaded', tenant })
    const rows = (await rowsByTenant(owner))[tenant]
    const counts = Object.fromEntries(Object.entries(rows ?? {}).map(([table, all]) => [table, all.length]))
    assert.deepEqual(counts, {
      audit_entry: trust.events.length + 1,
      audit_head: 1,
      catalogue_application: trust.learning.applications.length,
      catalogue_completion: trust.learning.completions.length,
      catalogue_entry: trust.learning.entries.length,
      change_idea: trust.improvements.flatMap(({ ideas }) => ideas).length,
      change_question: trust.improvements.flatMap(({ questions }) => questions).length,
      cohort: trust.cohorts.length,
      cohort_attendance: trust.cohorts.flatMap(({ attendance }) => attendance).length,
      cohort_member: trust.cohorts.flatMap(({ members }) => members).length,
      cohort_outcome: 2,
      cohort_sitting: trust.cohorts.flatMap(({ sittings }) => sittings).length,
      programme_wish: trust.wishes.length,
      demonstration_load: 1,
      demonstration_person: trust.showcase.length,
      framework: 1,
      framework_collaborator: 2,
      framework_comment: 2,
      framework_item: shippedFramework().items.length,
      driver: trust.improvements.flatMap(({ drivers }) => drivers).length,
      holding: trust.holdings.length,
      improvement: trust.improvements.length,
      improvement_measure: trust.improvements.flatMap(({ measures }) => measures).length,
      improvement_member: trust.improvements.flatMap(({ members }) => members).length,
      measure: trust.measures.length,
      measure_annotation: trust.measures.flatMap(({ annotations }) => annotations).length,
      measure_rebase: trust.measures.flatMap(({ rebases }) => rebases).length,
      measure_target: trust.measures.flatMap(({ targets }) => targets).length,
      observation: trust.measures.flatMap(({ observations }) => observations).length,
      pdsa_cycle: trust.improvements.flatMap(({ cycles }) => cycles).length,
      person: trust.people.length,
      post: trust.posts.length,
      profile_release: 2,
      profile_release_share: 2 * 28,
      profile_release_unit: 2 * trust.units.length,
      purpose_review: trust.reviews.length,
      purpose_review_line: trust.reviews.flatMap(({ lines }) => lines).length,
      reporting_line: trust.reportingLines.length,
      role_grant: trust.grants.length,
      development_goal: trust.goals.length,
      development_activity: trust.goals.flatMap(({ activities }) => activities).length,
      development_sitting: trust.goals.flatMap(({ activities }) => activities.flatMap(({ sittings }) => sittings)).length,
      development_evidence: trust.goals.flatMap(({ evidence }) => evidence).length,
      development_reflection: trust.goals.flatMap(({ reflections }) => reflections).length,
      opportunity: trust.opportunities.length,
      opportunity_part: trust.opportunities.flatMap(({ parts }) => parts).length,
      role_charter: trust.charters.length,
      role_charter_signature: trust.charters.flatMap(({ signatures }) => signatures).length,
      role_charter_version: trust.charters.flatMap(({ versions }) => versions).length,
      role_clarity_answer: trust.charters.flatMap(({ clarity }) => clarity?.answers ?? []).length,
      role_clarity_check: trust.charters.filter(({ clarity }) => clarity !== null).length,
      self_answer: assessments.flatMap(({ answers }) => answers).length,
      self_assessment: trust.assessments.length,
      supervision: trust.supervisions.length,
      team_purpose: trust.purposes.length,
      verification: trust.verifications.length,
      verification_answer: verifications.flatMap(({ answers }) => answers).length,
      verification_confirmation: verifications.flatMap(({ confirmations }) => confirmations).length,
      verification_event: trust.verifications.flatMap(({ events }) => events).length,
      practice_run: trust.practiceRuns.length,
      transition: trust.transitions.length,
      transition_matter: trust.transitions.flatMap(({ matters }) => matters).length,
      transition_task: trust.transitions.flatMap(({ tasks }) => tasks).length,
      transition_template: 1,
      unit: trust.units.length,
    })
    const tenants = await database.reading(null, (transaction) => identityTables(transaction).selectFrom('tenant').selectAll().execute())
    assert.deepEqual(tenants, [{ id: tenant, ods_code: odsCode, name, is_demonstration: true, has_provider: false }])
  })

  it('begins an audit trail whose chain holds', async (t) => {
    const { database } = await testDatabase(t, testMigrations)
    const { tenantId } = demonstrationTrust(aLoad()).tenant
    await loadDemonstration(database, aLoad())
    const state = await database.reading(tenantId, (transaction) => verifyChain(transaction, tenantId))
    assert.equal(state.kind, 'whole')
  })

  it('gives the roles that the history tells of, at its time: whoever leads the whole trust leads from its root', async (t) => {
    const { database } = await testDatabase(t, testMigrations)
    const { tenant, units, showcase } = demonstrationTrust(aLoad())
    await loadDemonstration(database, aLoad())
    const lead = showcase.find(({ role }) => role === 'od-lead')?.personId ?? ''
    const [grant] = await database.reading(tenant.tenantId, (transaction) => identityTables(transaction).selectFrom('role_grant').selectAll().where('person_id', '=', lead).execute())
    assert.equal(grant?.unit_id, units.find(({ parentId }) => parentId === null)?.unitId)
    assert.ok(grant !== undefined && grant.granted_at < new Date('2026-01-01') && grant.granted_by !== null)
  })

  it('leaves a trust that is there as it is, and says when its story has become old', async (t) => {
    const { database, owner } = await testDatabase(t, testMigrations)
    await loadDemonstration(database, aLoad())
    const before = await rowsByTenant(owner)
    const outcomes = [await loadDemonstration(database, aLoad({ day: '2026-12-25' })), await loadDemonstration(database, aLoad({ day: '2026-12-26' }))]
    assert.deepEqual(outcomes.map((one) => one.kind === 'there' && [one.toldUntil, one.isOld]), [['2026-11-25', false], ['2026-11-25', true]])
    assert.deepEqual(await rowsByTenant(owner), before)
  })

  it('loads once when two processes start at the same time', async (t) => {
    const { database, owner } = await testDatabase(t, testMigrations)
    const outcomes = await Promise.all([loadDemonstration(database, aLoad()), loadDemonstration(database, aLoad())])
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['loaded', 'there'])
    const people = Object.values(await rowsByTenant(owner)).map((tables) => tables['person']?.length)
    assert.deepEqual(people, [demonstrationTrust(aLoad()).people.length])
  })

  it('keeps nothing when it breaks off near its end, and loads the next time', async (t) => {
    const { database, owner } = await testDatabase(t, testMigrations)
    await assert.rejects(loadDemonstration(database, aLoad({ newId: () => '00000000-0000-4000-8000-000000000001' })), /role_grant_pkey/)
    assert.deepEqual(await rowsByTenant(owner), {})
    assert.equal((await loadDemonstration(database, aLoad())).kind, 'loaded')
  })

  it('loads nothing where a real organisation has the code that the invented trust needs', async (t) => {
    const { database, owner } = await testDatabase(t, testMigrations)
    const { tenant } = await anOrganisation(database, { odsCode: 'ZZDEMO', now: aLoad().now })
    assert.deepEqual(await loadDemonstration(database, aLoad()), { kind: 'code-taken', odsCode: 'ZZDEMO' })
    assert.deepEqual(Object.keys(await rowsByTenant(owner)), [tenant])
  })
})
