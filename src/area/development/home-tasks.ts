import type { HomeTask } from '../../kernel/home-task.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { dueNudges } from './rules/nudges.ts'
import { planStore } from './store.ts'
import { signOffStore } from './store/sign-off-store.ts'
import { nudgeWords } from './words/goal.ts'
import { homeWords as words } from './words/plan.ts'

const minutes = { nudge: 5, signOff: 10 }
/** A nudge is good to do; who asked for sign-off waits. */
const weight = { nudge: 80, signOff: 20 }

/** Goals to look at again after 30 and 90 days, and goals that wait for this person's sign-off. */
export async function developmentTasksOf({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  const { tenant } = viewer.organisation
  const { goals, nudges } = await planStore(transaction, tenant, viewer.personId).plan()
  const names = new Map(goals.map(({ goalId, capability }) => [goalId, capability.name]))
  const due = dueNudges(goals, nudges, today).map(({ goalId, after }): HomeTask => ({ id: `development/nudge-${goalId}`, text: words.nudge(names.get(goalId) ?? ''), hint: nudgeWords[after].title, minutes: minutes.nudge, isDone: false, href: href(paths.goal, { goal: goalId }), weight: weight.nudge }))
  const waiting = (await signOffStore(transaction, tenant, viewer.personId).all()).filter(({ goal }) => goal.state === 'handed-in').length
  const signOff: HomeTask = { id: 'development/sign-offs', text: words.signOff.text, hint: words.signOff.hint(waiting), minutes: minutes.signOff, isDone: false, href: href(paths.signOffs), weight: weight.signOff }
  return [...due, ...(waiting === 0 ? [] : [signOff])]
}
