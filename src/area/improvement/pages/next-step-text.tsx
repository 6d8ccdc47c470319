import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Cycle } from '../records.ts'
import type { NextStep } from '../rules/next-step.ts'
import type { ImprovementView } from '../service/see-improvement.ts'
import { cycleName } from '../words/cycle.ts'
import { improvementWords as words } from '../words/improvement.ts'

/** The step that is proposed, as a link for who may take it. */
export function NextStepText({ view }: { readonly view: ImprovementView }): ReactNode {
  const { next, isKept } = view
  const text = textOf(view)
  const isOpenToAll = next.kind === 'story' || next.kind === 'answer'
  return (
    <p>
      {isKept || isOpenToAll ? <a href={addressOf(view)}>{text}</a> : text}
      {'isLate' in next && next.isLate && ` ${words.next.late}`}
    </p>
  )
}

function textOf({ next, ideas }: ImprovementView): string {
  switch (next.kind) {
    case 'first-cycle':
    case 'next-cycle':
      return words.next[next.kind](next.idea.text)
    case 'do':
    case 'study':
    case 'act':
      return words.next[next.kind](cycleName(next.cycle, ideas))
    default:
      return words.next[next.kind]
  }
}

function addressOf({ next, improvement: { improvementId } }: ImprovementView): string {
  const own = { improvement: improvementId }
  return 'cycle' in next ? cycleAddress(improvementId, next.cycle) : simpleAddress(own, next)
}

function cycleAddress(improvement: string, { cycleId }: Cycle): string {
  return href(paths.improvementCycle, { improvement, cycle: cycleId })
}

function simpleAddress(own: { readonly improvement: string }, next: Exclude<NextStep, { readonly cycle: Cycle }>): string {
  switch (next.kind) {
    case 'aim':
      return href(paths.improvementAim, own)
    case 'drivers':
      return href(paths.improvementDrivers, own)
    case 'ideas':
      return href(paths.improvementIdeas, own)
    case 'first-cycle':
    case 'next-cycle':
      return href(paths.improvementCycleNew, { ...own, idea: next.idea.ideaId })
    case 'question':
      return href(paths.improvementAsk, own)
    case 'answer':
      return href(paths.improvementQuestion, { ...own, question: next.question.questionId })
    case 'story':
      return href(paths.improvementStory, own)
  }
}
