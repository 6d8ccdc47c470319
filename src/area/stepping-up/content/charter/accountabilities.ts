import type { Profession } from '../../rules/answers.ts'
import type { PlanWords } from '../plan-words.ts'

/** What she answers for, along the six factors that make the NHS distinctive; a line each. */
export function accountabilitiesDraft({ place, answers, manager }: PlanWords): readonly string[] {
  return [
    `Life and death: each day we watch for ${place.danger}.`,
    `Professional autonomy: I leave it to the colleague concerned to decide ${place.clinicalCall}. We agree what all of us do the same way.`,
    `Several accountabilities: I answer to my ${manager} for the post${alsoTo(answers.profession)}. If the two pull apart, I say so.`,
    `Limited resources: I know the budget for ${place.spend}. I say early when it will not hold.`,
    `Seen by many: I expect questions from ${place.watchers}. I answer with facts and without blame.`,
    `Many hands: each week I speak with ${place.neighbours}.`,
  ]
}

/** To whom else she answers, to follow on “for the post”. */
function alsoTo(profession: Profession): string {
  if (profession === 'operations') return '. I answer to the clinical lead for what our decisions do to patients'
  return profession === 'other' ? ', and to my regulator if I have one' : ', and to my regulator for my practice'
}
