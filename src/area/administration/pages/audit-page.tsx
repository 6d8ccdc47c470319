import type { ReactNode } from 'react'
import { offsetOf } from '../../../kernel/paging.ts'
import { CsvLink, DataTable, type FormOrigin, KeyFacts, momentCell, momentText, Pages, PlainForm, type TableModel } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { nameText } from '../../people/index.ts'
import type { AuditDayProblem } from '../rules/audit-filter.ts'
import { countedAtMost, entriesOnPage } from '../rules/audit-amounts.ts'
import type { AuditPage, ShownActor, ShownEntry, TrailState } from '../service/audit.ts'
import type { FoundPeople } from '../service/found-people.ts'
import { actionText } from '../words/audit-actions.ts'
import { type CallId, detailsText } from '../words/audit-details.ts'
import { auditWords as words, auditDayText, chainText } from '../words/audit.ts'
import { administrationPage } from './administration-page.tsx'
import { AuditSearch, ChoosePerson, type TypedSearch, searchQuery } from './audit-search.tsx'

/** What the page about the trail shows. */
export interface AuditPageModel {
  readonly from: FormOrigin
  readonly typed: TypedSearch
  readonly chosenName: string | null
  readonly actions: readonly string[]
  readonly problems: readonly AuditDayProblem[]
  /** People of the name that was typed; null when none was. */
  readonly people: FoundPeople | null
  /** What was found; null while the search is to be mended or a person to be chosen. */
  readonly found: AuditPage | null
  readonly trail: TrailState
  /** Whether who looks may open administration too. */
  readonly isAdministrator: boolean
  readonly done: string | null
}

/** The audit trail: a search, what was found, and whether the trail is whole. */
export function auditPage(model: AuditPageModel): string {
  const { problems, people, typed, found } = model
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done: model.done,
    within: model.isAdministrator ? [] : null,
    problems: problems.map((problem) => ({ fieldId: `${problem.field}-day`, words: auditDayText(problem) })),
    content: (
      <>
        {people !== null && <ChoosePerson typed={typed} found={people} />}
        <h2 className="nhsuk-heading-m">{words.search.heading}</h2>
        <div className="ek-reading">
          <AuditSearch {...model} />
        </div>
        {found !== null && <Found typed={typed} found={found} />}
        <Trail from={model.from} trail={model.trail} />
      </>
    ),
  })
}

function Found({ typed, found }: { readonly typed: TypedSearch; readonly found: AuditPage }): ReactNode {
  const { entries, count, page } = found
  if (entries.length === 0) return <p>{words.none}</p>
  const first = offsetOf(page, entriesOnPage) + 1
  const last = first + entries.length - 1
  const isMore = count === countedAtMost
  const at = (number: number) => href(paths.audit, {}, { ...searchQuery(typed), page: number })
  return (
    <>
      <DataTable {...tableOf(found)} />
      <Pages
        shown={words.shown(first, last, Math.max(count, last), isMore)}
        before={page > 1 ? at(page - 1) : null}
        after={last < count || (isMore && entries.length === entriesOnPage) ? at(page + 1) : null}
      />
      <CsvLink href={href(paths.auditCsv, {}, searchQuery(typed))} what={words.download} />
      <p>{words.downloadNote}</p>
    </>
  )
}

function tableOf({ entries }: AuditPage): TableModel {
  const { at, by, action, about, details, number } = words.columns
  return {
    caption: words.caption,
    columns: [{ heading: at }, { heading: by }, { heading: action }, { heading: about }, { heading: details }, { heading: number, isNumber: true }],
    rows: entries.map((entry) => [
      momentCell(entry.at),
      actorText(entry.actor),
      actionText(entry.action),
      entry.about === null ? words.nobody : nameText(entry.about),
      detailsText(entry.details, callIn(entry)) || words.noDetails,
      formatNumber(entry.number),
    ]),
  }
}

function callIn({ called: { people, things } }: ShownEntry): CallId {
  return (id) => {
    const person = people.get(id)
    return person === undefined ? (things.get(id) ?? null) : nameText(person)
  }
}

/** Who did something, in words. */
export function actorText(actor: ShownActor): string {
  switch (actor.kind) {
    case 'person':
      return nameText(actor.name)
    case 'key':
      return actor.name === null ? words.actors.goneKey : words.actors.key(actor.name)
    default:
      return words.actors[actor.kind]
  }
}

function Trail({ from, trail: { entries, lastHash, lastCheck, isBeingChecked } }: { readonly from: FormOrigin; readonly trail: TrailState }): ReactNode {
  const { heading, how, last, lastNote, noEntry, check, never, button, running } = words.trail
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p>{how}</p>
      <KeyFacts
        facts={[
          { name: words.trail.entries, value: formatNumber(entries) },
          { name: last, value: lastHash === null ? noEntry : <code>{lastHash}</code>, note: lastNote },
          { name: check, value: lastCheck === null ? never : chainText(lastCheck.state, momentText(lastCheck.at)) },
        ]}
      />
      {isBeingChecked ? <p>{running}</p> : <PlainForm action={href(paths.audit)} from={from} buttons={[{ text: button, isSecondary: true }]} />}
    </section>
  )
}
