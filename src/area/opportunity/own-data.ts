import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { oldAnswers, oldOpportunities, partsData, postedData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const opportunityOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'opportunities-posted', words: words.posted, goes: erasureWords.posted }, postedData),
    kindThatGoes({ kind: 'opportunities', words: words.parts, goes: erasureWords.parts }, partsData),
  ],
  retentionKinds: [
    deletedWhole({ id: 'opportunities', words: retentionWords.opportunities, days: { usual: 730, lowest: 90, highest: 1825 } }, oldOpportunities),
    deletedWhole({ id: 'opportunity-answers', words: retentionWords.answers, days: { usual: 90, lowest: 28, highest: 365 } }, oldAnswers),
  ],
}
