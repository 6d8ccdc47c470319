import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { driverDiagram, wrapped } from './driver-diagram.ts'
import { driverTree } from './driver-tree.ts'

const drivers = [
  { driverId: 'a', parentId: null, text: 'Patients who get up at night are seen', place: 1 },
  { driverId: 'a1', parentId: 'a', text: 'Call bells within reach', place: 1 },
  { driverId: 'a2', parentId: 'a', text: 'Rounds', place: 2 },
  { driverId: 'b', parentId: null, text: 'Safe shoes', place: 2 },
]
const ideas = [
  { ideaId: 'i', driverId: 'a1', text: 'A bell check at every round', state: 'idea', place: 1, version: 1 },
  { ideaId: 'j', driverId: null, text: 'Something else', state: 'idea', place: 2, version: 1 },
] as const

describe('the driver diagram', () => {
  const { boxes, lines, width, height } = driverDiagram('Half as many falls', driverTree(drivers, ideas))

  it('has a box for everything, from left to right: aim, primary and secondary drivers, ideas', () => {
    assert.equal(boxes.length, 7)
    const xs = (kind: string) => [...new Set(boxes.filter((box) => box.kind === kind).map(({ x }) => x))]
    const order = [xs('aim'), xs('primary'), xs('secondary'), xs('idea')]
    assert.ok(order.every(({ length }) => length === 1))
    assert.deepEqual(order.flat(), order.flat().toSorted((one, other) => one - other))
  })

  it('has a line for everything that hangs on something', () => {
    assert.equal(lines.length, 5)
    assert.ok(lines.every(({ fromX, toX }) => toX > fromX))
  })

  it('lets no two boxes overlap, and keeps all within the picture', () => {
    for (const box of boxes) {
      assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height)
      for (const other of boxes) assert.ok(box === other || box.x !== other.x || box.y + box.height <= other.y || other.y + other.height <= box.y)
    }
  })

  it('breaks words into lines, cuts what is longer than a line, and ends in an ellipsis', () => {
    assert.deepEqual(wrapped('one two three', 7, 3), ['one two', 'three'])
    assert.deepEqual(wrapped('abcdefghij', 4, 9), ['abcd', 'efgh', 'ij'])
    assert.deepEqual(wrapped('aa bb cc dd', 2, 2), ['aa', 'b…'])
  })
})
