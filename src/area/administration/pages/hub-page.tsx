import type { ReactNode } from 'react'
import { type Door, type StatusTask, StatusList } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { SetUpTask } from '../rules/set-up-tasks.ts'
import { hubWords as words, setUpWords } from '../words/hub.ts'
import { administrationHome } from './administration-page.tsx'
import { stepHrefs } from './step-hrefs.ts'

/** The first page of administration: what is set up, and everything else. */
export function hubPage({ organisation, isDemonstration, tasks }: { readonly organisation: string; readonly isDemonstration: boolean; readonly tasks: readonly SetUpTask[] }): string {
  const done = tasks.filter(({ isDone }) => isDone).length
  const { links, groups } = words
  const door = (link: { readonly text: string; readonly words: string }, to: string): Door => ({ ...link, href: to })
  const records = [door(links.audit, href(paths.audit)), door(links.retention, href(paths.retention))]
  return administrationHome({
    title: words.title,
    answer: words.answer(organisation),
    content: (
      <>
        <h2 className="nhsuk-heading-m">{words.setUp}</h2>
        <p>{words.progress(done, tasks.length)}</p>
        <StatusList tasks={tasks.map(statusTaskOf)} />
        <Group heading={groups.people} doors={[door(links.organisation, href(paths.ourOrganisation)), door(links.people, href(paths.people)), door(links.imports, href(paths.imports))]} />
        <Group heading={groups.access} doors={[door(links.providers, href(paths.providers)), door(links.roles, href(paths.roles)), door(links.keys, href(paths.keys)), door(links.settings, href(paths.settings))]} />
        <Group heading={groups.service} doors={[door(links.mail, href(paths.mail)), door(links.jobs, href(paths.jobs)), door(links.health, href(paths.health))]} />
        <Group heading={groups.records} doors={isDemonstration ? [...records, door(links.demonstration, href(paths.demonstrationRemove))] : records} />
      </>
    ),
  })
}

function statusTaskOf({ step, minutes, isDone }: SetUpTask): StatusTask {
  const { text, hint } = setUpWords[step]
  return { text, hint: words.stepHint(minutes, hint), state: { kind: isDone ? 'completed' : 'incomplete' }, href: stepHrefs[step] }
}

/** Pages that belong together. */
function Group({ heading, doors }: { readonly heading: string; readonly doors: readonly Door[] }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul>
        {doors.map(({ text, href: to, words: description }) => (
          <li key={to}>
            <a href={to}>{text}</a>
            <span className="ek-note">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
