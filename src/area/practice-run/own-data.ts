import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { practiceRunsData, runsOfLeavers } from './store/own-data.ts'
import { ownDataWords as words } from './words/own-data.ts'

const retentionKind = 'practice-runs'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const practiceRunOwnData: OwnDataParts = {
  contributors: [kindThatGoes({ kind: 'practice-runs', words: { ...words.kept, howLong: (days) => words.howLong(days(retentionKind)) }, goes: words.goes }, practiceRunsData)],
  retentionKinds: [deletedWhole({ id: retentionKind, words: words.retention, days: { usual: 90, lowest: 1, highest: 365 } }, runsOfLeavers)],
}
