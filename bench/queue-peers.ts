import { createRequire } from 'node:module'
import { measured } from '../src/measured-work.ts'
import { bareQueue } from './bare-event-loop.ts'
import { print } from './timing.ts'

/** One queue by something else than the engine, in a process of its own: `bare RATE SERVERS CUSTOMERS SEED` or `simjs CUSTOMERS`. Prints one JSON line. */
interface Peer {
  readonly task: string
  readonly customers: number
  readonly seed: number
  /** @returns mean wait */
  readonly work: (customers: number, seed: number) => number
}

/** As many as in the engine's own bench: a short run of another seed beforehand, by which the host compiles what is measured. */
const customersOfStartUp = 200_000

const [name = '', ...words] = process.argv.slice(2)
const peer = peerCalled(name, words.map(Number))
if (peer === null) {
  process.stderr.write('Use: queue-peers.ts bare RATE SERVERS CUSTOMERS SEED, or simjs CUSTOMERS\n')
  process.exitCode = 2
} else print(lineOf(name, peer))

function lineOf(called: string, { task, customers, seed, work }: Peer): object {
  const { value, ...usage } = measured(() => work(customers, seed), () => void work(customersOfStartUp, seed + 1))
  return { peer: called, task, n: customers, customers, events: null, ...usage, result: { mean_wait: value } }
}

function peerCalled(called: string, numbers: readonly number[]): Peer | null {
  if (called === 'simjs') {
    const [customers] = numbers
    return customers === undefined ? null : { task: 'mm1', customers, seed: 0, work: simjsQueue() }
  }
  const [rate, servers, customers, seed] = numbers
  if (called !== 'bare' || rate === undefined || servers === undefined || customers === undefined || seed === undefined) return null
  return { task: servers === 1 ? 'mm1' : 'mmc', customers, seed, work: (count, ofSeed) => bareQueue(rate, servers, count, ofSeed) }
}

/** What is used of simjs 2.0.3, which brings no types. */
interface Simjs {
  readonly Sim: new () => { readonly addEntity: (entity: unknown) => void; readonly simulate: (until: number) => void }
  readonly Facility: new (name: string, discipline: number, servers: number) => unknown
  readonly Random: new (seed: number) => { readonly exponential: (rate: number) => number }
  readonly Entity: new (...given: unknown[]) => {
    readonly time: () => number
    readonly setTimer: (delay: number) => { readonly done: (next: () => void) => void }
    readonly useFacility: (facility: unknown, duration: number) => { readonly done: (next: () => void) => void }
  }
}

/** M/M/1 as its documentation shows it. It hangs its names on a window. */
function simjsQueue(): (customers: number, seed: number) => number {
  const host = globalThis as { window?: { readonly Sim?: Simjs } }
  host.window = {}
  createRequire(import.meta.url)('simjs')
  const peers = (host.window as { readonly Sim: Simjs }).Sim
  return (customers, seed) => {
    const sim = new peers.Sim()
    const random = new peers.Random(seed)
    const desk = new peers.Facility('desk', 0, 1)
    let [sum, count] = [0, 0]
    class Source extends peers.Entity {
      start(): void {
        this.setTimer(random.exponential(0.9)).done(() => {
          const [arrivedAt, service] = [this.time(), random.exponential(1)]
          this.useFacility(desk, service).done(() => {
            sum += this.time() - arrivedAt - service
            count += 1
          })
          this.start()
        })
      }
    }
    sim.addEntity(Source)
    sim.simulate(customers / 0.9)
    return sum / count
  }
}
