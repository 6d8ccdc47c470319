import { addDays } from '../../src/kernel/calendar-date.ts'
import { bands } from '../../src/kernel/workforce.ts'
import type { Chance } from '../chance.ts'
import { leavingSeason, mondayFrom, seasonalDay } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type HoldingDraft, freeHolderOf, giveUp, leave, take } from './ledger.ts'
import { type World, isInMovingWard, refill, shuffledPosts } from './world.ts'

/** How many posts are filled from within in 12 months, by promotion and by moves to the same band: our assumption. */
const movesInTwelveMonths = 230

/** Lets people move to a post that somebody leaves; their own is then filled from outside or stays empty. */
export function movePeople(world: World): void {
  const chance = world.chanceFor('moves')
  const sources = sourcesByKind(world, chance)
  let told = 0
  for (const post of shuffledPosts(world, chance)) {
    if (told === movesInTwelveMonths) return
    const leaver = canBeFilledFromWithin(world, post) ? freeHolderOf(world.ledger, post, addDays(world.period.from, -1)) : null
    const successor = leaver === null ? null : successorFor(world, post, sources, chance)
    if (leaver === null || successor === null) continue
    succeed(world, leaver, successor, chance)
    told += 1
  }
}

function succeed(world: World, leaver: HoldingDraft, successor: HoldingDraft, chance: Chance): void {
  const { from, today } = world.period
  const { ledger } = world
  const freedOn = seasonalDay(chance, leavingSeason, addDays(from, 1), addDays(today, -60))
  const startsOn = mondayFrom(addDays(freedOn, chance.between(10, 50)))
  ledger.settled.add(leaver.post.number).add(successor.post.number)
  leave(ledger, leaver.person, freedOn)
  giveUp(ledger, successor, startsOn)
  take(ledger, successor.person, leaver.post, { kind: 'substantive', startsOn, agreedUntil: null, fullTimeEquivalent: successor.fullTimeEquivalent })
  refill(world, successor.post, startsOn, chance)
}

function successorFor(world: World, post: PlannedPost, sources: ReadonlyMap<string, PlannedPost[]>, chance: Chance): HoldingDraft | null {
  const steps = post.stage === 'fundamental' ? chance.pick([0, 1]) : 1
  const from = sources.get(kindOf(post.profession, bands.indexOf(post.band) - steps)) ?? []
  for (let source = from.pop(); source !== undefined; source = from.pop()) {
    const holding = source.unit === post.unit && steps === 0 ? null : freeHolderOf(world.ledger, source, addDays(world.period.from, -1))
    if (holding !== null && source.number !== post.number) return holding
  }
  return null
}

/** The posts from which somebody may move, by profession and band, in an order by chance; each is asked once. */
function sourcesByKind(world: World, chance: Chance): ReadonlyMap<string, PlannedPost[]> {
  const sources = new Map<string, PlannedPost[]>()
  for (const post of shuffledPosts(world, chance)) {
    if (!canBeFilledFromWithin(world, post)) continue
    const kind = kindOf(post.profession, bands.indexOf(post.band))
    const posts = sources.get(kind)
    if (posts === undefined) sources.set(kind, [post])
    else posts.push(post)
  }
  return sources
}

function canBeFilledFromWithin(world: World, post: PlannedPost): boolean {
  return post.heldAs === 'own' && post.profession !== 'medicine' && post.stage !== 'executive' && !isInMovingWard(world, post)
}

function kindOf(profession: string, bandIndex: number): string {
  return `${profession}/${bandIndex}`
}
