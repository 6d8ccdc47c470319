import { type OwnDataParts, kindThatGoes } from '../../platform/own-data/index.ts'
import { improvementsData, questionsData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const improvementOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'improvements', words: words.improvements, goes: erasureWords.improvements }, improvementsData),
    kindThatGoes({ kind: 'questions-of-data', words: words.questions, goes: erasureWords.questions }, questionsData),
  ],
  retentionKinds: [],
}
