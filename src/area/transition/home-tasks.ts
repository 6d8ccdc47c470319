import type { HomeTask } from '../../kernel/home-task.ts'
import type { OverviewLine } from '../../kernel/overview.ts'
import { numberText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { type Names, nameBehind, nameText } from '../people/index.ts'
import { stageName } from '../stepping-up/index.ts'
import { openTransition } from './service/asking.ts'
import { suggestedStarts } from './service/begin.ts'
import { type Listed, listSupported } from './service/list.ts'
import { askingOf } from './routes/asking-of.ts'
import type { SupportAlert } from './rules/alerts.ts'
import { currentTransitionOf } from './store/reads.ts'
import { homeWords as words } from './words/lists.ts'

/** The open tasks of the next stage of who is on the way into a post. Whoever is on one is not asked for a plan besides: the way takes it in. */
export async function transitionTasksOf(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const { transaction, viewer, today } = request
  const current = await currentTransitionOf(transaction, viewer.organisation.tenant, viewer.personId, today)
  const opened = current === null ? null : await openTransition(askingOf(request), current.transitionId)
  if (opened === null) return []
  const { transitionId, kind } = opened.transition
  const shared = { id: `transition/stage-${transitionId}`, minutes: 10, weight: 10, covers: ['home/plan'] }
  const stage = opened.stages.find((one) => one.stage === opened.next)
  const address = href(paths.transition, { transition: transitionId })
  if (stage === undefined || stage.isCompleted) return [{ ...shared, text: words.upToDate, hint: words.upToDate, isDone: true, href: address }]
  return [{ ...shared, text: words.task(stageName(stage, kind)), hint: words.hint(stage.tasks.length - stage.doneCount), isDone: false, href: `${address}#${stage.stage}` }]
}

/** So many people are named beside their number. */
const namedAtMost = 3

const alerts: readonly SupportAlert[] = ['post-over', 'past-agreed-end', 'started-without-support', 'starts-soon-without-support', 'no-mentor']

/** What line managers and OD leads are asked to see to. It says what is owed, and blames nobody. */
export async function transitionOverviewOf(request: SignedInRequest): Promise<readonly OverviewLine[]> {
  const { roles } = request.viewer
  if (!roles.has('line-manager') && !roles.has('od-lead')) return []
  const asking = askingOf(request)
  const [listed, starts] = [await listSupported(asking), await suggestedStarts(asking)]
  const part = roles.has('od-lead') ? 'units' : 'team'
  const owed = alerts.map((alert) => ({ alert, about: listed.filter((one) => one.alerts.includes(alert)) }))
  const names = await asking.names([...owed.flatMap(({ about }) => few(about)).map(personOf), ...few(starts).map(({ personId }) => personId)])
  const line = (id: string, about: readonly unknown[], text: (people: string) => string, people: OverviewLine['people']): OverviewLine => ({ id: `transition/${id}`, part, count: about.length, text: text(countText(about.length)), href: href(paths.transitions), ...(people === undefined ? {} : { people }) })
  return [
    ...owed.map(({ alert, about }) => line(alert, about, words.overview[alert], few(about).map((one) => ({ text: nameIn(names, personOf(one)), href: href(paths.transition, { transition: one.seen.transition.transitionId }) })))),
    line('not-entered', starts, words.notEntered, few(starts).map(({ personId, holdingId }) => ({ text: nameIn(names, personId), href: href(paths.transitionNew, {}, { holding: holdingId }) }))),
  ]
}

/** Those that are named beside their number; of more only the number is told. */
function few<One>(about: readonly One[]): readonly One[] {
  return about.length > namedAtMost ? [] : about
}

function personOf({ seen: { transition } }: Listed): string {
  return transition.personId
}

function nameIn(names: Names, personId: string): string {
  return nameText(nameBehind(names, personId) ?? { kind: 'erased' })
}

function countText(count: number): string {
  return count === 1 ? words.onePerson : words.people(numberText(count, { decimals: 0 }))
}
