import { sql } from 'kysely'
import { href, paths } from '../../../platform/http/paths.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import type { HomeTask } from '../home-task.ts'
import { taskWords as words } from '../words/tasks.ts'

/** What of setting up an organisation is done, as its rows tell. */
interface SetUpFacts {
  readonly tree: boolean
  readonly staff: boolean
  readonly provider: boolean
  readonly mail: boolean
  readonly roles: boolean
}

/** People beyond the first few who set it up: somebody brought them in. */
const peopleOfSetUp = 5

/** What an administrator has to do before others can come in. It is gone when all of it is done; a demonstration is set up already. */
export async function setUpTasks(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const { roles, organisation } = request.viewer
  if (!roles.has('administrator') || organisation.isDemonstration) return []
  const done = await readFacts(request)
  if (Object.values(done).every((isDone) => isDone)) return []
  return [
    { id: 'home/tree', ...words.tree, minutes: 20, isDone: done.tree, href: href(paths.ourOrganisation), weight: 50 },
    { id: 'home/staff', ...words.staff, minutes: 20, isDone: done.staff, href: href(paths.imports), weight: 51 },
    { id: 'home/provider', ...words.provider, minutes: 15, isDone: done.provider, href: href(paths.providers), weight: 52 },
    { id: 'home/mail', ...words.mail, minutes: 2, isDone: done.mail, href: href(paths.mail), weight: 53 },
    { id: 'home/roles', ...words.roles, minutes: 5, isDone: done.roles, href: href(paths.roles), weight: 54 },
  ]
}

async function readFacts({ transaction, viewer: { organisation: { tenant } } }: SignedInRequest): Promise<SetUpFacts> {
  const { rows } = await sql<SetUpFacts>`
    select exists (select from unit where tenant_id = ${tenant} and parent_id is not null) as tree,
      exists (select from staff_import where tenant_id = ${tenant} and state = 'applied') or (select count(*) > ${peopleOfSetUp} from person where tenant_id = ${tenant}) as staff,
      exists (select from identity_provider where tenant_id = ${tenant}) as provider,
      exists (select from outgoing_mail where tenant_id = ${tenant} and state = 'sent') as mail,
      (select count(distinct person_id) > 1 from role_grant where tenant_id = ${tenant}) as roles
  `.execute(transaction)
  return rows[0] ?? { tree: false, staff: false, provider: false, mail: false, roles: false }
}
