import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { ProviderSettingsProblem } from '../../../platform/identity/oidc/index.ts'
import { fieldsOfKind } from '../rules/provider-fields.ts'
import { auditWords, auditDayText, chainText } from './audit.ts'
import { healthWords } from './health.ts'
import { hubWords, setUpWords } from './hub.ts'
import { jobsWords } from './jobs.ts'
import { keysWords } from './keys.ts'
import { mailWords } from './mail.ts'
import { providerProblemText } from './provider-problems.ts'
import { providersWords } from './providers.ts'
import { roleText, rolesWords } from './roles.ts'

const codes: readonly ProviderSettingsProblem['code'][] = [
  'empty',
  'too-long',
  'wrong-character',
  'not-in-list',
  'not-an-address',
  'needs-https',
  'more-than-an-address',
  'not-a-tenant-id',
  'issuer-not-of-one-tenant',
  'issuer-of-another-tenant',
  'not-an-ods-code',
  'no-openid-scope',
  'group-not-for-kind',
]

/** Words that take facts, with facts in them. */
const texts: readonly string[] = [
  ...Object.values(fieldsOfKind).flatMap((fields) => fields.flatMap((field) => codes.map((code) => providerProblemText({ code, field, text: 'X1', limit: 60 })))),
  chainText({ kind: 'whole', entries: 12_345, lastHash: '' }, '25 November 2026 at 12:00pm'),
  ...(['missing', 'changed', 'cut'] as const).map((how) => chainText({ kind: 'broken', at: 7, how }, '25 November 2026 at 12:00pm')),
  ...(['no-such-day', 'ends-before-it-begins'] as const).map((code) => auditDayText({ code, field: 'to' })),
  auditWords.search.personChosen('Ada Invented'),
  auditWords.choose.none('Ada'),
  auditWords.shown(1, 50, 1_000, true),
  ...[1, 2].flatMap((count) => [healthWords.trouble(count), healthWords.jobs.late(count), healthWords.jobs.failed(count), healthWords.mail.late(count), healthWords.mail.refused(count), jobsWords.failed(count), providersWords.remove.identities(count)]),
  hubWords.answer('Invented Dales NHS Trust'),
  hubWords.progress(2, 6),
  ...Object.values(setUpWords).map(({ hint }) => hubWords.stepHint(20, hint)),
  keysWords.made.expires('25 November 2026'),
  keysWords.ending.title('Dashboard'),
  mailWords.testHow('ada@trust.example'),
  providersWords.remove.title('NHS smartcard'),
  rolesWords.find.none('Ada'),
  rolesWords.taking.title('Ada Invented'),
  roleText('od-lead', 'Ward 7'),
]

describe('the words of administration that take facts', () => {
  it('keep to the rules of the house', () => {
    assert.deepEqual(texts.flatMap((text) => wordingProblems(text)), [])
  })

  it('say how to mend every problem of a provider', () => {
    assert.ok(texts.every((text) => text !== ''))
  })
})
