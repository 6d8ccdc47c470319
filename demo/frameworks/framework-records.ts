import type { Collaborator, FrameworkComment, OwnFramework } from '../../src/area/framework/records.ts'
import { addDays } from '../../src/kernel/calendar-date.ts'
import { momentOf } from '../events/moment.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import type { ShowcasePart } from '../showcase.ts'

/** The trust's own draft of a framework. It is a copy of ours: its words and items are put in when it is loaded. */
export interface DemonstrationFramework {
  readonly framework: Omit<OwnFramework, 'about' | 'language' | 'copiedFrom'>
  readonly collaborators: readonly Collaborator[]
  /** Each about an item, by its code. */
  readonly comments: readonly (Omit<FrameworkComment, 'itemId' | 'itemName'> & { readonly code: string })[]
}

/** What was said about the draft: by whom, how many days ago, about which item. */
const remarks: readonly (readonly [ShowcasePart['key'], number, string, string])[] = [
  ['ward-manager', 6, 'M3-1-2', 'Our budget statement comes every three months. Can we say “each time the statement comes”?'],
  ['facilitator', 4, 'L3', 'Patients and carers are missing here. Could one behaviour name them?'],
]

/** The head of organisational development copied our framework three weeks ago and asked two others. */
export function frameworkRecords(history: History, ids: Ids, creator: string): readonly DemonstrationFramework[] {
  const chance = history.world.chanceFor('frameworks')
  const { today } = history.world.period
  const at = (daysAgo: number): Date => new Date(momentOf(addDays(today, -daysAgo), chance))
  const person = (part: ShowcasePart['key']): string | null => {
    const holding = history.cast.get(part)
    return holding === undefined ? null : ids.person(holding.person)
  }
  const invited = (part: ShowcasePart['key'], may: Collaborator['part'], daysAgo: number): readonly Collaborator[] => {
    const personId = person(part)
    return personId === null ? [] : [{ personId, part: may, invitedAt: at(daysAgo) }]
  }
  const madeAt = at(21)
  return [{
    framework: {
      id: sampleIds.framework, title: 'What we look for in people who manage and lead here', version: '2027', creator, state: 'draft', inUseSince: null,
      madeBy: person('od-lead'), madeAt, changedAt: madeAt, reviewAskedBy: null, reviewAskedAt: null, signedOffBy: null, signedOffAt: null, revision: 1,
    },
    collaborators: [...invited('ward-manager', 'change', 20), ...invited('facilitator', 'comment', 19)],
    comments: remarks.map(([part, daysAgo, code, text]) => ({ commentId: nextId(chance), code, text, writtenBy: person(part), writtenAt: at(daysAgo), settledAt: null, settledBy: null })),
  }]
}
