import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangeIdea, RegisteredQuestion, Cycle, Driver, Improvement } from '../records.ts'
import { isWholeAim } from './aim.ts'
import { cycleStage } from './cycle-stage.ts'

/** What to do next, and with what. */
export type NextStep =
  | { readonly kind: 'aim' }
  | { readonly kind: 'drivers' }
  | { readonly kind: 'ideas' }
  | { readonly kind: 'first-cycle'; readonly idea: ChangeIdea }
  | { readonly kind: 'question' }
  | { readonly kind: 'do' | 'study' | 'act'; readonly cycle: Cycle; readonly isLate: boolean }
  | { readonly kind: 'next-cycle'; readonly idea: ChangeIdea }
  | { readonly kind: 'answer'; readonly question: RegisteredQuestion }
  | { readonly kind: 'story' }

/** What a next step follows from. */
export interface StepFacts {
  readonly improvement: Improvement
  readonly drivers: readonly Driver[]
  readonly ideas: readonly ChangeIdea[]
  readonly cycles: readonly Cycle[]
  readonly questions: readonly RegisteredQuestion[]
}

/** The one step that is proposed; whoever knows better takes another. */
export function nextStep({ improvement, drivers, ideas, cycles, questions }: StepFacts, today: CalendarDate): NextStep {
  if (improvement.state === 'finished' || improvement.state === 'stopped') return { kind: 'story' }
  if (!isWholeAim(improvement.aim)) return { kind: 'aim' }
  if (drivers.length === 0 && ideas.length === 0) return { kind: 'drivers' }
  const [open] = ideas.filter(({ state }) => state === 'idea' || state === 'testing')
  if (ideas.length === 0) return { kind: 'ideas' }
  const question = questions.find(({ withdrawn }) => withdrawn === null)
  if (question === undefined && cycles.length > 0) return { kind: 'question' }
  return cycleStep(cycles, today) ?? ideaStep(open, cycles) ?? (question === undefined ? { kind: 'question' } : { kind: 'answer', question })
}

/** The cycle that waits: a late one first. */
function cycleStep(cycles: readonly Cycle[], today: CalendarDate): NextStep | null {
  const waiting = cycles.flatMap((cycle) => {
    const stage = cycleStage(cycle)
    return stage === 'closed' ? [] : [{ kind: stage, cycle, isLate: isLate(cycle, today) }]
  })
  return waiting.find(({ isLate: late }) => late) ?? waiting[0] ?? null
}

/** Its last day is over, and nothing was studied. */
export function isLate(cycle: Cycle, today: CalendarDate): boolean {
  return cycle.endsOn !== null && cycle.endsOn < today && (cycleStage(cycle) === 'do' || cycleStage(cycle) === 'study')
}

function ideaStep(idea: ChangeIdea | undefined, cycles: readonly Cycle[]): NextStep | null {
  if (idea === undefined) return null
  return cycles.some(({ ideaId }) => ideaId === idea.ideaId) ? { kind: 'next-cycle', idea } : { kind: 'first-cycle', idea }
}
