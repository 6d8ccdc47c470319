import { type AskOfManager, Directorate, type DirectoratePlan, type DirectorateWeek, type Hours, deck, settings } from '../../../engine/ward/index.ts'
import { type Asked, type ChosenRun, type Round, weeksInAll, weeksInRound } from './chosen-run.ts'
import { threeWards, wardNames } from './three-wards.ts'
import { wantedWeeks } from './wanted-weeks.ts'

/** What came of a run so far. */
export interface Course {
  readonly weeks: readonly DirectorateWeek[]
  /** How each ward manager would spend the week by herself: at the start, and after each round. */
  readonly habits: readonly (readonly Hours[])[]
}

/**
 * Runs what was decided, week by week, so that whoever asks for it can let others have their turn.
 * @param seed of other circumstances; those of the run unless told
 * @yields after each week
 */
export function* courseOf({ rounds, seed: own }: ChosenRun, seed = own): Generator<undefined, Course> {
  const directorate = new Directorate({ wards: wardNames.map((name) => ({ setting: settings[threeWards[name].setting], habit: threeWards[name].habit })), deck, weeks: weeksInAll, seed })
  const habits = [habitsIn(directorate)]
  for (const round of rounds) {
    for (let week = 0; week < weeksInRound; week += 1) {
      directorate.passAWeek(planOfRound(round))
      yield
    }
    habits.push(habitsIn(directorate))
  }
  return { weeks: directorate.weeks, habits }
}

/** The same in one go. */
export function wholeCourseOf(run: ChosenRun): Course {
  const course = courseOf(run)
  for (;;) {
    const step = course.next()
    if (step.done === true) return step.value
  }
}

function habitsIn({ managers }: Directorate): readonly Hours[] {
  return managers.map(({ habit }) => habit)
}

/** A round as the engine takes it. */
function planOfRound({ hours, asked }: Round): DirectoratePlan {
  return { hours, asks: asked.map(askOf) }
}

function askOf(asked: Asked): AskOfManager | null {
  return asked.manner === 'nothing' ? null : { manner: asked.manner, hours: wantedWeeks[asked.towards] }
}
