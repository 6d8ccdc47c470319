import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { checkModel } from '../../../engine/simulation/index.ts'
import { placeWords } from '../content/index.ts'
import { courseOf } from './course.ts'
import { domainOfAct } from './decision-acts.ts'
import { homeWithSupport } from './home/index.ts'
import { homeNumbers } from './home/numbers.ts'
import { placesOfCare } from './home/places-of-care.ts'
import { stepsOf } from './home/steps.ts'
import { aNeighbourhoodTeam } from './neighbourhood/index.ts'
import { againOf, chancesOf, visitWeeksOf } from './neighbourhood/chances.ts'
import { neighbourhoodNumbers } from './neighbourhood/numbers.ts'
import { type PlaceNumber, valuesIn } from './place-number.ts'
import { canBeTold, differenceOf } from './ranges.ts'
import { type Replications, replicationsOf } from './replications.ts'
import { sharedNumbers } from './shared-numbers.ts'
import { choicesOfWay, wayNames } from './ways.ts'
import { raisedBy } from './works.ts'

const places = [homeWithSupport(), aNeighbourhoodTeam()]

function ranAtOnce(...asked: Parameters<typeof replicationsOf>): Replications {
  const work = replicationsOf(...asked)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

describe('a place case', () => {
  it('is a model that the simulation engine takes without a problem, whatever is chosen', () => {
    for (const place of places) {
      for (const choices of [[], ...wayNames.map((way) => choicesOfWay(place, way))]) {
        const checked = checkModel(JSON.parse(JSON.stringify(place.modelOf(courseOf(place, choices, 1)))))
        assert.ok(checked.ok, place.id)
      }
    }
  })

  it('has words for each decision, each act that it offers and each work', () => {
    for (const { id, decisions, works } of places) {
      const words = placeWords[id]
      for (const decision of decisions) for (const { act } of decision.acts) assert.ok(words.decisions[decision.id]?.acts[act] !== undefined, `${decision.id} ${act}`)
      for (const work of works) assert.ok(words.works[work] !== undefined, work)
      assert.equal(Object.keys(words.decisions).length, decisions.length)
    }
  })

  it('offers an act of management and one of leadership for each decision', () => {
    for (const { decisions } of places) for (const { id, acts } of decisions) assert.deepEqual(acts.map(({ act }) => domainOfAct(act)), ['management', 'leadership'], id)
  })

  it('knows every level that a work raises or a decision moves', () => {
    for (const { start, works, decisions } of places) for (const level of [...works.map(raisedBy), ...decisions.flatMap(({ moves }) => moves.map((move) => move.level))]) assert.ok(start[level] !== undefined, level)
  })

  it('gives the same outcomes for the same choices and circumstances, and other outcomes in other circumstances', () => {
    const [place] = places
    assert.ok(place !== undefined)
    const choices = choicesOfWay(place, 'balanced')
    assert.deepEqual(ranAtOnce(place, choices, 3, 2), ranAtOnce(place, choices, 3, 2))
    assert.notDeepEqual(ranAtOnce(place, choices, 3, 2), ranAtOnce(place, choices, 4, 2))
  })

  it('has the same round before you come, whatever is chosen afterwards', () => {
    for (const place of places) {
      const before = (way: (typeof wayNames)[number]) => courseOf(place, choicesOfWay(place, way), 1)[0]
      assert.deepEqual(before('management-only'), before('leadership-only'))
    }
  })

  it('keeps each number within its range, and tells it in the document with its range and where it comes from', () => {
    const document = readFileSync('docs/place-cases.md', 'utf8')
    for (const [name, { value, low, high, what, from }] of Object.entries<PlaceNumber>({ ...sharedNumbers, ...homeNumbers, ...neighbourhoodNumbers })) {
      assert.ok(low <= value && value <= high, name)
      assert.ok(document.includes(`| \`${name}\` | ${value} | ${low} to ${high} | ${what} | ${from} |`), `docs/place-cases.md does not tell ${name} as it is`)
    }
  })
})

describe('a mechanism that is turned off has no effect any more', () => {
  const [lowest, highest] = [0, 1].map((level) => ({ changes: 0, quality: null, levels: Object.fromEntries(places.flatMap(({ start }) => Object.keys(start)).map((name) => [name, level])) }))
  assert.ok(lowest !== undefined && highest !== undefined)
  const start = { ...lowest, levels: {} }

  it('in home with support', () => {
    const off = { ...valuesIn(homeNumbers), formSaves: 0, listSaves: 0, figuresClose: 0, criteriaKeep: 0, homeFirstMoves: 0, trialShortens: 0, standKeeps: 0, trustKeeps: 0 }
    const on = valuesIn(homeNumbers)
    assert.deepEqual(stepsOf(lowest, off), stepsOf(highest, off))
    for (const name of ['assessDays', 'matchDays', 'careDays', 'bedShare', 'back'] as const) assert.ok(stepsOf(highest, on)[name] < stepsOf(lowest, on)[name], name)
    assert.deepEqual(placesOfCare([lowest, highest], off), placesOfCare([lowest, lowest], off))
    assert.ok((placesOfCare([lowest, highest], on)[1] ?? 0) > (placesOfCare([lowest, lowest], on)[1] ?? 0))
  })

  it('in a neighbourhood team', () => {
    const off = { ...valuesIn(neighbourhoodNumbers), findRate: 0, outreachRate: 0, purposeOpens: 0, streetsOpen: 0, diarySaves: 0, planKeeps: 0 }
    const on = valuesIn(neighbourhoodNumbers)
    for (const group of ['worse-off', 'better-off'] as const) {
      assert.deepEqual(chancesOf(group, lowest, off), chancesOf(group, highest, off))
      assert.ok(chancesOf(group, highest, on).found > chancesOf(group, lowest, on).found)
    }
    assert.equal(visitWeeksOf(highest, off), visitWeeksOf(lowest, off))
    assert.equal(againOf(highest, off), againOf(lowest, off))
    assert.ok(visitWeeksOf(highest, on) < visitWeeksOf(lowest, on) && againOf(highest, on) < againOf(lowest, on))
  })

  it('where change costs time', () => {
    const busy = { ...start, changes: 4 }
    assert.ok(stepsOf(busy, valuesIn(homeNumbers)).assessDays > stepsOf(start, valuesIn(homeNumbers)).assessDays)
    assert.equal(stepsOf(busy, valuesIn(homeNumbers), 0).assessDays, stepsOf(start, valuesIn(homeNumbers), 0).assessDays)
  })

  it('where partners join in by trust', () => {
    const place = homeWithSupport()
    const listAfter = (trust: number, joinAnyway: number) => courseOf({ ...place, start: { ...place.start, trust } }, choicesOfWay(place, 'management-only').slice(0, 1), 1, { ...valuesIn(sharedNumbers), joinAnyway })[1]?.levels.list
    assert.equal(listAfter(0.1, 1), listAfter(0.9, 1))
    assert.ok((listAfter(0.9, 0.3) ?? 0) > (listAfter(0.1, 0.3) ?? 0))
  })
})

describe('what one decision changes', () => {
  it('is 0 in every round where nothing is changed, and something later where a round is left', () => {
    const [place] = places
    assert.ok(place !== undefined)
    const choices = choicesOfWay(place, 'balanced')
    const [one, same, left] = [choices, [...choices], choices.slice(0, 1)].map((chosen) => ranAtOnce(place, chosen, 1, 8))
    assert.ok(one !== undefined && same !== undefined && left !== undefined)
    assert.deepEqual(differenceOf(one, same, 'days', 6), { median: 0, low80: 0, high80: 0 })
    assert.ok((differenceOf(one, left, 'days', 6)?.median ?? 0) > 0)
  })

  it('cannot be told where the range holds 0', () => {
    assert.equal(canBeTold({ median: 1, low80: -0.1, high80: 2 }), false)
    assert.equal(canBeTold({ median: 1, low80: 0, high80: 2 }), false)
    assert.equal(canBeTold({ median: 1, low80: 0.1, high80: 2 }), true)
    assert.equal(canBeTold({ median: -1, low80: -2, high80: -0.1 }), true)
  })
})
