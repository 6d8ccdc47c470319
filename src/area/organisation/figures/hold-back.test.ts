import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type ShownCount, holdBack, shownRow, shownTotal } from './hold-back.ts'

/** A column as a reader sees it. */
function shown(values: readonly number[]): readonly string[] {
  const held = holdBack([values])
  return [...values.map((_, row) => shownRow(values, row, held)), shownTotal(values, held)].map(text)
}

function text(count: ShownCount): string {
  return count.kind === 'shown' ? String(count.count) : count.kind
}

describe('holding numbers back', () => {
  it('shows everything when no number is 1 to 4', () => {
    assert.deepEqual(shown([5, 0, 12]), ['5', '0', '12', '17'])
  })

  it('holds a second row back, so that the first cannot be worked out from the total', () => {
    assert.deepEqual(shown([3, 12, 40]), ['fewer', 'held-back', '40', '55'])
  })

  it('needs no further row when two small numbers hide each other', () => {
    assert.deepEqual(shown([2, 3, 40]), ['fewer', 'fewer', '40', '45'])
  })

  it('holds a further row back when two small numbers can only be 4 and 4', () => {
    assert.deepEqual(shown([4, 4, 40, 50]), ['fewer', 'fewer', 'held-back', '50', '98'])
  })

  it('shows nothing, the total included, when no row is left to hold back', () => {
    assert.deepEqual(shown([3, 0]), ['held-back', 'held-back', 'fewer'])
    assert.deepEqual(shown([4, 4]), ['held-back', 'held-back', 'held-back'])
  })

  it('holds the same rows back in all columns', () => {
    assert.deepEqual([...holdBack([[10, 20, 30], [10, 17, 3]]).rows].toSorted(), [0, 2])
  })
})

/** Every column of whole numbers that agrees with what is shown; a reader may believe each of them. */
function possible(seen: readonly ShownCount[], total: ShownCount, most: number): readonly (readonly number[])[] {
  const optionsOf = (count: ShownCount): readonly number[] => {
    if (count.kind === 'shown') return [count.count]
    return count.kind === 'fewer' ? [1, 2, 3, 4] : Array.from({ length: most + 1 }, (_, value) => value)
  }
  const columns = seen.reduce<readonly (readonly number[])[]>((found, count) => found.flatMap((column) => optionsOf(count).map((value) => [...column, value])), [[]])
  return columns.filter((column) => {
    const sum = column.reduce((one, other) => one + other, 0)
    return total.kind === 'shown' ? sum === total.count : total.kind === 'fewer' ? sum > 0 && sum < 5 : true
  })
}

describe('an attacker who knows the table and its rules', () => {
  const column = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 3 })

  it('cannot work a number of 1 to 4 out: at least 3 values remain possible for each', () => {
    fc.assert(
      fc.property(column, (values) => {
        const held = holdBack([values])
        const seen = values.map((_, row) => shownRow(values, row, held))
        const worlds = possible(seen, shownTotal(values, held), 28)
        values.forEach((value, row) => {
          if (value === 0 || value > 4) return
          assert.ok(new Set(worlds.map((world) => world[row])).size >= 3, `${values.join(' ')}: row ${row}`)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('cannot work out a part, or what is left of the whole, where the whole is shown', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(rows, (pairs) => {
        const [parts, others, wholes] = [pairs.map(([part]) => part), pairs.map(([, other]) => other), pairs.map(([part, other]) => part + other)]
        const heldWholes = holdBack([wholes])
        const atMost = wholes.map((whole, row) => (heldWholes.rows.has(row) ? null : whole))
        const held = holdBack([parts, others], { alsoHeld: heldWholes, atMost })
        const wholeWorlds = possible(wholes.map((_, row) => shownRow(wholes, row, heldWholes)), shownTotal(wholes, heldWholes), 24)
        const partWorlds = possible(parts.map((_, row) => shownRow(parts, row, held)), shownTotal(parts, held), 24)
        pairs.forEach(([part, other], row) => {
          const fits = partWorlds.filter((world) => wholeWorlds.some((whole) => world.every((value, one) => value <= (whole[one] ?? 0))))
          const isSmall = [part, ...(heldWholes.rows.has(row) ? [] : [other])].some((count) => count > 0 && count < 5)
          if (isSmall) assert.ok(new Set(fits.map((world) => world[row])).size >= 2, JSON.stringify(pairs))
        })
      }),
      { numRuns: 200 },
    )
  })
})
