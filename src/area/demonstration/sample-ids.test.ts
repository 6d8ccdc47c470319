import assert from 'node:assert/strict'
import { it } from 'node:test'
import { demonstrationTrust, sampleIds } from '../../../demo/index.ts'
import { sampleIds as idsOfPaths } from '../../platform/http/signed-in-paths.ts'
import { aLoad } from './testing/a-load.ts'

it('the sample addresses of the site map lead to the demonstration trust', () => {
  const { tenant: _tenant, lineManager: _lineManager, personStartingSoon: _personStartingSoon, ...sampled } = sampleIds
  assert.deepEqual(idsOfPaths, { organisation: demonstrationTrust(aLoad()).tenant.odsCode, ...sampled })
})
