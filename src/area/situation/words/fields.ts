import type { Audience } from '../../../engine/decision/index.ts'
import { factorWords } from '../../../platform/design/index.ts'
import type { Progress } from '../rules/question-order.ts'
import type { choicesOf, FieldId } from '../rules/described.ts'

type ChoiceText<Id extends FieldId> = Readonly<Record<(typeof choicesOf)[Id][number], string>>

/** One question as a page asks it, the short name that lists of answers use, and its answers. */
export interface FieldText<Id extends FieldId> {
  readonly question: string
  readonly short: string
  /** An example, so that everybody reads the question alike. */
  readonly hint: string
  readonly choices: ChoiceText<Id>
}

const yesOrNo = { yes: 'Yes', no: 'No', unsure: 'I am not sure' } as const
const unsure = 'I am not sure'

/** Every question about a situation. A question or an answer without words does not compile. */
export const fieldWords: { readonly [Id in FieldId]: FieldText<Id> } = {
  urgency: {
    question: 'How soon must somebody act?',
    short: 'How soon',
    hint: 'Oxygen pressure is falling: within minutes. A gap in tonight’s rota: today. New clinic times: there are weeks.',
    choices: { minutes: 'Within minutes', today: 'Today', weeks: 'There are weeks', unsure },
  },
  severity: {
    question: 'How bad could it get?',
    short: 'How bad it could get',
    hint: 'For patients or for staff. A wrong dose could do serious harm. A clinic that overruns makes people wait; a new parking rule annoys.',
    choices: { 'serious-harm': 'Somebody could come to serious harm', 'some-harm': 'Some harm, distress or a long wait', little: 'Little: it would be a nuisance', unsure },
  },
  familiarity: {
    question: 'How well do the people who will act know a situation like this?',
    short: 'How well they know it',
    hint: 'A resuscitation team has practised an arrest. A ward has met winter before. The first week of a new computer system is new.',
    choices: { practised: 'They have practised it', 'met-before': 'They have met it before', new: 'It is new to them', unsure },
  },
  experience: {
    question: 'How experienced are the people who will act?',
    short: 'How experienced they are',
    hint: 'Think of those who will do it, not of yourself. A night with newly qualified staff from three wards is mostly new.',
    choices: { experienced: 'Most are experienced', mixed: 'Some are, some are not', new: 'Most are new to this work', unsure },
  },
  audience: {
    question: 'Is it about several people or about one?',
    short: 'Several people or one',
    hint: 'A new rota is about several people together. A colleague who often comes late is one person.',
    choices: { group: 'Several people together', 'one-person': 'One person' },
  },
  qualityMatters: {
    question: 'Does it matter which way is chosen?',
    short: 'It matters which way is chosen',
    hint: 'For care, safety or money. How a medicine is checked matters. Who gets which locker does not.',
    choices: yesOrNo,
  },
  youKnowEnough: {
    question: 'Do you know enough to decide it well on your own?',
    short: 'You know enough',
    hint: 'You have the facts, the rules and the feel for the work. If only the night staff know what happens at night, answer no.',
    choices: yesOrNo,
  },
  problemIsClear: {
    question: 'Is it clear what the problem is and what the ways out are?',
    short: 'The problem is clear',
    hint: 'One shift without cover is clear. Why a good team has lost heart is not.',
    choices: yesOrNo,
  },
  backingNeeded: {
    question: 'Must others be behind it for it to happen?',
    short: 'Others must be behind it',
    hint: 'A new handover works only if every shift does it. An order for dressings does not.',
    choices: yesOrNo,
  },
  wouldBackYou: {
    question: 'If you decided alone, would they go along with it?',
    short: 'They would go along',
    hint: 'On tonight’s cover they may trust you. On a rota that nobody wants they may not.',
    choices: yesOrNo,
  },
  shareTheAim: {
    question: 'Do they want the same outcome as the service does?',
    short: 'They want the same outcome',
    hint: 'All want fewer falls: yes. Each wants the one good clinic room: no.',
    choices: yesOrNo,
  },
  willDisagree: {
    question: 'Are people likely to disagree about what to do?',
    short: 'They are likely to disagree',
    hint: 'Days and nights may each want another time for handover.',
    choices: yesOrNo,
  },
  theyKnowEnough: {
    question: 'Do they know enough to decide it well themselves?',
    short: 'They know enough',
    hint: 'Two senior therapists can plan their own home visits. A student cannot plan a discharge alone.',
    choices: yesOrNo,
  },
  chanceToGrow: {
    question: 'Could somebody grow by doing this?',
    short: 'Somebody could grow',
    hint: 'A new deputy could lead the meeting, with you beside her.',
    choices: yesOrNo,
  },
  signs: {
    question: 'What goes on here?',
    short: 'What goes on',
    hint: 'Choose all that fit. If none fits, leave all of them empty and go on.',
    choices: {
      'safety-routine': 'A safety routine must hold: checks, observations, medicines',
      staffing: 'There are too few staff, or the wrong mix',
      budget: 'Money or supplies',
      standards: 'A standard or a target must be met',
      incident: 'Something has gone wrong and must be dealt with',
      'agreed-change': 'An agreed change must be put in place',
      handover: 'Work or responsibility passes from some people to others',
      'purpose-unclear': 'It is not clear what this is for, or where it should go',
      'service-must-change': 'The service cannot stay as it is',
      'crosses-boundaries': 'It crosses teams, professions or organisations',
      'morale-low': 'People are worn down or have lost heart',
      culture: 'How people treat each other, and who is heard',
      'no-known-answer': 'Nobody knows the answer yet',
      'winning-consent': 'People have to be won over',
    },
  },
  factors: {
    question: 'Which of these weigh here?',
    short: 'What weighs',
    hint: 'Choose those that make it harder here than elsewhere. If none does, leave all of them empty and go on.',
    choices: factorWords,
  },
}

/** Where the words differ when it is about one person. */
const onePersonWords: { readonly [Id in FieldId]?: Partial<FieldText<Id>> } = {
  familiarity: { question: 'How well does that person know a situation like this?', choices: { practised: 'It has been practised', 'met-before': 'It has been met before', new: 'It is new', unsure } },
  experience: {
    question: 'How experienced is that person?',
    short: 'How experienced',
    choices: { experienced: 'Experienced', mixed: 'Experienced in a part of it', new: 'New to this work', unsure },
  },
  backingNeeded: { question: 'Must that person be behind it for it to happen?', short: 'That person must be behind it', hint: 'A colleague comes on time only if he wants to. A change of his locker needs nobody.' },
  wouldBackYou: { question: 'If you decided alone, would that person go along with it?', short: 'That person would go along', hint: 'On tonight’s shift he may trust you. On giving up his clinic he may not.' },
  shareTheAim: { question: 'Does that person want the same outcome as the service does?', short: 'That person wants the same outcome', hint: 'Both of you want a clinic that runs on time: yes. It is about who gets the one good room: no.' },
  willDisagree: { question: 'Are you and that person likely to disagree about what to do?', short: 'You are likely to disagree', hint: 'You would change the list; that person would change the room.' },
  theyKnowEnough: { question: 'Does that person know enough to decide it well alone?', short: 'That person knows enough', hint: 'A senior therapist can plan home visits. A student cannot plan a discharge alone.' },
  chanceToGrow: { question: 'Could that person grow by doing this?', short: 'That person could grow' },
}

/** The words of a question, for several people or for one; for several while nobody has said which. */
export function textOf<Id extends FieldId>(field: Id, audience: Audience | null): FieldText<Id> {
  return audience === 'one-person' ? { ...fieldWords[field], ...onePersonWords[field] } : fieldWords[field]
}

/** What each of the six factors means, beside its name. */
export const factorHints: FieldText<'factors'>['choices'] = {
  'life-and-death': 'A mistake could cost a life.',
  autonomy: 'Professionals decide for themselves how they work.',
  accountabilities: 'You answer to several people or bodies at once.',
  resources: 'There is not enough money, time, staff or room.',
  visibility: 'The public, the press or politicians look on.',
  interdependencies: 'What you change here moves something elsewhere.',
}

/** What goes on, as short names inside a sentence. */
export const signNames: FieldText<'signs'>['choices'] = {
  'safety-routine': 'a safety routine',
  staffing: 'staffing',
  budget: 'money or supplies',
  standards: 'a standard or target',
  incident: 'something that went wrong',
  'agreed-change': 'an agreed change',
  handover: 'a handover',
  'purpose-unclear': 'an unclear purpose',
  'service-must-change': 'a service that must change',
  'crosses-boundaries': 'work across boundaries',
  'morale-low': 'low morale',
  culture: 'how people treat each other',
  'no-known-answer': 'an open question',
  'winning-consent': 'people to be won over',
}

/** Words of the pages that ask. */
export const askWords = {
  title: 'Describe a situation',
  caption: ({ number, atMost }: Progress) => `Describe a situation. Question ${number}, ${stillToCome(atMost - number)}`,
  promise: 'Nothing is stored: your answers are in this page and nowhere else. Nothing about a patient is asked.',
  time: 'About 3 minutes. You can stop at any time.',
  continue: 'Continue',
  back: 'Back',
  seeAll: 'See all questions on one page',
  oneByOne: 'One question at a time',
  backToSituations: 'Situations',
  choose: {
    urgency: 'Choose how soon somebody must act',
    severity: 'Choose how bad it could get',
    familiarity: 'Choose how well these people know it',
    experience: 'Choose how experienced the people are',
    audience: 'Choose whether it is about several people or one',
    question: 'Choose yes, no or “I am not sure”',
  },
  allTitle: 'Describe a situation: all questions',
  allHeading: 'Describe a situation',
  allLead: 'All questions on one page. What you leave out counts as “I am not sure”, and every answer is tried.',
  allFrame: 'The situation',
  allQuestions: 'You and the people in it',
  allQuestionsHint: 'In an emergency these are not used: leave them out.',
  allLists: 'What goes on, and what weighs',
  read: 'Read this situation',
} as const

/** How many questions may follow this one: fewer come when an answer leaves nothing for them to change. */
function stillToCome(more: number): string {
  if (more === 0) return 'the last'
  return more === 1 ? '1 more at most' : `up to ${more} more`
}

/** An answer as a page shows it: the words of the choice, or of all choices of a list. */
export function answerText(field: FieldId, value: string | readonly string[] | null, audience: Audience | null): string {
  const choices: Readonly<Partial<Record<string, string>>> = textOf(field, audience).choices
  const chosen = typeof value === 'string' ? [value] : (value ?? [])
  return chosen.length === 0 ? 'None of these' : chosen.flatMap((one) => choices[one] ?? []).join('; ')
}
