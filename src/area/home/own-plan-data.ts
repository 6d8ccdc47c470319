import { type OwnDataParts, kindThatGoes } from '../../platform/own-data/index.ts'
import { ownPlanData, plansOfLeavers } from './store/own-data.ts'
import { ownPlanData as words } from './words/own-plan.ts'

const retentionKind = 'own-plans'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const homeOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes(
      {
        kind: 'own-plan',
        words: { name: words.name, why: words.why, howLong: (days) => `Until you delete it, or for ${days(retentionKind)} after you leave.`, whoSees: words.whoSees },
        goes: words.goes,
      },
      ownPlanData,
    ),
  ],
  retentionKinds: [{ id: retentionKind, words: words.retention, days: { usual: 90, lowest: 1, highest: 365 }, ...plansOfLeavers }],
}
