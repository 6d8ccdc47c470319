import { hoursOfWeek } from '../../../engine/ward/hours-of-week.ts'
import { LiveWard } from '../../../engine/ward/run/live-ward.ts'
import { settings } from '../../../engine/ward/setting/ward-setting.ts'
import { predecessorsPlan } from './first-plan.ts'

/** Of no meaning: an ordinary week. */
const seed = 7
/** Tuesday at 10am of the second week: where the picture begins, and stays where nothing moves. */
const beginsAt = hoursOfWeek + 34
const weeks = 52

/** A ward to look at: an average one, whose manager keeps the week as it was left and whom nobody asks for anything. Always the same, and always at the same hour. */
export function quietWard(): LiveWard {
  const live = new LiveWard({ setting: settings.average, plan: predecessorsPlan, weeks, seed }, () => undefined)
  while (live.hour < beginsAt) live.passAnHour()
  return live
}
