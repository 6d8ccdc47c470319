import { answerOfFutures } from './futures-answer.ts'
import type { Asked, Told } from './messages.ts'
import { WardCourse } from './ward-course.ts'

/** A worker in which a ward runs, so that the page stays quick. */

let course: WardCourse | null = null

addEventListener('message', ({ data }: MessageEvent<Asked>) => answer(data))

function answer(asked: Asked): void {
  switch (asked.kind) {
    case 'open':
      return open(new WardCourse(asked.run, asked.hour))
    case 'futures':
    case 'way':
      return tell(answerOfFutures(asked))
    case 'plan':
      return course?.change(asked.plan)
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

function answerFrom(running: WardCourse, asked: Exclude<Asked, { kind: 'open' | 'futures' | 'way' | 'plan' }>): Told {
  switch (asked.kind) {
    case 'pass':
      return running.pass(asked.hours)
    case 'answer':
      return running.answer(asked.answer)
    case 'why':
      return { kind: 'why', happening: asked.happening, cause: running.why(asked.happening) }
  }
}

function tell(told: Told): void {
  postMessage(told)
}
