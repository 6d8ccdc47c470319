import type { AskedCode, Cause, CauseCode } from '../../../engine/ward/why/index.ts'
import { titleOf } from './log.ts'
import { bedsTaken, chance, countOf, fromAbove, hoursOf, named, orderNamed, outOf10, overPlan, percent, pounds, processNamed, staffing, suited, times, wayOf, weeksOfWork, wellness, whole } from './why-facts.ts'

/**
 * A cause as sentences: what it was, with its numbers. No name of a person, and no blame for what load and cover did.
 * @returns one or two sentences of up to 20 words
 */
export function causeSentence(cause: Cause): string {
  return sentences[cause.code](cause)
}

/** How much of it a cause was. @example 0.42: 'About 4 parts in 10' */
export function shareWords(share: number): string {
  const tenths = Math.round(10 * share)
  if (tenths === 0) return 'A small part'
  return tenths === 10 ? 'Nearly all of it' : `About ${tenths} ${tenths === 1 ? 'part' : 'parts'} in 10`
}

type Sentence = (cause: Cause) => string

/** What somebody asked about. */
const asked: Readonly<Record<AskedCode, Sentence>> = {
  'fell': ({ facts }) => `A patient fell. ${staffing(facts)}`,
  'medicine-harm': ({ facts }) => `A medicine harmed a patient. ${staffing(facts)}`,
  'noticed-late': ({ facts }) => `A patient got worse, and it was noticed late. ${staffing(facts)}`,
  'shift-short': ({ facts }) => `The shift was short. ${staffing(facts)}`,
  'pulled-in': ({ facts }) => `You were needed in direct care. ${staffing(facts)}`,
  'fell-ill': ({ facts }) => `A colleague fell ill. ${weeksOfWork(facts)}`,
  'gave-notice': ({ facts }) => `A colleague handed in notice. ${weeksOfWork(facts)}`,
  'left-post': ({ facts }) => `A colleague left the ward. ${weeksOfWork(facts)}`,
  'frozen': ({ facts }) => `Spending was frozen. ${overPlan(facts)}`,
  'queue': ({ facts }) => `About ${countOf(facts.waiting, 'patient waits', 'patients wait')} for a bed. ${bedsTaken(facts)}`,
  'went-elsewhere': ({ facts }) => `A patient waited long and went to another ward. ${bedsTaken(facts)}`,
  'postponed': ({ facts }) => `A planned patient was sent home without a bed. ${bedsTaken(facts)}`,
  'answered': ({ about, facts }) => `“${titleOf(about ?? '')}” was dealt with ${wellness(facts.quality)}.`,
}

/** What raised the risk of harm. */
const ofHarm = {
  'chance': ({ facts }) => chance(facts),
  'care-late': ({ facts }) => `Care was late: about ${percent(facts['done.personalCare'])} of personal care and ${percent(facts['done.comfort'])} of comfort was done on time.`,
  'medicines-late': ({ facts }) => `Medicines were late: about ${percent(facts['done.medicines'])} were given on time.`,
  'observations-late': ({ facts }) => `Observations were late: about ${percent(facts['done.observations'])} were done on time.`,
  'night': () => 'It was night, when there are fewer eyes.',
  'acuity': () => 'The patient was very ill, and so at more risk.',
  'huddle': ({ facts }) => `Safety huddles work less well than at the start: about ${percent(facts['capability.huddle'])} of what they could do.`,
  'medicines-process': ({ facts }) => `The way medicines are given works less well than at the start: about ${percent(facts['capability.medicines'])}.`,
  'handover': ({ facts }) => `Handover works less well than at the start: about ${percent(facts['capability.handover'])} of what it could do.`,
  'norm': ({ facts }) => `Doing less had become normal: about ${percent(facts.norm)} of the full standard.`,
  'hurry': ({ facts }) => `There was hurry: about ${times(facts.pressure)} as much work as hands.`,
  'voice': ({ facts }) => `People did not feel safe to speak up: about ${outOf10(facts.voice)} on a scale to 10.`,
  'situation': ({ about, facts }) => `“${titleOf(about ?? '')}” was still felt: it was ${facts.style === -1 ? 'left without an answer' : `dealt with ${wellness(facts.quality)}`}.`,
} as const satisfies Partial<Record<CauseCode, Sentence>>

/** What made work more than hands. */
const ofLoad = {
  'short-shift': ({ facts }) => `The shift was short. ${staffing(facts)}`,
  'agency-hands': () => 'Agency staff were there, who do not know this ward, so work took longer.',
  'newcomers': () => 'Some colleagues were new here, and still learning the ward.',
  'tired-hands': () => 'People were tired, so work took longer.',
  'few-planned': ({ facts }) => `Few people are planned for the patients this ward has${facts.planned === undefined ? '' : `: about ${countOf(facts.planned, 'person', 'people')} on this shift`}.`,
  'more-patients': ({ facts }) => facts.bedsTaken === undefined ? 'More beds were taken than the plan was made for.' : `There were more patients, or sicker ones, than usual here. ${bedsTaken(facts)}`,
  'taken-in': ({ facts }) => `Patients of another ward had been taken in${(facts.takenIn ?? 0) === 0 ? '' : `: about ${countOf(facts.takenIn, 'was', 'were')} here`}.`,
  'rework': () => 'More work than at the start had to be done twice.',
  'admissions': () => 'Many patients came or went in this hour.',
  'watching': () => 'More patients than usual had to be watched closely.',
  'meetings': ({ facts }) => `People were in meetings: ${hoursOf(facts.hours)} of your week went into improvement.`,
  'extra-work': () => 'Extra work was left from earlier events.',
  'busy-hour': () => 'It was a busy hour of the day, when much falls due.',
  'work-waiting': () => 'So much work waited at once that people kept being interrupted.',
} as const satisfies Partial<Record<CauseCode, Sentence>>

/** Why places were open, and stayed so. */
const ofPlaces = {
  'overlooked': () => 'A place was overlooked when the roster was made.',
  'sick': ({ facts }) => facts.sick === undefined ? 'Colleagues were ill.' : `About ${countOf(facts.sick, 'colleague was', 'colleagues were')} ill.`,
  'vacant': ({ facts }) => facts.vacant === undefined ? 'Posts were empty.' : `About ${countOf(facts.vacant, 'post was', 'posts were')} empty.`,
  'leave': ({ facts }) => `More people than usual were on leave or training at once${facts.onLeave === undefined ? '' : `: about ${whole(facts.onLeave)}`}.`,
  'hours-used-up': () => 'Everybody who was free had already worked the hours they are paid for.',
  'resting': () => 'Everybody else had worked the shift before, and needed rest.',
  'nobody-asked': () => 'Nobody was asked to take an extra shift.',
  'too-tired-to-come': () => 'People were asked, but were too tired to take an extra shift.',
  'spending-frozen': ({ facts }) => `Spending was frozen. ${overPlan(facts)}`,
  'agency-by-me': () => 'Agency could only be booked with your word, and so came less often.',
} as const satisfies Partial<Record<CauseCode, Sentence>>

/** What wears people, and what morale follows. */
const ofPeople = {
  'usual-work': () => 'Shifts tire people even when all is as planned.',
  'overload-weeks': ({ facts }) => facts.load === undefined ? 'Shifts of the last weeks were heavy.' : `Shifts of the last 4 weeks were heavy: about ${times(facts.load)} as much work as hands.`,
  'night-shifts': ({ facts }) => facts.nights === undefined ? 'Night shifts tire more.' : `Night shifts tire more: about ${whole(facts.nights)} in 4 weeks.`,
  'extra-shifts': ({ facts }) => facts.extras === undefined ? 'Extra shifts left less time to rest.' : `Extra shifts left less time to rest: about ${whole(facts.extras)} in 4 weeks.`,
  'low-energy': ({ facts }) => facts.energy === undefined ? 'Energy was low.' : `Energy was low: about ${outOf10(facts.energy)} on a scale to 10.`,
  'low-morale': ({ facts }) => `Morale was low: about ${outOf10(facts.morale)} on a scale to 10.`,
  'low-trust': ({ facts }) => `Trust in how the ward is led was low: about ${outOf10(facts.trust)} on a scale to 10.`,
  'low-voice': () => 'People did not feel safe to speak up.',
  'care-lost': ({ facts }) => `Care was left undone, which hurts: about ${percent(facts.shareLost)} of it in the last weeks.`,
  'unfair-roster': () => 'The roster was not felt to be fair.',
  'unclear-roles': () => 'It was not clear who does what.',
  'no-purpose': () => 'There was little shared sense of what the team is here for.',
  'no-progress': () => 'People saw things getting worse.',
} as const satisfies Partial<Record<CauseCode, Sentence>>

/** Where money went. */
const ofMoney = {
  'pay': () => 'More was paid for posts than planned.',
  'agency': ({ facts }) => `Agency cost about ${pounds(facts.agency)} in ${whole(facts.weeks)} weeks, for about ${countOf(facts.agencyShifts, 'shift', 'shifts')}.`,
  'extra-pay': ({ facts }) => `Extra shifts cost about ${pounds(facts.extra)} in ${whole(facts.weeks)} weeks.`,
  'supplies': ({ facts }) => `Supplies and services cost about ${pounds(facts.supplies)} in ${whole(facts.weeks)} weeks, more than planned.`,
  'situation-cost': ({ facts }) => `Events on the ward cost about ${pounds(facts.situations)} in ${whole(facts.weeks)} weeks.`,
} as const satisfies Partial<Record<CauseCode, Sentence>>

/** What kept beds taken. */
const ofBeds = {
  'season': () => 'More patients than in an average week come at this time.',
  'fit-medicines': () => 'Patients who were fit to leave waited for medicines to take home.',
  'fit-transport': () => 'Patients who were fit to leave waited for transport.',
  'fit-social-care': () => 'Patients who were fit to leave waited for care at home or a place.',
  'fit-overnight': () => 'Patients who were ready to leave waited for the morning.',
  'beds-made-ready': () => 'Some beds were being made ready.',
  'stays-lengthened': () => 'Some patients stayed longer, because getting worse had been noticed late.',
  'usual-steps': () => 'Such steps take time even when all goes as usual.',
  'discharge-process': ({ facts }) => `Going home works less well than at the start: about ${percent(facts['capability.discharge'])} of what it could.`,
  'discharge-work': ({ facts }) => `Nurses came to only about ${percent(facts['done.dischargeWork'])} of the work for going home.`,
  'discharge-slowed': () => 'Going home was slowed by earlier events.',
} as const satisfies Partial<Record<CauseCode, Sentence>>

/** How something was dealt with, and what was decided. */
const ofDecisions = {
  'style': ({ facts }) => `You chose ${wayOf(facts.style)}, which ${suited(facts.part)} here.`,
  'act': ({ facts }) => `What you chose to do ${(facts.part ?? 0) > 0 ? 'met the matter well' : 'did not meet the matter well'}.`,
  'trust': ({ facts }) => `Trust of those on the shift was ${(facts.part ?? 0) > 0 ? 'high, which helped' : 'low, which made it harder'}.`,
  'not-heard': () => 'Those who had to live with it were not heard, so less of it held.',
  'few-hours': ({ about, facts }) => `Your plan had ${hoursOf(facts.hours)} a week for: ${named(about)}.${fromAbove(facts)}`,
  'order': ({ about }) => `A standing order was: ${orderNamed(about)}.`,
  'left-unanswered': () => 'Nobody answered it.',
  'process-eroded': ({ about }) => `${processNamed(about)} wore down faster than it was looked after.`,
  'few-take-part': () => 'Few took part in improving it: that takes trust, and feeling safe to speak up.',
  'no-time-to-improve': () => 'The ward was too busy to leave time for improving it.',
  'people-left': ({ about }) => `${processNamed(about)} got weaker, because those who left took know-how with them.`,
  'lost-in-situations': ({ about }) => `${processNamed(about)} suffered from how earlier events went.`,
} as const satisfies Partial<Record<CauseCode, Sentence>>

const sentences: Readonly<Record<AskedCode | CauseCode, Sentence>> = { ...asked, ...ofHarm, ...ofLoad, ...ofPlaces, ...ofPeople, ...ofMoney, ...ofBeds, ...ofDecisions }
