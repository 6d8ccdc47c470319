import { type OwnDataParts, kindThatGoes } from '../../platform/own-data/index.ts'
import { personData, postsData, supervisionData } from './store/own-data.ts'
import { erasureWords, ownDataWords as words } from './words/own-data.ts'

/** What this area keeps about people, for seeing and erasing it. */
export const peopleOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'person', words: words.person, goes: erasureWords.person }, personData),
    kindThatGoes({ kind: 'posts', words: words.posts, goes: erasureWords.posts }, postsData),
    kindThatGoes({ kind: 'supervision', words: words.supervision, goes: erasureWords.supervision }, supervisionData),
  ],
  retentionKinds: [],
}
