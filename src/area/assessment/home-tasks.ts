import type { HomeTask } from '../../kernel/home-task.ts'
import { londonDay } from '../../platform/clock/london-day.ts'
import { dateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { minutesFor } from './rules/offer.ts'
import { progressOf } from './rules/progress.ts'
import { type OwnState, type Waiting, touchedOn, waitingOf } from './rules/waiting.ts'
import { askingOf } from './routes/asking-of.ts'
import { openOne } from './service/begin.ts'
import { seeAssessment } from './service/see-assessment.ts'
import { currentPost } from './store/current-post.ts'
import { waitingWords as words } from './words/home.ts'

/** After what waits with a day set, before what is good to do. */
const weights = { open: 60, optional: 80 } as const
/** Questions of a short form of ours: what is said before anything is asked. */
const shortForm = 20

/** The self-assessment that waits for somebody, on their own page. */
export async function assessmentTasksOf(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const asking = askingOf(request)
  const open = await openOne(asking.store)
  const waiting = waitingOf(await ownStateOf(request, open?.assessmentId ?? null), request.today)
  return waiting === null ? [] : [taskOf(waiting, open?.assessmentId ?? '')]
}

async function ownStateOf(request: SignedInRequest, openId: string | null): Promise<OwnState> {
  const asking = askingOf(request)
  const view = openId === null ? null : await seeAssessment(asking, openId)
  const finished = (await asking.store.all()).find(({ finishedAt }) => finishedAt !== null)?.finishedAt ?? null
  return {
    open: view === null ? null : { ...progressOf(view.asked), touchedOn: touchedOn(londonDay(view.assessment.begunAt), view.assessment.answers.map(({ answeredAt }) => londonDay(answeredAt))) },
    finishedOn: finished === null ? null : londonDay(finished),
    hasPost: (await currentPost(request.transaction, request.viewer.organisation.tenant, request.viewer.personId, request.today)) !== null,
  }
}

function taskOf(waiting: Waiting, assessmentId: string): HomeTask {
  const base = { isDone: false, minutes: minutesFor(shortForm) }
  switch (waiting.kind) {
    case 'open':
      return { ...base, id: 'assessment/open', text: words.open, hint: openHint(waiting), minutes: minutesFor(waiting.asked - waiting.answered), href: href(paths.assessment, { assessment: assessmentId }), weight: weights.open }
    case 'first':
      return { ...base, id: 'assessment/first', text: words.first, hint: words.firstHint, isOptional: true, href: href(paths.assessmentNew), weight: weights.optional }
    case 'again':
      return { ...base, id: 'assessment/again', text: words.again, hint: words.againHint(dateText(waiting.since)), isOptional: true, href: href(paths.assessmentNew), weight: weights.optional }
  }
}

function openHint(waiting: Extract<Waiting, { readonly kind: 'open' }>): string {
  return waiting.goesOn === null ? words.openHint(waiting) : `${words.openHint(waiting)} ${words.goes(dateText(waiting.goesOn))}`
}
