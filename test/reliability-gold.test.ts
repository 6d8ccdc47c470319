// Agreement of `evenkeel reliability` and of its engine with worked answers made with R (lme4, psych). The reference folder lies beside the project; without it the tests say that they skip.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { reliabilityAs } from '../src/area/reliability-files/testing/asking.ts'
import { fitCrossed, intraclass, weightedKappa } from '../src/engine/measurement/index.ts'

const folder = new URL('../../shared/gold/measurement/', import.meta.url)
const isThere = existsSync(folder)
const skip = isThere ? false : '../shared/gold/measurement is not there'
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** How near each figure has to be; components as shares of the total variance. */
function toleranceOf(path: string): number {
  if (/omega/u.test(path)) return 1e-3
  if (/one_way|alpha|student_95|own_sd|\.score$|mean_of_all|score_item_first|\.mean$|\.self$/u.test(path)) return 1e-8
  if (/\.mu$|score_item_adjusted/u.test(path)) return 1e-6
  return 2e-3
}

/** What the reference says of a case beside its figures. */
const remarks = new Set(['case', 'note', 'formula', 'rows_used', 'reason'])

function compare(expected: unknown, found: unknown, path: string, totalVariance: number): void {
  if (typeof expected === 'number') return compareNumber(expected, found, path, totalVariance)
  if (expected === null || typeof expected !== 'object') return assert.equal(found, expected, path)
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(found) && found.length === expected.length, `${path} has ${expected.length} entries`)
    for (const [at, one] of expected.entries()) compare(one, (found as readonly unknown[])[at], `${path}[${at}]`, totalVariance) // an array, as was just seen
    return
  }
  for (const [key, one] of Object.entries(expected)) if (!remarks.has(key)) compare(one, (found as Readonly<Record<string, unknown>> | undefined)?.[key], path === '' ? key : `${path}.${key}`, totalVariance) // undefined fails below
}

function compareNumber(expected: number, found: unknown, path: string, totalVariance: number): void {
  assert.ok(typeof found === 'number', `${path} is a number`)
  const off = Math.abs(found - expected)
  if (path === 'model.reml_crit') return assert.ok(found <= expected + 0.01, `${path}: ${found} is worse than ${expected}`)
  // Where people hardly differ, the raters needed are far beyond any number that is asked, and move with the last digits of the fit.
  if (path.startsWith('d_study.raters_for')) return assert.ok(off <= (expected > 10_000 ? 1e-3 * expected : expected > 100 ? 1 : 0), `${path}: ${found} and not ${expected}`)
  const tolerance = path.startsWith('model.vc.') ? 1e-3 * totalVariance : toleranceOf(path)
  assert.ok(off <= tolerance, `${path}: ${found} and not ${expected}`)
}

/** People of the reference's form, by name and round. */
interface Named {
  readonly person: string
  readonly round?: number
}

interface Result {
  readonly model: { readonly vc?: Readonly<Record<string, number>> }
  readonly persons_table: readonly Named[]
  readonly change?: readonly Named[]
}

function inOrderOf(named: readonly Named[], wanted: readonly Named[]): readonly (Named | undefined)[] {
  const keyOf = ({ person, round }: Named) => `${person} ${round ?? ''}`
  const byKey = new Map(named.map((one) => [keyOf(one), one]))
  return wanted.map((one) => byKey.get(keyOf(one)))
}

describe('evenkeel reliability agrees with R', { skip }, () => {
  for (const name of isThere ? readdirSync(new URL('cases', folder)) : []) {
    it(`in every figure of ${name}`, async () => {
      const expected = JSON.parse(read(`cases/${name}/expected.json`)) as Result // its documented form
      const { status, stdout, stderr } = await reliabilityAs(['-'], read(`cases/${name}/ratings.csv`), 65_536)
      assert.deepEqual([status, stderr], [0, ''])
      const found = JSON.parse(stdout) as Result // a result of our own
      const total = Object.values(expected.model.vc ?? {}).reduce((sum, one) => sum + one, 0)
      compare(expected, { ...found, persons_table: inOrderOf(found.persons_table, expected.persons_table), change: inOrderOf(found.change ?? [], expected.change ?? []) }, '', total)
    })
  }
})

describe('the engine of measurement agrees with R', { skip }, () => {
  it('where raters rate many people', () => {
    const rows = read('crossed/crossed_sim.csv').trim().split('\n').slice(1).map((row) => row.split(','))
    const [people, raters, items] = [0, 1, 2].map((column) => numbered(rows.map((row) => row[column] ?? '')))
    assert.ok(people !== undefined && raters !== undefined && items !== undefined)
    const fit = fitCrossed({ people: people.places, raters: raters.places, items: items.places, scores: Float64Array.from(rows, (row) => Number(row[3])) })
    const expected = JSON.parse(read('crossed/crossed_sim.json')) as { readonly vc: Readonly<Record<string, number>>; readonly mu: number; readonly reml_crit: number; readonly person_blup: Readonly<Record<string, number>>; readonly rater_blup: Readonly<Record<string, number>> } // its documented form
    const { person, rater, personRater, item, residual } = fit.components
    const total = Object.values(expected.vc).reduce((sum, one) => sum + one, 0)
    for (const [name, value] of Object.entries({ person, rater, person_rater: personRater, item, residual })) assert.ok(Math.abs(value - (expected.vc[name] ?? NaN)) <= 2e-3 * total, name)
    assert.ok(Math.abs(fit.mean - expected.mu) < 1e-6 && fit.criterion <= expected.reml_crit + 0.01)
    for (const [name, effect] of Object.entries(expected.person_blup)) assert.ok(Math.abs((fit.personEffects[people.names.indexOf(name)] ?? NaN) - effect) < 5e-3, name)
    for (const [name, effect] of Object.entries(expected.rater_blup)) assert.ok(Math.abs((fit.raterEffects[raters.names.indexOf(name)] ?? NaN) - effect) < 5e-3, name)
  })

  it('in the six intraclass correlations of a published table', () => {
    const { data, icc } = JSON.parse(read('icc_shrout_fleiss.json')) as { readonly data: readonly (readonly number[])[]; readonly icc: readonly { readonly type: string; readonly value: number; readonly F: number; readonly lower95: number; readonly upper95: number }[] } // its documented form
    const found = intraclass(data) ?? []
    assert.deepEqual(found.map(({ kind }) => kind), icc.map(({ type }) => type))
    for (const [at, { value, F, lower95, upper95 }] of icc.entries()) {
      const one = found[at]
      for (const [own, theirs] of [[one?.value, value], [one?.fisher, F], [one?.interval.lower, lower95], [one?.interval.upper, upper95]]) assert.ok(Math.abs((own ?? NaN) - (theirs ?? NaN)) < 1e-8)
    }
  })

  it('in kappa, plain and with squared weights', () => {
    const { weighted_kappa: cases } = JSON.parse(read('intervals.json')) as { readonly weighted_kappa: readonly { readonly a: readonly number[]; readonly b: readonly number[]; readonly kappa: number; readonly kappa_quadratic: number }[] } // its documented form
    assert.ok(cases.length > 0)
    for (const { a, b, kappa, kappa_quadratic: quadratic } of cases) {
      const pairs = a.map((one, at) => [one - 1, (b[at] ?? NaN) - 1] as const)
      const [plain, squared] = [weightedKappa(pairs, 5, 'any'), weightedKappa(pairs, 5, 'squared')]
      assert.ok(plain.ok && squared.ok && Math.abs(plain.value.kappa - kappa) < 1e-8 && Math.abs(squared.value.kappa - quadratic) < 1e-8)
    }
  })
})

function numbered(names: readonly string[]): { readonly places: Int32Array; readonly names: readonly string[] } {
  const known = [...new Set(names)]
  const places = new Map(known.map((name, at) => [name, at]))
  return { places: Int32Array.from(names, (name) => places.get(name) ?? -1), names: known }
}
