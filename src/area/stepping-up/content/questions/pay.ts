import type { SourceId } from '../../../evidence/index.ts'
import type { QuestionToAsk } from '../kinds.ts'
import type { PlanWords } from '../plan-words.ts'

/** Pay. What is known of the terms is said exactly; the rest is for the employer to answer. */
export function payQuestion(words: PlanWords): Omit<QuestionToAsk, 'matter'> {
  const { isMedical, isAgreed, kindExplained, answers, craft } = words
  const post = answers.kind === 'preparing' ? 'a post like this' : kindExplained
  const asked = isMedical
    ? `How many programmed activities (PA, 4 hours each), or what allowance, come with ${post}? Do they replace clinical PA or come on top?`
    : `What is paid for ${post}, from which day, and where is it written?`
  return {
    question: isAgreed('pay') ? `Pay is agreed. Does the letter name ${craft.payItems}?` : asked,
    why: whyPay(words),
    goodAnswer: isMedical
      ? '“The role carries ____ PA from ____. They replace ____ PA of direct clinical care. It will stand in your job plan and in a letter from medical staffing.”'
      : `“You are paid at band ____ from ____${answers.kind === 'new-post' ? '' : ' until ____'}. ${answers.kind === 'secondment' ? 'We pay you, and your own employer keeps your post. ' : ''}The letter is with payroll, and this is the name of the person to ask.”`,
    sources: paySources(words),
  }
}

function whyPay({ isMedical, answers }: PlanWords): string {
  const surgery = answers.setting === 'clinic' ? ' A GP surgery may have terms of its own: ask a partner or the practice manager.' : ''
  if (isMedical) return `A programmed activity is 4 hours, or 3 in premium time. We found no national number of them for a clinical director. It is agreed locally: ask your medical staffing team.${surgery}`
  if (answers.kind !== 'acting-up' && answers.kind !== 'preparing') return `Terms differ by employer: ask your human resources (HR) team, and ask which day your yearly pay step falls on.${surgery}`
  const actUp = answers.kind === 'preparing' ? 'For acting up (covering a higher-band post for a time), terms' : 'Terms'
  return `${actUp} differ by employer: ask your human resources (HR) team. In NHS Scotland a circular of 2006 sets terms for cover of more than 1 month. The date of your yearly pay step can restart meanwhile.${surgery}`
}

function paySources({ isMedical, answers }: PlanWords): readonly SourceId[] {
  if (isMedical) return ['bmaJobPlanning']
  return answers.kind === 'acting-up' || answers.kind === 'preparing' ? ['actingUpScotland', 'nhsbsaKa28938'] : []
}
