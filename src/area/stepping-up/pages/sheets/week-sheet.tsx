import type { ReactNode } from 'react'
import { FormButtons, RadioQuestion, TextField } from '../../../../platform/design/index.ts'
import type { PlanContent } from '../../content/kinds.ts'
import { type OwnTask, type WeekPlace, ownTasksAtMost, weekPlaces } from '../../rules/answers.ts'
import { type SortedWeek, isUnsorted, sortedWeek } from '../../rules/sorted-week.ts'
import { weekPlaceWords } from '../../words/answers.ts'
import { planWords as words, weekHeadings } from '../../words/plan.ts'
import { type PlanState, problemAt } from '../plan-state.ts'

/** Empty lines for tasks of her own beyond those that are filled. */
const emptyLines = 2
const choices = weekPlaces.map((value) => ({ value, text: weekPlaceWords[value] }))

/** The sorter of the week; what is sorted already stands first. */
export function WeekSheet(state: PlanState): ReactNode {
  const { typed, answers, content } = state
  const tasks = content.weekTasks(answers)
  const sorted = sortedWeek(typed, tasks)
  const own = typed.ownTasks
  const lines: readonly OwnTask[] = [...own, ...Array.from({ length: Math.min(emptyLines, ownTasksAtMost - own.length) }, () => ({ text: '', place: null }))]
  return (
    <div className="ek-week-sorter">
      {!isUnsorted(sorted) && <SortedWeekLists sorted={sorted} advice={content.weekAdvice} />}
      {tasks.map(({ id, text, think }) => (
        <RadioQuestion key={id} name={`week-${id}`} size="s" isInline legend={text} hint={think} choices={choices} {...chosen(Object.hasOwn(typed.week, id) ? typed.week[id] : undefined)} />
      ))}
      <h3 className="nhsuk-heading-m">{words.ownHeading}</h3>
      <p className="nhsuk-hint">{words.ownHint}</p>
      {lines.map((task, index) => (
        <OwnTaskLine key={index} task={task} number={index + 1} state={state} />
      ))}
      <FormButtons buttons={[{ text: words.showWeek, name: 'sheet', value: 'week', isSecondary: true }]} />
    </div>
  )
}

function OwnTaskLine({ task, number, state }: { readonly task: OwnTask; readonly number: number; readonly state: PlanState }): ReactNode {
  const name = `own-${number}`
  return (
    <div className="ek-own-task">
      <TextField id={name} name={name} label={words.ownTask(number)} value={task.text} {...problemAt(state.problems, name)} />
      <RadioQuestion name={`${name}-place`} size="s" isInline legend={words.ownPlace(number)} choices={choices} {...chosen(task.place ?? undefined)} />
    </div>
  )
}

function chosen(place: WeekPlace | undefined): { readonly value?: string } {
  return place === undefined ? {} : { value: place }
}

/** What was sorted, in three lists with one sentence of advice each. No count: how many stand where says nothing about anybody. */
export function SortedWeekLists({ sorted, advice }: { readonly sorted: SortedWeek; readonly advice: PlanContent['weekAdvice'] }): ReactNode {
  return (
    <div className="ek-sorted-week">
      {weekPlaces.map((place) => (
        <section key={place}>
          <h3 className="nhsuk-heading-s">{weekHeadings[place]}</h3>
          <p>{sorted[place].length === 0 ? words.nothingHere : advice[place]}</p>
          {sorted[place].length > 0 && (
            <ul className="nhsuk-list nhsuk-list--bullet">
              {sorted[place].map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
