import { power } from '../../../kernel/portable-power.ts'
import { fullWeek, hoursIn } from '../policy/acts.ts'
import type { Ward } from '../run/ward.ts'

const workingDays = 5
/** Who wants to be home on time leaves undone what is beyond an hour a week. */
const overrunOnTime = 1

/** A working day of yours: what it takes, what is left undone, and what it leaves of you. */
export function workADay(ward: Ward): void {
  const { manager, plan, tally, values } = ward
  const isWeekday = ward.day % 7 < workingDays
  if (isWeekday) {
    const planned = hoursIn(plan.hours) / workingDays
    const pulled = pulledIn(ward)
    const most = (fullWeek + (ward.hasOrder('homeOnTime') ? overrunOnTime : values.manager.overrun)) / workingDays
    const undone = Math.max(0, planned + pulled + manager.unplanned - most)
    const worked = planned + pulled + manager.unplanned - undone
    manager.share = planned > 0 ? Math.max(0, 1 - undone / planned) : 1
    manager.unplanned = 0
    manager.workToday((plan.hours.directCare / workingDays) * manager.share * worthOf(ward) + pulled * worthOf(ward))
    manager.energy = Math.max(0, manager.energy - values.manager.drain * power(worked / (fullWeek / workingDays), values.manager.drainByHours))
    tally.extraHours += Math.max(0, worked - fullWeek / workingDays)
    tally.undoneHours += undone
    tally.pulledHours += pulled
  } else {
    manager.workToday(0)
  }
  manager.energy += values.manager.rest * (isWeekday ? values.staff.restAfterShift : 1) * (1 - manager.energy)
}

/** Worth of an hour of yours, over that of somebody rested. */
export function worthOf({ manager, values }: Ward): number {
  return values.manager.worthTired + values.manager.worthRested * manager.energy
}

/** Hours in which you take patients yourself, because too many nurses are missing today. */
function pulledIn(ward: Ward): number {
  if (!ward.isRedFlag || ward.hasOrder('stayOutOfNumbers')) return 0
  if (ward.isNoted) ward.tell('pulled-in', -1, -1)
  return ward.values.manager.pulledIn
}
