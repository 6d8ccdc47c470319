import { Doors, PageHeading, StatusList, type StatusTask, WayList } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { HomeTask } from '../../../kernel/home-task.ts'
import type { HomeNotice } from '../../../kernel/home-notice.ts'
import type { DoorGroup, DoorName } from '../rules/doors.ts'
import type { ShownPart } from '../rules/overview-order.ts'
import type { WaitingTasks } from '../rules/waiting-tasks.ts'
import { doorGroupWords, doorWords, homeWords as words, openDoorWords } from '../words/home.ts'
import { FirstNotice } from './first-notice.tsx'
import { Overview } from './overview.tsx'

const doorHrefs: Readonly<Record<DoorName, string>> = {
  team: href(paths.team),
  views: href(paths.verifications),
  signOffs: href(paths.signOffs),
  transitions: href(paths.transitions),
  units: href(paths.ourOrganisation),
  people: href(paths.people),
  measures: href(paths.measures),
  improvements: href(paths.improvements),
  purpose: href(paths.purposes),
  figures: href(paths.inFigures),
  capabilityFigures: href(paths.organisationProfile),
  starts: href(paths.starts),
  portfolio: href(paths.portfolio),
  frameworks: href(paths.frameworks),
  organisationCatalogue: href(paths.organisationCatalogue),
  administration: href(paths.administration),
  audit: href(paths.audit),
  class: href(paths.classOpen),
  transition: href(paths.ownTransition),
  charters: href(paths.roleCharters),
  profile: href(paths.ownProfile),
  catalogue: href(paths.ownCatalogue),
  opportunities: href(paths.opportunities),
  plan: href(paths.ownPlan),
  development: href(paths.developmentPlan),
  programmes: href(paths.ownProgrammes),
  groups: href(paths.cohorts),
  checkIns: href(paths.checkIns),
  practiceRuns: href(paths.practiceRuns),
  supervisor: href(paths.ownSupervisor),
  aboutMe: href(paths.aboutMe),
  signIns: href(paths.signIns),
}

/** Everything that the page shows. */
export interface HomeView {
  readonly name: string
  /** What must be known first. */
  readonly notices: readonly HomeNotice[]
  readonly tasks: WaitingTasks<HomeTask>
  readonly overview: readonly ShownPart[]
  /** Doors with which the page begins. */
  readonly leading: readonly DoorName[]
  readonly doors: readonly DoorGroup[]
}

/** The page of who is signed in: what their role is for, what comes next, the rest, and where to go. */
export function homePage({ name, notices, tasks: { next, rest }, overview, leading, doors }: HomeView): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.heading(name)} answer={answerOf(next, overview)} />
        {notices.map((notice) => (
          <FirstNotice key={notice.id} notice={notice} />
        ))}
        {overview.map((part) => (
          <Overview key={part.part} part={part} />
        ))}
        {leading.length > 0 && <Doors doors={leading.map(doorOf)} />}
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
        {doors.map((group) => (
          <WayList key={group.group} id={group.group} heading={doorGroupWords[group.group]} ways={group.doors.map(doorOf)} />
        ))}
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

function answerOf(next: HomeTask | null, overview: readonly ShownPart[]): string {
  if (next !== null) return words.waiting(next.minutes)
  return overview.some(({ lines }) => lines.length > 0) ? words.look : words.nothing
}

function doorOf(door: DoorName) {
  return { ...doorWords[door], href: doorHrefs[door] }
}

const openDoors = [
  { text: openDoorWords.steppingUp, to: href(paths.steppingUp) },
  { text: openDoorWords.situations, to: href(paths.situations) },
  { text: openDoorWords.difference, to: href(paths.difference) },
  { text: openDoorWords.firstLook, to: href(paths.firstLook) },
  { text: openDoorWords.organisations, to: href(paths.findOrganisation) },
]

function statusTaskOf({ text, doneText, hint, minutes, isDone, isOptional = false, href: to }: HomeTask): StatusTask {
  if (isDone) return { text: doneText ?? text, href: to, state: { kind: 'completed' } }
  return { text, href: to, hint: words.restHint(minutes, hint), state: { kind: isOptional ? 'optional' : 'incomplete' } }
}
