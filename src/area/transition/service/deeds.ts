import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { seenText } from '../../../kernel/seen-text.ts'
import type { Matter } from '../../stepping-up/index.ts'
import type { Ending } from '../records.ts'
import { hasTask } from '../rules/stages.ts'
import { mayTakeBack } from '../rules/state.ts'
import { type Asking, type OpenedTransition, openToChange } from './asking.ts'

/** Longest note, and longest reason. */
export const longestNote = 500
/** Most hours of protected time in a week. */
export const mostWeeklyHours = 60

export type DeedProblem = { readonly code: 'not-here' | 'over' | 'no-such-task' | 'too-long' | 'hours-wrong' | 'mentor-not-chosen' | 'not-theirs' } | ChangedMeanwhile

/** Ticks a task, opens it again, or notes something with it. The person and their line manager tick one list. */
export async function keepTask(asking: Asking, transitionId: string, sent: { readonly taskId: string; readonly isDone: boolean; readonly note: string }): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openToChange(asking, transitionId)
  if (opened === null) return failure({ code: 'not-here' })
  if (!hasTask(opened, sent.taskId)) return failure({ code: 'no-such-task' })
  const note = seenText(sent.note)
  if (note.length > longestNote) return failure({ code: 'too-long' })
  const before = opened.tasks.find(({ taskId }) => taskId === sent.taskId)
  const wasDone = before !== undefined && before.doneOn !== null
  // Ticked once: who saves a note later does not take the tick over.
  const done = sent.isDone && wasDone ? { doneOn: before.doneOn, doneById: before.doneById } : { doneOn: sent.isDone ? asking.today : null, doneById: sent.isDone ? asking.viewerId : null }
  await asking.store.putTask(transitionId, { taskId: sent.taskId, ...done, note })
  return success(opened)
}

/** Says that one of the six matters is agreed, today and by who says so; or opens it again. */
export async function sayMatter(
  asking: Asking,
  transitionId: string,
  sent: { readonly matter: Matter; readonly isAgreed: boolean; readonly note: string; readonly weeklyHours: number | null },
): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openToChange(asking, transitionId)
  if (opened === null) return failure({ code: 'not-here' })
  if (opened.state === 'ended') return failure({ code: 'over' })
  const note = seenText(sent.note)
  if (note.length > longestNote) return failure({ code: 'too-long' })
  const hours = sent.matter === 'protected-time' ? sent.weeklyHours : null
  if (hours !== null && !(hours >= 0 && hours <= mostWeeklyHours)) return failure({ code: 'hours-wrong' })
  if (sent.isAgreed) await asking.store.putMatter(transitionId, { matter: sent.matter, note, weeklyHours: hours, agreedOn: asking.today, saidById: asking.viewerId })
  else await asking.store.removeMatter(transitionId, sent.matter)
  return success(opened)
}

/** Names the mentor, or nobody. @param version of the transition from which the form was drawn */
export async function nameMentor(asking: Asking, transitionId: string, sent: { readonly mentorId: string | null; readonly version: number }): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openAsDrawn(asking, transitionId, sent.version)
  if (!opened.ok) return opened
  const { transition } = opened.value
  if (sent.mentorId !== null && (sent.mentorId === transition.personId || !(await asking.isColleague(sent.mentorId)))) return failure({ code: 'mentor-not-chosen' })
  await asking.store.change({ ...transition, mentorId: sent.mentorId, version: transition.version + 1 })
  return opened
}

/** Agrees a last day, another one, or none. It is the organisation's word: of line manager or OD lead, or the person's own where she entered it herself. */
export async function agreeEnd(asking: Asking, transitionId: string, sent: { readonly agreedUntil: CalendarDate | null; readonly version: number }): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openAsDrawn(asking, transitionId, sent.version)
  if (!opened.ok) return opened
  const { transition, relation } = opened.value
  if (transition.kind === 'preparing' || (relation.isOwn && transition.startedBy === 'employer')) return failure({ code: 'not-theirs' })
  if (sent.agreedUntil !== null && sent.agreedUntil <= transition.startsOn) return failure({ code: 'changed-meanwhile' })
  await asking.store.change({ ...transition, agreedUntil: sent.agreedUntil, version: transition.version + 1 })
  return opened
}

/**
 * Ends a transition after its last day.
 * @param lastDay at most today; when it is before the first day, the post was never taken up
 */
export async function endTransition(asking: Asking, transitionId: string, sent: { readonly ending: Ending; readonly reason: string; readonly lastDay: CalendarDate; readonly version: number }): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openAsDrawn(asking, transitionId, sent.version)
  if (!opened.ok) return opened
  const reason = seenText(sent.reason)
  if (reason.length > longestNote) return failure({ code: 'too-long' })
  const { transition } = opened.value
  await asking.store.change({ ...transition, endedOn: addDays(sent.lastDay, 1), ending: sent.ending, endingReason: reason, version: transition.version + 1 })
  return opened
}

/**
 * Takes an ending back: it was pressed by mistake, or it goes on after all.
 * @error over when it is too late, or the person is under way in the same again
 */
export async function takeEndBack(asking: Asking, transitionId: string, version: number): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openToChange(asking, transitionId)
  if (opened === null) return failure({ code: 'not-here' })
  const { transition } = opened
  if (transition.version !== version) return failure({ code: 'changed-meanwhile' })
  if (!mayTakeBack(transition, asking.today)) return failure({ code: 'over' })
  const underWay = await asking.store.underWay(transition.personId)
  if (underWay.some(({ kind, postId }) => kind === transition.kind && postId === transition.postId)) return failure({ code: 'over' })
  await asking.store.change({ ...transition, endedOn: null, ending: null, endingReason: '', version: version + 1 })
  return success(opened)
}

async function openAsDrawn(asking: Asking, transitionId: string, version: number): Promise<Result<OpenedTransition, DeedProblem>> {
  const opened = await openToChange(asking, transitionId)
  if (opened === null) return failure({ code: 'not-here' })
  if (opened.transition.endedOn !== null) return failure({ code: 'over' })
  return opened.transition.version === version ? success(opened) : failure({ code: 'changed-meanwhile' })
}
