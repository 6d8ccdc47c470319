import type { Audience, Change, KnownFields, UnsureField } from '../../../engine/decision/index.ts'
import { type ByAudience, alike, apart } from './by-audience.ts'

/** How a change of one answer is said: “If they had practised it”. A value without words does not compile. */
const conditionWords: { readonly [Field in UnsureField]: Readonly<Record<KnownFields[Field], ByAudience>> } = {
  urgency: { minutes: alike('If somebody had to act within minutes'), today: alike('If it had to be done today'), weeks: alike('If there were weeks') },
  severity: { 'serious-harm': alike('If somebody could come to serious harm'), 'some-harm': alike('If some harm or a long wait were possible'), little: alike('If little could go wrong') },
  familiarity: {
    practised: apart('If they had practised this', 'If that person had practised this'),
    'met-before': apart('If they had met this before', 'If that person had met this before'),
    new: apart('If this were new to them', 'If this were new to that person'),
  },
  experience: {
    experienced: apart('If most of them were experienced', 'If that person were experienced'),
    mixed: apart('If some were experienced and some not', 'If that person were experienced in a part of it'),
    new: apart('If most of them were new to this work', 'If that person were new to this work'),
  },
  qualityMatters: { yes: alike('If it mattered which way is chosen'), no: alike('If it did not matter which way is chosen') },
  youKnowEnough: { yes: alike('If you knew enough to decide alone'), no: alike('If you did not know enough to decide alone') },
  problemIsClear: { yes: alike('If the problem were clear'), no: alike('If the problem were not clear') },
  backingNeeded: { yes: apart('If others had to be behind it', 'If that person had to be behind it'), no: apart('If nobody had to be behind it', 'If that person need not be behind it') },
  wouldBackYou: {
    yes: apart('If they went along with what you decide', 'If that person went along with what you decide'),
    no: apart('If they did not go along with what you decide', 'If that person did not go along with what you decide'),
  },
  shareTheAim: {
    yes: apart('If they wanted the same outcome as the service', 'If that person wanted the same outcome as the service'),
    no: apart('If they wanted another outcome than the service', 'If that person wanted another outcome than the service'),
  },
  willDisagree: { yes: apart('If people were likely to disagree', 'If you two were likely to disagree'), no: apart('If people were likely to agree', 'If you two were likely to agree') },
  theyKnowEnough: {
    yes: apart('If they knew enough to decide it themselves', 'If that person knew enough to decide it alone'),
    no: apart('If they did not know enough to decide it themselves', 'If that person did not know enough to decide it alone'),
  },
  chanceToGrow: { yes: apart('If somebody could grow by doing it', 'If that person could grow by doing it'), no: apart('If nobody could grow by doing it', 'If that person could not grow by doing it') },
}

/** The condition of a change. */
export function conditionOf<Field extends UnsureField>({ field, to }: Change<Field>, audience: Audience): string {
  return conditionWords[field][to][audience]
}
