import type { WardView } from '../../../engine/ward/view/ward-view.ts'
import type { SmallWardModel } from '../../../platform/design/charts/small-ward.tsx'
import { planWords } from '../words/plan.ts'
import { dayAndTime } from '../words/time.ts'
import { tirednessOf, tirednessSteps } from '../words/view.ts'

const rooms = [['A', 'A'], ['B', 'B'], ['C', 'C'], ['D', 'D'], ['side', '']] as const

/** The ward of an hour as its small picture shows it: nothing of what happens to anybody, only who is there. */
export function smallWardOf({ hour, beds, staff }: WardView): SmallWardModel {
  return {
    time: dayAndTime(hour),
    rooms: rooms.map(([bay, name]) => ({
      name,
      beds: beds.filter((bed) => bed.bay === bay).map(({ patient }) => ({ isTaken: patient !== null, bars: patient?.acuity ?? 0, isWaitingToGo: patient?.mark === 'waiting-to-go' })),
      staff: staff.filter((one) => one.bay === bay).map(({ role, energy }) => ({ initial: planWords.roles[role], tiredness: tirednessSteps.indexOf(tirednessOf(energy)) })),
    })),
  }
}
