import { wholeCourseOf } from '../src/area/directorate/rules/course.ts'
import { managersAtEnd } from '../src/area/directorate/rules/manager-end.ts'
import { wayNames, waysOfLeading, type WayName } from '../src/area/directorate/rules/other-ways.ts'
import { differencesByWard } from '../src/area/directorate/rules/pairs.ts'
import { wardNames } from '../src/area/directorate/rules/three-wards.ts'
import { outcomeNames, replicationSeed } from '../src/engine/ward/index.ts'

/** Prints what three other ways of leading come to against nothing asked, in the same circumstances: managers after week 16, and outcomes of weeks 13 to 16. bin/run scripts/ward-directorate.ts [PAIRS] */

const pairs = Number(process.argv[2] ?? 100)
const fromWeek = 13

function coursesOf(way: WayName) {
  return Array.from({ length: pairs }, (_, place) => wholeCourseOf({ seed: replicationSeed(1, place), rounds: Array.from({ length: 4 }, () => waysOfLeading[way]) }))
}

const courses = new Map(wayNames.map((way) => [way, coursesOf(way)]))
const base = courses.get('nothing') ?? []

process.stdout.write(`| way | ${wardNames.join(' | ')} |\n`)
for (const [way, some] of courses) process.stdout.write(`| ${way} | ${managersAtEnd(some[0] ?? { weeks: [], habits: [] }).map(({ ownWayMoved, trust }) => `${ownWayMoved.toFixed(1)}; ${(100 * trust).toFixed(0)}`).join(' | ')} |\n`)

process.stdout.write(`\n| way, ward | ${outcomeNames.join(' | ')} |\n`)
for (const way of wayNames.filter((one) => one !== 'nothing')) {
  differencesByWard(courses.get(way) ?? [], base, fromWeek).forEach((differences, ward) => {
    const cells = outcomeNames.map((name) => `${differences[name].median.toFixed(1)} (${differences[name].low80.toFixed(1)} to ${differences[name].high80.toFixed(1)})`)
    process.stdout.write(`| ${way}, ${wardNames[ward] ?? ''} | ${cells.join(' | ')} |\n`)
  })
}
