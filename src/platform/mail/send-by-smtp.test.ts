import assert from 'node:assert/strict'
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net'
import { type TestContext, describe, it } from 'node:test'
import tls from 'node:tls'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { openSmtp } from './send-by-smtp.ts'
import type { SmtpServer } from './smtp-url.ts'
import { aMessage } from './testing/a-message.ts'
import { localCertificate } from './testing/local-certificate.ts'

const from = { name: 'Evenkeel', address: 'no-reply@trust.example' }

function opened(t: TestContext, server: SmtpServer, more: { readonly stepMs?: number; readonly publicOrigin?: string } = {}) {
  const sender = openSmtp({ server, from, stepMs: 5000, ...more })
  t.after(() => sender.close())
  return sender
}

async function resultWith(t: TestContext, options: SMTPServerOptions, known: Partial<SmtpServer> = {}) {
  const { server, taken } = await aMailServer(t, options, known)
  return { result: await opened(t, server).send(aMessage()), taken }
}

function headersOf(raw: string): readonly string[] {
  return (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n')
}

function header(raw: string, name: string): string | undefined {
  return headersOf(raw).find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))?.slice(name.length + 2)
}

/** @source RFC 2047: what an encoded word in base 64 or quoted-printable says */
function decoded(text: string): string {
  const word = (encoding: string, body: string) =>
    encoding === 'B' ? Buffer.from(body, 'base64') : Buffer.from(body.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1')
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, body: string) => word(encoding.toUpperCase(), body).toString('utf8'))
}

describe('mail by a mail server', () => {
  it('arrives with sender, person, subject and text', async (t) => {
    const { result, taken } = await resultWith(t, {})
    assert.deepEqual(result, { kind: 'sent' })
    const [mail] = taken
    assert.ok(mail !== undefined)
    assert.deepEqual([mail.from, mail.to], ['no-reply@trust.example', ['wilma.winter@trust.example']])
    assert.deepEqual(['From', 'To', 'Subject', 'Auto-Submitted'].map((name) => header(mail.raw, name)), ['Evenkeel <no-reply@trust.example>', 'wilma.winter@trust.example', 'Your link', 'auto-generated'])
    assert.match(mail.raw, /\r\n\r\nOpen this link:\r\n\r\nhttps:\/\/evenkeel\.example\/link\/abc\r\n/)
    assert.doesNotMatch(mail.raw, /text\/html/)
  })

  it('has the same Message-ID when the same message is sent again, also by another process', async (t) => {
    const { server, taken } = await aMailServer(t)
    const sender = opened(t, server)
    for (const one of [sender, sender, opened(t, server)]) assert.deepEqual(await one.send(aMessage()), { kind: 'sent' })
    assert.deepEqual(taken.map(({ raw }) => header(raw, 'Message-ID')), Array.from({ length: 3 }, () => `<${aMessage().id}@trust.example>`))
  })

  it('carries any letters in subject and text', async (t) => {
    const { server, taken } = await aMailServer(t)
    const subject = 'Zmiana dostępu – “Łódź” 漢字 and a long subject that needs more than one encoded word'
    assert.deepEqual(await opened(t, server).send(aMessage({ subject, text: 'Świetnie' })), { kind: 'sent' })
    assert.equal(decoded(header(taken[0]?.raw ?? '', 'Subject') ?? ''), subject)
    assert.match(taken[0]?.raw ?? '', /=C5=9Awietnie/)
  })

  it('has an HTML form beside the text once the origin of the service is known', async (t) => {
    const { server, taken } = await aMailServer(t)
    await opened(t, server, { publicOrigin: 'https://evenkeel.example' }).send(aMessage())
    assert.match(taken[0]?.raw ?? '', /text\/plain[\s\S]*Open this link:[\s\S]*text\/html[\s\S]*<a href=/)
  })

  it('lets a message under way end when it is closed', async (t) => {
    const begun = Promise.withResolvers<void>()
    const { server, taken } = await aMailServer(t, {
      onMailFrom(_address, _session, done) {
        begun.resolve()
        setTimeout(done, 30)
      },
    })
    const sender = opened(t, server)
    const sending = sender.send(aMessage())
    await begun.promise
    sender.close()
    assert.deepEqual([(await sending).kind, taken.length], ['sent', 1])
  })

  it('uses one connection for one message after the other', async (t) => {
    const connections = new Set<string>()
    const { server, taken } = await aMailServer(t, { onConnect: ({ id }, done) => { connections.add(id); done() } })
    const sender = opened(t, server)
    for (let count = 0; count < 3; count += 1) await sender.send(aMessage())
    assert.deepEqual([connections.size, taken.length], [1, 3])
  })

  it('takes no header from what a person typed: a line end in subject, address or reference is refused and nothing is sent', async (t) => {
    const { server, taken } = await aMailServer(t)
    const sender = opened(t, server)
    for (const end of ['\r\n', '\n', '\r']) {
      for (const part of [{ subject: `Hi${end}Bcc: spy@evil.example` }, { to: `a@trust.example${end}Bcc: spy@evil.example` }, { to: `a@trust.example>${end}RCPT TO:<spy@evil.example` }, { reference: `a${end}Bcc: spy@evil.example` }]) {
        assert.equal((await sender.send(aMessage(part))).kind, 'refused')
      }
    }
    assert.equal((await sender.send(aMessage({ to: 'a@trust.example, spy@evil.example' }))).kind, 'refused')
    assert.deepEqual(taken, [])
  })

  it('takes no attachment, file or second person from the text', async (t) => {
    const { server, taken } = await aMailServer(t)
    await opened(t, server).send(aMessage({ text: 'Bcc: spy@evil.example\r\n.\r\nQUIT\r\n.leading dot', reference: 'test' }))
    assert.deepEqual(taken.map(({ to }) => to), [['wilma.winter@trust.example']])
    assert.match(taken[0]?.raw ?? '', /Bcc: spy@evil\.example\r\n\.\r\nQUIT\r\n\.leading dot/)
    assert.equal(header(taken[0]?.raw ?? '', 'Bcc'), undefined)
    assert.equal(header(taken[0]?.raw ?? '', 'X-Evenkeel-Reference'), 'test')
  })
})

describe('what a mail server answers', () => {
  it('refuses the message when it is final and about the address or the message', async (t) => {
    const byAddress = await resultWith(t, { onRcptTo: (_address, _session, done) => done(answer(550, '5.1.1 <wilma.winter@trust.example> unknown')) })
    assert.deepEqual(byAddress.result, { kind: 'refused', reason: 'The mail server refused the message or its address. (550 5.1.1)' })
    const byMessage = await resultWith(t, { onData: (stream, _session, done) => stream.resume().on('end', () => done(answer(554, 'No'))) })
    assert.deepEqual(byMessage.result, { kind: 'refused', reason: 'The mail server refused the message or its address. (554)' })
  })

  it('lets the message wait when it is for now only', async (t) => {
    for (const code of [421, 450, 451, 452]) {
      const { result } = await resultWith(t, { onRcptTo: (_address, _session, done) => done(answer(code, '4.2.1 <wilma.winter@trust.example> later')) })
      assert.equal(result.kind, 'try-again', `${code}`)
      assert.doesNotMatch(JSON.stringify(result), /wilma/)
    }
    const byMessage = await resultWith(t, { onData: (stream, _session, done) => stream.resume().on('end', () => done(answer(451, 'greylisted'))) })
    assert.deepEqual(byMessage.result, { kind: 'try-again', reason: 'The mail server asked to try again later. (451)' })
  })

  it('lets the message wait when it is about us: the user, the password, the sender or the connection', async (t) => {
    const login = await resultWith(t, { allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(answer(535, 'no')) }, { signIn: { user: 'evenkeel', password: 'hunter2' } })
    assert.equal(login.result.kind, 'try-again')
    assert.match(JSON.stringify(login.result), /did not accept the user and password.*535/)
    assert.doesNotMatch(JSON.stringify(login.result), /hunter2/)
    const sender = await resultWith(t, { onMailFrom: (_address, _session, done) => done(answer(550, 'not allowed')) })
    assert.deepEqual(sender.result, { kind: 'try-again', reason: 'The mail server does not let this sender send. Check the sender. (550)' })
    const connection = await resultWith(t, { onConnect: (_session, done) => done(answer(554, 'go away')) })
    assert.equal(connection.result.kind, 'try-again')
  })

  it('does not spoil the messages that come after', async (t) => {
    const { server, taken } = await aMailServer(t, { onRcptTo: ({ address }, _session, done) => done(address.startsWith('gone') ? answer(550, 'no') : null) })
    const sender = opened(t, server)
    const results = [await sender.send(aMessage({ to: 'gone@trust.example' })), await sender.send(aMessage())]
    assert.deepEqual(results.map(({ kind }) => kind), ['refused', 'sent'])
    assert.equal(taken.length, 1)
  })
})

describe('a mail server that cannot be used now', () => {
  it('lets the message wait: nobody listens', async (t) => {
    const result = await opened(t, { host: '127.0.0.1', port: 1, encryption: 'none', signIn: null }).send(aMessage())
    assert.deepEqual(result, { kind: 'try-again', reason: 'The mail server could not be reached. Check its name and port. (ECONNREFUSED)' })
  })

  it('lets the message wait: it never greets, or never answers', async (t) => {
    const silent = await onPort(t, createServer())
    const late = { kind: 'try-again', reason: 'The mail server did not answer in time. (ETIMEDOUT)' }
    assert.deepEqual(await opened(t, silent, { stepMs: 100 }).send(aMessage()), late)
    const { server } = await aMailServer(t, { onRcptTo: () => undefined })
    assert.deepEqual(await opened(t, server, { stepMs: 100 }).send(aMessage()), late)
  })

  it('lets the message wait: it answers a little at a time and never ends', async (t) => {
    const server = await onPort(t, createServer(dripping))
    assert.deepEqual(await opened(t, server, { stepMs: 300 }).send(aMessage()), { kind: 'try-again', reason: 'The mail server did not answer in time. (EABORT)' })
  })

  it('is tried anew with the next message', async (t) => {
    const { server, taken } = await aMailServer(t)
    const sender = opened(t, server)
    const other = opened(t, { ...server, port: 1 })
    assert.deepEqual([(await other.send(aMessage())).kind, (await sender.send(aMessage())).kind, taken.length], ['try-again', 'sent', 1])
  })
})

describe('encryption', () => {
  const signIn = { user: 'evenkeel', password: 'hunter2' }

  it('is asked for before anything is said: a server that offers none gets no password and no message', async (t) => {
    let passwords = 0
    const { result, taken } = await resultWith(t, { allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(null, { user: `${(passwords += 1)}` }) }, { encryption: 'start-tls', signIn })
    assert.equal(result.kind, 'try-again')
    assert.match(JSON.stringify(result), /encrypted connection.*Nothing was sent/)
    assert.deepEqual([passwords, taken], [0, []])
  })

  it('is not taken with a certificate that nobody signed', async (t) => {
    for (const encryption of ['start-tls', 'from-the-start'] as const) {
      const { result, taken } = await resultWith(t, { ...localCertificate, disabledCommands: [], secure: encryption === 'from-the-start' }, { host: 'localhost', encryption })
      assert.equal(result.kind, 'try-again')
      assert.deepEqual(taken, [], encryption)
    }
  })

  it('carries password and message once the certificate is trusted', async (t) => {
    const trusted = tls.getCACertificates('default')
    tls.setDefaultCACertificates([...trusted, localCertificate.cert])
    t.after(() => tls.setDefaultCACertificates(trusted))
    for (const encryption of ['start-tls', 'from-the-start'] as const) {
      const onAuth: SMTPServerOptions['onAuth'] = ({ password }, _session, done) => done(null, password === 'hunter2' ? { user: 'evenkeel' } : {})
      const { result, taken } = await resultWith(t, { ...localCertificate, authOptional: false, onAuth, disabledCommands: [], secure: encryption === 'from-the-start' }, { host: 'localhost', encryption, signIn })
      assert.deepEqual([result, taken.map(({ encrypted }) => encrypted)], [{ kind: 'sent' }, [true]], encryption)
    }
  })
})

async function onPort(t: TestContext, server: Server): Promise<SmtpServer> {
  const sockets: Socket[] = []
  server.on('connection', (socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  // True of a server that listens on a port.
  const { port } = server.address() as AddressInfo
  return { host: '127.0.0.1', port, encryption: 'none', signIn: null }
}

/** Greets and takes the sender, then begins an answer to the address that never ends. */
function dripping(socket: Socket): void {
  let timer: NodeJS.Timeout | undefined
  socket.write('220 invented\r\n')
  socket.on('data', (said) => {
    if (/^RCPT/m.test(said.toString())) timer ??= setInterval(() => socket.write('250-wait\r\n'), 20)
    else socket.write('250 fine\r\n')
  })
  socket.on('close', () => clearInterval(timer)).on('error', () => undefined)
}

/** A mail as the server took it. */
interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and text as sent. */
  readonly raw: string
  readonly encrypted: boolean
}

interface MailServer {
  readonly taken: readonly TakenMail[]
  readonly server: SmtpServer
}

/** A real mail server on this computer that takes everything, but for what `options` change. It ends with the test. */
async function aMailServer(t: TestContext, options: SMTPServerOptions = {}, known: Partial<SmtpServer> = {}): Promise<MailServer> {
  const taken: TakenMail[] = []
  const smtp = new SMTPServer({
    logger: false,
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, { envelope, secure }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        taken.push({ from: envelope.mailFrom === false ? '' : envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(pieces).toString('utf8'), encrypted: secure })
        done()
      })
    },
    ...options,
  })
  // Clients that break off are part of what is tested.
  smtp.on('error', () => undefined)
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  t.after(() => new Promise<void>((resolve) => smtp.close(resolve)))
  // True of a server that listens on a port.
  const { port } = smtp.server.address() as AddressInfo
  return { taken, server: { host: '127.0.0.1', port, encryption: 'none', signIn: null, ...known } }
}

/** What a handler of the server answers with. */
function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}
