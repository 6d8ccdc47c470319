import type { FigurePart, FigureRow } from '../figures/figure-row.ts'
import { type FigureName, type Quantity, quantities } from '../figures/quantities.ts'
import { shownName } from './pieces.ts'

/** What a figure says, with its unit, as a line of a table. */
export function figureWords({ figure, customerClass, at }: Pick<FigureRow, 'figure' | 'customerClass' | 'at'>, timeUnit: string | null): string {
  const who = customerClass === null ? '' : ` of ${shownName(customerClass)}`
  return `${nameWords(figure, at ?? '', timeUnit)}${who}${unitWords(quantities[figure], timeUnit)}`
}

/** @param at the number within the figure; empty without one */
function nameWords(figure: FigureName, at: string, timeUnit: string | null): string {
  switch (figure) {
    case 'wait.shareOver':
      return `wait over ${at}${timeUnit === null ? '' : ` ${shownName(timeUnit)}`}`
    case 'wait.percentiles':
      return `wait that ${at}% stay below`
    case 'presentAt':
      return `number there at ${at}`
    case 'shareOfTimeWith':
      return `time with ${at} there`
    default:
      return names[figure]
  }
}

const names: Readonly<Record<Exclude<FigureName, 'wait.shareOver' | 'wait.percentiles' | 'presentAt' | 'shareOfTimeWith'>, string>> = {
  arrived: 'came, in the whole run',
  left: 'left after a last service, in the whole run',
  events: 'events, in the whole run',
  'timeInSystem.mean': 'mean time from coming to leaving',
  'wait.mean': 'mean wait',
  'wait.shareWhoWait': 'wait at all',
  'wait.longest': 'longest wait of a run',
  waiting: 'number waiting',
  present: 'number there',
  busy: 'servers busy',
  servers: 'servers',
  utilisation: 'use of servers',
  throughput: 'services ended',
  shareWhoLeaveUnseen: 'leave unseen',
  shareWhoTurnBack: 'turn back at the door',
  interruptions: 'services interrupted',
  inside: 'number inside',
  shareOfTimeFull: 'time without a free place',
  turnedAway: 'number turned away',
  shareTurnedAway: 'turned away',
  held: 'number held elsewhere for a place',
  timeHeld: 'mean time held',
  lostOnTheWay: 'number lost on the way',
  shareLostOnTheWay: 'lost on the way',
}

/** Behind what is counted; numbers of customers, servers and events say what they are. */
function unitWords(quantity: Quantity, timeUnit: string | null): string {
  switch (quantity) {
    case 'time':
      return `, ${timeUnit === null ? 'units of time' : shownName(timeUnit)}`
    case 'share':
      return ', %'
    case 'per-time':
      return ', per unit of time'
    default:
      return ''
  }
}

/** Of what a part of a table is. */
export function partWords({ of, name }: FigurePart): string {
  switch (of) {
    case 'department':
      return 'Whole department'
    case 'station':
      return `Station ${shownName(name)}`
    case 'room':
      return `Room ${shownName(name)}`
  }
}
