import { addDays } from '../../src/kernel/calendar-date.ts'
import { mondayFrom, nextMonday } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type ShowcasePart, showcaseParts } from '../showcase.ts'
import { type HoldingDraft, hire, leave, take } from './ledger.ts'
import { type World, hireSomebody } from './world.ts'

/** Who plays which part. */
export type Cast = ReadonlyMap<ShowcasePart['key'], HoldingDraft>

/** Puts the named people into their posts, and prepares the one who starts next Monday to cover her ward manager. */
export function castShowcase(world: World): Cast {
  const cast = new Map<ShowcasePart['key'], HoldingDraft>()
  for (const part of showcaseParts) cast.set(part.key, castPart(world, part))
  const starting = cast.get('starting-soon')
  if (starting !== undefined) startNextMonday(world, starting)
  return cast
}

function castPart(world: World, part: ShowcasePart): HoldingDraft {
  const post = postOf(world, part.unit, part.title)
  world.ledger.settled.add(post.number)
  return hire(world.ledger, post, mondayFrom(addDays(world.period.today, -part.daysInPost - 3)), { givenName: part.givenName, familyName: part.familyName }, 1)
}

/** The ward manager left some days ago; the senior staff nurse covers from Monday, agreed for six months. */
function startNextMonday(world: World, own: HoldingDraft): void {
  const { today } = world.period
  const manager = world.establishment.posts[own.post.reportsTo ?? -1]
  if (manager === undefined) throw new RangeError('The senior staff nurse has no ward manager.')
  const leaver = hireSomebody(world, manager, mondayFrom(addDays(today, -2600)), world.chanceFor('cast'))
  leave(world.ledger, leaver.person, addDays(today, -12))
  world.ledger.settled.add(manager.number)
  const startsOn = nextMonday(today)
  take(world.ledger, own.person, manager, { kind: 'acting-up', startsOn, agreedUntil: addDays(startsOn, 182), fullTimeEquivalent: own.fullTimeEquivalent })
}

function postOf(world: World, unitName: string, title: string): PlannedPost {
  const found = world.establishment.posts.find((post) => post.title === title && world.establishment.units[post.unit]?.name === unitName)
  if (found === undefined) throw new RangeError(`There is no post ${title} in ${unitName}.`)
  return found
}
