import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { askedData, endedVerifications, givenData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const verificationOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'verifications-asked', words: words.asked, goes: erasureWords.asked }, askedData),
    kindThatGoes({ kind: 'verifications-given', words: words.given, goes: erasureWords.given }, givenData),
  ],
  retentionKinds: [deletedWhole({ id: 'verifications-ended', words: retentionWords, days: { usual: 90, lowest: 28, highest: 365 } }, endedVerifications)],
}
