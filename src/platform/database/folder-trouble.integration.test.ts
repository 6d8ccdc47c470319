import assert from 'node:assert/strict'
import { accessSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { Writable } from 'node:stream'
import { databaseCommands } from './commands/index.ts'
import { openEmbeddedServer } from './embedded/embedded-server.ts'
import { folderTrouble } from './folder-trouble.ts'

function homeOf(t: TestContext): string {
  const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-trouble-'))
  chmodSync(home, 0o755)
  t.after(() => rmSync(home, { recursive: true, force: true }))
  return home
}

/**
 * What somebody gets who may only read a data folder, or not even look into it. Root may do anything and so acts as nobody meanwhile.
 * @returns null, with a visible line, where nobody cannot reach the project either
 */
async function whileClosed(t: TestContext, dataFolder: string, mode: 0o000 | 0o555, ask: () => Promise<string>): Promise<string | null> {
  mkdirSync(path.join(dataFolder, 'inner', 'postgres'), { recursive: true })
  chmodSync(dataFolder, mode)
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    // Where there is a root there is this function.
    t.mock.method(process as Required<Pick<NodeJS.Process, 'getuid'>>, 'getuid', () => nobody)
    process.seteuid?.(nobody)
  }
  try {
    accessSync(import.meta.filename)
    return await ask()
  } catch (error) {
    if (!(error instanceof Error && 'path' in error && error.path === import.meta.filename)) throw error
    t.skip('another account cannot reach the project here')
    return null
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(dataFolder, 0o755)
  }
}

const nobody = 65_534

async function refusalOf(dataFolder: string): Promise<string> {
  const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'alone')
  if (!opened.ok) return opened.error
  await opened.value.close()
  return ''
}

/** What a command that only looks prints about a data folder. */
async function outputOf(name: 'doctor' | 'backup', dataFolder: string): Promise<string> {
  let printed = ''
  const collect = new Writable({ write: (chunk, _encoding, done) => done(void (printed += String(chunk))) })
  const commands = databaseCommands({ migrations: [], dataFolderOf: (said) => said ?? '', now: () => new Date('2026-08-06') })
  const file = name === 'backup' ? [`${dataFolder}.backup`] : []
  await commands[name]([...file, '--data', dataFolder], { stdout: collect, stderr: collect, env: {} })
  return printed
}

describe('a data folder that cannot be used is refused in one sentence', () => {
  it('when this account may not write in it', async (t) => {
    const dataFolder = path.join(homeOf(t), 'data')
    const error = await whileClosed(t, dataFolder, 0o555, () => refusalOf(dataFolder))
    if (error === null) return
    assert.equal(error, `The data folder ${dataFolder} cannot be used, because this account has no right to ${dataFolder}: give it the right, or name another folder with --data DIR.`)
  })

  it('when this account may not look into it', async (t) => {
    const dataFolder = path.join(homeOf(t), 'data')
    const error = await whileClosed(t, dataFolder, 0o000, () => refusalOf(dataFolder))
    if (error === null) return
    assert.match(error, /cannot be used, because this account has no right to [^\n]*\.$/)
  })

  it('when it is a file, or would lie in one', async (t) => {
    const file = path.join(homeOf(t), 'data')
    writeFileSync(file, '')
    const tail = 'move it away, or name another folder with --data DIR.'
    assert.equal(await refusalOf(file), `The data folder ${file} cannot be used, because a file stands where a folder must be (${file}): ${tail}`)
    const inside = path.join(file, 'deeper')
    assert.equal(await refusalOf(inside), `The data folder ${inside} cannot be used, because a file stands where a folder must be (${inside}): ${tail}`)
  })

  it('when what PostgreSQL kept there is no longer whole, and nothing of it is touched', async (t) => {
    const dataFolder = path.join(homeOf(t), 'data')
    const cluster = path.join(dataFolder, 'postgres', 'cluster')
    mkdirSync(cluster, { recursive: true })
    writeFileSync(path.join(cluster, 'note'), 'mine')
    const missing = path.join(cluster, 'PG_VERSION')
    assert.equal(
      await refusalOf(dataFolder),
      `The data folder ${dataFolder} cannot be used, because there is no file ${missing}: put it back from a copy, or name another folder with --data DIR.`,
    )
    assert.deepEqual(readdirSync(cluster), ['note'])
  })
})

describe('a command that only looks', () => {
  for (const [name, where] of [['doctor', ''], ['backup', ''], ['doctor', 'inner'], ['backup', 'inner']] as const) {
    it(`says that this account may not look there, and not that nothing is there: ${name} on a closed folder${where === '' ? '' : ', or on one inside it'}`, async (t) => {
      const dataFolder = path.join(homeOf(t), 'data')
      const printed = await whileClosed(t, dataFolder, 0o000, () => outputOf(name, path.join(dataFolder, where)))
      if (printed === null) return
      assert.match(printed, /this account has no right to .*: give it the right/)
      assert.doesNotMatch(printed, /There is no database|is not there/)
    })
  }

  it('calls a file a file', async (t) => {
    const file = path.join(homeOf(t), 'data')
    writeFileSync(file, '')
    assert.match(await outputOf('doctor', file), /problem: The data folder .* is a file: name a folder with --data DIR\./)
  })
})

describe('folderTrouble', () => {
  it('leaves every other error alone', () => {
    assert.equal(folderTrouble(new Error('a mistake of ours'), '/data'), null)
    assert.equal(folderTrouble(Object.assign(new Error('broken'), { code: 'EPIPE', path: '/data' }), '/data'), null)
    assert.equal(folderTrouble(Object.assign(new Error('no socket'), { code: 'ENOENT', address: '/data' }), '/data'), null)
  })
})
