import { runWords as words } from '../../area/simulated-ward/words/page.ts'
import { weekName } from '../../area/simulated-ward/words/outcome-words.ts'
import { weekText } from '../../area/simulated-ward/words/week-text.ts'
import { weekOfHour } from '../../engine/ward/index.ts'
import type { Happening } from '../../engine/ward/record/happening.ts'
import type { WeekRecord } from '../../engine/ward/record/week-record.ts'
import { folded } from './debrief-part.ts'
import { box, bullets } from './elements.ts'

/**
 * Each week that is over in words, the last one first: for who hears the page, for slow computers and for paper, on which all of it stands open.
 * @param weeks at least one, in their order
 * @param open names of the weeks that are open
 */
export function weeksInWords(weeks: readonly WeekRecord[], happenings: readonly Happening[], open: ReadonlySet<string>): HTMLElement {
  const told = weeks.map((record, at) => {
    const name = weekName(record.week)
    const week = folded(name, bullets(weekText(record, weeks[at - 1] ?? null, happenings.filter(({ hour }) => weekOfHour(hour) === record.week))))
    week.classList.add('ek-weeks__week')
    week.dataset['week'] = name
    week.open = open.has(name)
    return week
  })
  return box('div', 'ek-weeks', box('h3', 'nhsuk-heading-s', words.weeks), ...told.toReversed())
}
