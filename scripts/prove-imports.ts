import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startServer } from '../test/server.ts'
import { kill, treeOf } from './process-tree.ts'

/**
 * Rounds of kill -9 on the real service during real imports: bin/run scripts/prove-imports.ts [--rounds N]
 * By turns the server process, the postmaster and the whole tree are killed while `evenkeel import benchmark` runs. Each import brings one organisation of its own.
 * What a receipt acknowledged is remembered here, outside the system: it must be there at the next start, and no import may be there by half.
 */

type Target = 'server' | 'postmaster' | 'tree'
const targets: readonly Target[] = ['server', 'postmaster', 'tree']
const trustsInFile = 130
const year = 2023

const root = path.join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } })
const rounds = Number(values.rounds)
const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-imports-'))
const dataFolder = path.join(home, 'data')

/** A file of workforce statistics in which every trust has as many managers as the import has its number. */
function writeFile(number: number): string {
  const header = 'Date,NHSE_Region_Code,NHSE_Region_Name,Org Code,Org Name,Cluster Group,Benchmark Group,Staff Group Sort Order,Staff Group,Data Type,Total'
  const codes = [...Array.from({ length: trustsInFile }, (_, index) => `RZ${index + 100}`), codeOf(number)]
  const rows = codes.flatMap((code) =>
    [['Managers', number], ['Senior managers', 1], ['Nurses & health visitors', 1000]].map(
      ([group, total]) => `30/09/${year},Y56,London,${code},Invented trust ${code},Acute,Acute - Large,1,${group},FTE,${total}`,
    ),
  )
  const file = path.join(home, `workforce-${number}.csv`)
  writeFileSync(file, `${header}\n${rows.join('\n')}\n`)
  return file
}

function codeOf(number: number): string {
  return `RY${number + 100}`
}

function startImport(number: number): { readonly child: ChildProcess; readonly acknowledged: Promise<boolean> } {
  const child = spawn(path.join(root, 'bin', 'evenkeel'), ['import', 'benchmark', writeFile(number), '--data', dataFolder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let receipt = ''
  child.stdout.on('data', (part: Buffer) => (receipt += part.toString()))
  // `close` and not `exit`: a receipt that was printed must be read.
  const acknowledged = new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0 && receipt.includes('"kind":"benchmark"'))))
  return { child, acknowledged }
}

function postmasterId(): number {
  return Number(readFileSync(path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** What is wrong after a start: acknowledged organisations that are gone, figures of one year from more than one import. */
async function inspect(url: string, acknowledged: readonly number[]): Promise<readonly string[]> {
  const lost: string[] = []
  for (const number of acknowledged) if ((await fetch(`${url}/organisations/${codeOf(number)}`)).status !== 200) lost.push(`import ${number} was acknowledged and is gone`)
  const csv = await (await fetch(`${url}/national-picture/figures.csv`)).text()
  const figure = (name: string) => Number(new RegExp(`^national,\\w+,${year},${name.replace('.', '\\.')},(.*)$`, 'm').exec(csv)?.[1])
  if (acknowledged.length > 0 && figure('managers_fte.n') !== trustsInFile + 1) lost.push(`${figure('managers_fte.n')} trusts in ${year}: an import is there by half`)
  if (acknowledged.length > 0 && figure('managers_fte.sd') !== 0) lost.push('figures of two imports stand side by side')
  return lost
}

const acknowledged: number[] = []
const troubles: string[] = []
const startTimes: number[] = []
let number = 0
let interrupted = 0
for (let round = 0; round <= rounds; round += 1) {
  const server = await startServer({ dataFolder })
  startTimes.push(server.startedInMs)
  troubles.push(...(await inspect(server.url, acknowledged)))
  if (round === 0) troubles.push(...(await secondServerTroubles()))
  const target = targets[round % targets.length] ?? 'tree'
  number += 1
  const first = startImport(number)
  if (await first.acknowledged) acknowledged.push(number)
  else troubles.push(`import ${number} failed though nothing was killed`)
  number += 1
  const second = startImport(number)
  await wait(150 + Math.random() * 900)
  const wrapper = server.child.pid
  if (target === 'postmaster') kill([postmasterId()])
  if (target === 'tree') kill(treeOf(wrapper, postmasterId(), second.child.pid))
  if (target === 'server') {
    const spared = [wrapper, ...treeOf(postmasterId())]
    kill(treeOf(wrapper).filter((id) => !spared.includes(id)))
  }
  if (await second.acknowledged) acknowledged.push(number)
  else interrupted += 1
  if (target === 'postmaster') troubles.push(...(await returnTroubles(server.url)))
  kill(treeOf(wrapper))
  await wait(200)
  process.stderr.write(`\r${round} of ${rounds} rounds, ${acknowledged.length} acknowledged, ${interrupted} interrupted, ${troubles.length} troubles `)
}
const last = await startServer({ dataFolder })
troubles.push(...(await inspect(last.url, acknowledged)))
await last.stop()
rmSync(home, { recursive: true, force: true })
const sorted = startTimes.slice(1).toSorted((one, other) => one - other)
process.stdout.write(
  `\nrounds ${rounds} (server, postmaster, tree by turns)\nimports acknowledged ${acknowledged.length}, interrupted ${interrupted}\n` +
    `acknowledged and lost, or there by half: ${troubles.length}\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}` +
    `ready again: median ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms, most ${Math.round(sorted.at(-1) ?? 0)} ms\n`,
)
process.exitCode = troubles.length === 0 ? 0 : 1

/** A second server on the same data folder must refuse in one sentence. */
async function secondServerTroubles(): Promise<readonly string[]> {
  const second = spawn(path.join(root, 'bin', 'evenkeel'), ['serve', '--port', '0', '--data', dataFolder], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  second.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise((resolve) => second.once('close', resolve))
  const sentences = said.split('\n').filter((line) => line !== '' && !line.startsWith('Runtime:'))
  return code === 2 && sentences.length === 1 ? [] : [`a second server on the folder ended with ${code} and said: ${said}`]
}

/** After its postmaster was killed the same server must answer again by itself. */
async function returnTroubles(url: string): Promise<readonly string[]> {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await fetch(`${url}/readyz`)).status === 200) return []
    await wait(100)
  }
  return ['the server did not come back within 15 s after its postmaster was killed']
}
