import { stages as allStages } from '../../../../kernel/workforce.ts'
import type { CatalogueEntry } from '../entry.ts'
import type { EntryProblem } from '../entry-problem.ts'
import { type EntryColumn, stageColumns } from './entry-columns.ts'

const columnOfField = { hours: 'hours_from', monthlyHours: 'monthly_hours_from', months: 'months_from' } as const

const columnOfText = {
  id: 'id', title: 'title', about: 'about', audience: 'audience', award: 'award', titleWhy: 'title_why', contentWhy: 'content_why', capability: 'builds', why: 'builds', proof: 'proof', mind: 'mind', sourceTitle: 'source', sourceLink: 'source_link', sourceNote: 'source_note',
} as const

/** The column, or field, in which a problem of an entry is mended. */
export function columnOf(problem: EntryProblem, { atStage, stages }: CatalogueEntry): EntryColumn {
  switch (problem.code) {
    case 'text':
      return problem.field === 'atStage' ? 'at_fundamental' : columnOfText[problem.field]
    case 'id-form':
    case 'id-taken':
      return 'id'
    case 'no-stage':
      return 'stages'
    case 'task-without-stage': {
      const without = allStages.find((stage) => atStage[stage] !== undefined && !stages.includes(stage))
      return without === undefined ? 'stages' : stageColumns[without]
    }
    case 'award-word':
      return 'award'
    case 'capability-unknown':
    case 'capability-twice':
    case 'too-many-capabilities':
      return 'builds'
    case 'range-reversed':
    case 'range-too-large':
    case 'range-not-positive':
      return columnOfField[problem.field]
    case 'hours-do-not-fit':
      return 'monthly_hours_to'
    case 'shares-above-100':
    case 'share-no-whole-number':
      return 'management_percent'
    case 'fee-out-of-range':
      return 'cost'
    case 'link-form':
      return 'source_link'
    case 'read-in-future':
      return 'read_on'
  }
}
