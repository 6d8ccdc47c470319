import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { outcomeNames, outcomeUnits, settingNames, wayNames } from '../../engine/ward/index.ts'
import type { WardResult } from './study/result.ts'
import { wardAs } from './testing/asking.ts'

const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, 'study/result.schema.json'), 'utf8')) as object // our own file
const isValid = new Ajv2020().compile(schema)

const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-ward-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(policy: unknown): string {
  const file = path.join(folder, 'policy.json')
  writeFileSync(file, JSON.stringify(policy))
  return file
}

const resultOf = (stdout: string) => JSON.parse(stdout) as WardResult // found valid by the schema

const short = ['--weeks', '3', '--replications', '4']

describe('evenkeel ward', () => {
  it('prints five outcomes by week with their units, in the form of its schema', async () => {
    const { status, stdout, stderr } = await wardAs([fileOf({ ward: 'tight', policy: 'balanced' }), ...short, '--seed', '7'])
    assert.deepEqual([status, stderr], [0, ''])
    assert.ok(isValid(JSON.parse(stdout)), JSON.stringify(isValid.errors))
    const { weeks, replications, outcomes, runs } = resultOf(stdout)
    assert.deepEqual(Object.keys(JSON.parse(stdout) as object), ['weeks', 'replications', 'outcomes', 'runs'])
    assert.deepEqual({ weeks, replications, runs }, { weeks: 3, replications: 4, runs: { seed: 7 } })
    assert.deepEqual(Object.keys(outcomes), [...outcomeNames])
    for (const name of outcomeNames) {
      const { unit, ...lists } = outcomes[name]
      assert.equal(unit, outcomeUnits[name])
      assert.deepEqual(Object.entries(lists).map(([key, list]) => [key, list.length]), [['median', 3], ['low80', 3], ['high80', 3]])
    }
  })

  it('runs 26 weeks, 20 times, by seed 1, unless told', async () => {
    const { weeks, replications, runs, outcomes } = resultOf((await wardAs([fileOf({ policy: 'balanced' })])).stdout)
    assert.deepEqual({ weeks, replications, runs, safe: outcomes.safe.median.length }, { weeks: 26, replications: 20, runs: { seed: 1 }, safe: 26 })
  })

  it('runs every way in every ward, with the median neither below low80 nor above high80', async () => {
    for (const ward of settingNames) {
      for (const policy of wayNames) {
        const { outcomes } = resultOf((await wardAs([fileOf({ ward, policy }), ...short])).stdout)
        for (const { median, low80, high80 } of Object.values(outcomes)) {
          median.forEach((middle, week) => {
            const [low, high] = [low80[week] ?? NaN, high80[week] ?? NaN]
            assert.ok(Number.isFinite(middle) && low <= middle && middle <= high, `${ward} ${policy} week ${week}: ${low} ${middle} ${high}`)
          })
        }
      }
    }
  })

  it('prints the same to the byte for the same seed, and something else for another', async () => {
    const printed = async (seed: string) => (await wardAs([fileOf({ policy: 'balanced' }), ...short, '--seed', seed])).stdout
    assert.equal(await printed('5'), await printed('5'))
    assert.notDeepEqual(resultOf(await printed('5')).outcomes, resultOf(await printed('6')).outcomes)
  })

  it('lets hours, styles, orders and the ward make a difference', async () => {
    const safe = async (policy: object) => JSON.stringify(resultOf((await wardAs([fileOf(policy), '--weeks', '8', '--replications', '2'])).stdout).outcomes)
    const printed = [
      await safe({ policy: 'balanced' }),
      await safe({ policy: 'balanced', ward: 'tight' }),
      await safe({ hours: { directCare: 36 } }),
      await safe({ policy: 'balanced', orders: ['homeOnTime', 'extraBeds'] }),
      await safe({ policy: 'balanced', improve: 'discharge' }),
    ]
    assert.equal(new Set(printed).size, printed.length)
  })

  it('takes the hours of a way as that way', async () => {
    const hours = { directCare: 6, roster: 3.5, budget: 2, standards: 3, flow: 4, performance: 1.5, roles: 1.5, listen: 3, purpose: 1, improve: 5, coach: 2.5, across: 2, speakUp: 1 }
    const styles = { familiarEmergency: 'direct', unfamiliarEmergency: 'involve', change: 'involve', development: 'coach', routine: 'delegate' }
    assert.equal((await wardAs([fileOf({ hours, styles }), ...short])).stdout, (await wardAs([fileOf({ ward: 'average', policy: 'balanced' }), ...short])).stdout)
  })

  it('runs a single replication, whose median is all there is, and says so', async () => {
    const { status, stdout, stderr } = await wardAs([fileOf({ policy: 'balanced' }), '--weeks', '2', '--replications', '1'])
    assert.equal(status, 0)
    assert.equal(stderr, 'One replication cannot tell how far outcomes differ by chance. Give more, such as --replications 20.\n')
    for (const { median, low80, high80 } of Object.values(resultOf(stdout).outcomes)) assert.deepEqual([low80, high80], [median, median])
  })

  it('reads standard input, with a byte order mark or without', async () => {
    const policy = '{ "ward": "slack", "policy": "balanced" }'
    const answer = await wardAs(['-', ...short], policy)
    assert.deepEqual([answer.status, await wardAs(['-', ...short], `\uFEFF${policy}`)], [0, answer])
  })

  it('says what to know of a policy, and runs it all the same', async () => {
    const { status, stdout, stderr } = await wardAs(['-', ...short], '{ "hours": { "directCare": 60 } }')
    assert.deepEqual([status, stderr], [0, 'standard input: hours add to 60 a week, and a full week has 37.5. Hours beyond it tire you, and some of the plan is left undone.\n'])
    assert.ok(isValid(JSON.parse(stdout)))
  })
})

describe('evenkeel ward, asked otherwise than it can be', () => {
  async function refused(args: readonly string[], input?: string | Uint8Array): Promise<string> {
    const { status, stdout, stderr } = await wardAs(args, input)
    assert.deepEqual([status, stdout], [2, ''], args.join(' '))
    return stderr
  }
  const use = 'Use: evenkeel ward POLICY.json [--weeks N] [--replications N] [--seed N]\nMore is said by: evenkeel ward --help\n'

  it('says each thing that is wrong, then how it is used, and prints nothing', async () => {
    assert.equal(await refused(['--weeks', '0']), `Name the file of a policy, or - for standard input.\nGive --weeks a whole number from 1 to 520.\n${use}`)
  })

  it('says of a file why it cannot be read', async () => {
    assert.match(await refused(['/nowhere/at-all.json']), /there is no such file/u)
    assert.match(await refused([folder]), /is not a file/u)
    assert.match(await refused(['-'], Buffer.from([0xff, 0xfe, 0x7b, 0])), /^standard input is saved as UTF-16\./u)
    assert.match(await refused(['-'], ''), /^standard input: /u)
    assert.match(await refused(['-'], '{ "policy": "balanced", }'), /^standard input: This is not JSON: see line 1, column 23\./u)
    assert.match(await refused(['-'], '{ "policy": "balanced", "policy": "balanced" }'), /“?policy/u)
    assert.match(await refused(['-'], `"${'x'.repeat(1_000_001)}"`), /longer than 1,000,000 letters/u)
  })

  it('says each thing that is wrong with a policy, and of very many the first', async () => {
    assert.equal(await refused(['-'], '{ "policy": "balance", "hour": {} }'), 'standard input: hour is not a key that is known there. Did you mean hours?\nstandard input: policy is “balance”. Did you mean balanced?\n')
    const lines = (await refused(['-'], JSON.stringify({ policy: 'balanced', orders: Array.from({ length: 60 }, () => 'x') }))).trimEnd().split('\n')
    assert.deepEqual([lines.length, lines.at(-1)], [51, 'standard input: 10 problems more. Mend these first.'])
  })
})
