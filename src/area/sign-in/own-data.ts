import { type OwnDataParts, type RetentionKind, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { draftsData, dueRows, identitiesData, signInsData } from './store/own-data.ts'
import { signInDataWords as dataWords, signInErasureWords as erasureWords, signInRetentionWords as words } from './words/own-data.ts'

const aWeek = { usual: 7, lowest: 1, highest: 30 }

/** How long each of them stays is decided here and nowhere else. */
const days = {
  'ended-sign-ins': { usual: 90, lowest: 1, highest: 365 },
  'mailed-links': aWeek,
  'sign-in-attempts': { usual: 1, lowest: 1, highest: 7 },
  'answered-forms': aWeek,
  drafts: aWeek,
} as const satisfies Readonly<Record<keyof typeof dueRows, RetentionKind['days']>>

const kept = ['ended-sign-ins', 'mailed-links', 'sign-in-attempts', 'answered-forms', 'drafts'] as const

/** What signing in keeps about people, for seeing, ending and erasing it. */
export const signInOwnData: OwnDataParts = {
  contributors: [
    kindThatGoes({ kind: 'sign-ins', words: dataWords['sign-ins'], goes: erasureWords['sign-ins'] }, signInsData),
    kindThatGoes({ kind: 'identities', words: dataWords.identities, goes: erasureWords.identities }, identitiesData),
    kindThatGoes({ kind: 'drafts', words: dataWords.drafts, goes: erasureWords.drafts }, draftsData),
  ],
  retentionKinds: kept.map((id) => deletedWhole({ id, words: words[id], days: days[id] }, dueRows[id])),
}
