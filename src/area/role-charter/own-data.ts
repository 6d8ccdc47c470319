import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import type { PersonalKeys } from '../../platform/personal-keys/index.ts'
import { charterHandData, chartersData, chartersOfLeavers, clarityData, oldWeeks, weeksData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words, retentionWords } from './words/own-data.ts'

/** What this area keeps about people, for seeing, ending and erasing it. @param keys open what a person reads about themselves */
export function roleCharterOwnData(keys: PersonalKeys): OwnDataParts {
  return {
    contributors: [
      kindThatGoes({ kind: 'role-charters', words: words.charters, goes: erasureWords.charters }, chartersData),
      kindThatGoes({ kind: 'role-charters-of-others', words: words.hand, goes: erasureWords.hand }, charterHandData),
      kindThatGoes({ kind: 'role-clarity-checks', words: words.clarity, goes: erasureWords.clarity }, clarityData),
      kindThatGoes({ kind: 'charter-weeks', words: words.weeks, goes: erasureWords.weeks }, weeksData(keys)),
    ],
    retentionKinds: [
      deletedWhole({ id: 'role-charters', words: retentionWords.charters, days: { usual: 90, lowest: 28, highest: 730 } }, chartersOfLeavers),
      deletedWhole({ id: 'charter-weeks', words: retentionWords.weeks, days: { usual: 365, lowest: 90, highest: 730 } }, oldWeeks),
    ],
  }
}
