import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { OwnEntry } from '../../src/area/catalogue/records.ts'

type CatalogueEntry = OwnEntry['entry']

/** What the trust itself offers: one that calls management by its name, one that does not, one not checked for long, and one no longer offered. */
export function ownEntries(today: CalendarDate): readonly OwnEntry[] {
  const entry = (facts: Pick<CatalogueEntry, 'id' | 'title' | 'about' | 'titleNames' | 'titleWhy' | 'content' | 'builds' | 'proof'>, hours: number, readOn: CalendarDate): CatalogueEntry => ({
    origin: 'organisation',
    kind: 'local-course',
    audience: 'New ward and team managers, and whoever may stand in for them.',
    stages: ['fundamental', 'first-line', 'middle'],
    atStage: {},
    time: { hours: { least: hours, most: hours }, monthlyHours: { least: hours, most: hours }, months: { least: 1, most: 1 }, isInOneDay: true, basis: 'source' },
    cost: { kind: 'nothing' },
    award: { kind: 'none' },
    trends: [],
    mind: null,
    source: { title: 'Learning team, course list' },
    readOn,
    ...facts,
  })
  const kept = (one: CatalogueEntry, retiredOn: CalendarDate | null = null): OwnEntry => ({ entry: one, retiredOn, version: 1 })
  return [
    kept(entry({ id: 'managing-your-ward-budget', title: 'Managing your ward budget', about: 'A morning with finance on your own statement.', titleNames: 'management', titleWhy: 'The title says managing.', content: { kind: 'shares', management: 100, leadership: 0, why: 'All of it is about money.' }, builds: [{ capability: 'M3', why: 'You read your own statement and explain it to a colleague.' }], proof: 'Your statement in your own words.' }, 3, addDays(today, -90))),
    kept(entry({ id: 'leading-your-team', title: 'Leading your team', about: 'A day on rotas, appraisals, sickness and how to talk about change.', titleNames: 'leadership', titleWhy: 'The title says leading.', content: { kind: 'shares', management: 70, leadership: 30, why: 'Four of its six parts are about rota, appraisal, sickness and policy.' }, builds: [{ capability: 'M4', why: 'You plan a rota with gaps in it.' }, { capability: 'M6', why: 'You rehearse an appraisal and a talk about sickness.' }, { capability: 'L3', why: 'You tell a team of a change that it did not choose.' }], proof: 'A plan for one talk that you have put off.' }, 6.5, addDays(today, -200))),
    kept(entry({ id: 'incident-to-learning', title: 'From incident to learning', about: 'Half a day with the patient safety team on one incident of yours.', titleNames: 'neither', titleWhy: 'The title says neither.', content: { kind: 'shares', management: 80, leadership: 20, why: 'Most of it is how to look into an incident and follow it up.' }, builds: [{ capability: 'M8', why: 'You look into an incident of your own area.' }], proof: 'What changed because of the incident.' }, 3.5, addDays(today, -420))),
    kept(entry({ id: 'leadership-book-club', title: 'Leadership book club', about: 'An hour over lunch about one chapter.', titleNames: 'leadership', titleWhy: 'The title says leadership.', content: { kind: 'not-known', why: 'It depends on the book.' }, builds: [], proof: 'Your notes.' }, 1, addDays(today, -300)), addDays(today, -60)),
  ]
}
