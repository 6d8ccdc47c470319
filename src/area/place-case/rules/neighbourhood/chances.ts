import type { RoundState } from '../round-state.ts'
import { type ValuesOf, valuesIn } from '../place-number.ts'
import { sharedNumbers } from '../shared-numbers.ts'
import { type Levels, levelOf } from '../works.ts'
import type { neighbourhoodNumbers } from './numbers.ts'

/** The values with which a neighbourhood runs. */
export type NeighbourhoodValues = ValuesOf<typeof neighbourhoodNumbers>

/** The two groups of streets. */
export const streetGroups = ['worse-off', 'better-off'] as const
export type StreetGroup = (typeof streetGroups)[number]

/** What befalls somebody of a group whose health slips: chances in a week. */
export interface Chances {
  readonly found: number
  readonly crisis: number
}

/** How soon somebody of a group is found, and how soon they come to A&E instead. */
export function chancesOf(group: StreetGroup, { levels }: RoundState, values: NeighbourhoodValues): Chances {
  const isWorseOff = group === 'worse-off'
  return {
    found: (isWorseOff ? comeWorseOff(levels, values) : values.comeBetterOff) * (1 + values.purposeOpens * levelOf(levels, 'purpose')) + byList(isWorseOff ? values.knownWorseOff : values.knownBetterOff, levels, values) + byVolunteers(isWorseOff ? 1 : values.outreachNear, levels, values),
    crisis: isWorseOff ? values.crisisWorseOff : values.crisisBetterOff,
  }
}

function comeWorseOff(levels: Levels, values: NeighbourhoodValues): number {
  return values.comeWorseOff * (1 + values.streetsOpen * levelOf(levels, 'streets'))
}

/** A list finds those of whom records tell; shared data fill gaps in records. */
function byList(known: number, levels: Levels, values: NeighbourhoodValues): number {
  return values.findRate * levelOf(levels, 'find') * (known + (1 - known) * values.dataFills * levelOf(levels, 'data'))
}

/** Volunteers reach people as far as residents trust the team. */
function byVolunteers(near: number, levels: Levels, values: NeighbourhoodValues): number {
  return values.outreachRate * levelOf(levels, 'volunteers') * near * (values.strangers + (1 - values.strangers) * levelOf(levels, 'trust'))
}

/** Weeks that somebody of the team is with a person who is new. */
export function visitWeeksOf({ levels, changes }: RoundState, values: NeighbourhoodValues, upheaval: number = valuesIn(sharedNumbers).upheaval): number {
  return values.visitWeeks * (1 - values.diarySaves * levelOf(levels, 'diary')) * (1 + upheaval * changes)
}

/** Share whose health slips again after some time with a care plan. */
export function againOf({ levels }: RoundState, values: NeighbourhoodValues): number {
  return values.again * (1 - values.planKeeps * levelOf(levels, 'plan'))
}
