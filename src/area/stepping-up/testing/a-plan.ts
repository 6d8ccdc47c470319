import type { PlanContent } from '../content/kinds.ts'
import { type Answers, type Plan, charterParts, matters } from '../rules/answers.ts'
import { stageDates, stages } from '../rules/timeline.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

/** The answers of a nurse who acts up on a ward from Monday 30 November 2026, with nothing agreed. */
export function someAnswers(answers: Partial<Answers> = {}): Answers {
  return { profession: 'nurse', setting: 'ward', kind: 'acting-up', start: aDay('2026-11-30'), end: null, agreed: [], ...answers }
}

/** A plan in which nothing is ticked and nothing written. */
export function aPlan(plan: Partial<Plan> = {}): Plan {
  return { answers: someAnswers(), ticks: [], charter: {}, notes: {}, week: {}, ownTasks: [], ...plan }
}

/** A plan with something in every place where a person can choose or write. */
export function aFullPlan(text: string): Plan {
  // A task of her own is one line.
  const oneLine = text.replaceAll('\n', ' ')
  return aPlan({
    answers: someAnswers({ end: aDay('2027-05-28'), agreed: ['pay', 'mentor'] }),
    ticks: ['day-1-first', 'of-another-edition'],
    charter: Object.fromEntries(charterParts.map((part) => [part, text])),
    notes: Object.fromEntries(matters.map((matter) => [matter, text])),
    week: { rota: 'delegate', 'of-another-edition': 'stop' },
    ownTasks: [
      { text: oneLine, place: 'only-i' },
      { text: oneLine, place: null },
    ],
  })
}

/** Small content whose every text can be told apart. */
export const someContent: PlanContent = {
  timeline: (answers) =>
    stages.map((stage) => ({
      stage,
      date: stageDates(answers)[stage],
      tasks: [
        { id: `${stage}-first`, text: `First of ${stage}`, why: `Why first of ${stage}`, sources: [] },
        { id: `${stage}-second`, text: `Second of ${stage}`, why: `Why second of ${stage}`, sources: ['article'] },
      ],
    })),
  questionsToAsk: () => matters.map((matter) => ({ matter, question: `Question on ${matter}`, why: `Why ${matter}`, goodAnswer: `Good answer on ${matter}`, sources: [] })),
  // Every part of the charter has a draft: the list of parts is walked.
  charterDraft: (answers) => Object.fromEntries(charterParts.map((part) => [part, `Draft of ${part} for a ${answers.profession}`])) as ReturnType<PlanContent['charterDraft']>,
  firstSkills: () => [{ id: 'talk', name: 'A hard talk', why: 'It comes soon', smallThing: 'Prepare one', sources: [] }],
  stopDoing: () => ['The daily list'],
  weekTasks: () => [
    { id: 'rota', text: 'Write the rota', think: 'Who else can?' },
    { id: 'list', text: 'Print the list', think: 'Who reads it?' },
    { id: 'complaint', text: 'Answer a complaint', think: 'Who does which part?', isDuty: true },
  ],
  weekAdvice: { 'only-i': 'Advice on mine', delegate: 'Advice on handing over', stop: 'Advice on stopping' },
  help: [{ name: 'Somebody', what: 'listens', reach: '116 123', href: 'tel:116123' }],
  managementFirst: ['Management first'],
}
