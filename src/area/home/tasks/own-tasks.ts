import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import type { HomeTask } from '../../../kernel/home-task.ts'
import { steppingUpPost } from '../rules/stepping-up-post.ts'
import { readOwnFacts } from '../store/own-facts.ts'
import { taskWords as words } from '../words/tasks.ts'

/** What everybody may have to do: a plan when they step up, and a supervisor. */
export async function ownTasks({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  const facts = await readOwnFacts(transaction, viewer.organisation.tenant, viewer.personId, today)
  const post = steppingUpPost(facts.posts, today)
  const plan: readonly HomeTask[] =
    post === null
      ? []
      : [
          {
            id: 'home/plan',
            text: words.plan.text,
            doneText: words.plan.done,
            hint: post.startsOn > today ? words.plan.starts(post.title, dateText(post.startsOn)) : words.plan.started(post.title),
            minutes: 10,
            isDone: facts.hasPlan,
            href: href(paths.ownPlan),
            weight: 10,
          },
        ]
  return [...plan, { id: 'home/supervisor', ...words.supervisor, minutes: 3, isDone: facts.hasSupervisor, isOptional: true, href: href(paths.ownSupervisor), weight: 90 }]
}
