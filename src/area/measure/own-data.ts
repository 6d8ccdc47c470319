import { type OwnDataParts, kindThatGoes } from '../../platform/own-data/index.ts'
import { measureWorkData, ownedMeasuresData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const measureOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'measures-owned', words: words.owned, goes: erasureWords.owned }, ownedMeasuresData),
    kindThatGoes({ kind: 'measure-work', words: words.work, goes: erasureWords.work }, measureWorkData),
  ],
  retentionKinds: [],
}
