import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aTransition } from '../testing/a-transition.ts'
import { everyTask } from './every-task.ts'
import { stagesNow } from './stages.ts'
import { type SentStage, type TemplateTask, stageFrom, templateTasks } from './template-tasks.ts'

const today = aDay('2026-11-26')
const own = { id: 'own-1', text: 'Ring the site team', why: '' }

function before(template: Parameters<typeof stagesNow>[1]['template'], done: readonly string[] = [], kind: 'acting-up' | 'preparing' = 'acting-up') {
  const tasks = done.map((taskId) => ({ taskId, doneOn: today, doneById: null, note: '' }))
  return stagesNow(aTransition({ kind }), { agreed: [], tasks, template }, today).stages.find(({ stage }) => stage === 'before')?.tasks.map(({ id }) => id) ?? []
}

describe('the tasks as an organisation wants them', () => {
  const ours = before({})

  it('leave out what it leaves out, unless somebody has done it', () => {
    const template = { start: { before: { hidden: ours.slice(0, 2), own: [], order: [] } } }
    assert.deepEqual(before(template), ours.slice(2))
    assert.deepEqual(before(template, ours.slice(1, 2)), ours.slice(1))
  })

  it('hold its own, in its order; what the order does not know stands last', () => {
    const [first = '', second = '', ...others] = ours
    assert.deepEqual(before({ start: { before: { hidden: [], own: [own], order: [second, own.id, first] } } }), [second, own.id, first, ...others])
  })

  it('are other ones for who prepares', () => {
    assert.deepEqual(before({ start: { before: { hidden: [], own: [own], order: [] } } }, [], 'preparing'), before({}, [], 'preparing'))
  })

  it('are without a stage of which everything is left out', () => {
    assert.deepEqual(before({ start: { before: { hidden: ours, own: [], order: [] } } }), [])
  })

  it('count own ones that are done', () => {
    const stages = stagesNow(aTransition(), { agreed: [], tasks: [{ taskId: own.id, doneOn: today, doneById: null, note: '' }], template: { start: { before: { hidden: ours, own: [own], order: [] } } } }, today).stages
    assert.equal(stages[0]?.isCompleted, true)
  })
})

describe('every task of ours', () => {
  it('is known once, by list and stage, and those of who prepares are others', () => {
    const { start, preparing } = everyTask()
    const ids = [...start.values(), ...preparing.values()].flatMap((tasks) => tasks.map(({ id }) => id))
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.length > 90)
    assert.ok(start.get('before')?.some(({ id }) => id === 'before-authority-both-managers'))
  })
})

describe('a stage that somebody sends', () => {
  const tasks: readonly TemplateTask[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, why: '', isOwn: false, isLeftOut: false }))
  const nothing: SentStage = { places: new Map(), words: new Map(), added: null }
  const sent = (about: Partial<SentStage>, of = tasks) => stageFrom(of, { ...nothing, ...about }, () => 'new')
  const order = (about: Partial<SentStage>) => {
    const stage = sent(about)
    return stage.ok ? stage.value.order.join('') : stage.error.code
  }

  it('moves a task up before what stood there, and down after it', () => {
    assert.equal(order({ places: new Map([['c', 1]]) }), 'cabd')
    assert.equal(order({ places: new Map([['a', 3]]) }), 'bcad')
    assert.equal(order({}), 'abcd')
  })

  it('adds a task where it was told, or last', () => {
    assert.equal(order({ added: { text: 'x', why: '', place: 2 } }), 'aown-newbcd')
    assert.equal(order({ added: { text: 'x', why: '', place: null } }), 'abcdown-new')
  })

  it('leaves out ours, and removes an own one', () => {
    const stage = sent({ places: new Map([['b', null], ['own-1', null]]) }, [...tasks, { ...own, isOwn: true, isLeftOut: false }])
    assert.deepEqual(stage.ok && [stage.value.hidden, stage.value.own], [['b'], []])
  })

  it('is not taken without words, with too many of them, or with a seventh own task', () => {
    assert.equal(order({ added: { text: '', why: 'Because', place: null } }), 'no-words')
    assert.equal(order({ added: { text: 'x'.repeat(201), why: '', place: null } }), 'too-long')
    const six = Array.from({ length: 6 }, (_, index) => ({ ...own, id: `own-${index}`, isOwn: true, isLeftOut: false }))
    const stage = sent({ added: { text: 'x', why: '', place: null } }, six)
    assert.deepEqual(!stage.ok && stage.error, { code: 'too-many' })
  })

  it('shows what is left out last', () => {
    const [first] = everyTask().start.get('day-1') ?? []
    assert.ok(first !== undefined)
    const shown = templateTasks({ start: { 'day-1': { hidden: [first.id], own: [], order: [] } } }, 'start', 'day-1')
    assert.deepEqual([shown.at(-1)?.id, shown.at(-1)?.isLeftOut], [first.id, true])
  })
})
