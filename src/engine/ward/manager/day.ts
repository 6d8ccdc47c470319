import { power } from '../../../kernel/portable-power.ts'
import { spreadNews } from '../people/day.ts'
import { fullWeek, hoursIn } from '../policy/acts.ts'
import { timeForImprovement } from '../processes/day.ts'
import type { Ward } from '../run/ward.ts'
import { worthAt } from './manager-state.ts'

const workingDays = 5
/** Who wants to be home on time leaves undone what is beyond an hour a week. */
const overrunOnTime = 1

/** Of what nobody planned, so much is dealt with on the day and the rest on the days after. */
const shareDoneToday = 0.4

/** A working day of yours: what it takes, what is left undone, and what it leaves of you. */
export function workADay(ward: Ward): void {
  const { manager, plan, tally, values } = ward
  const isWeekday = ward.day % 7 < workingDays
  if (isWeekday) {
    const planned = hoursIn(plan.hours) / workingDays
    const pulled = pulledIn(ward)
    const unplanned = manager.unplanned * shareDoneToday
    const most = (fullWeek + (ward.hasOrder('homeOnTime') ? overrunOnTime : values.manager.overrun)) / workingDays
    const undone = Math.max(0, planned + pulled + unplanned - most)
    const worked = planned + pulled + unplanned - undone
    manager.share = planned > 0 ? Math.max(0, 1 - undone / planned) : 1
    manager.unplanned -= unplanned
    const worth = worthAt(manager.energy, values)
    manager.workToday((plan.hours.directCare / workingDays) * manager.share * worth + pulled * worth)
    ward.care.meetings = meetingsOf(ward)
    manager.energy = Math.max(0, manager.energy - values.manager.drain * power(worked / (fullWeek / workingDays), values.manager.drainByHours))
    tally.extraHours += Math.max(0, worked - fullWeek / workingDays)
    tally.undoneHours += undone
    tally.pulledHours += pulled
  } else {
    manager.workToday(0)
    ward.care.meetings = 0
  }
  manager.energy += values.manager.rest * (isWeekday ? values.staff.restAfterShift : 1) * (1 - manager.energy)
}

/** Hours in which you take patients yourself, because too many nurses are missing today. */
function pulledIn(ward: Ward): number {
  if (!ward.isRedFlag) return 0
  if (ward.hasOrder('stayOutOfNumbers')) {
    spreadNews(ward, ward.values.mood.stayedOut)
    return 0
  }
  if (ward.isNoted) ward.tell('pulled-in', -1, -1)
  return ward.values.manager.pulledIn
}

/** Hours of people of the ward that go into improvement and huddles today. */
function meetingsOf(ward: Ward): number {
  const { plan, manager, values: { processes } } = ward
  const improving = (plan.hours.improve / workingDays) * manager.share * processes.companions * timeForImprovement(ward)
  return improving + (ward.hasOrder('secondHuddle') ? secondHuddleHours : 0)
}

/** Eight people for a quarter of an hour. */
const secondHuddleHours = 2
