import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { library } from '../content/index.ts'
import { carriedFields, choicesOf, fields, isAnswered, readDescribed, situationOf } from './described.ts'

describe('a description of a situation', () => {
  it('comes back from its carried fields as it went in, for the whole library', () => {
    for (const { id, situation } of library) {
      const { signs, factors, ...rest } = readDescribed(carriedFields(situation))
      assert.deepEqual({ ...rest }, { urgency: situation.urgency, severity: situation.severity, familiarity: situation.familiarity, experience: situation.experience, audience: situation.audience, answers: situation.answers }, id)
      // Lists come back in the order of the page.
      assert.deepEqual([signs?.toSorted(), factors?.toSorted()], [situation.signs.toSorted(), situation.factors.toSorted()], id)
    }
  })

  it('tells a list that was left empty from one that was not asked', () => {
    assert.deepEqual(readDescribed({ asked: ['signs'] }).signs, [])
    assert.equal(readDescribed({}).signs, null)
    assert.deepEqual(readDescribed(carriedFields(readDescribed({ asked: ['signs'] }))).signs, [])
  })

  it('carries nothing of a field that stands on the page itself', () => {
    const described = readDescribed({ urgency: ['today'], signs: ['staffing'], asked: ['signs'] })
    assert.deepEqual(carriedFields(described, ['urgency', 'signs']), {})
  })

  it('takes whatever is no answer of ours as not given', () => {
    const hostile = ['<script>alert(1)</script>', 'Minutes', '', 'unsure ', '__proto__']
    const described = readDescribed({ ...Object.fromEntries(fields.map((field) => [field, hostile])), asked: hostile })
    assert.ok(fields.every((field) => !isAnswered(described, field)))
    assert.deepEqual(carriedFields(described), {})
  })

  it('takes only the first answer to a question, and each sign once in the order of the page', () => {
    const described = readDescribed({ urgency: ['today', 'weeks'], signs: ['culture', 'staffing', 'culture', 'nonsense'] })
    assert.equal(described.urgency, 'today')
    assert.deepEqual(described.signs, ['staffing', 'culture'])
  })

  it('offers “not sure” for every question but whom it is about and the lists', () => {
    const without = fields.filter((field) => !(choicesOf[field] as readonly string[]).includes('unsure')) // only its search is typed too narrowly
    assert.deepEqual(without, ['audience', 'signs', 'factors'])
  })

  it('is no situation while nobody has said whom it is about; what else was left out is not sure', () => {
    assert.equal(situationOf(readDescribed({ urgency: ['today'] })), null)
    const situation = situationOf(readDescribed({ audience: ['group'] }))
    assert.deepEqual([situation?.urgency, situation?.answers.qualityMatters, situation?.signs], ['unsure', 'unsure', []])
  })
})
