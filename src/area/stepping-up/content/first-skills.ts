import type { Answers, Kind, Profession, Setting } from '../rules/answers.ts'
import type { FirstSkill } from './kinds.ts'
import { type PlanWords, planWords } from './plan-words.ts'

/** The five skills that a new manager needs first, each with one small thing for this week; what the place asks for soonest stands first. */
export function firstSkills(answers: Answers): readonly FirstSkill[] {
  const words = planWords(answers)
  return orderOf(answers).map((skill) => skills[skill](words))
}

type Skill = 'talks' | 'upwards' | 'safety' | 'resources' | 'data'

const skills: Readonly<Record<Skill, (words: PlanWords) => FirstSkill>> = { talks: talksSkill, upwards: upwardsSkill, safety: safetySkill, resources: resourceSkill, data: dataSkill }

function orderOf({ profession, setting }: Answers): readonly Skill[] {
  if (isLaboratory(profession, setting)) return ['safety', 'data', 'resources', 'talks', 'upwards']
  return profession === 'operations' ? ['resources', 'data', 'upwards', 'talks', 'safety'] : orders[setting]
}

const orders: Readonly<Record<Setting, readonly Skill[]>> = {
  ward: ['talks', 'upwards', 'safety', 'resources', 'data'],
  'community-team': ['safety', 'resources', 'talks', 'upwards', 'data'],
  clinic: ['safety', 'talks', 'resources', 'upwards', 'data'],
  department: ['talks', 'safety', 'resources', 'upwards', 'data'],
  service: ['resources', 'data', 'talks', 'upwards', 'safety'],
  'clinical-lead': ['upwards', 'talks', 'data', 'resources', 'safety'],
}

function isLaboratory(profession: Profession, setting: Setting): boolean {
  return profession === 'scientist' && setting === 'department'
}

function talksSkill({ answers, craft }: PlanWords): FirstSkill {
  return {
    id: 'skill-sensitive-conversations',
    name: 'Sensitive conversations',
    why: `${equals[answers.kind](craft.colleagues)} What you have to say is best said early, in private and plainly.`,
    smallThing: `Write down how one talk begins, and say it aloud once. For example: “${openingOf(answers)}”`,
    sources: [],
  }
}

const equals: Readonly<Record<Kind, (colleagues: string) => string>> = {
  'acting-up': (colleagues) => `Some of the ${colleagues} in your team were your equals last week.`,
  secondment: (colleagues) => `The ${colleagues} in your team may not know you yet, and you will go back one day.`,
  'new-post': (colleagues) => `Some of the ${colleagues} in your team know you as an equal. Some do not know you.`,
  preparing: (colleagues) => `Some of the ${colleagues} whom you may lead are your equals today.`,
}

/** In a clinic it is about results, for a whole service about its rota; else about the work of the profession. */
function openingOf({ profession, setting }: Answers): string {
  if (setting === 'service' || setting === 'clinical-lead') return 'I saw that the rota went out late again. What was in the way?'
  const readsResults = profession !== 'therapist' && profession !== 'operations' && profession !== 'other'
  return setting === 'clinic' && readsResults ? 'I saw that two results from Tuesday were not acted on. What was happening then?' : openings[profession]
}

const openings: Readonly<Record<Profession, string>> = {
  nurse: 'I saw that some observations were late on Tuesday. What was happening then?',
  midwife: 'I saw that the handover was cut short on Tuesday. What was happening then?',
  therapist: 'I saw that notes from last week are still open. Is something in the way?',
  doctor: 'I saw two people leave the meeting early on Tuesday. How did you see it?',
  pharmacist: 'I saw that the error on Tuesday was not reported. What made it hard to report?',
  scientist: 'I saw that the control was repeated on Tuesday. What was happening then?',
  paramedic: 'I saw that you finished late on Tuesday. How are you, and what happened?',
  operations: 'The report came late on Tuesday. Is something in the way?',
  other: 'I saw that this came late on Tuesday. Is something in the way?',
}

function upwardsSkill({ place, manager, answers }: PlanWords): FirstSkill {
  return {
    id: 'skill-managing-upwards',
    name: 'Managing upwards',
    why: `Your ${manager} decides much of what you can do, and cannot see your days.`,
    smallThing:
      answers.setting === 'clinical-lead'
        ? `Send your ${manager} half a page before you next meet. Name one decision that you need, by when, and what happens without it.`
        : `Send 3 lines on Friday: what went well, what worries me, what I need from you by when. You could begin with this worry: ${place.gap}.`,
    sources: [],
  }
}

function safetySkill(words: PlanWords): FirstSkill {
  return {
    id: 'skill-team-safety',
    name: 'Team safety',
    why: `You depend on people who say what worries them. Here the worst may be ${words.place.danger}.`,
    smallThing: askAboutSafety(words),
    sources: [],
  }
}

function askAboutSafety({ place, answers: { profession, setting } }: PlanWords): string {
  if (isLaboratory(profession, setting)) return 'Stand for 10 minutes at the bench from which results are phoned. Ask: “When did one last reach nobody?” Say later what you did.'
  if (setting === 'community-team') return 'Ring one colleague who works alone today. Ask: “What could go wrong this week, and who knows where you are?” Tell them later what you did.'
  return `At ${place.gathering}, ask: “What could go wrong next?” Thank the first person who answers, and tell them later what you did.`
}

function resourceSkill({ place, answers }: PlanWords): FirstSkill {
  const isNursing = answers.profession === 'nurse' || answers.profession === 'midwife'
  return {
    id: 'skill-resources-rota-budget',
    name: 'Resources, rota and budget',
    why: `Much of your week hangs on ${place.plan}, and on the budget.${isNursing ? ' One nursing writer saw in 2013 that management skills were neglected beside leadership.' : ''}`,
    smallThing: `Take ${place.plan} for the next 2 weeks and mark each gap. Ask whoever knows the budget what it costs to fill one.`,
    sources: isNursing ? ['kerridge2013'] : [],
  }
}

function dataSkill({ place, answers }: PlanWords): FirstSkill {
  return {
    id: 'skill-data',
    name: 'Data',
    why: 'Figures go up and down by chance too. It helps to know when it is more than chance, before you praise or worry.',
    smallThing: `Put ${stretchOf(answers)}: ${place.oneFigure}. Ask a colleague what she or he sees.`,
    sources: [],
  }
}

/** A laboratory has a figure each day, a specialty often one a month. */
function stretchOf({ profession, setting }: Answers): string {
  if (isLaboratory(profession, setting)) return '30 days of one figure on paper, one dot a day'
  return setting === 'clinical-lead' ? '12 months of one figure on paper, one dot a month' : '12 weeks of one figure on paper, one dot a week'
}
