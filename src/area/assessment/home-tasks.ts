import type { HomeTask } from '../../kernel/home-task.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'

/** The self-assessment that waits for somebody, on their own page. */
export async function assessmentTasksOf(_request: SignedInRequest): Promise<readonly HomeTask[]> {
  return []
}
