import { type WardStart, deck, deckOf, lengths, settingOver, settings } from '../../../engine/ward/index.ts'
import type { ChosenRun } from './run-text.ts'

/** A run before its first hour, as somebody chose it: in the browser and on the server alike. */
export function startOfRun({ setting, length, pack, seed, plan }: ChosenRun): WardStart {
  return { setting: settingOver(settings[setting], length), plan, deck: deckOf(pack, deck), weeks: lengths[length].weeks, seed }
}
