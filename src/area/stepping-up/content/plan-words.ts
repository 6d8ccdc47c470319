import type { Answers, Kind, Matter } from '../rules/answers.ts'
import { type Craft, crafts } from './terms/craft.ts'
import type { Place } from './terms/place.ts'
import { placeOf } from './terms/place-of.ts'

/** What the content of a plan is written with: the person’s answers, and the words of her profession and place. */
export interface PlanWords {
  readonly answers: Answers
  readonly craft: Craft
  readonly place: Place
  /** What she does besides the post, without “my” or “your”. */
  readonly ownWork: string
  /** To whom she answers, without “my” or “your”. */
  readonly manager: string
  readonly isMedical: boolean
  /** The kind of post with its gloss, for its first use on a sheet. */
  readonly kindExplained: string
  readonly kindName: string
  readonly isAgreed: (matter: Matter) => boolean
}

/** The words for somebody’s answers. */
export function planWords(answers: Answers): PlanWords {
  const craft = crafts[answers.profession]
  const isMedical = craft.contract === 'medical'
  return {
    answers,
    craft,
    place: placeOf(answers.setting, answers.profession),
    ownWork: craft.ownWorkIn?.[answers.setting] ?? craft.ownWork,
    manager: craft.managerIn?.[answers.setting] ?? craft.manager,
    isMedical,
    kindExplained: answers.kind === 'acting-up' ? `acting up (covering ${isMedical ? 'this' : 'a higher-band'} post for a time)` : kindNames[answers.kind],
    kindName: kindNames[answers.kind],
    isAgreed: (matter) => answers.agreed.includes(matter),
  }
}

const kindNames: Readonly<Record<Kind, string>> = {
  'acting-up': 'acting up',
  secondment: 'the secondment',
  'new-post': 'the new post',
  preparing: 'acting up',
}
