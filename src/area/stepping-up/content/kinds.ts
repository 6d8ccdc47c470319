import type { SourceId } from '../../evidence/index.ts'
import type { Answers, CharterPart, Matter, WeekPlace } from '../rules/answers.ts'
import type { TimelineStage } from '../rules/timeline.ts'

/** A question to ask before saying yes. */
export interface QuestionToAsk {
  readonly matter: Matter
  readonly question: string
  readonly why: string
  /** What a good answer sounds like, for this profession and setting. */
  readonly goodAnswer: string
  readonly sources: readonly SourceId[]
}

/** One of the five first skills, with one small thing to do for it. */
export interface FirstSkill {
  readonly id: string
  readonly name: string
  readonly why: string
  readonly smallThing: string
  readonly sources: readonly SourceId[]
}

/** A task that often lands on her desk, to sort: only I, delegate, stop. For most there is no right answer; `think` helps. */
export interface WeekTask {
  readonly id: string
  readonly text: string
  /** What to ask oneself about it. */
  readonly think: string
  /** A duty does not stop: only who does which part is open. */
  readonly isDuty?: true
}

/** Somewhere to turn when it is too much. */
export interface HelpPlace {
  readonly name: string
  readonly what: string
  /** As it is dialled or visited. */
  readonly reach: string
  readonly href?: string
}

/** The content of a plan: what the sheets show for somebody's answers. One implementation stands in content/index.ts. */
export interface PlanContent {
  readonly timeline: (answers: Answers) => readonly TimelineStage[]
  readonly questionsToAsk: (answers: Answers) => readonly QuestionToAsk[]
  readonly charterDraft: (answers: Answers) => Readonly<Record<CharterPart, string>>
  readonly firstSkills: (answers: Answers) => readonly FirstSkill[]
  readonly stopDoing: (answers: Answers) => readonly string[]
  readonly weekTasks: (answers: Answers) => readonly WeekTask[]
  /** Advice for each place of the sorter, in one to three sentences. */
  readonly weekAdvice: Readonly<Record<WeekPlace, string>>
  readonly help: readonly HelpPlace[]
  /** Management first for a new manager, and why: a few sentences, the last of them on the article’s claim. */
  readonly managementFirst: readonly string[]
}
