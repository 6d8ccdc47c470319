import { futuresOf } from '../../engine/ward/index.ts'
import type { Asked, FuturesQuestion, Told } from './messages.ts'
import { startOfRun } from './start-of-run.ts'
import { WardCourse } from './ward-course.ts'

/** A worker in which a ward runs, so that the page stays quick. */

let course: WardCourse | null = null

addEventListener('message', ({ data }: MessageEvent<Asked>) => answer(data))

function answer(asked: Asked): void {
  switch (asked.kind) {
    case 'open':
      return open(new WardCourse(asked.run, asked.hour))
    case 'futures':
      return tell({ kind: 'futures', question: asked.question, futures: futuresFor(asked.question) })
    default:
      if (course !== null) tell(answerFrom(course, asked))
  }
}

function open(opened: WardCourse): void {
  course = opened
  for (;;) {
    const moved = opened.catchUp()
    tell(moved ?? { kind: 'no-such-run' })
    if (moved === null || !moved.ward.isCatchingUp) return
  }
}

function answerFrom(running: WardCourse, asked: Exclude<Asked, { kind: 'open' | 'futures' }>): Told {
  switch (asked.kind) {
    case 'pass':
      return running.pass(asked.hours)
    case 'plan':
      return running.change(asked.plan)
    case 'answer':
      return running.answer(asked.answer)
    case 'why':
      return { kind: 'why', happening: asked.happening, cause: running.why(asked.happening) }
  }
}

function futuresFor({ run, place, instead, from, count }: FuturesQuestion) {
  return futuresOf({ start: startOfRun(run), decisions: run.decisions, place, instead }, from, count)
}

function tell(told: Told): void {
  postMessage(told)
}
