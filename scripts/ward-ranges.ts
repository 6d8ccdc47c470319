import { type RandomSource, randomSource } from '../src/kernel/chance/random-source.ts'
import { type ParameterPath, allParameters } from '../src/engine/ward/parameters/index.ts'
import type { WayName } from '../src/engine/ward/policy/ways.ts'
import type { WeekRecord } from '../src/engine/ward/record/week-record.ts'
import type { SettingName } from '../src/engine/ward/setting/ward-setting.ts'
import { type Look, claims } from './ward/claims.ts'
import { type Changes, meansOf, runsOf } from './ward/ends.ts'
import { printTable } from './ward/print.ts'

/**
 * Which conclusions survive the ranges of the model's numbers: `bin/run scripts/ward-ranges.ts [DRAWS] [REPLICATIONS]`, some ten minutes.
 * A Latin hypercube over every number that is ours or was set, and each of them alone at both ends of its range.
 */
const [givenDraws = '100', givenReplications = '20'] = process.argv.slice(2)
const draws = Number(givenDraws)
const replications = Number(givenReplications)
const varied = allParameters().filter(({ parameter: { low, high } }) => low < high)

const hypercube = latinHypercube(draws, randomSource(1, 'ward/ranges'))
const bySign = claims.map(() => 0)
for (const changes of hypercube) signsWith(changes).forEach((isBorneOut, claim) => { bySign[claim] = (bySign[claim] ?? 0) + (isBorneOut ? 1 : 0) })

const alone = varied.map(({ path, parameter: { low, high } }) => ({ path, signs: [low, high].map((value) => signsWith({ [path]: value })) }))
const usual = signsWith({})
printTable(['expected', 'what', 'as the model stands', `of ${draws} draws`, 'turned by one number alone'], claims.map(({ number, words }, claim) => [
  number, words, usual[claim] === true ? 'yes' : 'no', `${Math.round((100 * (bySign[claim] ?? 0)) / draws)}%`,
  turnedBy(alone.filter(({ signs }) => signs.some((one) => one[claim] !== usual[claim])).map(({ path }) => `\`${path}\``)),
]))

/** More than that many numbers that turn a sign say that it is near the edge, or near to chance. */
const namedAtMost = 10

function turnedBy(paths: readonly string[]): string {
  if (paths.length === 0) return 'none'
  return paths.length <= namedAtMost ? paths.join(', ') : `${paths.length} of ${varied.length}: too near the edge to name`
}

/** Which claims are borne out with some numbers changed. */
function signsWith(changes: Changes): readonly boolean[] {
  const kept = new Map<string, readonly (readonly WeekRecord[])[]>()
  const look: Look = (setting: SettingName, way: WayName, window) => {
    const key = `${setting} ${way}`
    const runs = kept.get(key) ?? runsOf(setting, way, replications, changes)
    kept.set(key, runs)
    return meansOf(runs, window)
  }
  return claims.map(({ difference }) => difference(look) > 0)
}

/** Draws in which each number takes each part of its range once. */
function latinHypercube(count: number, source: RandomSource): readonly Changes[] {
  const columns = varied.map(({ path, parameter: { low, high } }) => {
    const order = shuffled(count, source)
    return { path, values: order.map((part) => low + ((part + source.uniform()) / count) * (high - low)) }
  })
  return Array.from({ length: count }, (_, draw) => Object.fromEntries(columns.map(({ path, values }): [ParameterPath, number] => [path, values[draw] ?? NaN])))
}

function shuffled(count: number, source: RandomSource): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(source.uniform() * (last + 1))
    const moved = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = moved
  }
  return order
}
