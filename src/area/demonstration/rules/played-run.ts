import { LiveWard, answerOf, deck, deckOf, policyOf, settingOver, settings, ways } from '../../../engine/ward/index.ts'
import { predecessorsPlan, textOfRun } from '../../simulated-ward/index.ts'

/** Of no meaning: a ward like others. */
const seed = 7
/** Four of eight weeks: there is something to go on with. */
const hoursPlayed = 4 * 168

/** A run of the simulated ward that has come to the middle: as the text of an address, and its hour. */
export function playedRun(): { readonly text: string; readonly hour: number } {
  const chosen = { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed, plan: predecessorsPlan } as const
  const ward = new LiveWard({ setting: settingOver(settings[chosen.setting], chosen.length), plan: chosen.plan, deck: deckOf(chosen.pack, deck), weeks: 8, seed })
  const policy = policyOf(ways.balanced)
  while (ward.hour < hoursPlayed) {
    if (ward.due !== null) ward.answer(answerOf(policy, ward.due.situation))
    ward.passAnHour()
  }
  return { text: textOfRun({ ...chosen, decisions: ward.decisions }), hour: ward.hour }
}
