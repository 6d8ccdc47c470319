import type { Answers, Kind, Profession } from '../rules/answers.ts'
import type { FirstSkill } from './kinds.ts'
import { type PlanWords, planWords } from './plan-words.ts'

/** The five skills that a new manager needs first, each with one small thing for this week. */
export function firstSkills(answers: Answers): readonly FirstSkill[] {
  const words = planWords(answers)
  return [talksSkill(words), upwardsSkill(words), safetySkill(words), resourceSkill(words), dataSkill(words)]
}

function talksSkill({ answers, craft }: PlanWords): FirstSkill {
  return {
    id: 'skill-sensitive-conversations',
    name: 'Sensitive conversations',
    why: `${equals[answers.kind](craft.colleagues)} What you have to say is best said early, in private and plainly.`,
    smallThing: `Write down the first 2 sentences of one talk, such as this: “${openings[answers.profession]}” Say them aloud once.`,
    sources: [],
  }
}

const equals: Readonly<Record<Kind, (colleagues: string) => string>> = {
  'acting-up': (colleagues) => `Some of the ${colleagues} in your team were your equals last week.`,
  secondment: (colleagues) => `The ${colleagues} in your team may not know you yet, and you will go back one day.`,
  'new-post': (colleagues) => `Some of the ${colleagues} in your team know you as an equal, and some do not know you.`,
  preparing: (colleagues) => `Some of the ${colleagues} whom you may lead are your equals today.`,
}

const openings: Readonly<Record<Profession, string>> = {
  nurse: 'I saw that 3 observations were late on Tuesday. What was happening then?',
  midwife: 'I heard that the handover was cut short on Tuesday. What was happening then?',
  therapist: 'I saw that 4 notes from last week are still open. What gets in the way?',
  doctor: 'Two colleagues told me that the meeting was hard on Tuesday. How did you see it?',
  pharmacist: 'I saw that the error on Tuesday was not reported. What made it hard to report?',
  scientist: 'I saw that the control was repeated 3 times on Tuesday. What was happening then?',
  paramedic: 'I heard that you finished 2 hours late on 3 days. How are you, and what happened?',
  operations: 'The report was late for the third time. What gets in the way?',
  other: 'I saw that this was late 3 times. What gets in the way?',
}

function upwardsSkill({ place, manager }: PlanWords): FirstSkill {
  return {
    id: 'skill-managing-upwards',
    name: 'Managing upwards',
    why: `Your ${manager} decides much of what you can do, and cannot see your days.`,
    smallThing: `Send 3 lines on Friday: what went well, what worries me, what I need from you by when. You could begin with this worry: ${place.gap}.`,
    sources: [],
  }
}

function safetySkill({ place }: PlanWords): FirstSkill {
  return {
    id: 'skill-team-safety',
    name: 'Team safety',
    why: `You depend on people who say what worries them. Here the worst may be ${place.danger}.`,
    smallThing: `At ${place.gathering}, ask: “What could go wrong next?” Thank the first person who answers, and tell them later what you did.`,
    sources: [],
  }
}

function resourceSkill({ place, answers }: PlanWords): FirstSkill {
  const isNursing = answers.profession === 'nurse' || answers.profession === 'midwife'
  return {
    id: 'skill-resources-rota-budget',
    name: 'Resources, rota and budget',
    why: `Most of your week hangs on ${place.plan}, and on what is left in the budget.${isNursing ? ' An article in Nursing Times in 2013 found management skills neglected beside leadership.' : ''}`,
    smallThing: `Take ${place.plan} for the next 2 weeks and mark each gap. Ask whoever knows the budget what it costs to fill one.`,
    sources: isNursing ? ['kerridge2013'] : [],
  }
}

function dataSkill({ place }: PlanWords): FirstSkill {
  return {
    id: 'skill-data',
    name: 'Data',
    why: 'Figures go up and down by chance too. It helps to know when it is more than chance, before you praise or worry.',
    smallThing: `Put 12 weeks of one figure on paper, one dot a week: ${place.oneFigure}. Ask a colleague what she or he sees.`,
    sources: [],
  }
}
