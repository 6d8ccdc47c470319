import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import type { PersonalKeys } from '../../platform/personal-keys/index.ts'
import { checkInsData, endedShares, keysOfLeavers, oldCheckIns, readCheckInsData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing, ending and erasing it. @param keys open what a person reads about themselves */
export function checkInOwnData(keys: PersonalKeys): OwnDataParts {
  return {
    contributors: [kindThatGoes({ kind: 'check-ins', words: words.kept, goes: erasureWords.kept }, checkInsData(keys)), kindThatGoes({ kind: 'check-ins-shared-with-you', words: words.read, goes: erasureWords.read }, readCheckInsData)],
    retentionKinds: [
      deletedWhole({ id: 'check-ins', words: retentionWords.checkIns, days: { usual: 730, lowest: 182, highest: 1_095 } }, oldCheckIns),
      deletedWhole({ id: 'check-ins-of-leavers', words: retentionWords.leavers, days: { usual: 90, lowest: 1, highest: 365 } }, keysOfLeavers),
      deletedWhole({ id: 'check-in-shares', words: retentionWords.shares, days: { usual: 90, lowest: 28, highest: 365 } }, endedShares),
    ],
  }
}
