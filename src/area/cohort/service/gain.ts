import { defaultComponents } from '../../../engine/measurement/index.ts'
import { byName } from '../../../kernel/by-name.ts'
import { type Rating, isRating } from '../../../kernel/rating.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import { type Framework, questionnaireOf } from '../../framework/index.ts'
import type { SupervisorAnswer } from '../../verification/index.ts'
import type { Cohort } from '../records.ts'
import { type GapGroup, type ViewRatings, gapGroupOf, gapGroups } from '../rules/gap-groups.ts'
import type { Candidate } from './cohort-store.ts'

/** What is read of people who said that they would like to be considered: a few questions for all of them together. */
export interface GainSources {
  /** The finished self-assessments of people, newest first. */
  readonly finished: (personIds: readonly string[]) => Promise<ReadonlyMap<string, readonly AnsweredAssessment[]>>
  /** What supervisors handed in about assessments. */
  readonly views: (assessmentIds: readonly string[]) => Promise<ReadonlyMap<string, readonly (readonly SupervisorAnswer[])[]>>
  readonly framework: (frameworkId: string) => Promise<Framework | null>
}

export type Groups = Readonly<Record<GapGroup, readonly Candidate[]>>

/** Divides people by whether a gap in what the programme builds is clear; within a group by name. No number leaves this. */
export async function groupsOf(sources: GainSources, candidates: readonly Candidate[], { capabilities }: Pick<Cohort, 'capabilities'>): Promise<Groups> {
  const finished = await sources.finished(candidates.map(({ personId }) => personId))
  const newest = new Map([...finished].flatMap(([personId, [latest]]) => (latest === undefined ? [] : [[personId, latest] as const])))
  const views = await sources.views([...newest.values()].map(({ assessmentId }) => assessmentId))
  const frameworks = await frameworksOf(sources, [...newest.values()])
  const groupOf = ({ personId }: Candidate): GapGroup => {
    const assessment = newest.get(personId)
    const framework = frameworks.get(assessment?.frameworkId ?? '') ?? null
    if (assessment === undefined || framework === null) return 'cannot-tell'
    return gapGroupOf(taughtViews(framework, assessment, views.get(assessment.assessmentId) ?? [], capabilities), defaultComponents)
  }
  const grouped = Map.groupBy(candidates.toSorted((one, other) => byName(one.name, other.name) || (one.personId < other.personId ? -1 : 1)), groupOf)
  const [clear, unclear, none] = gapGroups
  return { [clear]: grouped.get(clear) ?? [], [unclear]: grouped.get(unclear) ?? [], [none]: grouped.get(none) ?? [] }
}

/** Each framework once. One after the other: they share the one connection of the request. */
export async function frameworksOf({ framework }: Pick<GainSources, 'framework'>, assessments: readonly Pick<AnsweredAssessment, 'frameworkId'>[]): Promise<ReadonlyMap<string, Framework | null>> {
  const found = new Map<string, Framework | null>()
  for (const frameworkId of new Set(assessments.map((one) => one.frameworkId))) found.set(frameworkId, await framework(frameworkId))
  return found
}

/** The views of each capability that is taught: the person's own, and each supervisor's. */
function taughtViews(framework: Framework, { form, stage, answers }: AnsweredAssessment, others: readonly (readonly SupervisorAnswer[])[], taught: readonly string[]): readonly (readonly ViewRatings[])[] {
  const { capabilities } = questionnaireOf(framework, form, stage)
  const views = [answers, ...others].map((view) => new Map(view.map(({ itemId, reply }) => [itemId, reply])))
  return taught.map((code) => {
    const behaviours = capabilities.filter((one) => one.code === code).flatMap((one) => one.behaviours)
    return views.map((view) => behaviours.flatMap(({ itemId }): readonly Rating[] => {
      const reply = view.get(itemId)
      return reply !== undefined && isRating(reply) ? [reply] : []
    }))
  })
}
