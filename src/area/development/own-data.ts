import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { plansData, plansOfLeavers, signOffsData } from './store/own-data.ts'
import { ownDataWords as words } from './words/own-data.ts'

const retentionKind = 'development-plans'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const developmentOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'development-plan', words: { ...words.plan, howLong: (days) => words.howLong(days(retentionKind)) }, goes: words.planGoes }, plansData),
    kindThatGoes({ kind: 'development-sign-offs', words: words.signed, goes: words.signedGoes }, signOffsData),
  ],
  retentionKinds: [deletedWhole({ id: retentionKind, words: words.retention, days: { usual: 90, lowest: 1, highest: 365 } }, plansOfLeavers)],
}
