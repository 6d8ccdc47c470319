import type { Answers, Kind, Matter } from '../rules/answers.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { Craft } from './terms/craft.ts'
import { craftOf } from './terms/craft-of.ts'
import { type Offices, officesOf } from './terms/offices.ts'
import type { Place } from './terms/place.ts'
import { placeOf } from './terms/place-of.ts'

/** What the content of a plan is written with: the person’s answers, and the words of her profession and place. */
export interface PlanWords {
  readonly answers: Answers
  readonly craft: Craft
  readonly place: Place
  readonly offices: Offices
  /** What she does besides the post, without “my” or “your”. */
  readonly ownWork: string
  /** All of it: “all your clinical shifts”, “your whole caseload”. */
  readonly allOwnWork: string
  /** A share of it, to be named: “how many of your clinical shifts”, “how much of your caseload”. */
  readonly shareOfOwnWork: string
  /** To whom she answers, without “my” or “your”. */
  readonly manager: string
  /** Doctors are paid by no bands. */
  readonly isMedical: boolean
  /** Research on supervisory sisters speaks of nurses who manage wards, of nobody else. */
  readonly isWardNurse: boolean
  /** Where a practice may have terms of its own: a sentence with a space before it; else empty. */
  readonly practiceNote: string
  /** The kind of post with its gloss, for its first use on a sheet. */
  readonly kindExplained: string
  readonly kindName: string
  /** The day of the end in words; a blank when it is not known. */
  readonly endDay: string
  readonly isAgreed: (matter: Matter) => boolean
}

/** The words for somebody’s answers. */
export function planWords(answers: Answers): PlanWords {
  const { profession, setting, kind, end, agreed } = answers
  const craft = craftOf(profession, setting, kind)
  const isMedical = craft.contract !== 'banded'
  return {
    answers,
    craft,
    place: placeOf(setting, profession),
    offices: officesOf(setting, profession),
    ownWork: craft.ownWork,
    allOwnWork: craft.ownWork === 'caseload' ? 'your whole caseload' : `all your ${craft.ownWork}`,
    shareOfOwnWork: `${craft.ownWork.endsWith('s') ? 'how many' : 'how much'} of your ${craft.ownWork}`,
    manager: craft.manager,
    isMedical,
    isWardNurse: profession === 'nurse' && setting === 'ward',
    practiceNote: setting === 'clinic' ? ' A GP surgery may have terms of its own: ask a partner or the practice manager.' : '',
    kindExplained: kind === 'acting-up' ? `acting up (covering ${isMedical ? 'this' : 'a higher-band'} post for a time)` : kindNames[kind],
    kindName: kindNames[kind],
    endDay: end === null ? '____' : dateText(end),
    isAgreed: (matter) => agreed.includes(matter),
  }
}

const kindNames: Readonly<Record<Kind, string>> = {
  'acting-up': 'acting up',
  secondment: 'the secondment',
  'new-post': 'the new post',
  preparing: 'acting up',
}
