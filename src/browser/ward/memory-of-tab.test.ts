import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { goingOn } from './memory-of-tab.ts'

describe('the memory of a tab', () => {
  it('keeps, gives back and forgets', () => {
    const kept = new Map<string, string>()
    const memory = goingOn({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) })
    memory.setItem('a', 'b')
    assert.equal(memory.getItem('a'), 'b')
    memory.removeItem('a')
    assert.equal(memory.getItem('a'), null)
  })

  it('stops nothing where it is full', () => {
    const full = { getItem: () => 'older', removeItem: () => undefined, setItem: () => { throw new DOMException('full', 'QuotaExceededError') } }
    const memory = goingOn(full)
    memory.setItem('a', 'newer')
    assert.equal(memory.getItem('a'), 'older')
  })
})
