import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { AskedCapability, QuestionForm } from '../../framework/index.ts'
import { type AskedView, type Change, changeOfColleagues, changeOfView } from './change.ts'
import { type SaidByColleagues, saidByColleagues } from './colleagues.ts'
import { type AgreedHours, type ToldDemand, demandFor } from './demand.ts'
import { type Findings, findingsOf } from './findings.ts'
import { type First, type Gap, type Order, type PostInHand, nextGaps, orderFor } from './next.ts'
import { type Reading, markOf, readViews } from './reading.ts'
import type { ColleagueView, View } from './views.ts'

/** The self-assessment that a profile shows, with the views of it. */
export interface Assessed {
  readonly assessmentId: string
  readonly form: QuestionForm
  readonly stage: Stage
  readonly frameworkId: string
  /** What the form asks. */
  readonly capabilities: readonly AskedCapability[]
  /** What the stage asks in all forms: two rounds may have had two forms. */
  readonly allOfStage: readonly AskedCapability[]
  /** The person's own first, then supervisors. */
  readonly views: readonly View[]
  readonly earlier: AskedView | null
  /** A supervisor is asked, and has not handed anything in. */
  readonly isSupervisorAsked: boolean
}

/** What a profile is made from. */
export interface ProfileFacts {
  readonly assessed: Assessed | null
  /** Newest first. */
  readonly colleagueViews: readonly ColleagueView[]
  /** What colleagues were asked about, of the newest view. */
  readonly colleagueCapabilities: readonly AskedCapability[]
  readonly post: PostInHand | null
  /** What the person and their line manager agreed for that post; null or left out where nothing is agreed. */
  readonly agreedHours?: AgreedHours | null
  readonly chosenFirst: First | null
  readonly today: CalendarDate
}

/** What a profile says. */
export interface Profile {
  readonly assessed: Assessed | null
  readonly views: readonly ViewWithMark[]
  readonly reading: Reading
  readonly colleagues: SaidByColleagues | null
  readonly colleagueCapabilities: readonly AskedCapability[]
  readonly selfChange: Change | null
  readonly colleagueChange: Change | null
  readonly findings: Findings
  readonly order: Order
  readonly gaps: readonly Gap[]
  readonly demand: ToldDemand | null
  readonly agreedHours: AgreedHours | null
}

/** A view with the place of its dotted mark. */
export interface ViewWithMark extends View {
  readonly mark: Readonly<Record<Domain, number | null>>
}

/** Makes a profile from views. The same rules for all of them: a single view is told in words, figures with error as figures. */
export function profileOf(facts: ProfileFacts): Profile {
  const { assessed, colleagueCapabilities, post, today } = facts
  const views = assessed?.views ?? []
  const capabilities = assessed?.capabilities ?? []
  const reading = readViews(capabilities, views)
  const [newest, before] = facts.colleagueViews
  const colleagues = newest === undefined ? null : saidByColleagues(newest)
  const changes = { selfChange: selfChangeOf(assessed), colleagueChange: colleagues === null || before === undefined || saidByColleagues(before) === null ? null : changeOfColleagues(before, colleagues.view) }
  const order = orderFor(post, facts.chosenFirst, today)
  const stage = assessed?.stage ?? colleagues?.view.stage
  return {
    assessed,
    views: views.map((view) => ({ ...view, mark: markOf(view, capabilities) })),
    reading,
    colleagues,
    colleagueCapabilities,
    ...changes,
    findings: findingsOf({ capabilities, form: assessed?.form ?? null, views, reading, colleagues, isSupervisorAsked: assessed?.isSupervisorAsked ?? false, ...changes }),
    order,
    gaps: nextGaps(capabilities, views, order),
    demand: stage === undefined ? null : demandFor(post, stage, today),
    agreedHours: facts.agreedHours ?? null,
  }
}

function selfChangeOf(assessed: Assessed | null): Change | null {
  const self = assessed?.views.find(({ by }) => by === 'self')
  if (assessed === null || self === undefined || assessed.earlier === null) return null
  return changeOfView(assessed.earlier, { at: self.at, replies: self.replies, frameworkId: assessed.frameworkId, stage: assessed.stage }, assessed.allOfStage)
}
