import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { commentsData, frameworksData, settledComments } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const frameworkOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'frameworks', words: words.frameworks, goes: erasureWords.frameworks }, frameworksData),
    kindThatGoes({ kind: 'framework-comments', words: words.comments, goes: erasureWords.comments }, commentsData),
  ],
  retentionKinds: [deletedWhole({ id: 'framework-comments', words: retentionWords, days: { usual: 730, lowest: 90, highest: 3_650 } }, settledComments)],
}
