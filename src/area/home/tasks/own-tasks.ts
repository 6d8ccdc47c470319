import { sql } from 'kysely'
import { holdsOnDay } from '../../../platform/database/index.ts'
import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import type { HomeTask } from '../../../kernel/home-task.ts'
import { type HeldPost, steppingUpPost } from '../rules/stepping-up-post.ts'
import { taskWords as words } from '../words/tasks.ts'

interface OwnFacts {
  readonly posts: readonly HeldPost[]
  readonly hasPlan: boolean
  readonly hasSupervisor: boolean
}

/** What everybody may have to do: a plan when they step up, and a supervisor. */
export async function ownTasks(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const facts = await readFacts(request)
  const post = steppingUpPost(facts.posts, request.today)
  const plan: readonly HomeTask[] =
    post === null
      ? []
      : [
          {
            id: 'home/plan',
            text: words.plan.text,
            doneText: words.plan.done,
            hint: post.startsOn > request.today ? words.plan.starts(post.title, dateText(post.startsOn)) : words.plan.started(post.title),
            minutes: 10,
            isDone: facts.hasPlan,
            href: href(paths.ownPlan),
            weight: 10,
          },
        ]
  return [...plan, { id: 'home/supervisor', ...words.supervisor, minutes: 3, isDone: facts.hasSupervisor, isOptional: true, href: href(paths.ownSupervisor), weight: 90 }]
}

async function readFacts({ transaction, viewer: { organisation: { tenant }, personId }, today }: SignedInRequest): Promise<OwnFacts> {
  const { rows: posts } = await sql<HeldPost>`
    select post.title, holding.kind, post.stage, holding.starts_on as "startsOn", holding.ends_on as "endsOn"
    from holding join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    where holding.tenant_id = ${tenant} and holding.person_id = ${personId}
  `.execute(transaction)
  const { rows } = await sql<{ has_plan: boolean; has_supervisor: boolean }>`
    select exists (select from own_plan where tenant_id = ${tenant} and person_id = ${personId}) as has_plan,
      exists (select from supervision where tenant_id = ${tenant} and person_id = ${personId} and ${holdsOnDay('supervision', today)}) as has_supervisor
  `.execute(transaction)
  return { posts, hasPlan: rows[0]?.has_plan === true, hasSupervisor: rows[0]?.has_supervisor === true }
}
