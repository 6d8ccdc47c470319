import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { checkEntry } from '../rules/check-entry.ts'
import { domainShare, namedByWords } from '../rules/domain-share.ts'
import { entryKinds, formOf, unknownOf } from '../rules/entry.ts'
import { isStale } from '../rules/stale.ts'
import { today } from '../testing/some-entries.ts'
import { shippedCatalogue } from './index.ts'

const capabilities = coreCapabilities()
const entryOf = (id: string) => shippedCatalogue.find((entry) => entry.id === id) ?? assert.fail(id)

describe('the shipped catalogue', () => {
  it('has nothing wrong in any entry', () => {
    const ids = shippedCatalogue.map(({ id }) => id)
    assert.deepEqual(ids.filter((id, place) => ids.indexOf(id) !== place), [])
    for (const entry of shippedCatalogue) assert.deepEqual(checkEntry(entry, { capabilities, today, takenIds: new Set() }), [], entry.id)
  })

  it('has every kind but courses of a trust of its own', () => {
    const kinds = new Set(shippedCatalogue.map(({ kind }) => kind))
    assert.deepEqual(entryKinds.filter((kind) => !kinds.has(kind)), ['local-course'])
  })

  it('has for every capability and every stage something that costs nothing and fits 3 hours a month, called by its name', () => {
    for (const { code, domain } of capabilities) {
      for (const stage of stages) {
        const found = shippedCatalogue.filter(({ kind, builds, stages: of, cost, time, atStage, titleNames }) => kind === 'work-task' && builds.some(({ capability }) => capability === code) && of.includes(stage) && cost.kind === 'nothing' && time.monthlyHours !== null && time.monthlyHours.most <= 3 && time.hours !== null && time.hours.most <= 3 && atStage[stage] !== undefined && titleNames === domain)
        assert.equal(found.length, 1, `${code} ${stage}`)
      }
    }
  })

  it('says something else to do at each stage', () => {
    const told = shippedCatalogue.flatMap(({ atStage }) => Object.values(atStage))
    assert.equal(told.length, 80)
    assert.equal(new Set(told).size, 80)
  })

  it('calls management management and leadership leadership where a title is ours', () => {
    for (const { id, title, titleNames, kind } of shippedCatalogue) if (kind === 'work-task' || formOf(kind) !== 'formal') assert.equal(titleNames, namedByWords(title), id)
  })

  it('has a source, with the day on which it was read, for what is not our judgement', () => {
    for (const { id, kind, source, readOn } of shippedCatalogue) {
      assert.equal(readOn, source !== null && id !== 'edward-jenner' ? '2026-11-26' : '2026-07-31', id)
      assert.equal(source !== null, kind === 'programme' || kind === 'training-post', id)
    }
  })

  it('asks that programmes be read again from August 2027 on', () => {
    const staleOn = (day: string) => shippedCatalogue.filter((entry) => isStale(entry, aDay(day))).map(({ id }) => id)
    assert.deepEqual([staleOn('2027-07-31'), staleOn('2027-08-01'), staleOn('2027-11-26'), staleOn('2027-11-27').length], [[], ['edward-jenner'], ['edward-jenner'], 9])
  })

  it('knows of courses of professional bodies, apprenticeships and degrees the name and nothing else', () => {
    const byName = shippedCatalogue.filter(({ kind }) => ['professional-body-course', 'apprenticeship', 'degree'].includes(kind))
    assert.equal(byName.length, 6)
    for (const entry of byName) assert.deepEqual(unknownOf(entry), ['hours', 'monthly-hours', 'months', 'cost', 'award', 'content', 'capabilities'])
  })

  // Read in the pages that each entry names as its source.
  it('says of programmes what their sources say', () => {
    const facts = shippedCatalogue.filter(({ source }) => source !== null).map(({ id, time: { months }, cost, award }) => [id, months?.least, months?.most, cost.kind === 'fee' ? cost.pence : cost.kind, award.kind])
    assert.deepEqual(facts, [
      ['edward-jenner', undefined, undefined, 'nothing', 'award'],
      ['mary-seacole', 6, 6, 99_500, 'award'],
      ['core-managers', undefined, undefined, 'nothing', 'not-known'],
      ['graduate-management-scheme', 24, 30, 'nothing', 'award'],
      ['rosalind-franklin', 9, 9, 'not-known', 'not-known'],
      ['elizabeth-garrett-anderson', 18, 24, 600_000, 'award'],
      ['nye-bevan', 12, 12, 'not-known', 'award'],
      ['aspiring-chief-executive', 9, 9, 'nothing', 'award'],
      ['clinical-executive-fast-track', 36, 36, 'not-known', 'not-known'],
    ])
  })

  it('finds a third of the Mary Seacole programme to be management that its name leaves out', () => {
    const { title, content, unnamed } = domainShare(entryOf('mary-seacole'))
    assert.deepEqual([title.names, content.share, unnamed], ['leadership', { management: 33, leadership: 67, neither: 0 }, ['management']])
  })

  it('builds each domain from 3 hours a month on its own', () => {
    for (const domain of domains) assert.equal(shippedCatalogue.filter(({ kind, titleNames }) => kind === 'work-task' && titleNames === domain).length, 8)
  })
})
