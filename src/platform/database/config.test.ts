import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { derivedAppConnection } from './app-role.ts'
import { parseDatabaseConfig } from './config.ts'
import { parseConnectionUrl } from './connection.ts'

const ownerUrl = 'postgres://owner:secret@db.example:5433/evenkeel'

function errorOf(env: Readonly<Record<string, string>>): string {
  const parsed = parseDatabaseConfig(env, '/data')
  return parsed.ok ? '' : parsed.error
}

describe('which database to use', () => {
  it('is our own in the data folder when nothing is said', () => {
    assert.deepEqual(parseDatabaseConfig({}, '/data'), { ok: true, value: { kind: 'embedded', dataFolder: '/data' } })
  })

  it('is never our own in production unless asked', () => {
    assert.match(errorOf({ EVENKEEL_ENV: 'production' }), /set DATABASE_URL, or EVENKEEL_EMBEDDED=1/)
    assert.ok(parseDatabaseConfig({ EVENKEEL_ENV: 'production', EVENKEEL_EMBEDDED: '1' }, '/data').ok)
  })

  it('is the server that DATABASE_URL names', () => {
    const parsed = parseDatabaseConfig({ DATABASE_URL: ownerUrl }, '/data')
    const owner = { host: 'db.example', port: 5433, database: 'evenkeel', user: 'owner', password: 'secret', ssl: false }
    assert.deepEqual(parsed, { ok: true, value: { kind: 'server', owner, app: null } })
  })

  it('takes the app role from DATABASE_APP_URL, which must be another role', () => {
    const parsed = parseDatabaseConfig({ DATABASE_URL: ownerUrl, DATABASE_APP_URL: 'postgres://web:x@db.example:5433/evenkeel' }, '/data')
    assert.equal(parsed.ok && parsed.value.kind === 'server' && parsed.value.app?.user, 'web')
    assert.match(errorOf({ DATABASE_URL: ownerUrl, DATABASE_APP_URL: ownerUrl }), /another role/)
  })

  it('needs a password of the owner to derive the one of the app role from', () => {
    assert.match(errorOf({ DATABASE_URL: 'postgres://owner@db.example/evenkeel' }), /no password.*DATABASE_APP_URL/)
  })

  it('is explained without repeating a secret', () => {
    for (const url of ['mysql://owner:secret@h/d', 'secret', 'postgres://owner:secret@h:port/d']) assert.doesNotMatch(errorOf({ DATABASE_URL: url }), /secret|^$/)
  })
})

describe('connections', () => {
  it('are read from a URL, sockets and odd passwords included', () => {
    const connection = { host: '/tmp/a b', port: 5432, database: 'd', user: 'u@x', password: 'p/@:%', ssl: false }
    assert.deepEqual(parseConnectionUrl('postgres://u%40x:p%2F%40%3A%25@%2Ftmp%2Fa%20b:5432/d'), connection)
  })

  it('derive the same password of the app role in every process, and another for another owner', () => {
    const owner = { host: 'h', port: 1, database: 'd', user: 'o', password: 'one', ssl: false }
    assert.deepEqual(derivedAppConnection(owner), derivedAppConnection({ ...owner }))
    assert.notEqual(derivedAppConnection(owner).password, derivedAppConnection({ ...owner, password: 'two' }).password)
  })
})
