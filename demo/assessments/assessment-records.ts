import type { SelfAssessment } from '../../src/area/assessment/records.ts'
import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { UnratedReason } from '../../src/kernel/rating.ts'
import type { Chance } from '../chance.ts'
import { momentOf } from '../events/moment.ts'
import type { PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import { type Assessor, assessorsOf } from './assessors.ts'
import { asStated, drawTogether, moved } from './standings.ts'
import { type OfBoth, statedComponents } from './stated-components.ts'
import { type ToldAssessment, toldAssessments } from './told-assessments.ts'

/** A self-assessment; its answers are drawn about the standing when it is loaded. */
export interface DemonstrationAssessment {
  readonly assessment: Omit<SelfAssessment, 'frameworkId'>
  /** What the person is like in each domain, as they see it. */
  readonly standing: OfBoth
  /** Of so many behaviours, from the first, there is an answer; null: of all. */
  readonly answered: number | null
  /** Examples in their own words, by the code of the behaviour. */
  readonly examples: Readonly<Record<string, string>>
  /** Behaviours without a rating, by their codes; null: as chance has it. */
  readonly unrated: Readonly<Record<string, UnratedReason>> | null
  /** A behaviour, by its code, whose answer was changed after finishing; null for none. */
  readonly changed: { readonly code: string; readonly at: Date } | null
}

/** A self-assessment with the person as the history has them, and which of the told ones it is. */
export interface AssessmentDraft extends DemonstrationAssessment {
  readonly key: ToldAssessment['key']
  readonly person: PersonDraft
}

/** Self-assessments of about 320 people, one in eight with an earlier one, and of those of whom more is told. */
export function assessmentDrafts(history: History, ids: Ids): readonly AssessmentDraft[] {
  const chance = history.world.chanceFor('assessments')
  const told = toldAssessments(history)
  const named = new Set([...history.cast.values()].map(({ person }) => person))
  const others = assessorsOf(history, new Set([...named, ...told.map(({ person }) => person)]), history.world.chanceFor('assessments/who'))
  const standings = standingsOf(history, [...told, ...others])
  return [...told.map((one, place) => toldDraft(one, ids, chance, standings[place])), ...others.flatMap((one, place) => ordinaryDrafts(one, ids, chance, standings[told.length + place]))]
}

/** What each of them is like; people of a service are a little alike. */
function standingsOf({ world }: History, assessors: readonly Pick<Assessor, 'unit'>[]): readonly OfBoth[] {
  const [ofServices, ofPeople] = [world.chanceFor('assessments/services'), world.chanceFor('assessments/people')]
  const services = new Map<number, OfBoth>()
  return asStated(assessors.map(({ unit }) => {
    const service = serviceOf(world.establishment.units, unit)
    const known = services.get(service) ?? drawTogether(ofServices, statedComponents.service)
    services.set(service, known)
    const own = drawTogether(ofPeople, statedComponents.person)
    return { management: known.management + own.management, leadership: known.leadership + own.leadership }
  }))
}

/** The unit itself, or the one above it that lies two steps below the top. */
function serviceOf(units: History['world']['establishment']['units'], unit: number): number {
  const found = units[unit]
  return found === undefined || found.parent === null || found.depth <= 2 ? unit : serviceOf(units, found.parent)
}

function ordinaryDrafts({ person, stage, days }: Assessor, ids: Ids, chance: Chance, first: OfBoth = statedComponents.mean): readonly AssessmentDraft[] {
  return days.map((day, place) => ({
    key: '', person,
    assessment: { assessmentId: nextId(chance), personId: ids.person(person), form: 'short', stage, version: 2, ...timesOn(day, chance.between(5, 16), chance) },
    standing: place === 0 ? first : moved(first, chance),
    answered: null, examples: {}, unrated: null, changed: null,
  }))
}

function toldDraft({ key, person, form, stage, day, minutes, standing, answered, examples, unrated, changed }: ToldAssessment, ids: Ids, chance: Chance, drawn: OfBoth = statedComponents.mean): AssessmentDraft {
  const assessmentId = nextId(chance)
  const times = timesOn(day, minutes, chance)
  const isOpen = answered !== null
  return {
    key, person,
    assessment: {
      assessmentId: key === 'sample' ? sampleIds.assessment : key === 'open' ? sampleIds.openAssessment : assessmentId,
      personId: ids.person(person), form, stage, begunAt: times.begunAt, finishedAt: isOpen ? null : times.finishedAt, version: isOpen ? 1 : 2,
    },
    standing: standing ?? drawn,
    answered, examples, unrated,
    changed: changed === null ? null : { code: changed.code, at: new Date(momentOf(addDays(day, changed.daysAfter), chance)) },
  }
}

function timesOn(day: CalendarDate, minutes: number, chance: Chance): { readonly begunAt: Date; readonly finishedAt: Date } {
  const begunAt = new Date(momentOf(day, chance))
  return { begunAt, finishedAt: new Date(begunAt.getTime() + minutes * 60_000) }
}

/** As the product keeps them, and what their answers are drawn from. */
export function assessmentRecords(drafts: readonly AssessmentDraft[]): readonly DemonstrationAssessment[] {
  return drafts.map(({ key: _key, person: _person, ...kept }) => kept)
}

