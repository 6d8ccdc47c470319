import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../kernel/json-value.ts'
import type { Study } from './study.ts'
import { answerCase, studyOf } from './answer-case.ts'
import type { CaseProblem, ValidationCase } from './case.ts'
import { readCases } from './reading/read-cases.ts'
import { centreParams } from './testing/treatment-centre-params.ts'
import { strokeParams } from './testing/stroke-params.ts'

const aCase = (family: string, params: JsonObject, names: readonly string[] = [], more: JsonObject = {}): ValidationCase => {
  const [one] = readCases([{ id: 'one', family, params, expected: Object.fromEntries(names.map((name) => [name, null])), ...more }])
  assert.ok(one?.read.ok)
  return one.read.value
}

const study = (family: string, params: JsonObject, more: JsonObject = {}): Study => {
  const made = studyOf(aCase(family, params, [], more))
  assert.ok(made.ok, JSON.stringify(made))
  return made.value
}

const problems = (family: string, params: JsonObject, more: JsonObject = {}): readonly CaseProblem[] => {
  const made = studyOf(aCase(family, params, [], more))
  return made.ok ? [] : made.error
}

const queue = { lambda: 0.5, mu: 1, c: 1 }

describe('a validation case', () => {
  it('is answered alike for the same seed, and otherwise for another', () => {
    const asked = aCase('M/M/c', queue, ['mean_wait'], { max_relative_se: 0.1 })
    assert.deepEqual(answerCase(asked, 1), answerCase(asked, 1))
    assert.notDeepEqual(answerCase(asked, 1).values, answerCase(asked, 2).values)
  })

  it('has luck of its own by its id', () => {
    const asked = aCase('M/M/c', queue, ['mean_wait'], { max_relative_se: 0.1 })
    assert.notDeepEqual(answerCase(asked, 1).values, answerCase({ ...asked, id: 'two' }, 1).values)
  })

  it('never looks at the values that it expects', () => {
    const [one, other] = [1, 1e9].map((value) => readCases([{ id: 1, family: 'M/M/c', params: queue, expected: { mean_wait: value } }]))
    assert.deepEqual(one, other)
  })

  it('gives what can be told beside a name that cannot', () => {
    const { values, problems: told } = answerCase(aCase('M/M/c', queue, ['p_wait', 'beauty', 'wait_p100'], { max_relative_se: 0.1 }), 1)
    assert.deepEqual(Object.keys(values), ['p_wait'])
    assert.deepEqual(told, [{ code: 'name-unknown', name: 'beauty' }, { code: 'name-unknown', name: 'wait_p100' }])
  })

  it('says of whom nothing was seen', () => {
    const { problems: told } = answerCase(aCase('M/M/c priority', { lambda: [0, 0.5], mu: 1, c: 1 }, ['mean_wait_class_1', 'mean_wait_class_2'], { max_relative_se: 0.1 }), 1)
    assert.deepEqual(told, [{ code: 'nothing-seen', name: 'mean_wait_class_1' }])
  })

  it('tells a share that is 0, with a standard error of 0, and remarks that it may be too rare to be seen', () => {
    const { values, remarks } = answerCase(aCase('M/G/c/c', { offered_load: 0.5, beds: 60, stay_law: 'exponential' }, ['p_blocked', 'occupancy'], { max_relative_se: 0.1 }), 1)
    assert.deepEqual(values['p_blocked'], { estimate: 0, standardError: 0, replications: values['occupancy']?.replications })
    assert.deepEqual(remarks, [{ code: 'always-0', name: 'p_blocked' }])
  })

  it('takes no end of time for a percentile where waits begin', () => {
    const { values } = answerCase(aCase('M/M/c', queue, ['wait_p50', 'wait_p20'], { max_relative_se: 0.1 }), 3)
    assert.ok((values['wait_p50']?.estimate ?? NaN) < 0.1)
    assert.equal(values['wait_p20']?.estimate, 0)
  })

  it('takes its precision from the file, at least 60 replications', () => {
    const { values } = answerCase(aCase('M/M/c', queue, ['mean_wait', 'wait_p95'], { max_relative_se: 0.02 }), 3)
    const { estimate = NaN, standardError = NaN, replications = 0 } = values['mean_wait'] ?? {}
    assert.ok(standardError <= 0.6 * 0.02 * estimate && replications >= 60, JSON.stringify(values))
  })
})

describe('a case that cannot be answered', () => {
  it('is of no known family', () => {
    const [problem] = problems('M/M/many', queue)
    assert.ok(problem?.code === 'family-unknown' && problem.known.length === 15)
  })

  it('lacks parameters, and is told of all of them at once', () => {
    assert.deepEqual(problems('M/M/c/K', { lambda: 1 }).map((problem) => 'parameter' in problem && problem.parameter), ['mu', 'c', 'K'])
  })

  it('has no steady state', () => {
    assert.deepEqual(problems('M/M/c', { lambda: 2, mu: 1, c: 2 }), [{ code: 'unstable', load: 1 }])
    assert.deepEqual(problems('M/G/1 priority', { lambda: [1, 1], service_mean: [0.75, 0.75], service_law: 'constant' }), [{ code: 'unstable', load: 1.5 }])
    assert.deepEqual(problems('Jackson network', { external: [1, 0], routing: [[0, 1], [1, 0]], mu: [9, 9], c: [1, 1] }).map(({ code }) => code), ['unstable', 'unstable'])
  })

  it('is too near to full load to be simulated', () => {
    assert.deepEqual(problems('M/M/c', { lambda: 0.9999, mu: 1, c: 1 }), [{ code: 'too-long' }])
  })

  it('has lists of different lengths', () => {
    assert.deepEqual(problems('M/M/1 preemptive resume', { lambda: [0.1, 0.2, 0.3], mu: [1, 2] }), [{ code: 'lengths-differ', parameter: 'mu', other: 'lambda' }])
    assert.ok(problems('Jackson network', { external: [1, 0], routing: [[0, 0.5]], mu: [1, 1], c: [1, 1] }).length > 0)
  })

  it('has a rate that falls below 0, routing above 1, or nobody who comes', () => {
    assert.deepEqual(problems('M(t)/M/c', { b: 1, a: 2, period: 24, mu: 1, c: 4 }), [{ code: 'amplitude-above-mean' }])
    assert.deepEqual(problems('Jackson network', { external: [1], routing: [[1.2]], mu: [9], c: [1] })[0]?.code, 'parameter-wrong')
    assert.deepEqual(problems('M/M/c priority', { lambda: [0, 0], mu: 1, c: 1 })[0]?.code, 'nobody-comes')
  })

  it('changes what a treatment centre has not', () => {
    assert.deepEqual(problems('urgent care treatment centre', { ...centreParams, change: { helipad: 1 } }), [{ code: 'change-unknown', change: 'helipad' }])
  })

  it('asks for no unit of a pathway', () => {
    assert.deepEqual(problems('stroke pathway', strokeParams), [{ code: 'unit-unknown' }])
    assert.deepEqual(problems('stroke pathway, rehab', strokeParams), [])
  })
})

describe('the model of a case', () => {
  it('takes a variant behind the name of its family, which may name the law', () => {
    const { model } = study('M/G/1, hyperexponential', { lambda: 0.5, service_mean: 1, service_variance: 4 })
    assert.deepEqual(model.stations[0]?.time, { law: 'hyperexponential', mean: 1, sd: 2 })
  })

  it('has as many classes as there are rates, each with its law', () => {
    const { model } = study('M/G/1 priority', { lambda: [0.1, 0.2, 0.1], service_mean: [1, 1, 2], service_second_moment: [1, 2, 6], service_law: ['constant', 'exponential', 'Erlang-2'] })
    assert.deepEqual(model.stations[0]?.time, { byClass: { 'class 1': { law: 'constant', value: 1 }, 'class 2': { law: 'exponential', mean: 1 }, 'class 3': { law: 'erlang', mean: 2, phases: 2 } } })
    assert.deepEqual(model.classes?.map(({ priority }) => priority), [1, 2, 3])
  })

  it('changes servers, laws and chances of a treatment centre, and leaves the rest', () => {
    const { model } = study('urgent care treatment centre', { ...centreParams, change: { examination: 5, trauma_treatment: { mean: 20 }, prob_trauma: 0.2, registration_mean: 6 } })
    const servers = Object.fromEntries(model.stations.map((station) => [station.name, station.servers]))
    assert.deepEqual(servers, { triage: 1, registration: 1, examination: 5, trauma_stabilisation: 2, trauma_treatment: 1, nontrauma_treatment: 1 })
    assert.deepEqual(model.stations[4]?.time, { law: 'lognormal', mean: 20, sd: 3 })
    assert.deepEqual(model.stations[1]?.time, { law: 'lognormal', mean: 6, sd: Math.sqrt(2) })
    assert.deepEqual(model.arrivals[0]?.classes, { trauma: 0.2, other: 0.8 })
  })

  it('holds the rate of a treatment centre during a gap where the case says so', () => {
    const thinningOf = (thinning: string): unknown => {
      const rate = study('urgent care treatment centre', { ...centreParams, thinning }).model.arrivals[0]?.rate
      return typeof rate === 'object' && 'thinning' in rate && rate.thinning
    }
    assert.equal(thinningOf('rate looked up once at the start of the gap and held while candidates are rejected'), 'held')
    assert.equal(thinningOf('rate looked up at each candidate time (Lewis and Shedler)'), 'exact')
  })

  it('takes a rate in steps as well as a wave', () => {
    const { model, horizon } = study('M(t)/G/inf', { hourly: [1, 2, 3], period: 24, stay_mean: 8, stay_law: 'constant' })
    assert.deepEqual(model.arrivals[0]?.rate, { rates: [1, 2, 3], each: 8 })
    assert.ok(horizon.kind === 'steady' && horizon.period === 24)
  })

  it('tells any number in a name', () => {
    const { quantityOf } = study('M/M/c', queue)
    assert.deepEqual(quantityOf('p_wait_over_0.25'), { kind: 'waits-over', scope: { station: 0, class: null }, limit: 0.25 })
    assert.deepEqual(quantityOf('wait_p99.5'), { kind: 'percentile', scope: { station: 0, class: null }, percent: 99.5 })
    const network = study('Jackson network', { external: [1, 0], routing: [[0, 1], [0, 0]], mu: [9, 9], c: [1, 1] })
    assert.deepEqual(network.quantityOf('wait_p90_2'), { kind: 'percentile', scope: { station: 1, class: null }, percent: 90 })
    assert.equal(network.quantityOf('throughput_3'), null)
    const priority = study('M/M/c priority', { lambda: [1, 1], mu: 1, c: 3 })
    assert.deepEqual(priority.quantityOf('p_wait_over_3_class_2'), { kind: 'waits-over', scope: { station: 0, class: 1 }, limit: 3 })
    assert.equal(priority.quantityOf('mean_wait_class_3'), null)
  })

  it('tells no wait that has two meanings', () => {
    const interrupted = study('M/M/1 preemptive resume', { lambda: [0.1, 0.2], mu: 1 })
    assert.equal(interrupted.quantityOf('mean_wait_class_2'), null)
  })
})
