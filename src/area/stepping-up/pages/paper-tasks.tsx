import type { ReactNode } from 'react'
import type { Task } from '../../../platform/design/index.ts'
import { planWords as words } from '../words/plan.ts'

/** Tasks to read, without their reasons, and to tick with a pen: boxes that are drawn, ticked where the plan says so. */
export function PaperTasks({ tasks }: { readonly tasks: readonly Pick<Task, 'id' | 'text' | 'isDone'>[] }): ReactNode {
  return (
    <ul className="ek-tasks ek-tasks--paper">
      {tasks.map(({ id, text, isDone }) => (
        <li key={id} className="ek-tasks__task">
          <p>
            <TickBox isTicked={isDone} /> <span className="nhsuk-u-visually-hidden">{isDone ? words.done : words.notDone} </span>
            {text}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A square, with a tick in it or empty. The words beside it say the same. */
export function TickBox({ isTicked }: { readonly isTicked: boolean }): ReactNode {
  return (
    <svg className="ek-tick-box" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="14" height="14" strokeWidth="1.5" />
      {isTicked && <path d="M4 8.5l3 3 5-7" strokeWidth="2" />}
    </svg>
  )
}
