import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aspects, domains } from '../../kernel/vocabulary.ts'
import { readFirstLook, statements, thoughtsOn } from './rules.ts'

describe('the twelve statements', () => {
  it('are one for each aspect of each domain, so that neither domain has more', () => {
    const expected = aspects.flatMap((aspect) => domains.map((domain) => `${aspect}-${domain}`))
    assert.deepEqual(statements.map(({ id }) => id).toSorted(), expected.toSorted())
    assert.ok(statements.every(({ id, domain, aspect }) => id === `${aspect}-${domain}`))
  })

  it('do not stand in two blocks that give the domain away', () => {
    const changes = statements.filter((statement, index) => index > 0 && statement.domain !== statements[index - 1]?.domain)
    assert.ok(changes.length >= 6)
  })
})

describe('what is worth a thought', () => {
  it('is what is not yet so before what is partly so, management before leadership', () => {
    const look = readFirstLook({
      standing: ['new'],
      'authority-management': ['partly'],
      'risk-management': ['not-yet'],
      'success-management': ['mostly'],
      'focus-leadership': ['not-yet'],
    })
    assert.deepEqual(thoughtsOn(look), {
      kind: 'thoughts',
      begin: 'management',
      parts: [
        { domain: 'management', statements: ['risk-management', 'authority-management'] },
        { domain: 'leadership', statements: ['focus-leadership'] },
      ],
      leftOut: statements.map(({ id }) => id).filter((id) => look.replies[id] === undefined),
    })
  })

  it('begins with management for somebody new and for somebody who does not say, and leaves the choice to others', () => {
    const begins = [['new'], [], ['longer']].map((standing) => {
      const thoughts = thoughtsOn(readFirstLook({ standing, 'focus-leadership': ['not-yet'] }))
      return thoughts.kind === 'thoughts' ? thoughts.begin : null
    })
    assert.deepEqual(begins, ['management', 'management', 'own-choice'])
  })

  it('is nothing when nothing was said, also when only where one stands was said', () => {
    assert.deepEqual(thoughtsOn(readFirstLook({ standing: ['new'] })), { kind: 'nothing-said' })
  })

  it('never counts what is not part of the work', () => {
    const thoughts = thoughtsOn(readFirstLook({ 'focus-leadership': ['not-mine'] }))
    assert.ok(thoughts.kind === 'thoughts' && thoughts.parts.every((part) => part.statements.length === 0))
  })

  it('takes whatever is no answer of ours as not given', () => {
    const look = readFirstLook({ standing: ['<b>'], 'focus-leadership': ['yes'], __proto__: ['mostly'], 'no-such': ['mostly'] })
    assert.deepEqual(look, { standing: null, replies: {} })
  })
})
