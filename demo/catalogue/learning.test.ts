import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkEntry, coreCapabilities, isStale, shippedCatalogue } from '../../src/area/catalogue/index.ts'
import { aTrust, today } from '../testing/generated-trusts.ts'

test('the trust adds entries in which nothing is wrong; one of them is to be checked again, one is not offered any more', () => {
  const { entries } = aTrust().learning
  const takenIds = new Set(shippedCatalogue.map(({ id }) => id))
  assert.deepEqual(entries.flatMap(({ entry }) => checkEntry(entry, { capabilities: coreCapabilities(), takenIds, today })), [])
  assert.deepEqual([entries.filter(({ entry }) => isStale(entry, today)).length, entries.filter(({ retiredOn }) => retiredOn !== null).length], [1, 1])
})

test('what people applied for and finished is of entries that there are, once each, and of no day ahead', () => {
  const { entries, applications, completions } = aTrust().learning
  const known = new Set([...shippedCatalogue, ...entries.map(({ entry }) => entry)].map(({ id }) => id))
  for (const { entryId, appliedOn, decidedOn } of applications) assert.ok(known.has(entryId) && appliedOn <= (decidedOn ?? today) && (decidedOn ?? today) <= today)
  for (const { entryId, completedOn } of completions) assert.ok(known.has(entryId) && completedOn <= today)
  assert.equal(new Set(applications.map(({ personId, entryId }) => `${personId} ${entryId}`)).size, applications.length)
  assert.ok(applications.length > 250 && completions.length > 200)
})
