import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { oldReviews, purposesData, reviewsData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const teamPurposeOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'team-purposes', words: words.purposes, goes: erasureWords.purposes }, purposesData),
    kindThatGoes({ kind: 'team-reviews', words: words.reviews, goes: erasureWords.reviews }, reviewsData),
  ],
  retentionKinds: [deletedWhole({ id: 'team-reviews', words: retentionWords, days: { usual: 1_095, lowest: 180, highest: 3_650 } }, oldReviews)],
}
