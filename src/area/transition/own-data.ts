import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { oldTransitions, supportData, transitionsData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const transitionOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'transitions', words: words.transitions, goes: erasureWords.transitions }, transitionsData),
    kindThatGoes({ kind: 'transition-support', words: words.support, goes: erasureWords.support }, supportData),
  ],
  retentionKinds: [deletedWhole({ id: 'transitions', words: retentionWords, days: { usual: 730, lowest: 365, highest: 2_190 } }, oldTransitions)],
}
