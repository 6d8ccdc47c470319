import assert from 'node:assert/strict'
import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { type JSONWebKeySet, type JWK, createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { secretBox } from '../../platform/identity/index.ts'
import { migrationsForPlans } from './testing/migrations-for-plans.ts'
import { signedOffGoal } from './testing/a-signed-off-goal.ts'
import { badgeRoutes, developmentOwnData, developmentRoutes } from './index.ts'

const origin = 'https://evenkeel.example.nhs.uk'
const secret = 'a secret of at least 16 characters'
const now = new Date('2026-11-26T12:00:00Z')

describe('the badge of a goal', async () => {
  const { database } = await testDatabase({ after }, migrationsForPlans)
  const serverWith = (publicOrigin: string, key = secret) => {
    const options = { box: secretBox(key, randomBytes), publicOrigin }
    return aServerOn(database, { routes: [...developmentRoutes(options), ...badgeRoutes(options)], now: () => now })
  }
  const server = await serverWith(origin)
  const nearby = await serverWith('http://127.0.0.1:3000')
  const changedSecret = await serverWith(origin, 'another secret of the installation')
  after(async () => {
    for (const one of [server, nearby, changedSecret]) await one.close()
  })
  const trust = await anOrganisation(database, { odsCode: 'BDG', name: 'An invented trust', now })
  const other = await anOrganisation(database, { odsCode: 'OTH', now })
  const matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })
  const ann = await trust.addPerson({ givenName: 'Ann', familyName: 'Badger', email: 'ann.badger@trust.example', reportsTo: matron })
  const goal = await signedOffGoal(server, { person: ann, supervisor: matron })
  const page = `${goal}/badge`

  const json = async (url: string) => (await server.inject(url)).json() as unknown
  const take = (who: TestPerson, fields: Readonly<Record<string, string>>) => postAs(server, who, page, { do: 'take', ...fields })
  const file = async () => (await getAs(server, ann, `${goal}/badge.jwt`)).body
  const check = (badge: string, address = '') => server.inject({ method: 'POST', url: '/badges/check', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ badge, address }).toString() })
  /** What the list says of the place of a badge, read as the standard tells it. */
  async function isTakenBack(token: string): Promise<boolean> {
    const { statusListIndex, statusListCredential } = decodeJwt(token)['credentialStatus'] as { statusListIndex: string; statusListCredential: string }
    const list = decodeJwt((await server.inject(statusListCredential.slice(origin.length))).body)['credentialSubject'] as { encodedList: string }
    const bits = gunzipSync(Buffer.from(list.encodedList.slice(1), 'base64url'))
    const place = Number(statusListIndex)
    return ((bits[place >> 3] ?? 0) & (0b1000_0000 >> (place & 7))) !== 0
  }

  it('is taken by its person alone, once it is chosen how it tells whose it is', async () => {
    assert.equal((await server.inject('/badges/BDG/status/1')).statusCode, 404)
    assert.deepEqual(await json('/badges/BDG/keys.json'), { keys: [] })
    for (const stranger of [matron, await other.addPerson()]) {
      assert.equal((await getAs(server, stranger, page)).statusCode, 404)
      assert.equal((await take(stranger, { tell: 'name' })).statusCode, 404)
    }
    assert.equal((await take(ann, {})).statusCode, 422)
    assert.equal((await take(ann, { tell: 'name' })).statusCode, 303)
    assert.match((await take(ann, { tell: 'name' })).body, /has a badge already/)
    assert.match((await getAs(server, ann, page)).body, /Signed off by Maud Matronly, line manager/)
  })

  it('is verified by jose and by the crypto of Node with what is published, and holds what the data model asks for', async () => {
    const token = await file()
    const keys = (await json('/badges/BDG/keys.json')) as JSONWebKeySet
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(keys), { issuer: `${origin}/badges/BDG/issuer.json`, currentDate: now })
    const [header = '', body = '', signature = ''] = token.split('.')
    const key = (await json(String(protectedHeader.kid).slice(origin.length))) as JWK
    assert.equal(verify('sha256', Buffer.from(`${header}.${body}`), createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url')), true)
    assert.doesNotMatch(JSON.stringify([keys, key]), /"d"|"p"|"q"/)
    assert.deepEqual(missingMembers(payload), [])
    const issuer = (await json('/badges/BDG/issuer.json')) as Readonly<Record<string, unknown>>
    assert.deepEqual([issuer['id'], issuer['name'], (payload['issuer'] as { id: string }).id], [`${origin}/badges/BDG/issuer.json`, 'An invented trust', issuer['id']])
  })

  it('stands until its person takes it back, which everybody who checks it reads', async () => {
    const token = await file()
    assert.equal(await isTakenBack(token), false)
    const checked = (await check(token)).body
    assert.match(checked, /This badge stands/)
    assert.match(checked, /Ann Badger/)
    assert.match(checked, /no assessment of competence/)
    assert.equal((await postAs(server, ann, page, { do: 'withdraw' })).statusCode, 303)
    assert.equal(await isTakenBack(token), true)
    assert.match((await check(token)).body, /This badge was taken back/)
    assert.equal((await getAs(server, ann, `${goal}/badge.jwt`)).statusCode, 404)
  })

  it('tells a hash of the e-mail address instead of a name, which fits that address alone', async () => {
    assert.equal((await take(ann, { tell: 'address' })).statusCode, 303)
    const token = await file()
    assert.doesNotMatch(JSON.stringify(decodeJwt(token)), /Badger|trust\.example/i)
    assert.match((await check(token, 'ann.badger@TRUST.example')).body, /address that you gave fits\./)
    assert.match((await check(token, 'somebody@trust.example')).body, /does not fit/)
  })

  it('is refused when it was changed, is no badge, or names a key that nobody has, and what was typed stays', async () => {
    const [header = '', body = '', signature = ''] = (await file()).split('.')
    const changed = Buffer.from(Buffer.from(body, 'base64url').toString().replace('Maud', 'Mary')).toString('base64url')
    const elsewhere = Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: `${origin}/badges/OTH/keys/00000000-0000-4000-8000-000000000000` })).toString('base64url')
    for (const [text, words] of [[`${header}.${changed}.${signature}`, /Do not rely on it/], ['no badge', /not a whole badge/], [`${elsewhere}.${body}.${signature}`, /No key of this installation/]] as const) {
      const answer = await check(text)
      assert.equal(answer.statusCode, 422)
      assert.match(answer.body, words)
      assert.ok(answer.body.includes(text))
    }
  })

  it('is not given where others could not look its key up, nor with a key that was sealed by another secret', async () => {
    assert.match((await getAs(nearby, ann, page)).body, /EVENKEEL_PUBLIC_ORIGIN/)
    await postAs(server, ann, page, { do: 'withdraw' })
    assert.match((await postAs(nearby, ann, page, { do: 'take', tell: 'name' })).body, /does not know the address/)
    assert.match((await postAs(changedSecret, ann, page, { do: 'take', tell: 'name' })).body, /the secret of this service was changed/)
    await take(ann, { tell: 'name' })
  })

  it('is not made of a sign-off that is taken back in the same moment', async () => {
    const bea = await trust.addPerson({ givenName: 'Bea', familyName: 'Quick', reportsTo: matron })
    const hers = await signedOffGoal(server, { person: bea, supervisor: matron })
    const goalId = hers.split('/').at(-1) ?? ''
    let answer: ReturnType<typeof postAs> | undefined
    await database.inTransaction(trust.tenant, async (transaction) => {
      await sql`update development_goal set state = 'withdrawn', version = version + 1 where goal_id = ${goalId}`.execute(transaction)
      answer = postAs(server, bea, `${hers}/badge`, { do: 'take', tell: 'name' })
      // Long enough for the other to read what stands, if it does not wait.
      await setTimeout(200)
    })
    assert.equal((await answer)?.statusCode, 404)
    const badges = await database.reading(trust.tenant, (transaction) => sql`select badge_id from development_badge where goal_id = ${goalId}`.execute(transaction))
    assert.deepEqual(badges.rows, [])
  })

  it('is taken back with the sign-off, and stays so when its person is erased', async () => {
    const token = await file()
    const asked = goal.replace('/home/development/goals', '/sign-offs')
    const version = /name="version" value="(\d+)"/.exec((await getAs(server, matron, asked)).body)?.[1] ?? ''
    assert.equal((await postAs(server, matron, asked, { do: 'withdraw-sign-off', version, missing: 'It was another forecast' })).statusCode, 303)
    assert.match((await getAs(server, ann, page)).body, /was taken back on 26 November 2026, with its sign-off/)
    assert.match((await take(ann, { tell: 'name' })).body, /when a supervisor has signed it off/)
    await database.inTransaction(trust.tenant, async (transaction) => {
      for (const { erasure } of developmentOwnData.contributors) if (erasure.kind === 'goes') await erasure.erase(transaction, trust.tenant, ann.personId, now)
      const left = await sql<{ count: string }>`select count(*)::text as count from development_badge`.execute(transaction)
      assert.equal(left.rows[0]?.count, '0')
    })
    assert.equal(await isTakenBack(token), true)
  })
})

/** Members that every badge has, by the tables of the data model. @source Open Badges 3.0, appendix B: AchievementCredential, AchievementSubject, Achievement, Criteria, IdentityObject, Evidence, Profile, CredentialStatus */
const asked: readonly (readonly [string, readonly string[]])[] = [
  ['', ['@context', 'id', 'type', 'name', 'credentialSubject', 'issuer', 'validFrom']],
  ['issuer', ['id', 'type']],
  ['credentialSubject', ['type', 'achievement', 'identifier']],
  ['credentialSubject.achievement', ['id', 'type', 'criteria', 'description', 'name']],
  ['credentialSubject.achievement.criteria', ['narrative']],
  ['credentialSubject.identifier.0', ['type', 'hashed', 'identityHash', 'identityType']],
  ['evidence.0', ['type']],
  ['credentialStatus', ['id', 'type', 'statusPurpose', 'statusListIndex', 'statusListCredential']],
]

function missingMembers(credential: unknown): readonly string[] {
  const at = (path: string) => path.split('.').filter((name) => name !== '').reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name], credential)
  return asked.flatMap(([path, names]) => names.filter((name) => (at(path) as Readonly<Record<string, unknown>> | undefined)?.[name] === undefined).map((name) => `${path}.${name}`))
}
