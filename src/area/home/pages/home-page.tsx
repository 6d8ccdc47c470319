import { Doors, PageHeading, StatusList } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { HomeTask } from '../home-task.ts'
import type { DoorName } from '../rules/doors.ts'
import type { WaitingTasks } from '../rules/waiting-tasks.ts'
import { doorWords, homeWords as words, openDoorWords } from '../words/home.ts'

const doorHrefs: Readonly<Record<DoorName, string>> = {
  team: href(paths.team),
  organisation: href(paths.ourOrganisation),
  people: href(paths.people),
  figures: href(paths.inFigures),
  administration: href(paths.administration),
  audit: href(paths.audit),
  class: href(paths.classOpen),
  plan: href(paths.ownPlan),
  supervisor: href(paths.ownSupervisor),
  aboutMe: href(paths.aboutMe),
  signIns: href(paths.signIns),
}

/** The page of who is signed in: what comes next, the rest, and where to go. */
export function homePage({ name, tasks: { next, rest }, doors }: { readonly name: string; readonly tasks: WaitingTasks<HomeTask>; readonly doors: readonly DoorName[] }): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.heading(name)} answer={next === null ? words.nothing : words.waiting(next.minutes)} />
        {next === null && rest.length === 0 && <p>{words.emptyWords}</p>}
        {next !== null && (
          <section aria-labelledby="next">
            <h2 className="nhsuk-heading-m" id="next">
              {words.nextHeading}
            </h2>
            <Doors isFirstLarge doors={[{ text: next.text, words: words.nextWords(next.minutes, next.hint), href: next.href }]} />
          </section>
        )}
        {rest.length > 0 && (
          <section aria-labelledby="rest" className="ek-reading">
            <h2 className="nhsuk-heading-m" id="rest">
              {words.restHeading}
            </h2>
            <StatusList tasks={rest.map(statusTaskOf)} />
          </section>
        )}
        <h2 className="nhsuk-heading-m">{words.doorsHeading}</h2>
        <Doors doors={doors.map((door) => ({ ...doorWords[door], href: doorHrefs[door] }))} />
        <section aria-labelledby="open">
          <h2 className="nhsuk-heading-m" id="open">
            {words.openHeading}
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {openDoors.map(({ text, to }) => (
              <li key={to}>
                <a href={to}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  })
}

const openDoors = [
  { text: openDoorWords.steppingUp, to: href(paths.steppingUp) },
  { text: openDoorWords.situations, to: href(paths.situations) },
  { text: openDoorWords.difference, to: href(paths.difference) },
  { text: openDoorWords.firstLook, to: href(paths.firstLook) },
  { text: openDoorWords.organisations, to: href(paths.findOrganisation) },
]

function statusTaskOf({ text, hint, minutes, isDone, href: to }: HomeTask) {
  return isDone ? { text, href: to, state: { kind: 'completed' } as const } : { text, href: to, hint: words.restHint(minutes, hint), state: { kind: 'incomplete' } as const }
}
