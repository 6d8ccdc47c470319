import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fewestPlaces, rangesOf, shareWord, shareWords } from './shares.ts'

const sizes = Array.from({ length: 60 - fewestPlaces + 1 }, (_, index) => index + fewestPlaces)

/** Every way in which so many can divide themselves over some answers. */
function* divisions(places: number, answers: number): Generator<readonly number[]> {
  if (answers === 1) return void (yield [places])
  for (let first = 0; first <= places; first += 1) for (const rest of divisions(places - first, answers - 1)) yield [first, ...rest]
}

/** What is said of a count: ours, or a worse way that the tests try. */
type WordFor = (count: number, places: number) => string

/**
 * Somebody reads what was said of all answers, and knows one person's: her own. In which of these cases can all others have given only one answer?
 * @returns what was said and what she knows, one text for each case
 */
function giveAway(places: number, answers: number, wordFor: WordFor = shareWord): readonly string[] {
  const onlyAnswer = new Map<string, number | null>()
  for (const counts of divisions(places, answers)) {
    const said = counts.map((count) => wordFor(count, places)).join(' ')
    for (const [own, count] of counts.entries()) {
      if (count === 0) continue
      const others = counts.map((one, answer) => (answer === own ? one - 1 : one))
      const all = others.indexOf(places - 1)
      const [key, before] = [`${said} known ${own}`, onlyAnswer.get(`${said} known ${own}`)]
      onlyAnswer.set(key, all === -1 || (before !== undefined && before !== all) ? null : all)
    }
  }
  return [...onlyAnswer].filter(([, only]) => only !== null).map(([said]) => said)
}

describe('words for how many of a class did something', () => {
  it('cover every count once, from none to all, for every size of a class', () => {
    for (const places of sizes) {
      const ranges = shareWords.map((word) => rangesOf(places)[word])
      assert.equal(ranges[0]?.lowest, 0)
      assert.equal(ranges.at(-1)?.highest, places)
      for (const [index, { lowest, highest }] of ranges.entries()) {
        assert.ok(highest >= lowest, `${places}: ${shareWords[index]}`)
        if (index > 0) assert.equal(lowest, (ranges[index - 1]?.highest ?? NaN) + 1, `${places}`)
      }
    }
  })

  it('say the same of as many who did as of as many who did not', () => {
    for (const places of sizes) for (let count = 0; count <= places; count += 1) assert.equal(shareWords.indexOf(shareWord(count, places)), 4 - shareWords.indexOf(shareWord(places - count, places)))
  })

  it('mean what the page says they mean, of 8 and of 24', () => {
    assert.deepEqual(Array.from({ length: 9 }, (_, count) => shareWord(count, 8)), ['hardly-anybody', 'hardly-anybody', 'hardly-anybody', 'some', 'about-half', 'most', 'nearly-everybody', 'nearly-everybody', 'nearly-everybody'])
    assert.deepEqual(Object.values(rangesOf(24)), [{ lowest: 0, highest: 3 }, { lowest: 4, highest: 8 }, { lowest: 9, highest: 15 }, { lowest: 16, highest: 20 }, { lowest: 21, highest: 24 }])
  })

  it('leave each other person two answers, also for somebody who knows her own: all ways in which 8 to 40 can divide themselves over two or three answers', () => {
    for (const answers of [2, 3]) for (const places of sizes.filter((size) => size <= 40)) assert.deepEqual(giveAway(places, answers), [], `${places} people, ${answers} answers`)
  })

  it('do so for the five that a situation has, for 8 to 16 people', () => {
    for (const places of sizes.filter((size) => size <= 16)) assert.deepEqual(giveAway(places, 5), [], `${places} people`)
  })

  it('do so also where ways and acts are told side by side, and who left the matter is in both: all ways in which 8 and 9 people can divide themselves', () => {
    for (const places of [8, 9]) assert.deepEqual(giveAwaySideBySide(places), [], `${places} people`)
  })

  it('would not, if a word could mean one person or none', () => {
    const narrow: WordFor = (count, places) => (count <= 1 ? 'nearly none' : count >= places - 1 ? 'nearly all' : 'between')
    assert.ok(giveAway(8, 2, narrow).length > 0, 'one who alone did it would know that no other did')
  })
})

const ways = 4
const acts = 2

/** The same where four ways and two acts are told of the same answers; the last cell of a division is who left it. */
function giveAwaySideBySide(places: number): readonly string[] {
  const only = new Map<string, number | null>()
  for (const cells of divisions(places, ways * acts + 1)) {
    const left = cells[ways * acts] ?? 0
    const ofWay = (counts: readonly number[], way: number) => (counts[way * acts] ?? 0) + (counts[way * acts + 1] ?? 0)
    const inWays = [0, 1, 2, 3].map((way) => ofWay(cells, way))
    const inActs = [0, 1].map((act) => inWays.reduce((sum, _, way) => sum + (cells[way * acts + act] ?? 0), 0))
    const said = [...inWays, ...inActs, left].map((count) => shareWord(count, places)).join(' ')
    for (const [own, count] of cells.entries()) {
      if (count === 0) continue
      const others = cells.map((one, cell) => (cell === own ? one - 1 : one))
      const all = [0, 1, 2, 3].findIndex((way) => ofWay(others, way) === places - 1)
      const [key, answer] = [`${said} known ${own}`, (others[ways * acts] ?? 0) === places - 1 ? ways : all]
      const before = only.get(key)
      only.set(key, answer === -1 || (before !== undefined && before !== answer) ? null : answer)
    }
  }
  return [...only].filter(([, answer]) => answer !== null).map(([said]) => said)
}
