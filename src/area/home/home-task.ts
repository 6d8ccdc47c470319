import type { HomeTask } from '../../kernel/home-task.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'

/** What an area puts on the page of who is signed in; nothing where nothing waits. */
export type TaskContributor = (request: SignedInRequest) => Promise<readonly HomeTask[]>
