import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { type WardStart, deck, deckOf, lengths, settingOver, settings } from '../../engine/ward/index.ts'

/** A run before its first hour, as somebody chose it. */
export function startOfRun({ setting, length, pack, seed, plan }: ChosenRun): WardStart {
  return { setting: settingOver(settings[setting], length), plan, deck: deckOf(pack, deck), weeks: lengths[length].weeks, seed }
}
