import type { ReactNode } from 'react'
import { words } from '../words.ts'

/** What one sheet is called, and the value its button sends. */
export interface SheetName {
  readonly value: string
  readonly text: string
}

/** The sheets of a plan as buttons of the form around them: the state travels along, nothing is kept. */
export function SheetButtons({ name, sheets, current }: { readonly name: string; readonly sheets: readonly SheetName[]; readonly current: string }): ReactNode {
  return (
    <nav aria-label={words.sheets} className="ek-sheet-buttons">
      <ul className="ek-sheet-buttons__list">
        {sheets.map((sheet) => (
          <li key={sheet.value}>
            <button type="submit" className="ek-link-button" name={name} value={sheet.value} aria-current={sheet.value === current ? 'page' : undefined}>
              {sheet.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What fits one sheet of A4 when printed; each begins on a sheet of its own. */
export function Sheet({ id, heading, lead, children }: { readonly id: string; readonly heading: string; readonly lead?: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <section className="ek-sheet" id={id} aria-labelledby={`${id}-heading`}>
      <h2 className="nhsuk-heading-l" id={`${id}-heading`}>
        {heading}
      </h2>
      {lead !== undefined && <p className="ek-sheet__lead">{lead}</p>}
      {children}
    </section>
  )
}

/** One thing to do, with a box to tick. */
export interface Task {
  readonly id: string
  readonly text: ReactNode
  /** Why, in one sentence. */
  readonly why?: ReactNode
  readonly isDone: boolean
}

/** Tasks with boxes to tick, sent as `name` with the id of each task that is done. On paper the boxes are empty squares, or ticked. */
export function TaskList({ name, tasks }: { readonly name: string; readonly tasks: readonly Task[] }): ReactNode {
  return (
    <ul className="ek-tasks">
      {tasks.map((task) => (
        <li key={task.id} className="ek-tasks__task">
          <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
            <div className="nhsuk-checkboxes__item">
              <input className="nhsuk-checkboxes__input" type="checkbox" id={`task-${task.id}`} name={name} value={task.id} defaultChecked={task.isDone} />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`task-${task.id}`}>
                {task.text}
              </label>
            </div>
          </div>
          {task.why !== undefined && <p className="ek-note ek-tasks__why">{task.why}</p>}
        </li>
      ))}
    </ul>
  )
}
