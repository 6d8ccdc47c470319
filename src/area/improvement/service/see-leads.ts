import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isAtWork } from '../rules/at-work.ts'
import { type LeadsFigures, countLeads } from '../rules/leads.ts'
import { presentMembers } from '../rules/members.ts'
import type { Asking } from './asking.ts'

export interface LeadsView extends LeadsFigures {
  readonly day: CalendarDate
}

/** Who leads improvements at work today, over the whole organisation: the same numbers for everybody who may read them, so that two views cannot be subtracted. */
export async function seeLeads({ store, holders, organisation, today }: Asking): Promise<LeadsView> {
  const atWork = (await store.improvements()).filter(isAtWork).map(({ improvementId }) => improvementId)
  const members = await store.members(atWork)
  const leads = new Set([...members.values()].flatMap((all) => presentMembers(all).filter(({ part }) => part === 'lead').map(({ personId }) => personId)))
  const held = await holders.everybody(today)
  const posts = new Map((await organisation.postsById([...new Set(held.map(({ postId }) => postId))])).map((post) => [post.postId, post]))
  const holdings = held.flatMap(({ personId, postId, kind, startsOn }) => {
    const post = posts.get(postId)
    return post === undefined ? [] : [{ personId, postId, kind, startsOn, band: post.band, profession: post.profession }]
  })
  return { day: today, ...countLeads(holdings, leads) }
}
