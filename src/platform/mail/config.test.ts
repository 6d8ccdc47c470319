import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { parseMailConfig } from './config.ts'

const from = 'Evenkeel <no-reply@trust.example>'
const sender = { name: 'Evenkeel', address: 'no-reply@trust.example' }
const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const template = '6f0ff2f4-52c5-4c07-a3c1-6f0f6a1c2b11'
const notify = { EVENKEEL_NOTIFY_KEY: `my-test-key-${serviceId}-${secret}`, EVENKEEL_NOTIFY_TEMPLATE: template }

function serverOf(url: string) {
  const parsed = parseMailConfig({ EVENKEEL_SMTP_URL: url, EVENKEEL_MAIL_FROM: from }, '/data')
  return parsed.ok && parsed.value.kind === 'smtp' ? parsed.value.server : null
}

function errorOf(env: Readonly<Record<string, string>>): string {
  const parsed = parseMailConfig(env, '/data')
  return parsed.ok ? '' : parsed.error
}

describe('how mail is sent', () => {
  it('is by files in the data folder when nothing is said, or only empty settings', () => {
    const files = { ok: true, value: { kind: 'file', folder: path.join('/data', 'outbox'), from: { name: 'Evenkeel', address: 'no-reply@evenkeel.invalid' } } }
    assert.deepEqual(parseMailConfig({}, '/data'), files)
    assert.deepEqual(parseMailConfig({ EVENKEEL_SMTP_URL: '', EVENKEEL_NOTIFY_KEY: '', EVENKEEL_MAIL_FROM: '' }, '/data'), files)
    assert.deepEqual(parseMailConfig({ EVENKEEL_MAIL_FROM: from }, '/data'), { ok: true, value: { ...files.value, from: sender } })
  })

  it('is by the mail server that is named, and then needs a sender', () => {
    const server = { host: 'mail.trust.example', port: 2587, encryption: 'start-tls', signIn: { user: 'evenkeel', password: 'pass' } }
    assert.deepEqual(parseMailConfig({ EVENKEEL_SMTP_URL: 'smtp://evenkeel:pass@mail.trust.example:2587', EVENKEEL_MAIL_FROM: from }, '/data'), { ok: true, value: { kind: 'smtp', server, from: sender } })
    assert.match(errorOf({ EVENKEEL_SMTP_URL: 'smtp://mail.trust.example' }), /EVENKEEL_MAIL_FROM takes a sender like/)
    assert.match(errorOf({ EVENKEEL_SMTP_URL: 'smtp://mail.trust.example', EVENKEEL_MAIL_FROM: 'a@b, c@d' }), /EVENKEEL_MAIL_FROM takes a sender like/)
  })

  it('is by GOV.UK Notify with a key and a template', () => {
    const value = { kind: 'notify', notify: { serviceId, secret, templateId: template, origin: 'https://api.notifications.service.gov.uk' } }
    assert.deepEqual(parseMailConfig(notify, '/data'), { ok: true, value })
    const stub = parseMailConfig({ ...notify, EVENKEEL_NOTIFY_URL: 'http://127.0.0.1:6011/' }, '/data')
    assert.equal(stub.ok && stub.value.kind === 'notify' && stub.value.notify.origin, 'http://127.0.0.1:6011')
  })

  it('is never by both', () => {
    assert.match(errorOf({ ...notify, EVENKEEL_SMTP_URL: 'smtp://mail.trust.example', EVENKEEL_MAIL_FROM: from }), /not both/)
  })

  it('is refused with half of the settings of GOV.UK Notify, and names the one to mend', () => {
    assert.match(errorOf({ EVENKEEL_NOTIFY_TEMPLATE: template }), /EVENKEEL_NOTIFY_KEY takes/)
    assert.match(errorOf({ ...notify, EVENKEEL_NOTIFY_KEY: `${serviceId}-${secret}` }), /EVENKEEL_NOTIFY_KEY takes/)
    assert.match(errorOf({ EVENKEEL_NOTIFY_KEY: notify.EVENKEEL_NOTIFY_KEY }), /EVENKEEL_NOTIFY_TEMPLATE takes/)
    for (const url of ['http://stub.example', 'https://stub.example/path', 'stub', 'ftp://127.0.0.1']) assert.match(errorOf({ ...notify, EVENKEEL_NOTIFY_URL: url }), /EVENKEEL_NOTIFY_URL takes/, url)
  })

  it('is explained without repeating a secret', () => {
    for (const url of ['smtp://user:hunter2@', 'http://user:hunter2@h', 'smtp://user:hunter2@h/path', 'smtp://:hunter2@h', 'smtp://user:hunter2%@h', 'hunter2']) {
      assert.doesNotMatch(errorOf({ EVENKEEL_SMTP_URL: url, EVENKEEL_MAIL_FROM: from }), /hunter2|^$/, url)
    }
    assert.doesNotMatch(errorOf({ EVENKEEL_NOTIFY_KEY: 'hunter2', EVENKEEL_NOTIFY_TEMPLATE: template }), /hunter2|^$/)
    assert.doesNotMatch(errorOf({ ...notify, EVENKEEL_NOTIFY_TEMPLATE: 'x' }), new RegExp(secret))
  })
})

describe('the address of a mail server', () => {
  it('has the usual port of its kind when none is said', () => {
    assert.deepEqual([serverOf('smtp://h.example')?.port, serverOf('smtps://h.example')?.port], [587, 465])
  })

  it('asks for encryption, but for a server on this computer', () => {
    const kinds = ['smtp://h.example', 'smtps://h.example', 'smtp://localhost:25', 'smtp://127.0.0.1:25', 'smtp://[::1]:25', 'smtps://localhost', 'smtp://127.0.0.1.example', 'smtp://localhost.example', 'smtp://10.0.0.1']
    assert.deepEqual(kinds.map((url) => serverOf(url)?.encryption), ['start-tls', 'from-the-start', 'none', 'none', 'none', 'from-the-start', 'start-tls', 'start-tls', 'start-tls'])
    assert.equal(serverOf('smtp://[::1]:25')?.host, '::1')
  })

  it('may hold any sign in user and password, percent-encoded', () => {
    assert.deepEqual(serverOf('smtp://a%40trust.example:p%2F%3A%25%40@h.example')?.signIn, { user: 'a@trust.example', password: 'p/:%@' })
    assert.equal(serverOf('smtp://h.example')?.signIn, null)
  })
})
