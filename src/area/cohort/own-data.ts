import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { oldPlaces, placesData, wishesData, wishesOfLeavers } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const cohortOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'programme-places', words: words.places, goes: erasureWords.places }, placesData),
    kindThatGoes({ kind: 'programme-wishes', words: words.wishes, goes: erasureWords.wishes }, wishesData),
  ],
  retentionKinds: [
    // Longer than a self-assessment can count in an outcome: what counted once is known as long as it matters.
    deletedWhole({ id: 'programme-places', words: retentionWords.places, days: { usual: 730, lowest: 730, highest: 2_190 } }, oldPlaces),
    deletedWhole({ id: 'programme-wishes', words: retentionWords.wishes, days: { usual: 90, lowest: 1, highest: 365 } }, wishesOfLeavers),
  ],
}
