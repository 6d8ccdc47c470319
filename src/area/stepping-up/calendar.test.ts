import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import ICAL from 'ical.js'
import { addDays } from '../../kernel/calendar-date.ts'
import { calendarOf } from './calendar.ts'
import type { Answers } from './rules/answers.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { someAnswers, someContent } from './testing/a-plan.ts'

const now = new Date('2026-11-25T10:20:30Z')

function calendarFor(answers: Partial<Answers> = {}): string {
  return calendarOf(someAnswers(answers), someContent.timeline(someAnswers(answers)), now)
}

/** The events as another reader understands them, by the rules of the time zone that stand in the file. */
function eventsOf(text: string): readonly { readonly uid: string; readonly local: string; readonly utc: string; readonly minutes: number; readonly event: ICAL.Event }[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zoneComponent = calendar.getFirstSubcomponent('vtimezone')
  assert.ok(zoneComponent !== null, 'the file holds its time zone')
  const zone = new ICAL.Timezone(zoneComponent)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const utc = event.startDate.clone()
    utc.zone = zone
    return {
      uid: event.uid,
      local: event.startDate.toString(),
      utc: utc.convertToZone(ICAL.Timezone.utcTimezone).toString(),
      minutes: event.duration.toSeconds() / 60,
      event,
    }
  })
}

describe('the dates of a plan as a calendar file', () => {
  it('are half an hour from 09:00 in London on the days of the stages, the day before the start among them', () => {
    const answers = { start: aDay('2026-08-03'), end: aDay('2026-12-18') }
    const events = eventsOf(calendarFor(answers))
    const days = someContent.timeline(someAnswers(answers)).map(({ date }) => date)
    assert.deepEqual(events.map(({ local }) => local), [...days, '2026-11-20'].map((day) => `${day}T09:00:00`))
    assert.equal(events[0]?.local, '2026-07-31T09:00:00')
    assert.ok(events.every(({ minutes }) => minutes === 30))
  })

  it('name the end, and four weeks before it a talk about what comes after', () => {
    const summaries = eventsOf(calendarFor({ end: aDay('2027-05-28') })).map(({ event }) => event.summary)
    assert.deepEqual(summaries.slice(-2), ['My plan: When it ends', 'My plan: Talk about what comes after'])
  })

  it('stay at 09:00 over both clock changes, and are right in universal time', () => {
    // Clocks go forward on Sunday 28 March 2027 and back on Sunday 31 October 2027.
    for (const start of ['2027-03-26', '2027-03-29', '2027-10-29', '2027-11-01']) {
      for (const { local, utc } of eventsOf(calendarFor({ start: aDay(start) }))) {
        const day = local.slice(0, 10)
        const isSummer = day >= '2027-03-28' && day < '2027-10-31'
        assert.equal(local, `${day}T09:00:00`)
        assert.equal(utc, `${day}T${isSummer ? '08' : '09'}:00:00Z`)
      }
    }
  })

  it('carry the same identifiers whenever the file is made again, and others for another start', () => {
    const uids = (answers: Partial<Answers>) => eventsOf(calendarFor(answers)).map(({ uid }) => uid)
    assert.deepEqual(uids({ agreed: ['pay'] }), uids({}))
    assert.equal(new Set([...uids({}), ...uids({ start: addDays(someAnswers().start, 1) })]).size, uids({}).length * 2)
  })

  it('ring the day before, and name the moment of their making in universal time', () => {
    const text = calendarFor()
    const alarms = text.match(/TRIGGER:-P1D/g) ?? []
    assert.equal(alarms.length, eventsOf(text).length)
    assert.equal((text.match(/DTSTAMP:20261125T102030Z/g) ?? []).length, alarms.length)
  })

  it('are marked as private and say how much there is to do, but no task and nothing of the person', () => {
    const text = calendarFor()
    const events = eventsOf(text)
    assert.equal((text.match(/CLASS:PRIVATE/g) ?? []).length, events.length)
    assert.ok(events.every(({ event }) => event.description === 'Open your plan: 2 things'))
    assert.ok(!/nurse|acting|First of/i.test(text))
  })

  it('breaks lines as the standard asks: at most 75 octets, ended by both signs', () => {
    for (const line of calendarFor().split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line)
  })
})
