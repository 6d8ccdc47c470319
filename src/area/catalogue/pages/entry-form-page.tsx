import type { ReactNode } from 'react'
import { domains } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import { CheckboxQuestion, DateQuestion, type FormState, LongText, PageHeading, PlainForm, ProblemSummary, RadioQuestion, SelectField, TextField, problemAt, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type EntryColumn, hoursBy, stageColumns, yesAndNo } from '../rules/csv/entry-columns.ts'
import { type KnownCapability, entryKinds, titleNames } from '../rules/entry.ts'
import type { TypedEntry } from '../rules/typed-entry.ts'
import { kindWords } from '../words/entry.ts'
import { entryFormWords as words } from '../words/entry-form.ts'
import { organisationCatalogueWords } from '../words/organisation-pages.ts'

export interface EntryFormView {
  /** null for one that is added. */
  readonly entryId: string | null
  readonly typed: TypedEntry
  readonly capabilities: readonly KnownCapability[]
  readonly state: FormState
}

/** Fields that the form does not show and that a file can change: they are sent along. */
const carriedColumns: readonly EntryColumn[] = ['trends', 'source_note', ...Object.values(stageColumns)]

/** Adds or changes what an organisation offers. */
export function entryFormPage(view: EntryFormView): string {
  const { entryId, typed, state } = view
  const title = entryId === null ? words.add : words.change
  return sitePage({
    title,
    hasProblem: state.problems.length > 0,
    wayBack: { kind: 'back', link: { text: organisationCatalogueWords.title, href: href(paths.organisationCatalogue) } },
    content: (
      <>
        <ProblemSummary problems={state.problems} />
        <PageHeading heading={title} answer={words.answer} />
        <div className="ek-reading">
          <PlainForm
            action={entryId === null ? href(paths.organisationCatalogueNew) : href(paths.organisationCatalogueChange, { entry: entryId })}
            from={state.from}
            carried={{ version: [String(state.version)], ...Object.fromEntries(carriedColumns.flatMap((column) => (typed.cells[column] === undefined ? [] : [[column, [typed.cells[column]]]]))) }}
            buttons={[{ text: words.save }]}
          >
            <What {...view} />
            <Takes {...view} />
            <DomainPart {...view} />
            <Builds {...view} />
            <From {...view} />
          </PlainForm>
        </div>
      </>
    ),
  })
}

type Labelled = keyof typeof words.labels
type Hinted = keyof typeof words.hints

/** What a field of a column is told: its name, what was typed, its hint and its problem. */
function fieldOf({ typed, state }: EntryFormView, column: Labelled) {
  const hint = column in words.hints ? { hint: words.hints[column as Hinted] } : {}
  return { id: column, name: column, label: words.labels[column], value: typed.cells[column] ?? '', ...hint, ...problemAt(state.problems, column) }
}

function questionOf(view: EntryFormView, column: Labelled) {
  const { id: _, label, ...field } = fieldOf(view, column)
  return { ...field, legend: label, size: 's' as const }
}

function What(view: EntryFormView): ReactNode {
  const { typed, state } = view
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.parts.what}</h2>
      <TextField {...fieldOf(view, 'title')} />
      <SelectField {...fieldOf(view, 'kind')} none={words.chooseKind} choices={entryKinds.map((kind) => ({ value: kind, text: kindWords[kind] }))} />
      <LongText {...fieldOf(view, 'about')} rows={3} />
      <TextField {...fieldOf(view, 'audience')} />
      <CheckboxQuestion name="stages" legend={words.labels.stages} size="s" values={(typed.cells.stages ?? '').split(';').map((text) => text.trim())} choices={stages.map((stage) => ({ value: stage, text: stageWords[stage] }))} {...problemAt(state.problems, 'stages')} />
      <TextField {...fieldOf(view, 'proof')} />
      <TextField {...fieldOf(view, 'mind')} />
    </>
  )
}

function Takes(view: EntryFormView): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.parts.takes}</h2>
      {(['hours_from', 'hours_to', 'monthly_hours_from', 'monthly_hours_to', 'months_from', 'months_to'] as const).map((column) => <TextField key={column} {...fieldOf(view, column)} inputMode="decimal" />)}
      <RadioQuestion {...questionOf(view, 'one_day')} isInline choices={yesAndNo.map((value) => ({ value, text: words.yesAndNo[value] }))} />
      <RadioQuestion {...questionOf(view, 'hours_by')} isInline choices={hoursBy.map((value) => ({ value, text: words.hoursBy[value] }))} />
      <TextField {...fieldOf(view, 'cost')} inputMode="decimal" />
      <TextField {...fieldOf(view, 'award')} />
    </>
  )
}

function DomainPart(view: EntryFormView): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.parts.domain}</h2>
      <p>{words.domainLead}</p>
      <RadioQuestion {...questionOf(view, 'title_names')} isInline choices={titleNames.map((value) => ({ value, text: words.titleNames[value] }))} />
      <TextField {...fieldOf(view, 'title_why')} />
      <TextField {...fieldOf(view, 'management_percent')} inputMode="numeric" />
      <TextField {...fieldOf(view, 'leadership_percent')} inputMode="numeric" />
      <TextField {...fieldOf(view, 'content_why')} />
    </>
  )
}

function Builds({ typed, capabilities, state }: EntryFormView): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.parts.builds}</h2>
      <p>{words.buildsLead}</p>
      {domains.map((domain) => (
        <section key={domain}>
          <h3 className="nhsuk-heading-s">{words.titleNames[domain]}</h3>
          {capabilities.filter((one) => one.domain === domain).map(({ code, name }) => <TextField key={code} id={`builds-${code}`} name={`builds-${code}`} label={words.buildsOf(name)} value={typed.whys.get(code) ?? ''} {...problemAt(state.problems, `builds-${code}`)} />)}
        </section>
      ))}
    </>
  )
}

function From(view: EntryFormView): ReactNode {
  const { typed, state } = view
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.parts.from}</h2>
      <TextField {...fieldOf(view, 'source')} />
      <TextField {...fieldOf(view, 'source_link')} inputMode="url" />
      <DateQuestion name="read_on" legend={words.labels.read_on} size="s" hint={words.hints.read_on} value={typed.readOn} {...problemAt(state.problems, 'read_on-day')} />
    </>
  )
}
