import assert from 'node:assert/strict'
import { it } from 'node:test'
import { bandsOf, deck, policyOf, runStudy, settings, ways } from '../../../engine/ward/index.ts'
import { longWorkWords } from '../words/use.ts'
import { longWork } from './long-work.ts'
import { outcomesByWeek } from './outcomes-by-week.ts'

it('outcomes by week are those of the study of the engine', () => {
  const study = { policy: policyOf(ways['leadership-only']), weeks: 6, replications: 7, seed: 3 }
  assert.deepEqual(outcomesByWeek({ ...study, ward: 'tight' }), bandsOf(runStudy({ ...study, setting: settings.tight, deck })))
})

it('work that takes minutes is told before it begins', () => {
  const asked = { file: '-', weeks: 52, replications: 2000, seed: 1 }
  assert.equal(longWork(asked), null)
  const work = longWork({ ...asked, weeks: 520 })
  assert.equal(work === null ? null : longWorkWords(work.years, work.minutes), '20,000 years of a ward: about 17 minutes. Press Ctrl+C to stop, and give fewer --weeks or --replications.')
})
