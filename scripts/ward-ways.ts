import { type WayName, wayNames } from '../src/engine/ward/policy/ways.ts'
import { outcomeNames, outcomeUnits } from '../src/engine/ward/record/week-record.ts'
import { type SettingName, settingNames } from '../src/engine/ward/setting/ward-setting.ts'
import { claims } from './ward/claims.ts'
import { clearClaims } from './ward/clear-claims.ts'
import { type WindowName, meansOf, overWeeks, runsOf } from './ward/ends.ts'
import { band, printTable } from './ward/print.ts'
import { twiceTheError, withError } from './ward/twice-the-error.ts'

/**
 * Four ways of spending the week in three wards, beside what was expected of them: the tables of docs/reference/ward-ways.md, computed anew in some minutes.
 * `bin/run scripts/ward-ways.ts [REPLICATIONS]`. A new table means a new page: copy it there.
 */
const [given = '200'] = process.argv.slice(2)
const replications = Number(given)
const shown = ['weeks 1 to 4', 'weeks 11 to 14', 'weeks 23 to 26', 'weeks 49 to 52'] as const satisfies readonly WindowName[]

const runs = new Map(settingNames.flatMap((setting) => wayNames.map((way) => [`${setting} ${way}`, runsOf(setting, way, replications)] as const)))
const of = (setting: SettingName, way: WayName): ReturnType<typeof runsOf> => runs.get(`${setting} ${way}`) ?? []

for (const setting of settingNames) {
  process.stdout.write(`### The ${setting} ward\n\n`)
  for (const name of outcomeNames) {
    printTable([`${name}: ${outcomeUnits[name]}`, ...shown], wayNames.map((way) => [way.replaceAll('-', ' '), ...shown.map((window) => band(overWeeks(of(setting, way), window, ({ outcomes }) => outcomes[name]), 1))]))
  }
  printTable(['weeks frozen', ...shown], wayNames.map((way) => [way.replaceAll('-', ' '), ...shown.map((window) => `${Math.round(100 * mean(overWeeks(of(setting, way), window, ({ isFrozen }) => (isFrozen ? 1 : 0))))}%`)]))
}
printTable(['expected', 'what', 'difference of means', 'borne out'], claims.map(({ number, words, difference, isOrder }) => {
  const foundIn = (isKept: (replication: number) => boolean): number => difference((setting, way, window) => meansOf(of(setting, way).filter((_, replication) => isKept(replication)), window))
  const [found, error] = [foundIn(() => true), twiceTheError(foundIn)]
  const verdict = found > 0 ? 'yes' : 'no'
  return isOrder === true ? [number, words, 'an order', verdict] : [number, words, withError(found, error), Math.abs(found) > error ? verdict : 'cannot tell']
}))
printTable(['expected', 'what', 'found', 'borne out'], clearClaims.map(({ number, words, find }) => {
  const { isBorneOut, found } = find(of)
  return [number, words, found, isBorneOut ? 'yes' : 'no']
}))

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
