import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { profileAnswersData, profileAnswersOfLeavers } from './store/own-data.ts'
import { ownDataWords as words } from './words/own-data.ts'

const retentionKind = 'profile-answers'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const profileOwnData: OwnDataParts = {
  contributors: [kindThatGoes({ kind: 'profile-answers', words: { ...words.kept, howLong: (days) => words.howLong(days(retentionKind)) }, goes: words.goes }, profileAnswersData)],
  retentionKinds: [deletedWhole({ id: retentionKind, words: words.retention, days: { usual: 90, lowest: 1, highest: 365 } }, profileAnswersOfLeavers)],
}
