import { type RawBuilder, sql } from 'kysely'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { Looking, SeenTransition } from '../service/transition-store.ts'
import { type Row, transitionOf } from './rows.ts'

/** A transition with what the viewer is to it. */
export type SeenRow = Row<'transition'> & { readonly is_own: boolean; readonly is_manager: boolean; readonly is_od_lead: boolean; readonly post: string | null; readonly is_mentor_here: boolean }

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

/** Transitions `t` with what the viewer is to each; a condition follows. The posts of a transition are its own, and those that the person holds or will hold. */
export function seenColumns(tenant: string, { viewerId, today }: Looking): RawBuilder<unknown> {
  const postsOf = sql`select t.post_id union all select h.post_id from holding h where h.tenant_id = t.tenant_id and h.person_id = t.person_id and (h.ends_on is null or (h.ends_on > ${today} and h.ends_on > h.starts_on))`
  return sql`
    select t.*, t.person_id = ${viewerId} as is_own, own.title as post,
      t.person_id <> ${viewerId} and exists (select from managed where managed.post_id in (${postsOf})) as is_manager,
      t.person_id <> ${viewerId} and exists (select from post p where p.tenant_id = ${tenant} and p.unit_id in (select unit_id from kept) and p.post_id in (${postsOf})) as is_od_lead,
      coalesce(mentor.erased_at is null and (mentor.left_on is null or mentor.left_on > ${today}), false) and t.mentor_id is not null as is_mentor_here
    from transition t
    left join post own on own.tenant_id = t.tenant_id and own.post_id = t.post_id
    left join person mentor on mentor.tenant_id = t.tenant_id and mentor.person_id = t.mentor_id`
}

/** A seen transition by its row. */
export function seenOf(row: SeenRow): SeenTransition {
  return { transition: transitionOf(row), relation: { isOwn: row.is_own, isManager: row.is_manager, isOdLead: row.is_od_lead }, post: row.post, isMentorHere: row.is_mentor_here }
}
