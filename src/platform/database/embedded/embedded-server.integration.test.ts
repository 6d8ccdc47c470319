import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../connection.ts'
import { openEmbeddedServer } from './embedded-server.ts'
import { isServerOn, readPostmasterFile } from './postmaster-file.ts'

const writer = path.join(import.meta.dirname, '../../../../scripts/prove-kill-writer.ts')

/** A data folder that ends with the test, whatever still runs on it. */
function dataFolderOf(t: TestContext, name = 'data'): string {
  const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-embedded-'))
  const dataFolder = path.join(home, name)
  t.after(async () => {
    const left = readPostmasterFile(clusterOf(dataFolder))
    if (left !== null && isServerOn(left.processId, dataFolder)) process.kill(left.processId, 'SIGQUIT')
    await wait(100)
    if (left !== null && left.socketFolder !== '') rmSync(left.socketFolder, { recursive: true, force: true })
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })
  return dataFolder
}

const clusterOf = (dataFolder: string) => path.join(dataFolder, 'postgres', 'cluster')

async function openOn(dataFolder: string, use: 'alone' | 'beside' = 'alone') {
  const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder, settings: { fsync: 'off' } }, use)
  assert.ok(opened.ok, opened.ok ? '' : opened.error)
  return opened.value
}

/** Another Evenkeel on the folder, that has opened it; `writing` goes on to print `ack ID` for every row that it keeps. */
async function startAnother(dataFolder: string, env = process.env, work: 'idle' | 'writing' = 'idle'): Promise<{ readonly child: ChildProcess; readonly printed: () => string }> {
  const child = spawn(process.execPath, [writer, dataFolder, `--${work}`], { stdio: ['ignore', 'pipe', 'pipe'], env })
  let printed = ''
  child.stderr.on('data', (chunk) => (printed += String(chunk)))
  child.stdout.on('data', (chunk) => (printed += String(chunk)))
  const closed = once(child, 'close').then(() => true)
  while (!printed.includes('ready\n') && !(await Promise.race([closed, wait(20, false)])));
  return { child, printed: () => printed }
}

function readProcess(dataFolder: string): number {
  return readPostmasterFile(clusterOf(dataFolder))?.processId ?? 0
}

function replaceProcess(dataFolder: string, processId: number): void {
  const file = path.join(clusterOf(dataFolder), 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(processId)))
}

describe('our own server', () => {
  it('starts on a new folder, keeps its rows over a stop, and leaves nothing behind when it stops', async (t) => {
    const dataFolder = dataFolderOf(t)
    const first = await openOn(dataFolder)
    const client = await connect(first.owner, 'test')
    await client.query('create table kept (id int); insert into kept values (7)')
    await client.end()
    await first.close()
    assert.equal(readPostmasterFile(clusterOf(dataFolder)), null)
    assert.ok(!existsSync(first.owner.host), 'the folder of the socket is gone')
    const second = await openOn(dataFolder)
    const again = await connect(second.owner, 'test')
    assert.deepEqual((await again.query('select id from kept')).rows, [{ id: 7 }])
    await again.end()
    await second.close()
  })

  it('is closed to other accounts: folders, password file and socket', async (t) => {
    const dataFolder = dataFolderOf(t)
    const server = await openOn(dataFolder)
    const modes = [dataFolder, clusterOf(dataFolder), path.join(dataFolder, 'postgres', 'password'), path.join(dataFolder, 'postgres', 'server.log'), server.owner.host].map((file) => statSync(file).mode & 0o077)
    assert.deepEqual(modes, [0, 0, 0, 0, 0])
    await server.close()
  })

  it('lets nobody in without the password', async (t) => {
    const server = await openOn(dataFolderOf(t))
    await assert.rejects(connect({ ...server.owner, password: 'guess' }, 'test'), /password authentication failed/)
    await server.close()
  })

  it('refuses a second Evenkeel on the folder, naming the first, and goes on serving', async (t) => {
    const dataFolder = dataFolderOf(t)
    const { child } = await startAnother(dataFolder)
    const second = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'alone')
    assert.deepEqual(second, { ok: false, error: `The data folder ${dataFolder} is already used by another Evenkeel (process ${child.pid}).` })
    assert.equal(child.exitCode, null)
    child.kill('SIGTERM')
    await once(child, 'exit')
  })

  it('lets one of two that start at the same moment on a new folder win', async (t) => {
    const dataFolder = dataFolderOf(t)
    const both = await Promise.all([startAnother(dataFolder), startAnother(dataFolder)])
    const ready = both.filter(({ printed }) => /^ready$/m.test(printed()))
    assert.equal(ready.length, 1, both.map(({ printed }) => printed()).join('\n'))
    const closed = both.map(({ child }) => (child.exitCode === null ? once(child, 'exit') : null))
    for (const { child } of ready) child.kill('SIGTERM')
    await Promise.all(closed)
    assert.match(both.map(({ printed }) => printed()).join(''), /is already used by another Evenkeel \(process \d+\)/)
    assert.deepEqual(readdirSync(dataFolder), ['postgres'])
  })

  it('is shared with commands beside it, and stopped by the last who leaves', async (t) => {
    const dataFolder = dataFolderOf(t)
    const command = await openOn(dataFolder, 'beside')
    const serving = await openOn(dataFolder, 'alone')
    assert.ok(serving.adopted)
    await command.close()
    assert.equal(readProcess(dataFolder), serving.processId)
    await serving.close()
    assert.equal(readPostmasterFile(clusterOf(dataFolder)), null)
  })

  it('is adopted when it survived its Evenkeel', async (t) => {
    const dataFolder = dataFolderOf(t)
    const { child } = await startAnother(dataFolder)
    const before = readProcess(dataFolder)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const server = await openOn(dataFolder)
    assert.ok(server.adopted)
    assert.equal(server.processId, before)
    await server.close()
  })

  it('comes back by itself when it is killed under a living Evenkeel, where connections look for it', async (t) => {
    const server = await openOn(dataFolderOf(t))
    const before = server.processId
    process.kill(before, 'SIGKILL')
    for (let tries = 0; tries < 2400 && server.processId === before; tries += 1) await wait(50)
    assert.notEqual(server.processId, before)
    const client = await connect(server.owner, 'test')
    await client.end()
    await server.close()
  })

  it('keeps copies of one data folder apart, even when they are opened at the same moment', async (t) => {
    const dataFolder = dataFolderOf(t)
    await (await openOn(dataFolder)).close()
    const copies = [dataFolderOf(t, 'one'), dataFolderOf(t, 'other')]
    for (const copy of copies) cpSync(dataFolder, copy, { recursive: true })
    const opened = await Promise.all(copies.map((copy) => openOn(copy)))
    const folders = []
    for (const { owner } of opened) {
      const client = await connect(owner, 'test')
      folders.push((await client.query<{ data_directory: string }>('show data_directory')).rows[0]?.data_directory)
      await client.end()
    }
    assert.deepEqual(folders, copies.map(clusterOf))
    for (const server of opened) await server.close()
  })

  it('comes back where connections look for it when another Evenkeel starts it first and its process file is gone', async (t) => {
    const dataFolder = dataFolderOf(t)
    const { child, printed } = await startAnother(dataFolder, process.env, 'writing')
    t.after(() => child.kill('SIGKILL'))
    const before = readPostmasterFile(clusterOf(dataFolder))
    assert.ok(before !== null)
    // Held still, so that it cannot be the first to start the new server.
    child.kill('SIGSTOP')
    process.kill(before.processId, 'SIGKILL')
    await wait(300)
    rmSync(path.join(clusterOf(dataFolder), 'postmaster.pid'))
    const beside = await openOn(dataFolder, 'beside')
    assert.ok(!beside.adopted)
    assert.equal(beside.owner.host, before.socketFolder)
    const rowsBefore = printed().length
    child.kill('SIGCONT')
    for (let tries = 0; tries < 2400 && printed().length < rowsBefore + 1000; tries += 1) await wait(50)
    assert.ok(printed().length >= rowsBefore + 1000, 'the first Evenkeel goes on keeping rows')
    assert.equal(readProcess(dataFolder), beside.processId)
    // Its rows come over new connections at once; its seat takes a moment longer.
    const client = await connect(beside.owner, 'test')
    const isSeated = async () => (await client.query("select 1 from pg_locks where locktype = 'advisory' and objid = 7301002 and granted")).rowCount === 1
    for (let tries = 0; tries < 2400 && !(await isSeated()); tries += 1) await wait(50)
    await client.end()
    const second = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'alone')
    if (second.ok) await second.value.close()
    assert.deepEqual(second, { ok: false, error: `The data folder ${dataFolder} is already used by another Evenkeel (process ${child.pid}).` })
    await beside.close()
    child.kill('SIGTERM')
    await once(child, 'exit')
    assert.equal(readPostmasterFile(clusterOf(dataFolder)), null)
  })

  for (const [whose, find] of [['an unrelated process', () => spawn('sleep', ['60'])], ['our own parent', () => null]] as const) {
    it(`starts when its stale process file names ${whose}`, async (t) => {
      const dataFolder = dataFolderOf(t)
      const { child } = await startAnother(dataFolder)
      const sleeper = find()
      process.kill(readProcess(dataFolder), 'SIGKILL')
      child.kill('SIGKILL')
      await once(child, 'exit')
      replaceProcess(dataFolder, sleeper?.pid ?? process.ppid)
      const server = await openOn(dataFolder)
      assert.ok(!server.adopted)
      await server.close()
      sleeper?.kill()
    })
  }

  it('starts when the server before was killed while it made its process file', async (t) => {
    const dataFolder = dataFolderOf(t)
    await (await openOn(dataFolder)).close()
    writeFileSync(path.join(clusterOf(dataFolder), 'postmaster.pid'), '')
    const server = await openOn(dataFolder)
    assert.ok(!server.adopted)
    await server.close()
  })

  it('starts in a folder whose path is longer than a socket may have', async (t) => {
    const server = await openOn(dataFolderOf(t, `${'a-long-name-'.repeat(12)}/data`))
    await server.close()
  })

  it('starts when the temporary folder itself has a long path', async (t) => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-long-'))
    t.after(() => rmSync(home, { recursive: true, force: true }))
    const temporary = path.join(home, 'x'.repeat(100))
    mkdirSync(temporary)
    const { child, printed } = await startAnother(dataFolderOf(t), { ...process.env, TMPDIR: temporary })
    assert.match(printed(), /^ready$/m)
    child.kill('SIGTERM')
    await once(child, 'exit')
  })

  it('refuses a folder made by another major version, with the way on', async (t) => {
    const dataFolder = dataFolderOf(t)
    const server = await openOn(dataFolder)
    await server.close()
    writeFileSync(path.join(clusterOf(dataFolder), 'PG_VERSION'), '17\n')
    const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'alone')
    assert.ok(!opened.ok)
    assert.match(opened.error, /was made by PostgreSQL 17 and this Evenkeel brings PostgreSQL 18: .*backup FILE.*restore FILE/)
  })

  it('refuses a surviving server whose password is not ours', async (t) => {
    const dataFolder = dataFolderOf(t)
    const server = await openOn(dataFolder)
    const file = path.join(dataFolder, 'postgres', 'password')
    const password = readFileSync(file, 'utf8')
    chmodSync(file, 0o600)
    writeFileSync(file, 'another')
    const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'beside')
    assert.ok(!opened.ok)
    assert.match(opened.error, /does not know our password/)
    writeFileSync(file, password)
    await server.close()
  })

  it('starts over the remains of a first start that was killed', async (t) => {
    const dataFolder = dataFolderOf(t)
    mkdirSync(path.join(dataFolder, 'postgres-unfinished-99999999-abc', 'cluster'), { recursive: true })
    const server = await openOn(dataFolder)
    assert.deepEqual(readdirSync(dataFolder), ['postgres'])
    await server.close()
  })

  it('leaves alone a first start that is still under way', async (t) => {
    const dataFolder = dataFolderOf(t)
    const unfinished = `postgres-unfinished-${process.pid}-abc`
    mkdirSync(path.join(dataFolder, unfinished), { recursive: true })
    const server = await openOn(dataFolder)
    assert.deepEqual(readdirSync(dataFolder), ['postgres', unfinished])
    await server.close()
  })

  it('is stopped again when nobody can sit down on it', async (t) => {
    const dataFolder = dataFolderOf(t)
    const first = await openOn(dataFolder)
    const client = await connect({ ...first.owner, database: 'postgres' }, 'test')
    await client.query('alter database evenkeel with allow_connections false')
    await client.end()
    await first.close()
    const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'beside')
    assert.ok(!opened.ok)
    assert.match(opened.error, /does not stay up: .*not currently accepting connections/)
    assert.equal(readPostmasterFile(clusterOf(dataFolder)), null)
  })

  it('runs as another account when root may use no namespace', async (t) => {
    if (process.getuid?.() !== 0) return t.skip('this test needs root')
    const home = mkdtempSync('/tmp/evenkeel-root-')
    chmodSync(home, 0o755)
    const dataFolder = path.join(home, 'data')
    t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
    // Without a path there is no unshare to be found.
    const { child, printed } = await startAnother(dataFolder, { ...process.env, PATH: '/nowhere' })
    assert.match(printed(), /^ready$/m)
    assert.equal(statSync(clusterOf(dataFolder)).uid, 65_534)
    child.kill('SIGTERM')
    await once(child, 'exit')
    const server = await openOn(dataFolder)
    await server.close()
  })
})
