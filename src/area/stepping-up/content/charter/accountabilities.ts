import type { PlanWords } from '../plan-words.ts'

/** What she answers for, along the six factors that make the NHS distinctive; a line each. */
export function accountabilitiesDraft({ place, answers, manager }: PlanWords): readonly string[] {
  const body = answers.profession === 'operations' || answers.profession === 'other' ? 'for how I treat people' : 'to my regulator for my practice'
  return [
    `Life and death: I know who looks out each day for ${place.danger}.`,
    `Professional autonomy: I leave ${place.clinicalCall} to the colleague who answers for it. We agree what all of us do the same way.`,
    `Several accountabilities: I answer to my ${manager} for the post, and ${body}. If the two pull apart, I say so.`,
    `Limited resources: I know the budget for ${place.spend}. I say early when it will not hold.`,
    `Seen by many: I expect questions from ${place.watchers}, and answer with facts and without blame.`,
    `Many hands: I keep in touch each week with ${place.neighbours}.`,
  ]
}
