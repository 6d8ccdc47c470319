import type { HomeTask } from '../../kernel/home-task.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { askingOf } from './routes/asking-of.ts'
import { type StandingOpportunity, standingOf } from './service/see.ts'
import { homeWords as words } from './words/home.ts'

/** Who asked waits; an answer wants to be read; words on what came of it are good to write. */
const weight = { waiting: 20, news: 25, finish: 85 }
const minutes = { waiting: 5, news: 2, finish: 10 }

/** Interest that waits for an answer, news about what somebody asked for, and what they could say that came of it. */
export async function opportunityTasksOf(request: SignedInRequest): Promise<readonly HomeTask[]> {
  // No task is about a goal.
  const asking = askingOf(request, { goalsInHandOf: async () => [] })
  const { viewerId, store, today } = asking
  const left = request.viewer.roles.has('line-manager') ? await store.leftBehind(today) : []
  const concerned = [...(await store.ofPerson(viewerId, today)), ...left]
  const all = await standingOf(asking, [...new Map(concerned.map((one) => [one.opportunityId, one])).values()])
  return all.flatMap((one) => [...waitingIn(one, viewerId), ...ownIn(one, viewerId, today)])
}

function waitingIn({ opportunity: { opportunityId, title }, keeperId, parts, standing }: StandingOpportunity, viewerId: string): readonly HomeTask[] {
  const waiting = parts.filter(({ state, isHere }) => state === 'interested' && isHere).length
  if (keeperId !== viewerId || waiting === 0 || standing === 'closed') return []
  return [{ id: `opportunity/waiting-${opportunityId}`, text: words.waiting(title), hint: words.waitingHint(waiting), minutes: minutes.waiting, isDone: false, href: href(paths.opportunity, { opportunity: opportunityId }), weight: weight.waiting }]
}

function ownIn({ opportunity: { opportunityId, title, until }, parts }: StandingOpportunity, viewerId: string, today: SignedInRequest['today']): readonly HomeTask[] {
  const own = parts.find(({ personId }) => personId === viewerId)
  const address = href(paths.opportunity, { opportunity: opportunityId })
  if (own?.hasNews === true) return [{ id: `opportunity/news-${opportunityId}`, text: words.news(title), hint: words.newsHint, minutes: minutes.news, isDone: false, href: address, weight: weight.news }]
  if (own?.state !== 'taking-part' || until >= today) return []
  return [{ id: `opportunity/finish-${opportunityId}`, text: words.finish(title), hint: words.finishHint, minutes: minutes.finish, isDone: false, isOptional: true, href: `${address}?ask=finish`, weight: weight.finish }]
}
