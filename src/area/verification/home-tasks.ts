import type { HomeTask } from '../../kernel/home-task.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'

/** What waits for a supervisor, and for who asked one, on their own page. */
export async function verificationTasksOf(_request: SignedInRequest): Promise<readonly HomeTask[]> {
  return []
}
