import type { SourceId } from '../../../evidence/index.ts'
import type { Profession } from '../../rules/answers.ts'
import type { QuestionToAsk } from '../kinds.ts'
import type { PlanWords } from '../plan-words.ts'

/** Protected time, in the terms of each profession. No norm is invented: the number is left open. */
export function timeQuestion(words: PlanWords): Omit<QuestionToAsk, 'matter'> {
  const { craft, isAgreed, answers } = words
  if (answers.kind === 'preparing') return learningQuestion(words)
  return {
    question: isAgreed('protected-time')
      ? `Agreed: ${craft.timeExplained}. Who may take this time away, and how is it given back?`
      : craft.timeUnit === 'sessions'
        ? `How many ${craft.timeExplained} do I have a week? Who may take them away?`
        : `How much of my week is set aside as ${craft.timeExplained}? Who may take it away?`,
    why: whyTime(words),
    goodAnswer: goodAnswers[answers.profession](words),
    sources: timeSources(words),
  }
}

/** Somebody who prepares asks for hours to learn, not for the time of a post that is not hers yet. */
function learningQuestion({ craft, isAgreed }: PlanWords): Omit<QuestionToAsk, 'matter'> {
  return {
    question: isAgreed('protected-time')
      ? 'My learning hours are agreed. Who may take them away, and how are they given back?'
      : 'How many hours a month may I learn in working time, and who may take them away?',
    why: `Hours that are not named are easily lost to ${craft.timeIsLostTo}.`,
    goodAnswer: '“You have ____ hours a month to learn, on ____. If they are taken, they are given back within ____ weeks.”',
    sources: [],
  }
}

function whyTime(words: PlanWords): string {
  if (words.isWardNurse) return 'The Francis report of 2013 asked that ward managers be supervisory. It was accepted in principle and not made compulsory, so your hours are what you agree.'
  if (words.craft.contract === 'medical') return 'For consultants, a role like this counts as an additional NHS responsibility. The job plan should list it with its time, its objectives and the resources for it.'
  return `Time that is not named is easily lost to ${words.craft.timeIsLostTo}.`
}

function timeSources(words: PlanWords): readonly SourceId[] {
  if (words.isWardNurse) return ['francis2013']
  return words.craft.contract === 'medical' ? ['bmaJobPlanning'] : []
}

const goodNursing = ({ craft }: PlanWords): string => `“You have ____ hours of ${craft.time} a week, on ____. They are in ${craft.timeStandsIn}. Only ____ may take them, and what is taken is given back within ____ weeks.”`

const goodMedical = ({ craft }: PlanWords): string =>
  craft.contract === 'practice'
    ? '“The role has ____ sessions a week, on ____, and somebody to help with letters. From ____ we take ____ clinical sessions off you.”'
    : '“The role has ____ PA in your job plan, with objectives and a named administrator. From ____ we take ____ PA of direct clinical care off you.”'

const goodAnswers: Readonly<Record<Profession, (words: PlanWords) => string>> = {
  nurse: goodNursing,
  midwife: goodNursing,
  therapist: () => '“You have ____ management sessions a week in your job plan. Your caseload goes down by ____ from ____, and ____ takes it over.”',
  doctor: goodMedical,
  pharmacist: () => '“You have ____ management sessions a week in your job plan. From ____ your clinical sessions go down by ____, and ____ covers them.”',
  scientist: () => '“You have ____ management sessions a week in your job plan. From ____ you are on the bench or in clinic ____ sessions, and your competency is kept up in those.”',
  paramedic: () => '“You have ____ rostered hours a week for management, on ____. You are not sent to patients in them, except in a major incident or when nearest to a life-threatening call.”',
  operations: () => '“Keep ____ hours a week free of meetings, on ____. You are on call at most 1 week in ____, with rest afterwards.”',
  other: () => '“You have ____ hours a week for this post, on ____. From ____ somebody else does that part of your usual work.”',
}
