import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { type OnOrOff, runsWith } from '../scripts/ward/ablation-runs.ts'
import { type Ablation, ablations, triedElsewhere } from '../scripts/ward/ablations.ts'
import { overWeeks } from '../scripts/ward/ends.ts'

const root = path.join(import.meta.dirname, '..')
const page = readFileSync(path.join(root, 'docs/ward-model.md'), 'utf8')
/** Rows of the table: step, mechanism, what is looked at, where, with it, without it. */
const rows = (page.split('## Each mechanism switched off')[1]?.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| \d/u.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))

/** Those that show in few replications: the whole table is made by bin/run scripts/ward-ablation.ts. */
const quick = ['rework', 'hurry and eroding norms', 'work tires', 'the tired fall ill more', 'mutual learning', 'capability erodes', 'load leaves no time for improvement', 'nobody works extra shifts', 'no improvement meeting is cancelled']

/** Each number that the steps of the page have, from its beginning to the baseline. */
function stepsOfPage(): readonly number[] {
  const [steps = ''] = page.split('## The baseline')
  return [...steps.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number))
}

function meanOf(ablation: Ablation, is: OnOrOff): number {
  const numbers = overWeeks(runsWith(ablation, is, 3), 'weeks 49 to 52', ablation.of)
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function movesAsSaid({ goes, mechanism }: Ablation, on: number, off: number): void {
  if (goes !== null) assert.ok(goes === 'up' ? off > on : off < on, `${mechanism}: ${on} with it, ${off} without it`)
}

describe('each mechanism that the page of the ward numbers', () => {
  it('has one number, and is switched off in the table or tried by a test', () => {
    const steps = stepsOfPage()
    assert.deepEqual(steps, Array.from({ length: steps.length }, (_, place) => place + 1))
    const switchedOff = new Set(ablations.map(({ step }) => step))
    assert.deepEqual(steps.filter((step) => !switchedOff.has(step) && triedElsewhere[step] === undefined), [])
    for (const file of Object.values(triedElsewhere)) assert.ok(existsSync(path.join(root, file)), file)
  })

  it('stands in the table as the script tries it', () => {
    assert.deepEqual(rows.map(([step, mechanism, what]) => [Number(step), mechanism, what]), ablations.map(({ step, mechanism, what }) => [step, mechanism, what]))
  })

  it('moves its number, in the table, the way that it should', () => {
    for (const [place, ablation] of ablations.entries()) {
      const [on = '', off = ''] = rows[place]?.slice(4) ?? []
      movesAsSaid(ablation, Number(on), Number(off))
    }
  })

  for (const ablation of ablations.filter(({ mechanism }) => quick.includes(mechanism))) {
    it(`moves it when it is tried now: ${ablation.mechanism}`, () => movesAsSaid(ablation, meanOf(ablation, 'on'), meanOf(ablation, 'off')))
  }
})
