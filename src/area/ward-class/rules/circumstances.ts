import { type PackName, type SettingName, packNames, settingNames } from '../../../engine/ward/index.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type ChosenRun, predecessorsPlan, textOfRun } from '../../simulated-ward/index.ts'

/** What is the same for everybody in a class: the ward, the situations, and the luck. */
export interface Circumstances {
  readonly setting: SettingName
  readonly pack: PackName
  /** A whole number, 0 or more. */
  readonly seed: number
}

const length = 'eight-weeks'
/** Weeks of every class. */
export const weeksOfClass = 8
/** Who may join one class. */
export const placesAtMost = 60

/** The run of a class before anybody decided anything, as the text from which browsers begin. */
export function startText({ setting, pack, seed }: Circumstances): string {
  return textOfRun({ setting, pack, seed, length, plan: predecessorsPlan, decisions: [] })
}

/** Is this a run of this class, and not of other circumstances? */
export function isRunOf({ setting, pack, seed }: Circumstances, run: ChosenRun): boolean {
  return run.setting === setting && run.pack === pack && run.seed === seed && run.length === length
}

/** What was chosen when a class is opened; the average ward and the everyday where nothing else was. */
export function chosenCircumstances(form: Readonly<Record<string, readonly string[]>>): Omit<Circumstances, 'seed'> {
  const [setting = '', pack = ''] = [form['setting']?.[0], form['pack']?.[0]]
  return { setting: isOneOf(settingNames, setting) ? setting : 'average', pack: isOneOf(packNames, pack) ? pack : 'everyday' }
}
