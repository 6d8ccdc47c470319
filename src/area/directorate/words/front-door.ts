import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { FrontDoor } from '../rules/front-door.ts'
import { wardNames } from '../rules/three-wards.ts'
import { wardWords } from './wards.ts'

/** What the A&E at the front shows after a round, in sentences. */
export function frontDoorText({ came, waitedHours, wentElsewhere, moved, waiting }: FrontDoor): readonly string[] {
  return [
    `${counted(came, 'patient', 'patients')} came for your three wards in these four weeks. They waited ${formatNumber(waitedHours, 1)} hours for a bed on average.`,
    `${formatNumber(wentElsewhere)} went to another hospital or were sent home. ${formatNumber(moved)} got a bed on another of your wards.`,
    waitingText(waiting),
  ]
}

function waitingText(waiting: readonly number[]): string {
  const all = waiting.reduce((sum, some) => sum + some, 0)
  if (all === 0) return 'Nobody waits there now.'
  const byWard = wardNames.flatMap((ward, place) => ((waiting[place] ?? 0) === 0 ? [] : [`${formatNumber(waiting[place] ?? 0)} for ${wardWords[ward].ward}`]))
  return `${all === 1 ? '1 patient waits' : `${formatNumber(all)} patients wait`} there now: ${byWard.join(', ')}.`
}
