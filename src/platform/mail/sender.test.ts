import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, it } from 'node:test'
import { type MailMessage, openSender, parseMailConfig } from './index.ts'
import { aMessage, sendingTime } from './testing/a-message.ts'

function openedWith(env: Readonly<Record<string, string>>, dataFolder = '/data') {
  const config = parseMailConfig(env, dataFolder)
  assert.ok(config.ok)
  return openSender(config.value, () => sendingTime)
}

describe('the way of sending that is configured', () => {
  it('says what it is and where, without a secret', () => {
    const smtp = openedWith({ EVENKEEL_SMTP_URL: 'smtp://evenkeel:hunter2@mail.trust.example', EVENKEEL_MAIL_FROM: 'Evenkeel <no-reply@trust.example>' })
    assert.equal(smtp.describe, 'SMTP server mail.trust.example:587, encrypted (STARTTLS), from "Evenkeel" <no-reply@trust.example>')
    smtp.close()
    assert.equal(openedWith({}).describe, `Files in the folder ${path.join('/data', 'outbox')}: nothing leaves this computer`)
  })

  it('puts mail into the outbox of the data folder when there is no mail service', async (t) => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'evenkeel-mail-'))
    t.after(() => rm(dataFolder, { recursive: true, force: true }))
    const message: MailMessage = aMessage()
    assert.deepEqual(await openedWith({}, dataFolder).send(message), { kind: 'written' })
    assert.ok((await readdir(path.join(dataFolder, 'outbox'))).includes(`${message.id}.eml`))
  })
})
