import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseServeConfig } from './config.ts'

function refusal(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const parsed = parseServeConfig(args, env, '/project')
  return parsed.ok ? 'accepted' : parsed.error
}

describe('the settings of serve', () => {
  it('are local, on port 3700, with the data in the project, when nothing is said', () => {
    const parsed = parseServeConfig([], {}, '/project')
    assert.ok(parsed.ok)
    assert.deepEqual([parsed.value.host, parsed.value.port, parsed.value.dataFolder], ['127.0.0.1', 3700, '/project/data'])
  })
  it('take the data folder of the flag before that of the environment', () => {
    const parsed = parseServeConfig(['--data', '/a'], { EVENKEEL_DATA: '/b' }, '/project')
    assert.ok(parsed.ok && parsed.value.dataFolder === '/a')
  })
  it('take digits for a port and nothing else', () => {
    for (const port of ['1e3', '0x10', ' ', '65536', '123456', '-1', 'eighty']) assert.match(refusal([`--port=${port}`]), /^--port takes a whole number from 0 to 65535, not /)
    assert.equal(refusal(['--port', '0']), 'accepted')
  })
  it('take an origin without a path, of the web', () => {
    for (const origin of ['ftp://a', 'evenkeel.example', 'https://evenkeel.example/', 'https://evenkeel.example/path']) {
      assert.match(refusal([], { EVENKEEL_PUBLIC_ORIGIN: origin }), /^EVENKEEL_PUBLIC_ORIGIN takes an address like/)
    }
    assert.equal(refusal([], { EVENKEEL_PUBLIC_ORIGIN: 'https://evenkeel.example' }), 'accepted')
  })
  it('take up to 60 whole seconds in which a service that was told to stop still lets everybody in', () => {
    const parsed = parseServeConfig([], { EVENKEEL_DRAIN_SECONDS: '5' }, '/project')
    assert.ok(parsed.ok && parsed.value.drainSeconds === 5)
    for (const seconds of ['-1', '61', '1.5', 'long', '']) assert.match(refusal([], { EVENKEEL_DRAIN_SECONDS: seconds }), /^EVENKEEL_DRAIN_SECONDS takes a whole number from 0 to 60, not /)
  })
  it('move the clock in test builds alone', () => {
    const ahead = (env: Readonly<Record<string, string>>) => {
      const parsed = parseServeConfig([], { EVENKEEL_TEST_DAYS_AHEAD: '30', ...env }, '/project')
      return parsed.ok ? parsed.value.daysAhead : null
    }
    assert.equal(ahead({}), 0)
    assert.equal(ahead({ EVENKEEL_TEST: '1' }), 30)
  })
  it('name a flag that is not known, and the use', () => {
    assert.match(refusal(['--bogus']), /^Unknown option '--bogus'\. Use: evenkeel serve/)
    assert.equal(refusal(['--data=']), '--data takes the name of a folder.')
  })
})
