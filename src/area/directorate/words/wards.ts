import type { WardName } from '../rules/three-wards.ts'

/** A ward and who runs it: all invented. */
interface WardWords {
  readonly ward: string
  readonly manager: string
  readonly story: string
  readonly circumstances: string
}

export const wardWords: Readonly<Record<WardName, WardWords>> = {
  alder: {
    ward: 'Alder ward',
    manager: 'Ruth',
    story: 'Ruth has nursed on Alder ward for 18 years, and many patients know her by name. When the ward is busy she looks after patients herself, and the rest of her week waits.',
    circumstances: '30 people for 28 beds. Gaps are hard to fill.',
  },
  birch: {
    ward: 'Birch ward',
    manager: 'Dawn',
    story: 'Dawn knows every line of the roster and the budget of Birch ward. Most days she means to walk round and listen, and the paperwork takes that hour.',
    circumstances: '34 people for 28 beds.',
  },
  cedar: {
    ward: 'Cedar ward',
    manager: 'Leila',
    story: 'Leila came to Cedar ward last year, and her team tries new ways of working. She is seldom at the roster, and bed meetings often begin without her.',
    circumstances: '38 people for 28 beds. There is some room for what nobody planned.',
  },
}
