import { londonDay } from '../../../platform/clock/london-day.ts'
import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { finishedOf } from '../../assessment/index.ts'
import { improvementsOf } from '../../improvement/index.ts'
import { takenPartIn } from '../../opportunity/index.ts'
import { runsToName } from '../../practice-run/index.ts'
import type { Pickable } from '../rules/typed-parts.ts'
import { addWords } from '../words/plan.ts'

/** What who is signed in has here that can show something: runs they keep, improvements they lead or take part in, opportunities they took part in to the end, self-assessments they finished. */
export async function pickableFor({ transaction, viewer, today }: SignedInRequest): Promise<readonly Pickable[]> {
  const { personId, organisation: { tenant } } = viewer
  const { run, improvement, opportunity, assessment } = addWords.pickedText
  const runs = await runsToName(transaction, tenant, personId)
  const improvements = await improvementsOf(transaction, tenant, personId)
  const taken = await takenPartIn(transaction, tenant, personId)
  const assessments = await finishedOf(transaction, tenant, personId)
  return [
    ...improvements.map(({ improvementId, title, startedOn, endedOn }): Pickable => ({ id: improvementId, kind: 'improvement', title: improvement(title), href: href(paths.improvement, { improvement: improvementId }), day: endedOn ?? startedOn ?? today })),
    ...taken.map(({ opportunityId, title, to }): Pickable => ({ id: opportunityId, kind: 'other', title: opportunity(title), href: href(paths.opportunity, { opportunity: opportunityId }), day: to })),
    ...runs.map(({ runId, name, keptOn }): Pickable => ({ id: runId, kind: 'practice-run', title: run(name), href: href(paths.practiceRun, { run: runId }), day: keptOn })),
    ...assessments.flatMap(({ assessmentId, finishedAt }): Pickable[] => {
      if (finishedAt === null) return []
      const day = londonDay(finishedAt)
      return [{ id: assessmentId, kind: 'self-assessment', title: assessment(dateText(day)), href: href(paths.assessment, { assessment: assessmentId }), day }]
    }),
  ]
}
