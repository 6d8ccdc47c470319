import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { daysLeftOpen } from './rules/waiting.ts'
import { assessmentsData, assessmentsLeftOpen, assessmentsOfLeavers } from './store/own-data.ts'
import { ownDataWords as words } from './words/own-data.ts'

const kinds = { leavers: 'self-assessments', leftOpen: 'self-assessments-open' } as const

/** What this area keeps about people, for seeing, ending and erasing it. */
export const assessmentOwnData: OwnDataParts = {
  contributors: [kindThatGoes({ kind: 'self-assessments', words: { ...words.kept, howLong: (days) => words.howLong(days(kinds.leavers), days(kinds.leftOpen)) }, goes: words.goes }, assessmentsData)],
  retentionKinds: [
    deletedWhole({ id: kinds.leavers, words: words.leavers, days: { usual: 90, lowest: 1, highest: 365 } }, assessmentsOfLeavers),
    deletedWhole({ id: kinds.leftOpen, words: words.leftOpen, days: { usual: daysLeftOpen, lowest: daysLeftOpen, highest: daysLeftOpen } }, assessmentsLeftOpen),
  ],
}
