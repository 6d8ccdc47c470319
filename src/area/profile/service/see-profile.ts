import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import { type Framework, type QuestionForm, questionnaireOf } from '../../framework/index.ts'
import type { KeptAnswer } from '../records.ts'
import type { AgreedHours } from '../rules/demand.ts'
import type { First, PostInHand } from '../rules/next.ts'
import { type Assessed, type Profile, profileOf } from '../rules/profile.ts'
import { type ColleagueView, type View, fewestColleagues } from '../rules/views.ts'

/** Where a profile comes from: all of it about one person, who looks at it. */
export interface ProfileSources {
  /** Finished, newest first. */
  readonly finished: () => Promise<readonly AnsweredAssessment[]>
  /** The id of the assessment that is begun and not finished. */
  readonly begun: () => Promise<string | null>
  readonly framework: (frameworkId: string) => Promise<Framework | null>
  /** What supervisors handed in about an assessment. */
  readonly supervisorViews: (assessmentId: string) => Promise<readonly View[]>
  /** Is a supervisor asked about an assessment who has handed nothing in? */
  readonly isSupervisorAsked: (assessmentId: string) => Promise<boolean>
  /** Newest first. */
  readonly colleagueViews: () => Promise<readonly ColleagueView[]>
  readonly post: () => Promise<PostInHand | null>
  /** What was agreed for that post. */
  readonly agreedHours: () => Promise<AgreedHours | null>
  readonly chosenFirst: () => Promise<First | null>
  readonly answers: () => Promise<readonly KeptAnswer[]>
}

/** A profile as somebody sees it. */
export interface SeenProfile {
  /** Null where there is nothing to show yet, or the questions of a self-assessment are not there any more. */
  readonly profile: Profile | null
  readonly rounds: readonly { readonly assessmentId: string; readonly finishedAt: Date }[]
  readonly begun: string | null
  readonly answers: readonly KeptAnswer[]
}

/**
 * Loads and makes a profile.
 * @param wanted the finished self-assessment to show; the newest when it is none of the person's
 */
export async function seeProfile(sources: ProfileSources, wanted: string, today: CalendarDate): Promise<SeenProfile> {
  const finished = await sources.finished()
  const at = Math.max(0, finished.findIndex(({ assessmentId }) => assessmentId === wanted))
  const assessed = await assessedOf(sources, finished[at] ?? null, finished[at + 1] ?? null)
  const colleagueViews = (await sources.colleagueViews()).filter(({ colleagues }) => colleagues >= fewestColleagues)
  const [newest] = colleagueViews
  const rounds = finished.flatMap(({ assessmentId, finishedAt }) => (finishedAt === null ? [] : [{ assessmentId, finishedAt }]))
  const seen = { rounds, begun: await sources.begun(), answers: await sources.answers() }
  if (assessed === null && newest === undefined) return { ...seen, profile: null }
  const colleagueFramework = newest === undefined ? null : await sources.framework(newest.frameworkId)
  const colleagueCapabilities = newest === undefined ? [] : askedOf(colleagueFramework, newest.form, newest.stage)
  return { ...seen, profile: profileOf({ assessed, colleagueViews, colleagueCapabilities, post: await sources.post(), agreedHours: await sources.agreedHours(), chosenFirst: await sources.chosenFirst(), today }) }
}

/** A self-assessment with every view of it, and the one before; null where there is none, or its questions are not there any more. */
export async function assessedOf(sources: ProfileSources, assessment: AnsweredAssessment | null, earlier: AnsweredAssessment | null): Promise<Assessed | null> {
  const framework = assessment === null ? null : await sources.framework(assessment.frameworkId)
  if (assessment === null || framework === null) return null
  const { assessmentId, form, stage, frameworkId } = assessment
  return {
    assessmentId,
    form,
    stage,
    frameworkId,
    capabilities: askedOf(framework, form, stage),
    allOfStage: askedOf(framework, 'full', stage),
    views: [selfView(assessment), ...(await sources.supervisorViews(assessmentId))],
    earlier: earlier === null ? null : { ...selfView(earlier), frameworkId: earlier.frameworkId, stage: earlier.stage },
    isSupervisorAsked: await sources.isSupervisorAsked(assessmentId),
  }
}

function selfView({ answers, finishedAt, begunAt }: AnsweredAssessment): View {
  return { by: 'self', name: '', at: finishedAt ?? begunAt, replies: new Map(answers.map(({ itemId, reply }) => [itemId, reply])), standing: new Map() }
}

function askedOf(framework: Framework | null, form: QuestionForm, stage: Stage) {
  return framework === null ? [] : questionnaireOf(framework, form, stage).capabilities
}
