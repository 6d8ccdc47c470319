import type { ReactNode } from 'react'
import { FormButtons, RadioQuestion, TextField } from '../../../../platform/design/index.ts'
import { type OwnTask, type WeekPlace, ownTasksAtMost, weekPlaces } from '../../rules/answers.ts'
import type { TextProblem } from '../../rules/check-plan.ts'
import { commandFields } from '../../rules/command.ts'
import type { PlanSheets, ShownWeekTask } from '../../rules/plan-sheets.ts'
import { isAnythingSorted } from '../../rules/sorted-week.ts'
import { fieldName } from '../../rules/text-field.ts'
import { weekPlaceWords } from '../../words/answers.ts'
import { planWords as words, weekHeadings } from '../../words/plan.ts'
import { problemAt } from '../plan-problems.ts'

type Week = PlanSheets['week']

/** Empty lines for tasks of her own beyond those that are filled. */
const emptyLines = 2

/** The sorter of the week; what is sorted already stands first. */
export function WeekSheet({ week, problems }: { readonly week: Week; readonly problems: readonly TextProblem[] }): ReactNode {
  const { tasks, own, sorted } = week
  const lines: readonly OwnTask[] = [...own, ...Array.from({ length: Math.min(emptyLines, ownTasksAtMost - own.length) }, () => ({ text: '', place: null }))]
  return (
    <div className="ek-week-sorter">
      {(isAnythingSorted(sorted) || own.length > 0) && <SortedWeekLists week={week} />}
      {tasks.map((task) => (
        <OfferedTask key={task.id} task={task} />
      ))}
      <h3 className="nhsuk-heading-m">{words.ownHeading}</h3>
      <p className="nhsuk-hint">{words.ownHint}</p>
      {lines.map((task, index) => (
        <OwnTaskLine key={index} task={task} number={index + 1} problems={problems} />
      ))}
      <FormButtons buttons={[{ text: words.showWeek, name: commandFields.view, value: 'week', isSecondary: true }]} />
    </div>
  )
}

function OfferedTask({ task: { id, text, think, places, place } }: { readonly task: ShownWeekTask }): ReactNode {
  return <RadioQuestion name={`week-${id}`} size="s" isInline legend={text} hint={think} choices={choicesOf(places)} {...chosen(place)} />
}

function OwnTaskLine({ task, number, problems }: { readonly task: OwnTask; readonly number: number; readonly problems: readonly TextProblem[] }): ReactNode {
  const name = fieldName({ kind: 'own', number })
  return (
    <div className="ek-own-task">
      <TextField id={name} name={name} label={words.ownTask(number)} hint={words.boxHint} value={task.text} {...problemAt(problems, name)} />
      <RadioQuestion name={`${name}-place`} size="s" isInline legend={words.ownPlace(number)} choices={choicesOf(weekPlaces)} {...chosen(task.place)} />
    </div>
  )
}

function choicesOf(places: readonly WeekPlace[]) {
  return places.map((value) => ({ value, text: weekPlaceWords[value] }))
}

function chosen(place: WeekPlace | null): { readonly value?: string } {
  return place === null ? {} : { value: place }
}

/** What was sorted, in three lists with one sentence of advice each, and what is not sorted yet. No count: how many stand where says nothing about anybody. */
export function SortedWeekLists({ week: { sorted, advice } }: { readonly week: Week }): ReactNode {
  return (
    <div className="ek-sorted-week">
      {weekPlaces.map((place) => (
        <section key={place}>
          <h3 className="nhsuk-heading-s">{weekHeadings[place]}</h3>
          <p>{sorted[place].length === 0 ? words.nothingHere : advice[place]}</p>
          <TaskTexts texts={sorted[place]} />
        </section>
      ))}
      {sorted.unsorted.length > 0 && (
        <section>
          <h3 className="nhsuk-heading-s">{words.unsorted}</h3>
          <TaskTexts texts={sorted.unsorted} />
        </section>
      )}
    </div>
  )
}

function TaskTexts({ texts }: { readonly texts: readonly string[] }): ReactNode {
  if (texts.length === 0) return null
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}
