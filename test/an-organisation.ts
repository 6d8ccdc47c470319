import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { organisationTables } from '../src/area/organisation/index.ts'
import { peopleTables } from '../src/area/people/index.ts'
import type { GivenRole } from '../src/kernel/workforce.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import type { Database } from '../src/platform/database/index.ts'
import { beginSession, findSession, identityTables, parseCredential } from '../src/platform/identity/index.ts'

/** An organisation in a test database: its root unit, and whoever a test puts in. */
export interface TestOrganisation {
  readonly tenant: string
  readonly odsCode: string
  readonly rootUnitId: string
  /** Adds somebody with a post of their own under the root, and signs them in. */
  readonly addPerson: (about?: AboutPerson) => Promise<TestPerson>
  readonly addUnit: (name: string, parentId?: string) => Promise<string>
}

export interface AboutPerson {
  readonly givenName?: string
  readonly familyName?: string
  readonly email?: string | null
  readonly roles?: readonly GivenRole[]
  /** Where their post is; the root unless told. An OD lead answers for it too. */
  readonly unitId?: string
  /** The person whose post theirs reports to. */
  readonly reportsTo?: TestPerson
  /** Whom they chose as supervisor. */
  readonly supervisor?: TestPerson
}

/** Somebody who works there, with the cookie of a sign-in. */
export interface TestPerson {
  readonly personId: string
  readonly postId: string
  readonly holdingId: string
  readonly sessionId: string
  readonly cookie: string
  /** The mark that forms of this sign-in carry. */
  readonly mark: string
}

/** The first day of everything in these organisations. */
const begin = aDay('2025-01-01')

/**
 * Makes an organisation.
 * @param now when sign-ins begin
 */
export async function anOrganisation(database: Database, { odsCode, name = `Organisation ${odsCode}`, now }: { readonly odsCode: string; readonly name?: string; readonly now: Date }): Promise<TestOrganisation> {
  const tenant = randomUUID()
  const rootUnitId = randomUUID()
  await database.inTransaction(tenant, async (transaction) => {
    await identityTables(transaction).insertInto('tenant').values({ id: tenant, ods_code: odsCode, name, is_demonstration: false }).execute()
    await addUnitRow(transaction, tenant, { unitId: rootUnitId, parentId: null, name })
  })
  return {
    tenant,
    odsCode,
    rootUnitId,
    addPerson: (about = {}) => addPerson(database, { tenant, rootUnitId, now }, about),
    addUnit: async (unitName, parentId = rootUnitId) => {
      const unitId = randomUUID()
      await database.inTransaction(tenant, (transaction) => addUnitRow(transaction, tenant, { unitId, parentId, name: unitName }))
      return unitId
    },
  }
}

type Transaction = Parameters<Parameters<Database['inTransaction']>[1]>[0]

async function addUnitRow(transaction: Transaction, tenant: string, { unitId, parentId, name }: { readonly unitId: string; readonly parentId: string | null; readonly name: string }): Promise<void> {
  await organisationTables(transaction).insertInto('unit').values({ tenant_id: tenant, unit_id: unitId, parent_id: parentId, name, code: null, closed_on: null, version: 1 }).execute()
}

async function addPerson(database: Database, { tenant, rootUnitId, now }: { readonly tenant: string; readonly rootUnitId: string; readonly now: Date }, about: AboutPerson): Promise<TestPerson> {
  const [personId, postId, holdingId] = [randomUUID(), randomUUID(), randomUUID()]
  const unitId = about.unitId ?? rootUnitId
  return database.inTransaction(tenant, async (transaction) => {
    const email = about.email === undefined ? `${personId}@trust.example` : about.email
    const person = { tenant_id: tenant, person_id: personId, given_name: about.givenName ?? 'Ada', family_name: about.familyName ?? `Invented-${personId.slice(0, 4)}`, email, employee_number: personId.slice(0, 8), left_on: null, erased_at: null, version: 1 }
    await peopleTables(transaction).insertInto('person').values(person).execute()
    const post = { tenant_id: tenant, post_id: postId, unit_id: unitId, title: 'Ward manager', band: '7', profession: 'nursing', stage: 'first-line', is_clinical: true, protected_hours: null, stated_span: null, position_number: null, closed_on: null, version: 1 } as const
    await organisationTables(transaction).insertInto('post').values(post).execute()
    const holding = { tenant_id: tenant, holding_id: holdingId, person_id: personId, post_id: postId, kind: 'substantive' as const, starts_on: begin, ends_on: null, agreed_until: null, assignment_number: `${personId.slice(0, 8)}-1`, full_time_equivalent: 1 }
    await peopleTables(transaction).insertInto('holding').values(holding).execute()
    if (about.reportsTo !== undefined) {
      await organisationTables(transaction).insertInto('reporting_line').values({ tenant_id: tenant, post_id: postId, reports_to_post_id: about.reportsTo.postId, starts_on: begin, ends_on: null }).execute()
    }
    if (about.supervisor !== undefined) {
      await peopleTables(transaction).insertInto('supervision').values({ tenant_id: tenant, person_id: personId, supervisor_id: about.supervisor.personId, starts_on: begin, ends_on: null }).execute()
    }
    for (const role of about.roles ?? []) {
      await identityTables(transaction).insertInto('role_grant').values({ tenant_id: tenant, grant_id: randomUUID(), person_id: personId, role, unit_id: role === 'od-lead' ? unitId : null, granted_at: now, granted_by: null }).execute()
    }
    const { sessionId, cookie } = await beginSession(transaction, { tenant, personId, method: { kind: 'link' }, now, newId: randomUUID, randomBytes })
    const credential = parseCredential(cookie)
    const session = credential === null ? null : await findSession(transaction, credential, now)
    if (session === null) throw new Error('A sign-in that was just begun must hold.')
    return { personId, postId, holdingId, sessionId, cookie, mark: session.mark }
  })
}

/** Opens a page as somebody who is signed in. */
export function getAs(server: FastifyInstance, { cookie }: TestPerson, url: string): Promise<LightMyRequestResponse> {
  return server.inject({ url, headers: { cookie: `evenkeel-session=${cookie}` } })
}

/** Sends a form as somebody who is signed in; the form counts as drawn anew each time unless it names its `form-id`. */
export function postAs(server: FastifyInstance, { cookie, mark }: TestPerson, url: string, fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<LightMyRequestResponse> {
  const all: Readonly<Record<string, string | readonly string[]>> = { 'session-mark': mark, 'form-id': randomUUID(), ...fields }
  const pairs = Object.entries(all).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one])))
  const headers = { cookie: `evenkeel-session=${cookie}`, 'content-type': 'application/x-www-form-urlencoded' }
  return server.inject({ method: 'POST', url, headers, payload: new URLSearchParams(pairs).toString() })
}
