import { type DirectorateAct, type DirectorateHours, directorateActs } from '../../../engine/ward/index.ts'
import type { Asked, ChosenRun } from '../rules/chosen-run.ts'
import { type RoundProblem, type Sent, fieldsOf, ownWeek, sameWeek } from '../rules/sent-round.ts'
import { type WardName, wardNames } from '../rules/three-wards.ts'
import { usualWeekNames, usualWeeks } from '../rules/usual-weeks.ts'
import { type Problem } from '../../../platform/design/index.ts'
import { actWords, hoursText, shortHours, usualWeekWords } from '../words/choices.ts'
import { noMannerText, problemWords, roundWords, tooManyText } from '../words/pages.ts'
import { wardWords } from '../words/wards.ts'

/** What stands in the form of a round. */
export interface PlanForm {
  readonly weeks: readonly { readonly value: string; readonly text: string; readonly hint?: string }[]
  readonly week: string
  readonly hours: readonly { readonly act: DirectorateAct; readonly id: string; readonly name: string; readonly about: string; readonly value: string }[]
  readonly asked: Readonly<Record<WardName, { readonly manner: string; readonly towards: string }>>
  readonly problems: readonly Problem[]
}

/** The form before anything is typed: as in the round before, nothing chosen in the first. */
export function planFormOf({ rounds }: ChosenRun): PlanForm {
  const before = rounds.at(-1)
  return formOf(before?.hours ?? null, {
    week: before === undefined ? '' : sameWeek,
    hours: before?.hours ?? usualWeeks.evenly,
    asked: (place) => (before === undefined ? { manner: '', towards: 'balanced' } : inFields(before.asked[place])),
  })
}

/** The form as it was sent, with what must be mended. */
export function sentFormOf({ rounds }: ChosenRun, sent: Sent, problems: readonly RoundProblem[]): PlanForm {
  const first = (name: string): string => sent[name]?.[0] ?? ''
  const form = formOf(rounds.at(-1)?.hours ?? null, {
    week: first('week'),
    hours: usualWeeks.evenly,
    asked: (place) => fieldsSent(wardNames[place], first),
  })
  return { ...form, hours: form.hours.map((field) => ({ ...field, value: first(field.act) })), problems: problems.map(problemInWords) }
}

interface Standing {
  readonly week: string
  readonly hours: DirectorateHours
  readonly asked: (place: number) => { readonly manner: string; readonly towards: string }
}

function formOf(before: DirectorateHours | null, { week, hours, asked }: Standing): PlanForm {
  const same = before === null ? [] : [{ value: sameWeek, text: roundWords.same, hint: hoursText(before) }]
  return {
    weeks: [...same, ...usualWeekNames.filter((name) => before === null || hoursText(usualWeeks[name]) !== hoursText(before)).map((name) => ({ value: name, text: usualWeekWords[name], hint: hoursText(usualWeeks[name]) })), { value: ownWeek, text: roundWords.own }],
    week,
    hours: directorateActs.map((act) => ({ act, id: hoursId(act), name: actWords[act].name, about: actWords[act].about, value: shortHours(hours[act]) })),
    asked: Object.fromEntries(wardNames.map((ward, place) => [ward, asked(place)])) as PlanForm['asked'], // each ward is there
    problems: [],
  }
}

function inFields(asked: Asked | undefined): { readonly manner: string; readonly towards: string } {
  return asked === undefined || asked.manner === 'nothing' ? { manner: 'nothing', towards: 'balanced' } : asked
}

function fieldsSent(ward: WardName | undefined, first: (name: string) => string): { readonly manner: string; readonly towards: string } {
  const fields = ward === undefined ? { manner: '', towards: '' } : fieldsOf(ward)
  return { manner: first(fields.manner), towards: first(fields.towards) }
}

function hoursId(act: DirectorateAct): string {
  return `hours-${act}`
}

/** A problem in the words of the page, at its field. */
function problemInWords(problem: RoundProblem): Problem {
  switch (problem.kind) {
    case 'no-week':
      return { fieldId: 'week', words: problemWords.week }
    case 'not-hours':
      return { fieldId: hoursId(problem.act), words: `${problemWords.hours}: ${actWords[problem.act].name}` }
    case 'too-many-hours':
      return { fieldId: hoursId(directorateActs[0]), words: tooManyText(problem.over) }
    case 'no-manner':
      return { fieldId: fieldsOf(problem.ward).manner, words: noMannerText(wardWords[problem.ward].manager) }
  }
}
