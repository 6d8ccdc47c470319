import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from './server.ts'

const usesOwnDatabase = (process.env['DATABASE_URL'] ?? '') === ''
const root = path.join(import.meta.dirname, '..')

function postmasterRuns(dataFolder: string): boolean {
  const file = path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid')
  if (!existsSync(file)) return false
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 0)
    return true
  } catch {
    return false
  }
}

/** A client that begins a request and never ends it. */
async function halfARequest(url: string): Promise<net.Socket> {
  const { hostname, port } = new URL(url)
  const socket = net.connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await new Promise((resolve) => socket.once('connect', resolve))
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nX')
  return socket
}

describe('evenkeel serve', () => {
  it('stops in order when it is told twice, as by Ctrl-C, and takes its database along', async () => {
    const server = await startServer()
    const childIds = readFileSync(`/proc/${server.child.pid}/task/${server.child.pid}/children`, 'utf8').trim().split(' ').map(Number)
    const ended = new Promise((resolve) => server.child.once('exit', (code) => resolve(code)))
    for (const id of [server.child.pid ?? 0, ...childIds]) process.kill(id, 'SIGINT')
    assert.equal(await ended, 0)
    assert.equal(postmasterRuns(server.dataFolder), false)
    await server.discard()
  })

  it('stops in order within 10 seconds although a request never ends', async () => {
    const server = await startServer()
    const socket = await halfARequest(server.url)
    const begun = performance.now()
    assert.equal(await server.stop(), 0)
    assert.ok(performance.now() - begun < 10_000)
    assert.equal(postmasterRuns(server.dataFolder), false)
    socket.destroy()
    await server.discard()
  })

  it('ends a connection that sends a heap of requests at once, and goes on answering others', async () => {
    const server = await startServer()
    const { hostname, port } = new URL(server.url)
    const socket = net.connect(Number(port), hostname)
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => undefined).resume()
    socket.write('GET /about HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(500))
    const other = await fetch(`${server.url}/about`)
    assert.equal(other.status, 200)
    await Promise.race([closed, wait(60_000, undefined, { ref: false }).then(() => assert.fail('the connection was left open'))])
    await server.discard()
  })

  it('stops when whoever started it is killed', async () => {
    const server = await startServer()
    server.child.kill('SIGKILL')
    for (let tries = 0; tries < 1200 && (usesOwnDatabase ? postmasterRuns(server.dataFolder) : await answers(server.url)); tries += 1) await wait(100)
    assert.equal(await answers(server.url), false)
    assert.equal(postmasterRuns(server.dataFolder), false)
    await server.discard()
  })

  it('says in one sentence that its port is taken, or its folder', async () => {
    const server = await startServer()
    const run = async (...flags: readonly string[]) => {
      const child = spawn(path.join(root, 'bin', 'evenkeel'), ['serve', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      child.stderr.on('data', (part: Buffer) => (said += part.toString()))
      const code = await new Promise((resolve) => child.once('close', resolve))
      return { code, said: said.split('\n').filter((line) => line !== '' && !line.startsWith('Runtime:')) }
    }
    const other = await startServer()
    const taken = await run('--port', new URL(server.url).port, '--data', `${server.dataFolder}-other`)
    assert.deepEqual(taken, { code: 2, said: [`Port ${new URL(server.url).port} is in use by another program. Stop it, or choose another port with --port.`] })
    if (usesOwnDatabase) {
      const occupied = await run('--port', '0', '--data', server.dataFolder)
      assert.equal(occupied.code, 2)
      assert.match(occupied.said.join('\n'), /^The data folder .* is already used by another Evenkeel \(process \d+\)\.$/)
    }
    rmSync(`${server.dataFolder}-other`, { recursive: true, force: true })
    await other.discard()
    await server.discard()
  })
})

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/livez`).then(
    (response) => response.ok,
    () => false,
  )
}
