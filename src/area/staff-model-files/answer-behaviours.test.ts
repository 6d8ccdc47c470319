import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type AnsweredFile, answerBehaviours } from './answer-behaviours.ts'
import { behaviourProblemWords } from './words.ts'

const capability = {
  id: 'step',
  model: 'capability C',
  params: { u0: 0.1, u1: 0.3, tau: 12, g: 0.05, E: 40 },
  expected: { output_before: 1, output_just_after: 1, output_in_the_end: 1, break_even_time: 1 },
}
const tipping = { id: 'tipping', model: 'pending', params: { a: 0.8, N: 10, tau: 1 }, expected: { stable_pending: 0, tipping_pending: 0, largest_pulse_survived: 0, critical_arrival_ratio: 0 } }
const erosion = {
  id: 'erosion',
  model: 'norm',
  params: { surge: 0.2, weeks: 8, tau_down: 20, tau_up: null, alpha: 0.6, capacity: 100, base_orders: 100, surge_starts_week: 10, note: 'never recovers' },
  expected: { norm_before: 0, norm_at_end_of_surge: 0, norm_at_week_200: 0 },
}
const run = { p1: 0.9, p2: 0.9, p3: 0, p4: 0, frac_slow: null, periods: 12 }
const march = { id: 'march', model: 'March', params: { m: 10, n: 10, replications: 10, runs: { fast: run } }, expected: { fast: { code_knowledge: 0, member_knowledge: 0, code_at: { '0': 9, '10': 9 } } } }

function answered(...behaviours: readonly unknown[]): AnsweredFile {
  const file = answerBehaviours(JSON.stringify(behaviours), 1)
  assert.ok(file.ok)
  return file.value
}

function sentences(...behaviours: readonly unknown[]): readonly string[] {
  return answered(...behaviours).problems.map(({ called, problem }) => `${called}: ${behaviourProblemWords(problem)}`)
}

function valuesOf(behaviour: unknown): Readonly<Record<string, unknown>> {
  const { behaviours, problems } = answered(behaviour)
  assert.deepEqual(problems, [])
  return behaviours[0]?.expected ?? {}
}

describe('behaviours of a file', () => {
  it('are answered in order, each with the names that were asked for and no other', () => {
    const { behaviours, problems } = answered(march, erosion, tipping, capability)
    assert.deepEqual(problems, [])
    assert.deepEqual(behaviours.map(({ id }) => id), ['march', 'erosion', 'tipping', 'step'])
    assert.deepEqual(Object.keys(behaviours[3]?.expected ?? {}), Object.keys(capability.expected))
    assert.deepEqual(Object.keys(valuesOf({ ...capability, expected: { break_even_time: 0 } })), ['break_even_time'])
  })

  it('rest on no expected value: other values give the same answers', () => {
    const changed = { ...tipping, expected: { stable_pending: 'five', tipping_pending: null, largest_pulse_survived: [], critical_arrival_ratio: { deep: 1 } } }
    assert.deepEqual(valuesOf(changed), valuesOf(tipping))
    assert.deepEqual(valuesOf({ ...march, expected: { fast: { code_knowledge: 0.1, member_knowledge: 0.2, code_at: { '0': 0.3, '10': 0.4 } } } }), valuesOf(march))
  })

  it('tell the knowledge of each run, at its last period and at the periods that are named', () => {
    const { fast } = valuesOf(march)
    const { code_knowledge, member_knowledge, code_at } = fast as { code_knowledge: number; member_knowledge: number; code_at: Record<string, number> } // as this area answers
    assert.ok(code_knowledge > 0.4 && code_knowledge < 1 && member_knowledge > 0.4)
    assert.deepEqual(Object.keys(code_at), ['0', '10'])
    assert.equal(code_at['0'], 0)
    assert.ok(code_at['10'] !== undefined && code_at['10'] <= code_knowledge + 0.05)
  })

  it('need no p1 where a share of slow members is given', () => {
    const mixed = { ...march, params: { ...march.params, runs: { fast: { ...run, p1: null, frac_slow: 0.5 } } } }
    assert.deepEqual(Object.keys(valuesOf(mixed)), ['fast'])
  })

  it('take null for a norm that never recovers, and a number for one that does', () => {
    const recovering = valuesOf({ ...erosion, params: { ...erosion.params, tau_up: 20 } })
    const lasting = valuesOf(erosion)
    assert.equal(lasting['norm_at_week_200'], lasting['norm_at_end_of_surge'])
    assert.ok(Number(recovering['norm_at_week_200']) > 0.99)
  })

  it('tell the norm in any week', () => {
    const { norm_at_week_12: during, norm_at_week_18: atEnd, norm_at_end_of_surge: named } = valuesOf({ ...erosion, expected: { norm_at_week_12: 0, norm_at_week_18: 0, norm_at_end_of_surge: 0 } })
    assert.ok(Number(during) < 1 && Number(during) > Number(atEnd))
    assert.equal(atEnd, named)
  })

  it('are null where there is no steady state, or no way back', () => {
    const { critical_arrival_ratio: critical, ...others } = valuesOf({ ...tipping, params: { ...tipping.params, a: 1.3 } })
    assert.deepEqual(others, { stable_pending: null, tipping_pending: null, largest_pulse_survived: null })
    assert.ok(Math.abs(Number(critical) - 1) < 1e-6)
    assert.equal(valuesOf({ ...capability, params: { ...capability.params, u1: 0.95 } })['break_even_time'], null)
  })

  it('differ with the seed where chance has a part, and are the same for the same seed', () => {
    const bySeed = (seed: number): unknown => answerBehaviours(JSON.stringify([march, tipping]), seed)
    assert.deepEqual(bySeed(7), bySeed(7))
    assert.notDeepEqual(bySeed(7), bySeed(8))
  })
})

describe('the model of a behaviour', () => {
  it('is known by its parameters, whatever its id and description say', () => {
    for (const one of [capability, tipping, erosion, march]) {
      const { problems } = answered({ ...one, id: 'a March of the capability to interrupt a norm', model: 'x' })
      assert.deepEqual(problems, [], one.id)
    }
  })

  it('is known by id and description where no parameter tells it, and then says what is missing', () => {
    assert.deepEqual(sentences({ ...capability, params: { tau: 12 } }), ['u0', 'u1', 'g', 'E'].map((name) => `step: ${name} is missing in params.`))
    assert.match(sentences({ ...tipping, params: {} }).join(), /^tipping: a is missing/)
  })

  it('is unknown where nothing tells it, and the rest goes on', () => {
    const { behaviours, problems } = answered({ id: 'x', params: { speed: 3 }, expected: { y: 1 } }, tipping)
    assert.deepEqual(problems.map(({ called, problem }) => [called, problem.code]), [['x', 'model-unknown']])
    assert.deepEqual(behaviours.map(({ id }) => id), ['tipping'])
  })
})

describe('what is wrong with a behaviour', () => {
  it('is told in one sentence for each problem, with its id', () => {
    assert.deepEqual(sentences({ ...tipping, params: { a: 0, N: 'ten' } }), [
      'tipping: Give a as a number from 0.000001 to 1,000,000,000.',
      'tipping: Give N as a number from 0.000001 to 1,000,000,000.',
      'tipping: tau is missing in params.',
    ])
    assert.deepEqual(sentences({ ...erosion, params: { ...erosion.params, tau_up: 0 } }), ['erosion: Give tau_up as a number from 0.01 to 1,000,000,000, or as null.'])
    assert.deepEqual(sentences({ ...capability, params: { ...capability.params, u1: 1.1 } }), ['step: Give u1 as a number from 0 to 1.'])
  })

  it('is a name that the model does not tell; the other names are answered', () => {
    const asked = { ...tipping, expected: { stable_pending: 1, toString: 1 } }
    assert.deepEqual(sentences(asked), ['tipping: “toString” is nothing that this model tells. It tells stable_pending, tipping_pending, largest_pulse_survived, critical_arrival_ratio.'])
    assert.deepEqual(Object.keys(answered(asked).behaviours[0]?.expected ?? {}), ['stable_pending'])
    assert.match(sentences({ ...erosion, expected: { norm_at_week_soon: 1 } }).join(), /“norm_at_week_soon” is nothing/)
  })

  it('is a run without parameters, a run that is not there, and one of which nothing is asked; the other runs are answered', () => {
    const runs = { fast: run, bare: { ...run, p2: undefined }, dull: run }
    const asked = { ...march, params: { ...march.params, runs }, expected: { ...march.expected, bare: { code_knowledge: 1 }, gone: { code_knowledge: 1 }, dull: 0.5 } }
    assert.deepEqual(sentences(asked), [
      'march: runs, “bare”, p2 is missing in params.',
      'march: params has no run “gone”. Give its parameters under runs.',
      'march: expected names nothing to compute for “dull”.',
    ])
    assert.deepEqual(Object.keys(answered(asked).behaviours[0]?.expected ?? {}), ['fast'])
  })

  it('is a period beyond the end of its run', () => {
    const asked = { ...march, expected: { fast: { code_at: { '12': 0, '13': 0, x: 0 } } } }
    assert.deepEqual(sentences(asked), ['march: run “fast” has periods 0 to 12, and no period “13”.', 'march: run “fast” has periods 0 to 12, and no period “x”.'])
  })

  it('is more work than anybody waits for', () => {
    const endless = { ...march, params: { m: 1000, n: 1000, replications: 400, runs: { fast: { ...run, periods: 10000 } } } }
    assert.deepEqual(sentences(endless), ['march: run “fast” looks at 4,000,000,000,000 beliefs, too many: 20,000,000,000 at most. Lower m, n, periods or replications.'])
  })

  it('is a form that nobody can read', () => {
    assert.deepEqual(sentences(7, { model: 'x' }, { id: 'a' }, { ...march, params: { m: 1, n: 1, replications: 1, runs: [] } }).map((text) => text.replace(/\. .*/u, '')), [
      'Behaviour 1: this is not an object',
      'Behaviour 2: the id is missing',
      'a: params is not an object',
      'a: expected is not an object',
      'march: runs in params is not an object',
    ])
    assert.deepEqual(answerBehaviours('{', 1), { ok: false, error: [{ code: 'unfinished', place: { line: 1, column: 2 }, opened: { line: 1, column: 1 } }] })
    assert.deepEqual(answerBehaviours('{}', 1), { ok: false, error: [{ code: 'not-a-list' }] })
  })
})
