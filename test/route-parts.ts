import { randomBytes } from 'node:crypto'
import { type RouteParts, allRoutes } from '../src/all-routes.ts'
import type { Route } from '../src/platform/http/route.ts'
import { secretBox } from '../src/platform/identity/index.ts'
import { personalKeys } from '../src/platform/personal-keys/index.ts'
import { createRelyingParty } from '../src/platform/identity/oidc/index.ts'

const origin = 'http://evenkeel.invalid'

/** Opens what people keep for themselves alone, as the routes of a test do. */
export const keysForTests = personalKeys('a secret of at least 16 characters', randomBytes)

/** Every route of the service, made as the roof makes them; a test names what matters to it. */
export function routesForTests(now: () => Date, given: Partial<RouteParts> = {}): readonly Route[] {
  return allRoutes({
    now,
    isTestBuild: true,
    relyingParty: createRelyingParty({ redirectUriOf: ({ providerId }) => `${origin}/sign-in/return/${providerId}`, postLogoutRedirectUri: `${origin}/signed-out`, allowInsecure: true, now }),
    box: secretBox('a secret of at least 16 characters', randomBytes),
    personalKeys: keysForTests,
    publicOrigin: origin,
    isDemonstrationOn: true,
    hasDemonstration: () => true,
    hasDemonstrationSignIn: async () => true,
    hasRealProvider: async () => false,
    mail: { describe: 'Mail is put into files.', leaves: false },
    version: '0.0.0',
    checks: async () => [],
    insecureProvidersAllowed: true,
    shippedDirectory: [],
    ...given,
  })
}
