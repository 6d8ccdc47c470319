import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ChosenRun } from './chosen-run.ts'
import { runOfText, textOfRun } from './run-text.ts'
import { usualWeeks } from './usual-weeks.ts'

const run: ChosenRun = {
  seed: 7,
  rounds: [
    { hours: usualWeeks.evenly, asked: [{ manner: 'nothing' }, { manner: 'tell', towards: 'balanced' }, { manner: 'coach', towards: 'improvement' }] },
    { hours: usualWeeks.wards, asked: [{ manner: 'tell', towards: 'less-care' }, { manner: 'coach', towards: 'beds' }, { manner: 'nothing' }] },
  ],
}
const text = '1-7-10.12.10.10.12.11.10.n.tb.ci-8.10.6.8.36.4.3.tc.cr.n'

describe('the text of a directorate run', () => {
  it('holds the whole run, in signs that an address takes as they are', () => {
    assert.equal(textOfRun(run), text)
    assert.equal(encodeURIComponent(text), text)
    assert.deepEqual(runOfText(text), { ok: true, value: run })
  })

  it('holds a run in which nothing is decided yet', () => assert.deepEqual(runOfText('1-1'), { ok: true, value: { seed: 1, rounds: [] } }))

  for (const [what, bad] of Object.entries({
    'of another version': '2-7',
    'without a seed': '1-',
    'with a seed that is none': '1-0',
    'that was cut off': text.slice(0, -4),
    'with more than 37.5 hours': '1-7-20.20.20.20.0.0.0.n.n.n',
    'with hours that are none': '1-7-10.x.10.10.12.11.10.n.n.n',
    'with an ask that is none': '1-7-10.12.10.10.12.11.10.n.n.zz',
    'with a fifth round': ['1-7', ...Array.from({ length: 5 }, () => '10.12.10.10.12.11.10.n.n.n')].join('-'),
    'with a letter before it': `a${text}`,
  })) it(`is no run ${what}`, () => assert.deepEqual(runOfText(bad), { ok: false, error: 'not-a-run' }))
})
