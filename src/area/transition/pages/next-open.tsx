import type { ReactNode } from 'react'
import { matterWords, matters } from '../../stepping-up/index.ts'
import { taskText } from '../rules/task-text.ts'
import type { OpenedTransition } from '../service/asking.ts'
import { waysOnWords as words } from '../words/ways-on.ts'

/** What is open next, once something was saved: nobody has to look for it in the lists. */
export function NextOpen({ opened, pathTo }: { readonly opened: OpenedTransition; readonly pathTo: (query: Readonly<Record<string, string>>) => string }): ReactNode {
  const task = opened.stages.find(({ stage }) => stage === opened.next)?.tasks.find(({ isDone }) => !isDone)
  const matter = matters.find((one) => opened.agreed.every((agreed) => agreed.matter !== one))
  if (task === undefined && matter === undefined) return null
  return (
    <ul className="nhsuk-list ek-screen-only">
      {task !== undefined && <li>{words.nextToDo} <a href={pathTo({ task: task.id })}>{taskText(task.text).first}</a></li>}
      {matter !== undefined && <li>{words.nextToAgree} <a href={pathTo({ matter })}>{matterWords[matter]}</a></li>}
    </ul>
  )
}
