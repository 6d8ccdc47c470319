import { type OwnDataParts, deletedWhole, kindThatGoes } from '../../platform/own-data/index.ts'
import { applicationsOfLeavers, completionsOfLeavers, learningData } from './store/own-data.ts'
import { ownDataWords as words } from './words/own-data.ts'

const kinds = { applications: 'catalogue-applications', completions: 'catalogue-completions' } as const
const days = { usual: 400, lowest: 1, highest: 800 } as const

/** What this area keeps about people, for seeing, ending and erasing it. */
export const catalogueOwnData: OwnDataParts = {
  contributors: [kindThatGoes({ kind: 'catalogue', words: { ...words.kept, howLong: (daysOf) => words.howLong(daysOf(kinds.completions)) }, goes: words.goes }, learningData)],
  retentionKinds: [
    deletedWhole({ id: kinds.applications, words: words.applications, days }, applicationsOfLeavers),
    deletedWhole({ id: kinds.completions, words: words.completions, days }, completionsOfLeavers),
  ],
}
