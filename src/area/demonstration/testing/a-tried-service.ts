import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Connection } from '../../../platform/database/connection.ts'
import type { Database } from '../../../platform/database/index.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { Route } from '../../../platform/http/route.ts'
import { type DemonstrationOptions, demonstrationRoutes, loadDemonstration } from '../index.ts'
import { aLoad } from './a-load.ts'

/** Tells who is signed in, in place of their own page. */
const home: Route = {
  path: paths.home,
  method: 'GET',
  kind: 'signed-in',
  answer: async ({ viewer: { name, organisation, roles, mark } }) => ({ kind: 'json', status: 200, body: { name, organisation: organisation.odsCode, roles: [...roles], mark } }),
}

/** What `home` tells. */
export interface Told {
  readonly name: string
  readonly organisation: string
  readonly roles: readonly string[]
  readonly mark: string
}

/** An empty database with `testMigrations`, and how a test starts a server on it. */
export interface Ground {
  readonly database: Database
  readonly owner: Connection
  readonly startOn: (database: Database, given: { readonly routes: readonly Route[]; readonly now: () => Date }) => Promise<FastifyInstance>
  /** Told what to do at the end. */
  readonly after: (work: () => Promise<void>) => void
}

/** A service with the demonstration loaded, at noon of its day. */
export interface TriedService extends Pick<Ground, 'database' | 'owner'> {
  readonly server: FastifyInstance
  readonly now: Date
  readonly signInAs: (personId: string, fields?: Readonly<Record<string, string>>, cookie?: string) => Promise<LightMyRequestResponse>
  /** The cookie of somebody who signed in just now. */
  readonly cookieOf: (personId: string) => Promise<string>
  readonly home: (cookie: string) => Promise<LightMyRequestResponse>
}

/** Loads the demonstration and starts a server. */
export async function aTriedService({ database, owner, startOn, after }: Ground, options: Partial<DemonstrationOptions> = {}): Promise<TriedService> {
  const { now } = aLoad()
  await loadDemonstration(database, aLoad())
  const routes = [home, ...demonstrationRoutes({ isOn: true, hasRealProvider: async () => false, ...options })]
  const server = await startOn(database, { routes, now: () => now })
  after(async () => server.close())
  const signInAs: TriedService['signInAs'] = (personId, fields = {}, cookie) =>
    server.inject({
      method: 'POST',
      url: '/sign-in/demonstration',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie === undefined ? {} : { cookie: `evenkeel-session=${cookie}` }) },
      payload: new URLSearchParams({ person: personId, ...fields }).toString(),
    })
  return {
    database,
    owner,
    server,
    now,
    signInAs,
    cookieOf: async (personId) => sessionOf(await signInAs(personId)) ?? '',
    home: (cookie) => server.inject({ url: '/home', headers: { cookie: `evenkeel-session=${cookie}` } }),
  }
}

/** The sign-in that an answer gives to the browser, if it gives one. */
export function sessionOf({ cookies }: LightMyRequestResponse): string | undefined {
  return cookies.find(({ name, value }) => name === 'evenkeel-session' && value !== '')?.value
}
