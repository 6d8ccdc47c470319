import { LiveWard, answerOf, hoursOfWeek, policyOf, ways } from '../../../engine/ward/index.ts'
import { predecessorsPlan, startOfRun, textOfRun } from '../../simulated-ward/index.ts'

/** Of no meaning: a ward like others. */
const seed = 7
/** Four of eight weeks: there is something to go on with. */
const hoursPlayed = 4 * hoursOfWeek

/** A run of the simulated ward that has come to the middle: as the text of an address, and its hour. */
export function playedRun(): { readonly text: string; readonly hour: number } {
  const chosen = { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed, plan: predecessorsPlan, decisions: [] } as const
  const ward = new LiveWard(startOfRun(chosen))
  const policy = policyOf(ways.balanced)
  while (ward.hour < hoursPlayed) {
    if (ward.due !== null) ward.answer(answerOf(policy, ward.due.situation))
    ward.passAnHour()
  }
  return { text: textOfRun({ ...chosen, decisions: ward.decisions }), hour: ward.hour }
}
