import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { type StageTasks, task } from './task.ts'

/** The first day: see how safe today is, be seen, know the limits, promise nothing, go home on time. */
export const tasksOfDay1: StageTasks = (words) => [pictureTask(words), gatheringTask(words), managerTask(words), limitsTask(words), listTask(words), homeTask(words)]

function pictureTask({ place }: PlanWords): TimelineTask {
  return task('day-1-safe-today', place.firstPicture, `The worst here may be ${place.danger}.`)
}

function gatheringTask({ place, answers }: PlanWords): TimelineTask {
  const until = answers.kind === 'new-post' ? '' : ', until when'
  return task(
    'day-1-say-who-you-are',
    `Speak for 2 minutes at ${place.gathering}. If there is none today, write to everybody. Say what you do from now${until}, and how to reach you.`,
    'People who have to guess who decides will ask whoever stands nearest.',
  )
}

function managerTask({ manager }: PlanWords): TimelineTask {
  return task(
    'day-1-meet-manager',
    `Take 30 minutes with your ${manager}. Ask what must not go wrong this week, what may wait, and when you talk next.`,
    'The three answers are your first priorities, and you did not have to guess them.',
  )
}

function limitsTask({ place, isAgreed, answers }: PlanWords): TimelineTask {
  if (isAgreed('authority')) {
    return task(
      'day-1-tell-limits',
      'Tell your deputy your limits, and agree what she or he decides when you are not there. 10 minutes, with one example each.',
      'Decisions do not wait for you to come back.',
    )
  }
  return task(
    'day-1-three-limits',
    `In the same 30 minutes, ask what ${answers.kind === 'secondment' ? 'the talk with both managers' : 'the email'} did not answer. May I approve ${place.smallSpend}? May I move ${place.moveWhom}? Whom do I ring when I cannot reach you?`,
    'These three come up first, and a wrong guess costs you sleep.',
  )
}

function listTask({ place }: PlanWords): TimelineTask {
  return task(
    'day-1-start-list',
    `Start one list of what people ask of you: what, for whom, by when, mine or not. Say “I will tell you by Friday”, also ${place.passing}.`,
    'A promise made in passing is hard to take back.',
  )
}

function homeTask({ isAgreed }: PlanWords): TimelineTask {
  return isAgreed('mentor')
    ? task('day-1-go-home-mentor', 'Go home at the time you planned. Before you go, write 3 lines: what I learned, what worries me, what I will ask my mentor.', 'You will need your strength on the second day too.')
    : task('day-1-go-home', 'Go home at the time you planned. Before you go, write 3 lines: what I learned, what worries me, whom I ask tomorrow.', 'You will need your strength on the second day too.')
}
