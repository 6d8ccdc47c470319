import assert from 'node:assert/strict'
import { beforeEach, describe, it, mock } from 'node:test'
import { type ChosenRun, textOfRun } from '../../area/simulated-ward/rules/run-text.ts'
import { predecessorsPlan } from '../../area/simulated-ward/rules/first-plan.ts'
import { ClassLink } from './class-link.ts'
import { classMemory } from './class-memory.ts'
import { type ClassServer, type ClassState, type Heard, type RunToSend, heardIn } from './class-server.ts'
import type { Standing } from './class-standing.ts'

const start: ChosenRun = { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed: 7, plan: predecessorsPlan, decisions: [] }
const decided: ChosenRun = { ...start, decisions: [{ kind: 'plan', hour: 0, plan: { ...predecessorsPlan, orders: ['homeOnTime'] } }] }
const open: ClassState = { frozen: false, holdAfterWeek: null, ended: false }

/** A server that answers by a script: what it says next, and what it was asked. */
let says: Heard
let looks: number
let sent: RunToSend[]
const server: ClassServer = {
  look: async () => {
    looks += 1
    return says
  },
  send: async (run) => {
    sent.push(run)
    return says
  },
}

/** Storage of a tab, which outlives the page. */
let stored: Map<string, string>
const storage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value), removeItem: (key: string) => void stored.delete(key) }

let link: ClassLink
let heard: Standing[]
function openLink(): ClassLink {
  const opened = new ClassLink(server, classMemory(storage, 'CODE42', start))
  opened.listen((standing) => heard.push(standing))
  return opened
}
beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout'] })
  says = { kind: 'state', state: open }
  looks = 0
  sent = []
  heard = []
  stored = new Map()
  link = openLink()
})

/** Lets so much time pass, and answers arrive in between. */
async function after(ms: number): Promise<void> {
  for (let passed = 0; passed <= ms; passed += 100) {
    mock.timers.tick(passed === 0 ? 0 : 100)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const setTo = (state: Partial<ClassState>) => (says = { kind: 'state', state: { ...open, ...state } })
const join = async () => {
  link.keep({ run: start, hour: 0 }, 0)
  await after(0)
}

describe('a ward of a class', () => {
  it('joins by sending a run with nothing decided, and sends again only what is new', async () => {
    await join()
    link.keep({ run: start, hour: 5 }, 0)
    link.keep({ run: decided, hour: 5 }, 0)
    await after(0)
    link.keep({ run: decided, hour: 168 }, 1)
    await after(0)
    assert.deepEqual(sent.map(({ run, weeks }) => [run, weeks]), [[textOfRun(start), 0], [textOfRun(decided), 0], [textOfRun(decided), 1]])
    assert.equal(new Set(sent.map(({ place }) => place)).size, 1)
    assert.match(sent[0]?.place ?? '', /^[\w-]{22}$/u)
  })

  it('stands while whoever leads the class has frozen it, and goes on when it is let go', async () => {
    await join()
    setTo({ frozen: true })
    await after(2_500)
    assert.equal(link.mayRun(), false)
    setTo({})
    await after(2_500)
    assert.equal(link.mayRun(), true)
  })

  it('hears of a freeze with the answer to what it sends', async () => {
    setTo({ frozen: true })
    await join()
    assert.equal(link.mayRun(), false)
  })

  it('waits with the week after a hold and with every later one, and says why', async () => {
    setTo({ holdAfterWeek: 2 })
    await join()
    assert.equal(link.whyWait(2), null)
    assert.match(link.whyWait(3) ?? '', /stops after week 2/)
    assert.match(link.whyWait(6) ?? '', /stops after week 2/)
    assert.equal(link.mayRun(), true)
    setTo({})
    await after(2_500)
    assert.equal(link.whyWait(3), null)
  })

  it('tries again when no answer comes, after 2, 4, 8 and then every 15 seconds, until it has arrived', async () => {
    says = { kind: 'nothing' }
    await join()
    link.keep({ run: decided, hour: 5 }, 0)
    const times: number[] = []
    for (let second = 1; second <= 60; second += 1) {
      const before = sent.length
      await after(1_000)
      if (sent.length > before) times.push(second)
    }
    assert.deepEqual(times, [2, 6, 14, 29, 44, 59])
    setTo({})
    await after(15_000)
    assert.equal(sent.at(-1)?.run, textOfRun(decided))
    const arrived = sent.length
    await after(10_000)
    assert.equal(sent.length, arrived)
  })

  it('says that there is no connection after two answers that did not come, and keeps what the class has set', async () => {
    setTo({ frozen: true })
    await join()
    says = { kind: 'nothing' }
    await after(2_500)
    assert.deepEqual(heard.at(-1), { kind: 'with-class', state: { ...open, frozen: true }, line: 'heard' })
    await after(2_000)
    assert.deepEqual(heard.at(-1), { kind: 'with-class', state: { ...open, frozen: true }, line: 'away' })
    setTo({})
    await after(4_000)
    assert.deepEqual(heard.at(-1), { kind: 'with-class', state: open, line: 'heard' })
  })

  it('goes on alone when the class is ended, and sends nothing any more', async () => {
    await join()
    setTo({ frozen: true })
    await after(2_500)
    setTo({ ended: true })
    await after(2_500)
    assert.deepEqual(heard.at(-1), { kind: 'alone', because: 'ended' })
    assert.deepEqual([link.mayRun(), link.lastWords()], [true, null])
    const asked = looks
    link.keep({ run: decided, hour: 5 }, 0)
    await after(20_000)
    assert.deepEqual([sent.length, looks], [1, asked])
  })

  for (const reason of ['full', 'no-class', 'another-run', 'not-a-run'] as const) {
    it(`goes on alone where the server refuses the run: ${reason}`, async () => {
      says = { kind: 'refused', reason }
      await join()
      assert.deepEqual(heard, [{ kind: 'alone', because: reason }])
      assert.equal(link.whyWait(5), null)
    })
  }

  it('stops asking about a minute after nobody sees the page any more, and asks at once when somebody does', async () => {
    await join()
    link.hide()
    await after(90_000)
    const asked = looks
    await after(60_000)
    assert.equal(looks, asked)
    link.show()
    await after(0)
    assert.equal(looks, asked + 1)
    await after(2_500)
    assert.equal(looks, asked + 2)
  })

  it('sends to the end what was decided, also when the run is over, and then asks no more', async () => {
    await join()
    says = { kind: 'nothing' }
    link.keep({ run: decided, hour: 1_344 }, 8)
    link.leave()
    await after(10_000)
    setTo({})
    await after(15_000)
    const asked = looks
    await after(15_000)
    assert.deepEqual([sent.at(-1)?.weeks, looks], [8, asked])
    assert.match(link.lastWords() ?? '', /the class talks/)
  })
})

describe('a ward of a class that was stopped by who runs it', () => {
  it('is frozen no more, also by the answer to what it still sends', async () => {
    setTo({ frozen: true })
    await join()
    says = { kind: 'nothing' }
    link.keep({ run: decided, hour: 30 }, 0)
    link.leave()
    assert.deepEqual(heard.at(-1), { kind: 'with-class', state: open, line: 'heard' })
    setTo({ frozen: true })
    await after(2_000)
    assert.deepEqual([sent.at(-1)?.run, heard.at(-1)], [textOfRun(decided), { kind: 'with-class', state: open, line: 'heard' }])
  })
})

describe('what the tab keeps of a ward of a class', () => {
  it('is the place, what was decided and the hour: after a reload all of it is there', () => {
    link.keep({ run: decided, hour: 30 }, 0)
    const again = classMemory(storage, 'CODE42', start)
    assert.deepEqual(again.read(), { run: decided, hour: 30 })
    assert.equal(again.place, classMemory(storage, 'CODE42', start).place)
  })

  it('is sent again after a reload, for it may not have arrived', async () => {
    says = { kind: 'nothing' }
    await join()
    setTo({})
    const at = classMemory(storage, 'CODE42', start).read()
    assert.ok(at !== null)
    link = openLink()
    link.keep(at, 0)
    await after(0)
    assert.deepEqual(sent.map(({ place }) => place), [sent[0]?.place, sent[0]?.place])
  })

  it('is forgotten when it is of another class or cannot be read', () => {
    link.keep({ run: decided, hour: 30 }, 0)
    assert.equal(classMemory(storage, 'CODE42', { ...start, seed: 8 }).read(), null)
    assert.equal(classMemory(storage, 'CODE43', start).read(), null)
    stored.set('evenkeel.ward.class.CODE42', '{"place":')
    assert.equal(classMemory(storage, 'CODE42', start).read(), null)
    assert.equal(classMemory(null, 'CODE42', start).read(), null)
  })

  it('is forgotten when its hour cannot be, and when the ward cannot run it any more: a new page begins anew', () => {
    const memory = classMemory(storage, 'CODE44', start)
    for (const hour of [-1, 1.5, 1345, 1e300]) {
      memory.write({ run: decided, hour })
      assert.equal(classMemory(storage, 'CODE44', start).read(), null, String(hour))
    }
    memory.write({ run: decided, hour: 30 })
    assert.match(new ClassLink({ look: () => Promise.reject(new Error('not asked')), send: () => Promise.reject(new Error('not asked')) }, memory).forget(), /Load the page again to begin anew/u)
    assert.equal(classMemory(storage, 'CODE44', start).read(), null)
    assert.notEqual(classMemory(storage, 'CODE44', start).place, memory.place)
  })
})

describe('an answer of the server of a class', () => {
  it('is the state by itself, or beside what was kept', () => {
    const state = { frozen: true, holdAfterWeek: 2, ended: false }
    assert.deepEqual(heardIn(state), { kind: 'state', state })
    assert.deepEqual(heardIn({ kept: true, state }), { kind: 'state', state })
    assert.deepEqual(heardIn({ ...state, holdAfterWeek: null }), { kind: 'state', state: { ...state, holdAfterWeek: null } })
  })

  it('is a reason why the run is not kept', () => {
    assert.deepEqual(heardIn({ kept: false, reason: 'full' }), { kind: 'refused', reason: 'full' })
  })

  it('is nothing when it is of something else', () => {
    for (const body of [null, 'busy', [], {}, { kept: false, reason: 'rate' }, { state: 'open' }]) assert.deepEqual(heardIn(body), { kind: 'nothing' })
  })
})
