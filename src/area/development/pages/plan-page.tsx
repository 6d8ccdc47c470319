import type { ReactNode } from 'react'
import { DataTable, PrintButton, Warning, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptGoal } from '../records.ts'
import { stateWords } from '../words/goal.ts'
import { planWords as words } from '../words/plan.ts'
import { ifThenText } from '../words/suggestions.ts'
import { minutesText } from '../words/time.ts'
import type { PlanView } from '../service/see-plan.ts'
import { framed } from './frame.tsx'

/** A plan on one page: goals, this month against the time given, and what comes next. */
export function planPage({ view, done }: { readonly view: PlanView; readonly done: string | null }): string {
  const { current, ended, monthMinutes, budget, overfull, next } = view
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.back, href: href(paths.home) },
    said: done,
    isWide: true,
    children: (
      <>
        <p className="ek-reading">{words.private}</p>
        {overfull.map((text) => (
          <Warning key={text} heading={words.month}>
            <p>{text}</p>
          </Warning>
        ))}
        <h2 className="nhsuk-heading-m">{words.goals}</h2>
        {current.length === 0 ? <p>{words.none}</p> : <Goals goals={current} caption={words.goals} />}
        <p className="ek-screen-only">
          <a href={href(paths.goalNew)}>{words.start}</a>
        </p>
        <h2 className="nhsuk-heading-m">{words.month}</h2>
        <p>{words.monthText(monthMinutes, budget)}</p>
        <p className="ek-screen-only">
          <a href={href(paths.developmentTime)}>{words.changeTime}</a>
        </p>
        <h2 className="nhsuk-heading-m">{words.next}</h2>
        {next.length === 0 ? <p>{words.nothingNext}</p> : <Next next={next} />}
        {ended.length > 0 && <h2 className="nhsuk-heading-m">{words.ended}</h2>}
        {ended.length > 0 && <Goals goals={ended} caption={words.ended} />}
        <section className="ek-screen-only">
          <PrintButton />
          <p>
            <a href={href(paths.developmentRecord)}>{words.record}</a>
          </p>
          <p>
            <a href={href(paths.ownProfile)}>{words.profile}</a>
          </p>
          <p>
            <a href={href(paths.ownTransition)}>{words.way}</a>
          </p>
        </section>
      </>
    ),
  })
}

function Goals({ goals, caption }: { readonly goals: readonly KeptGoal[]; readonly caption: string }): ReactNode {
  const { goal, about, by, state } = words.columns
  const rows = goals.map((one) => [
    <a key="goal" href={href(paths.goal, { goal: one.goalId })}>{one.capability.name}</a>,
    one.ifThen.when === '' || one.ifThen.action === '' ? '–' : ifThenText(one.ifThen),
    one.by === null ? words.noDay : dateText(one.by),
    stateWords[one.state],
  ])
  return <DataTable caption={caption} isCaptionHidden columns={[{ heading: goal }, { heading: about }, { heading: by }, { heading: state }]} rows={rows} />
}

function Next({ next }: { readonly next: PlanView['next'] }): ReactNode {
  const { day, what, time } = words.nextColumns
  return <DataTable caption={words.next} isCaptionHidden columns={[{ heading: day }, { heading: what }, { heading: time }]} rows={next.map((one) => [dateText(one.day), one.name, minutesText(one.minutes)])} />
}
