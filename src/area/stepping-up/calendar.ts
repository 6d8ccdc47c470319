import ical, { ICalAlarmType, ICalEventClass } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { sha256Hex } from '../../platform/files/index.ts'
import type { Answers } from './rules/answers.ts'
import { type PlanDay, planDays } from './rules/plan-calendar.ts'
import type { TimelineStage } from './rules/timeline.ts'
import { calendarWords as words } from './words/calendar.ts'
import { stageText } from './words/plan.ts'

const timeZone = 'Europe/London'
const secondsOfDay = 86_400

/**
 * The days of a plan as a calendar file (RFC 5545): private, half an hour from 09:00 on a clock in London, with an alarm the day before.
 * @param stages those without a day are left out
 * @param now stands in each event as the moment of its making
 * @returns the same identifiers for the same answers, so that a calendar that is given the file again changes its events and doubles none; nothing that a person typed, and no task
 */
export function calendarOf(answers: Answers, stages: readonly TimelineStage[], now: Date): string {
  const calendar = ical({ name: words.name, prodId: { company: 'Evenkeel', product: 'stepping up', language: 'EN' }, timezone: { name: null, generator: timeZoneBlock } })
  for (const planDay of planDays(answers, stages)) {
    const summary = words.summary(planDay.kind === 'talk' ? words.talk : stageText(planDay.stage, answers.kind))
    const event = calendar.createEvent({
      id: identifier(answers, planDay),
      stamp: now,
      // Wall-clock text: what 09:00 means on that day is for the rules of the time zone, which the file holds.
      start: `${planDay.date}T09:00:00`,
      end: `${planDay.date}T09:30:00`,
      timezone: timeZone,
      class: ICalEventClass.PRIVATE,
      summary,
      description: planDay.kind === 'talk' ? words.open : words.things(planDay.taskCount),
    })
    event.createAlarm({ type: ICalAlarmType.display, trigger: secondsOfDay, description: summary })
  }
  return calendar.toString()
}

function identifier({ profession, setting, kind, start }: Answers, planDay: PlanDay): string {
  const name = JSON.stringify([profession, setting, kind, start, planDay.kind === 'talk' ? planDay.kind : planDay.stage])
  return `${sha256Hex(new TextEncoder().encode(name)).slice(0, 32)}@evenkeel`
}

function timeZoneBlock(name: string): string | null {
  const block = tzlib_get_ical_block(name)
  return (typeof block === 'string' ? block : block[0]) ?? null
}
