import type { Route } from '../../platform/http/route.ts'
import { auditRoutes } from './routes/audit.ts'
import { healthRoutes } from './routes/health.ts'
import { hubRoutes } from './routes/hub.ts'
import { jobRoutes } from './routes/jobs.ts'
import { keyRoutes } from './routes/keys.ts'
import { mailRoutes } from './routes/mail.ts'
import type { AdministrationOutside } from './routes/outside.ts'
import { providerRoutes } from './routes/providers.ts'
import { roleRoutes } from './routes/roles.ts'
import { settingsRoutes } from './routes/settings.ts'

/** Every page by which an administrator keeps an organisation’s part of the service right, and an auditor reads its trail. */
export function administrationRoutes(outside: AdministrationOutside): readonly Route[] {
  return [...hubRoutes, ...settingsRoutes, ...providerRoutes(outside), ...roleRoutes, ...mailRoutes(outside), ...jobRoutes, ...auditRoutes, ...healthRoutes(outside), ...keyRoutes]
}
