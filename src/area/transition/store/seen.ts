import { type RawBuilder, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { Looking, SeenTransition } from '../service/transition-store.ts'
import { type Row, transitionOf } from './rows.ts'

/** A transition with what the viewer is to it. */
export type SeenRow = Row<'transition'> & { readonly is_own: boolean; readonly is_manager: boolean; readonly is_od_lead: boolean; readonly post: string | null; readonly is_mentor_here: boolean; readonly post_ended_on: CalendarDate | null }

/** The units for which an OD lead answers, and all below them, as `kept`. */
export function odUnitsBelow(tenant: string, { odUnits }: Looking): RawBuilder<unknown> {
  return sql`kept as (
    select unit_id from unit where tenant_id = ${tenant} and unit_id = any(${[...odUnits]}::uuid[])
    union select below.unit_id from unit below join kept on below.parent_id = kept.unit_id where below.tenant_id = ${tenant})`
}

/** The posts that report to one that the viewer holds, as `managed`. */
export function managedPosts(tenant: string, { viewerId, today }: Looking): RawBuilder<unknown> {
  return sql`managed as (
    select line.post_id from holding mine
    join reporting_line line on line.tenant_id = mine.tenant_id and line.reports_to_post_id = mine.post_id and ${holdsOnDay('line', today)}
    where mine.tenant_id = ${tenant} and mine.person_id = ${viewerId} and ${holdsOnDay('mine', today)})`
}

/**
 * The transitions that a condition on `t` chooses, with what the viewer is to each, the earliest start first. One that is nothing to the viewer is missing.
 * The posts of a transition are its own, and those that the person holds or will hold. They are looked up as one set: a subquery for each row costs ten times as much.
 */
export function seenTransitions(tenant: string, looking: Looking, which: RawBuilder<unknown>): RawBuilder<SeenRow> {
  const { viewerId, today } = looking
  return sql<SeenRow>`
    with recursive ${odUnitsBelow(tenant, looking)}, ${managedPosts(tenant, looking)},
    chosen as materialized (select t.* from transition t where t.tenant_id = ${tenant} and ${which}),
    post_of as (
      select transition_id, post_id from chosen
      union all select chosen.transition_id, h.post_id from chosen
      join holding h on h.tenant_id = ${tenant} and h.person_id = chosen.person_id and (h.ends_on is null or (h.ends_on > ${today} and h.ends_on > h.starts_on))),
    near as materialized (
      select post_of.transition_id, bool_or(p.post_id in (select post_id from managed)) as is_managed, bool_or(p.unit_id in (select unit_id from kept)) as is_kept
      from post_of join post p on p.tenant_id = ${tenant} and p.post_id = post_of.post_id group by post_of.transition_id),
    over as materialized (
      select chosen.transition_id, max(h.ends_on) as ended_on from chosen
      join holding h on h.tenant_id = ${tenant} and h.person_id = chosen.person_id and h.post_id = chosen.post_id
      group by chosen.transition_id having bool_and(h.ends_on is not null and h.ends_on <= ${today}))
    select t.*, t.person_id = ${viewerId} as is_own, own.title as post,
      t.person_id <> ${viewerId} and coalesce(near.is_managed, false) as is_manager,
      t.person_id <> ${viewerId} and coalesce(near.is_kept, false) as is_od_lead,
      coalesce(mentor.erased_at is null and (mentor.left_on is null or mentor.left_on > ${today}), false) and t.mentor_id is not null as is_mentor_here, over.ended_on as post_ended_on
    from chosen t
    left join near on near.transition_id = t.transition_id
    left join over on over.transition_id = t.transition_id
    left join post own on own.tenant_id = ${tenant} and own.post_id = t.post_id
    left join person mentor on mentor.tenant_id = ${tenant} and mentor.person_id = t.mentor_id
    where t.person_id = ${viewerId} or near.is_managed or near.is_kept
    order by t.starts_on, t.transition_id`
}

/** A seen transition by its row. */
export function seenOf(row: SeenRow): SeenTransition {
  return { transition: transitionOf(row), relation: { isOwn: row.is_own, isManager: row.is_manager, isOdLead: row.is_od_lead }, post: row.post, isMentorHere: row.is_mentor_here, postEndedOn: row.post_ended_on }
}
