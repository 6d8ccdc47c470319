import { paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { healthPage } from '../pages/health-page.tsx'
import { readHealth } from '../store/health.ts'
import type { AdministrationOutside } from './outside.ts'

/** How the service fares. */
export function healthRoutes(outside: AdministrationOutside): readonly Route[] {
  return [{ path: paths.health, method: 'GET', kind: 'signed-in', answer: (request) => answerHealth(request, outside) }]
}

async function answerHealth({ transaction, viewer, now }: SignedInRequest, { checks, version, mail }: AdministrationOutside): Promise<Answer> {
  const facts = await readHealth(transaction, viewer.organisation.tenant, now)
  return { kind: 'page', html: healthPage({ checks: await checks(), facts, version, mail }) }
}
