import { paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { hubPage } from '../pages/hub-page.tsx'
import { setUpTasks } from '../rules/set-up-tasks.ts'
import { readSetUpFacts } from '../store/set-up-facts.ts'

/** The first page of administration. */
export const hubRoutes: readonly Route[] = [{ path: paths.administration, method: 'GET', kind: 'signed-in', answer: answerHub }]

async function answerHub({ transaction, viewer }: SignedInRequest): Promise<Answer> {
  const { tenant, name, isDemonstration } = viewer.organisation
  return { kind: 'page', html: hubPage({ organisation: name, isDemonstration, tasks: setUpTasks(await readSetUpFacts(transaction, tenant)) }) }
}
