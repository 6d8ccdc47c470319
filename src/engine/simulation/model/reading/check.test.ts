import { test } from 'node:test'
import type { Station } from '../model.ts'
import { type Check, list, number, text } from './check.ts'
import { object } from './object.ts'
import { type Loose, exactlyOne } from './together.ts'

test('a check that does not vouch for its type is refused by the compiler', () => {
  const aNumber = number({})
  // @ts-expect-error a text is no number
  const wrongKind: Check<number> = text(10)
  // @ts-expect-error neither is a list of numbers
  const wrongList: Check<readonly string[]> = list(aNumber, { least: 0, most: 1 })
  // @ts-expect-error the name is a text
  const wrongKey = object<{ readonly name: string }>({ name: { required: aNumber } })
  // @ts-expect-error a key is forgotten
  const forgotten = object<{ readonly name: string; readonly mean: number }>({ name: { required: text(10) } })
  // @ts-expect-error what must be there may not be left out
  const leftOut = object<{ readonly name: string }>({ name: { optional: text(10) } })
  // @ts-expect-error a rule sees the keys that it names and no others
  const unnamed = object<{ readonly low: number; readonly high: number }>({ low: { required: aNumber }, high: { required: aNumber } }, { rules: (between) => [between(['low'], ({ high }) => (high === 0 ? [] : []))] })
  // @ts-expect-error of what may come together nobody has said that it does not
  const together: Check<Pair> = object<Loose<Pair>>({ one: { optional: aNumber }, other: { optional: aNumber } })
  const apart: Check<Pair> = exactlyOne(object<Loose<Pair>>({ one: { optional: aNumber }, other: { optional: aNumber } }), ['one', 'other'])
  // @ts-expect-error what becomes of customers who find no room says nothing without room
  const roomless: Station = { name: 'desk', servers: 1, time: { law: 'constant', value: 1 }, whenFull: 'held' }
  return void [wrongKind, wrongList, wrongKey, forgotten, leftOut, unnamed, together, apart, roomless]
})

type Pair = { readonly one: number; readonly other?: never } | { readonly other: number; readonly one?: never }
