import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aspects, domains, isOneOf, trends } from '../../../kernel/vocabulary.ts'
import { type Stage, stages } from '../../../kernel/workforce.ts'
import { countWords, wordingProblems } from '../../../../test/house-words.ts'
import type { BehaviourText } from './core-texts.ts'
import { evenkeelCore } from './evenkeel-core.ts'
import { mlfAreas, mlfCompetencies } from './mlf-competencies.ts'

const { capabilities } = evenkeelCore
const behaviours: readonly BehaviourText[] = capabilities.flatMap((capability) => stages.flatMap((stage) => capability.behaviours[stage]))
const letterOf: Readonly<Record<Stage, string>> = { fundamental: 'f', 'first-line': '1', middle: 'm', senior: 's', executive: 'e' }

/** The behaviours that break a rule; none when all keep it. */
function breaking(isBroken: (text: string) => boolean): readonly string[] {
  return behaviours.filter(({ text }) => isBroken(text)).map(({ code, text }) => `${code}: ${text}`)
}

test('has eight capabilities of management, then eight of leadership, each with three behaviours for each of five stages', () => {
  assert.deepEqual(
    capabilities.map(({ code, domain }) => `${code} ${domain}`),
    domains.flatMap((domain) => [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${domain === 'management' ? 'M' : 'L'}${number} ${domain}`)),
  )
  assert.equal(behaviours.length, 240)
})

test('gives each behaviour a code of its own from capability, stage and number', () => {
  for (const capability of capabilities) {
    assert.deepEqual(Object.keys(capability.behaviours), stages)
    for (const stage of stages) {
      const expected = [1, 2, 3].map((number) => `${capability.code}-${letterOf[stage]}-${number}`)
      assert.deepEqual(capability.behaviours[stage].map(({ code }) => code), expected)
    }
  }
  assert.equal(new Set(behaviours.map(({ code }) => code)).size, 240)
})

for (const stage of stages) {
  test(`has a short form of 20 for ${stage}: ten of each domain, with every capability`, () => {
    for (const domain of domains) {
      const short = capabilities.filter((one) => one.domain === domain).map((one) => one.behaviours[stage].filter(({ isShort }) => isShort === true).length)
      assert.deepEqual(short.toSorted(), [1, 1, 1, 1, 1, 1, 2, 2], domain)
    }
    for (const capability of capabilities) assert.equal(capability.behaviours[stage][0]?.isShort, true, capability.code)
  })
}

test('shows every aspect in both domains, and every trend', () => {
  for (const domain of domains) {
    const shown = new Set(capabilities.filter((one) => one.domain === domain).map(({ aspect }) => aspect))
    assert.deepEqual(aspects.filter((aspect) => !shown.has(aspect)), [], domain)
  }
  assert.deepEqual(trends.filter((trend) => !capabilities.some((one) => one.trends.includes(trend))), [])
})

test('keeps to the words of the house', () => {
  const texts = [evenkeelCore.title, evenkeelCore.about, ...capabilities.flatMap(({ name, about }) => [name, about]), ...behaviours.map(({ text }) => text)]
  assert.deepEqual(texts.flatMap((text) => wordingProblems(text).map((problem) => `${problem}: ${text}`)), [])
})

test('says each behaviour in at most 20 words and 140 letters, without a stop at the end', () => {
  assert.deepEqual(breaking((text) => countWords(text) > 20 || text.length > 140 || /[.;:,?!]$/.test(text)), [])
})

test('begins each behaviour with a bare verb', () => {
  const bareInForm = ['Bring']
  assert.deepEqual(breaking((text) => !/^\p{Lu}\p{Ll}+ /u.test(text) || (/^\S+(ing|[^s]s|ed) /.test(text) && !bareInForm.some((verb) => text.startsWith(`${verb} `)))), [])
})

test('asks one thing at a time', () => {
  assert.deepEqual(breaking((text) => /\b(and|or|as well as|both|while also)\b|[;/]/.test(text)), [])
})

test('denies at most once in a behaviour', () => {
  assert.deepEqual(breaking((text) => [...text.matchAll(/\b(not|no|nobody|none|never|nothing|without)\b/gi)].length > 1), [])
})

test('speaks to nobody and of nobody, so that one text serves the person and a colleague', () => {
  assert.deepEqual(breaking((text) => /\b(I|me|my|you|your|he|she|his|her|we|our|us|oneself)\b/.test(text)), [])
})

test('praises nothing and says nothing that cannot be seen', () => {
  const bait = /\b(effective\w*|excellent\w*|appropriate\w*|proactive\w*|respect|compassion\w*|inspir\w*|ensur\w*|strive\w*|understand\w*|aware\w*|value[sd]?|good|best|always|strong\w*)\b/i
  assert.deepEqual(breaking((text) => bait.test(text)), [])
})

test('says no two behaviours nearly alike', () => {
  const bags = behaviours.map(({ code, text }) => ({ code, words: new Set(text.toLowerCase().split(/[^\p{L}]+/u)) }))
  const alike = bags.flatMap((one, at) => bags.slice(at + 1).filter((other) => overlap(one.words, other.words) >= 0.7).map((other) => `${one.code} ${other.code}`))
  assert.deepEqual(alike, [])
})

/** The share of the words of the shorter that the longer has as well. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size)
}

test('knows the 27 names of the NHS framework: three areas of three standards of three', () => {
  assert.equal(new Set(mlfCompetencies.map(({ name }) => name)).size, 27)
  for (const area of ['personal', 'managing', 'delivering'] as const) {
    const standards = mlfCompetencies.filter((one) => one.area === area).map(({ standard }) => standard)
    assert.equal(standards.length, 9)
    assert.equal(new Set(standards).size, 3)
  }
  assert.deepEqual(mlfAreas.personal, { name: 'Personal impact', alsoCalled: 'Developing self' })
})

test('goes with every competency that stands on an axis, on its own axis, and with no foundation', () => {
  const axisOf = new Map(mlfCompetencies.map(({ name, placement }) => [name, placement]))
  for (const { code, domain, competencies } of capabilities) {
    assert.ok(competencies.length > 0, code)
    for (const name of competencies) assert.equal(axisOf.get(name), domain, `${code}: ${name}`)
  }
  const mapped = new Set(capabilities.flatMap(({ competencies }) => competencies))
  const onAxis = mlfCompetencies.filter(({ placement }) => isOneOf(domains, placement)).map(({ name }) => name)
  assert.deepEqual(onAxis.filter((name) => !mapped.has(name)), [])
  assert.equal(onAxis.length, 21)
})
