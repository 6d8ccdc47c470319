import type { SourceId } from '../../../evidence/index.ts'
import type { QuestionToAsk } from '../kinds.ts'
import type { PlanWords } from '../plan-words.ts'

type Question = Omit<QuestionToAsk, 'matter'>

/** Pay. What is known of the terms is said exactly; the rest is for the employer to answer. */
export function payQuestion(words: PlanWords): Question {
  const said = words.craft.contract === 'banded' ? bandedQuestion(words) : words.craft.contract === 'medical' ? medicalQuestion(words) : practiceQuestion(words)
  return words.isAgreed('pay') ? { ...said, question: `Pay is agreed. Does the letter name ${words.craft.payItems}?` } : said
}

function bandedQuestion(words: PlanWords): Question {
  const { answers, endDay, offices } = words
  const until = answers.kind === 'new-post' ? '' : ` until ${endDay}`
  const paid = answers.setting === 'clinic' ? 'Your rate or band is' : 'You are paid at band'
  return {
    question: `What is paid for ${postOf(words)}? From which day, and where is it written?`,
    goodAnswer: `“${paid} ____ from ____${until}. ${whoPays(words)}The letter is with ${offices.payroll}. If something is wrong, ask ____.”`,
    ...(coversForATime(words) ? temporaryMove(words) : { why: `${termsDiffer(words)} Ask too on which day your yearly pay step falls.`, sources: [] }),
  }
}

/** What is known of a temporary move to a higher band. */
function temporaryMove({ answers, offices, practiceNote }: PlanWords): { readonly why: string; readonly sources: readonly SourceId[] } {
  const move = answers.kind === 'preparing' ? 'acting up (covering a higher-band post for a time)' : 'temporary moves to a higher band'
  return {
    why: `The national pay agreement (Agenda for Change) has a rule for ${move}. In Scotland a circular of 2006 applies it from more than 1 month. Ask ${offices.people} which paragraph applies to you now. The day of your next pay step may stay or start again.${practiceNote}`,
    sources: ['actingUpScotland', 'nhsbsaKa28938'],
  }
}

function medicalQuestion(words: PlanWords): Question {
  return {
    question: `What is paid for ${postOf(words)}? How many programmed activities (PA, 4 hours each), or what allowance? Do they replace clinical PA or come on top?`,
    why: `A programmed activity is 4 hours, or 3 in premium time. We found no national number of them for a clinical director. It is agreed locally: ask ${words.offices.people}.`,
    goodAnswer: `“The role carries ____ PA from ____. They replace ____ PA of direct clinical care. ${whoPays(words)}It will be in your job plan and in a letter.”`,
    sources: ['bmaJobPlanning'],
  }
}

function practiceQuestion(words: PlanWords): Question {
  return {
    question: `What is paid for ${postOf(words)}? For how many sessions, and from which day? Do they replace clinical sessions or come on top?`,
    why: termsDiffer(words),
    goodAnswer: `“The role has ____ sessions a week, paid at ____, from ____. They replace ____ clinical sessions. ${whoPays(words)}It is in a letter.”`,
    sources: [],
  }
}

function postOf({ answers, kindExplained }: PlanWords): string {
  return answers.kind === 'preparing' ? 'a post like this' : kindExplained
}

function coversForATime({ answers }: PlanWords): boolean {
  return answers.kind === 'acting-up' || answers.kind === 'preparing'
}

function whoPays({ answers }: PlanWords): string {
  return answers.kind === 'secondment' ? '____ pays you, and your own employer keeps your post. ' : ''
}

function termsDiffer({ offices, practiceNote }: PlanWords): string {
  return practiceNote === '' ? `Terms differ by employer: ask your ${offices.people} team.` : `Terms differ by employer.${practiceNote}`
}
