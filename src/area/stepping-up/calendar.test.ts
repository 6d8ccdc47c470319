import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import ICAL from 'ical.js'
import { addDays } from '../../kernel/calendar-date.ts'
import { calendarOf } from './calendar.ts'
import type { Answers } from './rules/answers.ts'
import { aDay, someAnswers, someContent } from './testing/a-plan.ts'

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
  it('are half an hour from 09:00 in London on the days of the stages, never on a weekend', () => {
    const events = eventsOf(calendarFor({ start: aDay('2026-08-03') }))
    assert.deepEqual(events.map(({ local }) => local), ['2026-08-03T09:00:00', '2026-08-10T09:00:00', '2026-09-02T09:00:00', '2026-11-11T09:00:00'])
    assert.ok(events.every(({ minutes }) => minutes === 30))
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

  it('say what to do and nothing of the person', () => {
    const text = calendarFor()
    assert.match(text.replaceAll('\r\n ', ''), /- First of day-1\\n- Second of day-1/)
    assert.ok(!/nurse|acting/i.test(text))
  })

  it('breaks lines as the standard asks: at most 75 octets, ended by both signs', () => {
    for (const line of calendarFor().split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line)
  })
})
