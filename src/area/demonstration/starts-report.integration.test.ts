import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/database.ts'
import { lastTwelveMonths } from '../catalogue/index.ts'
import { recordedStarts, seeStarts } from '../transition-report/index.ts'
import { loadDemonstration } from './index.ts'
import { aLoad } from './testing/a-load.ts'
import { testMigrations } from './testing/migrations.ts'

interface Recount {
  readonly unit_id: string
  readonly began: number
  readonly prepared: number
  readonly median_days: number | null
  readonly by_self: number
  readonly drafted: number
  readonly agreed: number
  readonly median_to_agree: number | null
  readonly people_agreed: number
  readonly past: number
  readonly with_end: number
}

/** The same figures by SQL alone: for every unit, of it and all below it. */
const recount = (tenant: string, first: string, last: string) => sql<Recount>`
  with recursive within as (
    select unit_id as top, unit_id from unit where tenant_id = ${tenant}
    union all
    select within.top, unit.unit_id from within join unit on unit.tenant_id = ${tenant} and unit.parent_id = within.unit_id
  ),
  start as (
    select t.*, post.unit_id, t.starts_on between ${first}::date and ${last}::date and (t.ended_on is null or t.ended_on > t.starts_on) as is_in,
      (t.ended_on is null or t.ended_on > ${last}::date) and t.starts_on <= ${last}::date and t.agreed_until is not null as has_end,
      case when t.mentor_id is not null and (select count(*) from transition_matter m where m.tenant_id = t.tenant_id and m.transition_id = t.transition_id) = 6
        then (select max(agreed_on) from transition_matter m where m.tenant_id = t.tenant_id and m.transition_id = t.transition_id) end as prepared_on,
      (c.begun_at at time zone 'Europe/London')::date as drafted_on, (s.agreed_at at time zone 'Europe/London')::date as agreed_on
    from transition t join post on post.tenant_id = t.tenant_id and post.post_id = t.post_id
    left join role_charter c on c.tenant_id = t.tenant_id and c.person_id = t.person_id and c.post_id = t.post_id
    left join lateral (select max(signed_at) as agreed_at from role_charter_signature where tenant_id = c.tenant_id and charter_id = c.charter_id having count(*) = 2) s on true
    where t.tenant_id = ${tenant} and t.kind <> 'preparing'
  )
  select within.top as unit_id,
    count(*) filter (where is_in)::integer as began,
    count(*) filter (where is_in and prepared_on < starts_on)::integer as prepared,
    percentile_cont(0.5) within group (order by greatest(0, least(prepared_on, ended_on, ${last}::date) - starts_on)) filter (where is_in) as median_days,
    count(*) filter (where is_in and started_by = 'self')::integer as by_self,
    count(*) filter (where is_in and drafted_on <= ${last}::date)::integer as drafted,
    count(*) filter (where is_in and agreed_on <= ${last}::date)::integer as agreed,
    percentile_cont(0.5) within group (order by agreed_on - drafted_on) filter (where is_in and agreed_on <= ${last}::date) as median_to_agree,
    count(distinct person_id) filter (where is_in and agreed_on <= ${last}::date)::integer as people_agreed,
    count(*) filter (where has_end and agreed_until < ${last}::date)::integer as past,
    count(*) filter (where has_end)::integer as with_end
  from within join start on start.unit_id = within.unit_id
  group by within.top
`

/** Each start into a management post with the day on which what is entered of it began, row by row: counted in the test, not by the database. */
const recordedRows = (tenant: string) => sql<{ readonly starts_on: string; readonly ends_on: string | null; readonly kind: string; readonly stage: string; readonly entered_on: string | null }>`
  select h.starts_on, h.ends_on, h.kind, post.stage, (select min(t.starts_on) from transition t where t.tenant_id = h.tenant_id and t.person_id = h.person_id and t.post_id = h.post_id and t.starts_on = h.starts_on) as entered_on
  from holding h join post using (tenant_id, post_id) where h.tenant_id = ${tenant}
`

describe('the report on starts of the demonstration trust', () => {
  it('says of each part what a recount by hand says, and nothing of parts below 10', async (t) => {
    const { database } = await testDatabase(t, testMigrations)
    const load = aLoad()
    const loaded = await loadDemonstration(database, load)
    if (loaded.kind !== 'loaded') throw new Error('the demonstration was not loaded')
    const { tenant } = loaded
    const { first, last } = lastTwelveMonths(load.today)
    const report = await database.reading(tenant, (transaction) => seeStarts(transaction, tenant, load.today))
    const { rows } = await database.reading(tenant, (transaction) => recount(tenant, first, last).execute(transaction))
    const byUnit = new Map(rows.map((row) => [row.unit_id, row]))
    let shown = 0
    for (const { unit, figures, pastEnd } of [report.whole, ...report.parts]) {
      const row = byUnit.get(unit.id)
      if (figures !== null) {
        shown += 1
        assert.ok(figures.began >= 10)
        assert.deepEqual([figures.began, figures.preparedBefore, figures.medianDaysWithout, figures.bySelf, figures.began - figures.bySelf], [row?.began, row?.prepared, row?.median_days, row?.by_self, figures.byEmployer], unit.name)
      }
      if (figures !== null) assert.deepEqual([figures.charterDrafted, figures.charterAgreed, figures.medianDaysToAgree], [row?.drafted, row?.agreed, (row?.people_agreed ?? 0) >= 10 ? row?.median_to_agree : null], unit.name)
      if (pastEnd !== null) assert.deepEqual([pastEnd.past, pastEnd.withAgreedEnd], [row?.past, row?.with_end], unit.name)
    }
    const { figures } = report.whole
    assert.ok(figures !== null && figures.preparedBefore > 0 && figures.preparedBefore < figures.began && figures.charterAgreed > 0, JSON.stringify(figures))
    assert.ok((report.whole.pastEnd?.past ?? 0) > 0)
    assert.ok(shown >= 4, `${shown} parts`)

    const recorded = await database.reading(tenant, (transaction) => recordedStarts(transaction, tenant, { first, last }))
    const holdings = await database.reading(tenant, (transaction) => recordedRows(tenant).execute(transaction))
    const intoManagement = holdings.rows.filter(({ starts_on: startsOn, ends_on: endsOn, kind, stage }) => startsOn >= first && startsOn <= last && (endsOn === null || endsOn > startsOn) && (kind === 'acting-up' || stage !== 'fundamental'))
    assert.deepEqual(recorded, { recorded: intoManagement.length, entered: intoManagement.filter(({ entered_on: enteredOn }) => enteredOn !== null).length })
    assert.ok(recorded.entered > 0 && recorded.recorded - recorded.entered >= 10, JSON.stringify(recorded))
  })
})
