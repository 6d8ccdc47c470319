import { createRequire } from 'node:module'
import { measured } from '../src/measured-work.ts'
import { bareQueue } from './bare-event-loop.ts'

/** One queue by something else than the engine, in a process of its own: `bare RATE SERVERS CUSTOMERS SEED` or `simjs CUSTOMERS`. Prints one JSON line. */
const [peer = '', ...words] = process.argv.slice(2)
const numbers = words.map(Number)
const [rate = 0.9, servers = 1, bareCustomers = 0, seed = 0] = numbers
const n = peer === 'bare' ? bareCustomers : (numbers[0] ?? 0)
const work = peer === 'bare' ? (customers: number, ofSeed: number) => bareQueue(rate, servers, customers, ofSeed) : simjsQueue()
// As the engine's own bench does: a short run of another seed beforehand, by which the host compiles what is measured.
work(200_000, seed + 1)
const { value, ...usage } = measured(() => work(n, seed))
process.stdout.write(`${JSON.stringify({ peer, task: servers === 1 || peer === 'simjs' ? 'mm1' : 'mmc', n, customers: n, events: null, ...usage, result: { mean_wait: value } })}\n`)

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
