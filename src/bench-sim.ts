import { type Model, type RunRecord, type Times, runOnce } from './engine/simulation/index.ts'
import { measured } from './measured-work.ts'

/** A task that engines are compared by. */
interface Task {
  /** @param n customers, or replications */
  readonly model: (n: number) => Model
  readonly replications: (n: number) => number
  /** As much of it as makes the host compile the engine: that is start-up. */
  readonly startUp: () => Model
  readonly resultOf: (records: readonly RunRecord[]) => object
}

const customersOfStartUp = 200_000

const tasks: Readonly<Record<string, Task>> = {
  mm1: { model: (customers) => queueOf(0.9, 1, customers), replications: () => 1, startUp: () => queueOf(0.9, 1, customersOfStartUp), resultOf: waitAtDesk },
  mmc: { model: (customers) => queueOf(3.6, 4, customers), replications: () => 1, startUp: () => queueOf(3.6, 4, customersOfStartUp), resultOf: waitAtDesk },
  ed: { model: emergencyDepartment, replications: (n) => n, startUp: emergencyDepartment, resultOf: departmentResult },
}

/**
 * Does one of the tasks that simulation engines are compared by, and measures it.
 * @param name mm1, mmc (one queue of 1 or 4 servers, loaded to 90%) or ed (a year of an emergency department with tests and a ward)
 * @param n how many customers; for ed, how many replications
 * @returns null when there is no such task; CPU time without that of a short run beforehand, by which the host compiles the engine
 */
export function benchSim(name: string, n: number, seed: number): object | null {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (task === undefined) return null
  const model = task.model(n)
  const work = () => Array.from({ length: task.replications(n) }, (_, replication) => recordOf(model, seed, replication))
  // Another seed: nothing of the work itself is done beforehand.
  const { value: records, ...usage } = measured(work, () => void recordOf(task.startUp(), seed + 1, 0))
  const sumOf = (of: (record: RunRecord) => number) => records.reduce((sum, record) => sum + of(record), 0)
  return { peer: 'evenkeel', task: name, n, customers: sumOf(({ arrived }) => arrived), events: sumOf(({ events }) => events), ...usage, result: task.resultOf(records) }
}

function recordOf(model: Model, seed: number, replication: number): RunRecord {
  const run = runOnce(model, { seed, replication })
  if (!run.ok) throw new Error(`The model of a task comes to no end: ${run.error.code}.`)
  return run.value
}

/** Poisson arrivals, exponential services of mean 1, first come. */
function queueOf(rate: number, servers: number, customers: number): Model {
  return { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate }], stations: [{ name: 'desk', servers, time: { law: 'exponential', mean: 1 } }], run: { customers } }
}

function waitAtDesk(records: readonly RunRecord[]): object {
  return { mean_wait: meanWaitAt(records, 'desk') }
}

/** By hour of the day, from midnight. Made up for the task, as all its numbers: no department was measured. */
const arrivalsPerHour = [2.9, 2.3, 1.9, 1.7, 1.7, 1.9, 2.6, 4.0, 6.0, 7.6, 8.3, 8.3, 7.9, 7.5, 7.1, 7.0, 7.0, 6.9, 6.7, 6.3, 5.6, 4.8, 4.1, 3.5]
const urgencies = [
  { name: 'priority 1', priority: 1, share: 0.15, admitted: 0.1 },
  { name: 'priority 2', priority: 2, share: 0.45, admitted: 0.06 },
  { name: 'priority 3', priority: 3, share: 0.4, admitted: 0.02 },
] as const
const tested = 0.55
const beds = 24

/** Triage first come, assessment by priority, tests for some, a bed of the ward for few. Times in minutes, a year after a month's warm-up. */
function emergencyDepartment(): Model {
  const byUrgency = <Value>(of: (urgency: (typeof urgencies)[number]) => Value) => Object.fromEntries(urgencies.map((urgency) => [urgency.name, of(urgency)]))
  return {
    format: 'evenkeel-model/1',
    timeUnit: 'minutes',
    classes: urgencies.map(({ name, priority }) => ({ name, priority })),
    arrivals: [{ to: 'triage', rate: { rates: arrivalsPerHour.map((rate) => rate / 60), each: 60 }, classes: byUrgency(({ share }) => share) }],
    stations: [
      { name: 'triage', servers: 2, time: { law: 'lognormal', mean: 8, sd: 4 }, next: [{ to: 'assessment' }] },
      {
        name: 'assessment',
        servers: 6,
        order: 'priority',
        time: { law: 'lognormal', mean: 45, sd: 25 },
        next: { byClass: byUrgency(({ admitted }) => [{ to: 'tests', chance: tested }, { to: 'ward', chance: (1 - tested) * admitted }]) },
      },
      { name: 'tests', servers: 5, time: { law: 'exponential', mean: 40 }, next: { byClass: byUrgency(({ admitted }) => [{ to: 'ward', chance: admitted }]) } },
      { name: 'ward', servers: beds, time: { law: 'lognormal', mean: 5040, sd: 4800 } },
    ],
    run: { length: 525_600, warmUp: 43_200 },
  }
}

function departmentResult(records: readonly RunRecord[]): object {
  return {
    triage_wait: meanWaitAt(records, 'triage'),
    assess_wait: urgencies.map(({ name }) => meanOver(records, (record) => meanOf(stationOf(record, 'assessment').waitsByClass.find((times) => times.name === name)))),
    tests_wait: meanWaitAt(records, 'tests'),
    bed_wait: meanWaitAt(records, 'ward'),
    bed_occupancy: meanOver(records, (record) => stationOf(record, 'ward').busy / beds),
  }
}

function meanWaitAt(records: readonly RunRecord[], station: string): number {
  return meanOver(records, (record) => meanOf(stationOf(record, station).waits))
}

function meanOf(times: Times | undefined): number {
  return times === undefined ? NaN : times.sum / times.count
}

function meanOver(records: readonly RunRecord[], of: (record: RunRecord) => number): number {
  return records.reduce((sum, record) => sum + of(record), 0) / records.length
}

function stationOf(record: RunRecord, name: string): RunRecord['stations'][number] {
  const station = record.stations.find((one) => one.name === name)
  if (station === undefined) throw new Error(`The model of the task has no station ${name}.`)
  return station
}
