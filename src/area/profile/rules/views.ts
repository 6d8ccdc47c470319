import type { Reply } from '../../../kernel/rating.ts'
import type { Aspect, Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { QuestionForm } from '../../framework/index.ts'
import type { CapabilityStanding } from '../../verification/index.ts'

/** What one person answered about somebody: the person, or a supervisor. It has no error that can be told, so it is shown in words. */
export interface View {
  readonly by: 'self' | 'supervisor'
  /** Of the supervisor, as the person knows it; empty for the person. */
  readonly name: string
  readonly at: Date
  /** By behaviour. */
  readonly replies: ReadonlyMap<string, Reply>
  /** The supervisor's word on each capability of the self-assessment; none for the person. */
  readonly standing: ReadonlyMap<string, CapabilityStanding>
}

/** What several colleagues answered about somebody, taken together: figures with their error, from a round that is over. */
export interface ColleagueView {
  readonly viewId: string
  readonly at: Date
  /** How many answered. Below four nothing of theirs is shown. */
  readonly colleagues: number
  readonly frameworkId: string
  readonly form: QuestionForm
  readonly stage: Stage
  readonly domains: Readonly<Record<Domain, DomainFigure | null>>
  /** Of the errors of both domains: the same colleagues answer about both. */
  readonly covariance: number
  readonly aspects: readonly { readonly domain: Domain; readonly aspect: Aspect; readonly figure: ColleagueFigure }[]
  /** By capability. */
  readonly capabilities: ReadonlyMap<string, ColleagueFigure>
  /** Where the error comes from: worked out from many people, or the figures that we begin with. */
  readonly components: 'fitted' | 'default'
}

/** A figure on the scale from 1 to 5. */
export interface ColleagueFigure {
  readonly value: number
  /** Standard error of measurement. */
  readonly error: number
  /** Told only as this or beyond, so that no answer can be worked out. */
  readonly coded?: 'at-least' | 'at-most'
}

export interface DomainFigure extends ColleagueFigure {
  /** 0 to 1. */
  readonly reliability: number
}

/** Colleagues that must have answered before anything of theirs is shown. */
export const fewestColleagues = 4
