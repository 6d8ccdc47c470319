import type { Post, ReportingLine, Unit } from '../../src/area/organisation/records.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Profession } from '../../src/kernel/workforce.ts'
import type { Chance } from '../chance.ts'
import { firstOfApril } from '../days.ts'
import type { PlannedPost, PlannedUnit } from '../establishment.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from './ids.ts'

/** Posts in which hours are kept free for managing, in parts of 100: null where nothing is agreed. Our assumption. */
const protectedHoursOfWeek = [[null, 45], [7.5, 25], [15, 15], [22.5, 8], [37.5, 7]] as const

const withoutPatients: readonly Profession[] = ['administration', 'estates', 'other']

/** The units as the product keeps them; a unit that closed has a second version. */
export function unitRecords({ world }: History, ids: Ids): readonly Unit[] {
  return world.establishment.units.map((unit) => {
    const closedOn = closingDay(unit, world.wardMovesOn)
    return {
      unitId: ids.unit(unit.number),
      parentId: unit.parent === null ? null : ids.unit(unit.parent),
      name: unit.name,
      code: `NSV${String(1000 + unit.number * 7)}`,
      closedOn,
      version: closedOn === null ? 1 : 2,
    }
  })
}

/** The posts as the product keeps them. */
export function postRecords({ world, formerLines }: History, ids: Ids): readonly Post[] {
  const chance = world.chanceFor('protected-hours')
  return world.establishment.posts.map((post) => {
    const closedOn = closingDay(world.establishment.units[post.unit], world.wardMovesOn)
    return {
      postId: ids.post(post.number),
      unitId: ids.unit(post.unit),
      title: post.title,
      band: post.band,
      profession: post.profession,
      stage: post.stage,
      isClinical: post.stage !== 'executive' && !withoutPatients.includes(post.profession),
      protectedHours: protectedHours(post, chance),
      statedSpan: post.statedSpan,
      positionNumber: String(30_000_000 + post.number * 1013),
      closedOn,
      version: 1 + (closedOn === null ? 0 : 1) + (formerLines.has(post.number) ? 1 : 0),
    }
  })
}

/** To whom each post reports and reported. Lines begin on a 1 April two years before the 12 months, or when the ward opened. */
export function lineRecords({ world, formerLines }: History, ids: Ids): readonly ReportingLine[] {
  const known = firstOfApril(world.period.from, 2)
  return world.establishment.posts.flatMap((post) => {
    if (post.reportsTo === null) return []
    const unit = world.establishment.units[post.unit]
    const former = formerLines.get(post.number)
    const line = (above: number, startsOn: CalendarDate, endsOn: CalendarDate | null): ReportingLine => ({ postId: ids.post(post.number), reportsToPostId: ids.post(above), startsOn, endsOn })
    const startsOn = unit?.fate === 'opens' ? world.wardMovesOn : known
    if (former === undefined) return [line(post.reportsTo, startsOn, closingDay(unit, world.wardMovesOn))]
    return [line(former.reportedTo, startsOn, former.until), line(post.reportsTo, former.until, null)]
  })
}

function protectedHours(post: PlannedPost, chance: Chance): number | null {
  return post.mayHaveProtectedHours ? chance.weighted<number | null>(protectedHoursOfWeek) : null
}

function closingDay(unit: PlannedUnit | undefined, wardMovesOn: CalendarDate): CalendarDate | null {
  return unit?.fate === 'closes' ? wardMovesOn : null
}
