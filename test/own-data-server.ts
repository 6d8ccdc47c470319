import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from './a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from './an-organisation.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { auditMigrations } from '../src/platform/audit/index.ts'
import { platformMigrations } from '../src/platform/database/index.ts'
import { identityMigrations } from '../src/platform/identity/index.ts'
import { jobMigrations } from '../src/platform/jobs/index.ts'
import { mailMigrations } from '../src/platform/mail/index.ts'
import { organisationMigrations } from '../src/area/organisation/index.ts'
import { peopleMigrations } from '../src/area/people/index.ts'
import { signInOwnData } from '../src/area/sign-in/index.ts'
import { staffImportMigrations, staffImportOwnData } from '../src/area/staff-import/index.ts'
import { ownDataMigrations, ownDataParts, ownDataRoutes } from '../src/area/own-data/index.ts'
import type { OwnDataParts } from '../src/platform/own-data/index.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...staffImportMigrations, ...ownDataMigrations]

/** The pages of data protection, an organisation, and its administrator. */
export interface OwnDataServer extends TestDatabase {
  readonly server: FastifyInstance
  readonly parts: OwnDataParts
  readonly trust: TestOrganisation
  readonly anotherTrust: () => Promise<TestOrganisation>
  readonly administrator: TestPerson
}

/**
 * The pages of data protection for one file of tests: one server on one database, and for each call an organisation of its own with an administrator.
 * @param now what the clock shows
 */
export function ownDataServer(now: Date): () => Promise<OwnDataServer> {
  const cleanups: (() => Promise<void>)[] = []
  let running: Promise<Omit<OwnDataServer, 'trust' | 'anotherTrust' | 'administrator'>> | null = null
  let organisations = 0
  after(async () => {
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })
  return async () => {
    running ??= startServer(cleanups, now)
    const made = await running
    const anotherTrust = () => anOrganisation(made.database, { odsCode: `T${String((organisations += 1)).padStart(2, '0')}`, now })
    const trust = await anotherTrust()
    return { ...made, trust, anotherTrust, administrator: await trust.addPerson({ roles: ['administrator'] }) }
  }
}

async function startServer(cleanups: (() => Promise<void>)[], now: Date) {
  const made = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
  const parts = ownDataParts([signInOwnData, staffImportOwnData])
  const server = await aServerOn(made.database, { routes: ownDataRoutes(parts), now: () => now })
  cleanups.push(async () => void (await server.close()))
  return { ...made, server, parts }
}

/** What a page says, without its marks. */
export function wordsOf(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
}
