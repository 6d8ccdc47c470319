import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RouteParts } from './all-routes.ts'
import type { readReference } from './area/benchmark/index.ts'
import { shippedDirectory } from './area/organisation/index.ts'
import type { JobRunner } from './job-runner.ts'
import type { Outside, ServiceConfig } from './service-config.ts'
import type { Database } from './platform/database/index.ts'
import { hasRealProvider, secretBox } from './platform/identity/index.ts'
import { createRelyingParty } from './platform/identity/oidc/index.ts'
import { openSender } from './platform/mail/index.ts'
import { personalKeys } from './platform/personal-keys/index.ts'

/** What of the running service the routes are made from. */
export interface Running {
  readonly config: ServiceConfig
  /** How people reach the service. */
  readonly origin: string
  readonly shipped: Awaited<ReturnType<typeof readReference>>
  readonly jobs: Pick<JobRunner, 'readiness'>
}

/** What the routes of a running service are made with. */
export function routeParts(database: Database, { config, origin, shipped, jobs }: Running, { now }: Outside): RouteParts {
  const { serve, mail, secret } = config
  // Mail leaves from the thread of jobs; here it is only told how.
  const sender = openSender(mail, now, origin)
  sender.close()
  return {
    now,
    isTestBuild: serve.isTestBuild,
    relyingParty: createRelyingParty({
      redirectUriOf: ({ providerId }) => `${origin}/sign-in/return/${providerId}`,
      postLogoutRedirectUri: `${origin}/signed-out`,
      allowInsecure: serve.isTestBuild,
      now,
    }),
    box: secretBox(secret, randomBytes),
    personalKeys: personalKeys(secret, randomBytes),
    publicOrigin: origin,
    ...demonstrationParts(serve.demo, () => database.reading(null, hasRealProvider)),
    mail: { describe: sender.describe, leaves: sender.leaves },
    version: versionOf(),
    checks: async () => [
      { what: 'Database', problem: await database.readiness() },
      { what: 'Jobs', problem: await jobs.readiness() },
    ],
    insecureProvidersAllowed: serve.isTestBuild,
    shippedDirectory: shippedDirectory(shipped.parts().organisations),
  }
}

const knownForMs = 30_000

/** The front page must not wait for a database: it goes by what was found out last, and has it found out anew now and then. */
function demonstrationParts(isOn: boolean, asks: () => Promise<boolean>): Pick<RouteParts, 'isDemonstrationOn' | 'hasDemonstration' | 'hasDemonstrationSignIn' | 'hasRealProvider'> {
  let isOpen = isOn
  let askedAt = Number.NEGATIVE_INFINITY
  const hasDemonstrationSignIn = async () => {
    isOpen = isOn && !(await asks())
    return isOpen
  }
  return {
    isDemonstrationOn: isOn,
    hasRealProvider: asks,
    hasDemonstrationSignIn,
    hasDemonstration: () => {
      if (isOn && performance.now() - askedAt > knownForMs) {
        askedAt = performance.now()
        // A database that is away tells nothing new.
        void hasDemonstrationSignIn().catch(() => undefined)
      }
      return isOpen
    },
  }
}

function versionOf(): string {
  // Our own file.
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { version: string }
  return version
}
