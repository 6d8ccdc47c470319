import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, dateText, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { stateOf } from '../rules/state.ts'
import type { ListedCohort } from '../service/cohort-store.ts'
import { listWords as words, stateWords } from '../words/groups.ts'
import { framed } from './frame.tsx'

/** The groups that an OD lead sees. */
export function listPage({ listed, today, said }: { readonly listed: readonly ListedCohort[]; readonly today: CalendarDate; readonly said: string | null }): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.home, href: href(paths.home) },
    said,
    children: (
      <>
        <p><a className="nhsuk-button" href={href(paths.cohortNew)}>{words.plan}</a></p>
        {listed.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.caption} columns={Object.values(words.columns).map((heading) => ({ heading }))} rows={listed.map((one) => rowOf(one, today))} />}
      </>
    ),
  })
}

function rowOf({ cohort, first, last, accepted }: ListedCohort, today: CalendarDate) {
  const days = [first, last].flatMap((day) => (day === null ? [] : [{ day }]))
  return [
    <a key="name" href={href(paths.cohort, { cohort: cohort.cohortId })}>{cohort.name}</a>,
    cohort.programme,
    stateWords[stateOf(cohort, days, today)],
    first === null ? words.noDay : dateText(first),
    words.taken(numberText(Math.min(accepted, cohort.places), { decimals: 0 }), numberText(cohort.places, { decimals: 0 })),
  ]
}
