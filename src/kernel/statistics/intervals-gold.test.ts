// Agreement with worked intervals and quantiles made with R. The reference folder lies beside the project; without it the tests say that they skip.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { intervalAround, wilsonInterval } from './interval.ts'
import { mean } from './mean.ts'
import { normalQuantile } from './normal-quantile.ts'
import { chiSquare2Quantile } from './normal.ts'
import { standardDeviation } from './spread.ts'
import { studentQuantile } from './student.ts'

const file = new URL('../../../../shared/gold/measurement/intervals.json', import.meta.url)
const skip = existsSync(file) ? false : '../shared/gold/measurement is not there'

interface Limits {
  readonly lower: number
  readonly upper: number
}

interface Worked {
  readonly wilson: readonly (Limits & { readonly x: number; readonly n: number })[]
  readonly student: readonly (Limits & { readonly y: readonly number[]; readonly mean: number })[]
  readonly t_quantile: readonly { readonly df: number; readonly p: number; readonly q: number }[]
  readonly normal_quantile: readonly { readonly p: number; readonly q: number }[]
  readonly chisq2_quantile: readonly { readonly p: number; readonly q: number }[]
}

const near = (actual: number, expected: number, what: string) => assert.ok(Math.abs(actual - expected) < 1e-8, `${what}: ${actual} instead of ${expected}`)

describe('agrees with R', { skip }, () => {
  const { wilson, student, t_quantile, normal_quantile, chisq2_quantile } = skip === false ? (JSON.parse(readFileSync(file, 'utf8')) as Worked) : { wilson: [], student: [], t_quantile: [], normal_quantile: [], chisq2_quantile: [] } // its documented form

  it('in Wilson intervals', () => {
    assert.ok(wilson.length > 20)
    for (const { x, n, lower, upper } of wilson) {
      const interval = wilsonInterval(x, n)
      near(interval.lower, lower, `${x} of ${n}`)
      near(interval.upper, upper, `${x} of ${n}`)
    }
  })

  it("in Student's intervals", () => {
    assert.ok(student.length > 20)
    for (const { y, lower, upper, mean: middle } of student) {
      const interval = intervalAround(mean(y), standardDeviation(y) / Math.sqrt(y.length), studentQuantile(0.975, y.length - 1))
      near(mean(y), middle, y.join(' '))
      near(interval.lower, lower, y.join(' '))
      near(interval.upper, upper, y.join(' '))
    }
  })

  it('in quantiles of the t, normal and chi-square distributions', () => {
    assert.ok(t_quantile.length > 20 && normal_quantile.length > 5 && chisq2_quantile.length > 3)
    for (const { df, p, q } of t_quantile) near(studentQuantile(p, df), q, `t ${p} ${df}`)
    for (const { p, q } of normal_quantile) near(normalQuantile(p), q, `normal ${p}`)
    for (const { p, q } of chisq2_quantile) near(chiSquare2Quantile(p), q, `chi-square ${p}`)
  })
})
