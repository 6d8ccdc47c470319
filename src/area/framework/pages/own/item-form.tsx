import type { ReactNode } from 'react'
import { CheckboxQuestion, type ComparedValue, type FormState, LongText, PageHeading, PlainForm, type Problem, QuickerNotice, RadioQuestion, SelectField, TextField, aspectMeanings, aspectWords, problemAt, stageWords, trendWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { aspects, trends } from '../../../../kernel/vocabulary.ts'
import { stages } from '../../../../kernel/workforce.ts'
import type { FrameworkHead } from '../../records.ts'
import type { FrameworkItem, ItemKind } from '../../rules/framework.ts'
import { itemLine } from '../../rules/outline.ts'
import type { TypedItem } from '../../rules/typed-item.ts'
import type { Meaning } from '../../service/keep-items.ts'
import { itemFormWords as words } from '../../words/item.ts'
import { frameworkFrame } from './frame.tsx'

/** The form for an item that is there. */
export function changeItemPage({ framework, item, path, typed, meaning, conflict, state: { from, version, problems } }: {
  readonly framework: FrameworkHead
  readonly item: FrameworkItem
  readonly path: readonly FrameworkItem[]
  readonly typed: TypedItem
  /** Whether it still means the same; null where nobody can have answered it. */
  readonly meaning: Meaning | null
  readonly conflict: readonly ComparedValue[] | null
  readonly state: FormState
}): string {
  const own = { framework: framework.id, item: item.id }
  const title = words.changeTitle(item.kind)
  return frameworkFrame({
    title,
    framework,
    path: [...path, item],
    problems,
    isUnsaved: conflict !== null,
    content: (
      <>
        <PageHeading heading={title} answer={words.changeAnswer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.frameworkItem, own)} />}
        <PlainForm action={href(paths.frameworkItemChange, own)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.save }]}>
          <TextFields kind={item.kind} typed={typed} problems={problems} />
          {meaning !== null && <MeaningQuestion meaning={meaning} problems={problems} />}
          <FurtherFields kind={item.kind} typed={typed} problems={problems} />
        </PlainForm>
      </>
    ),
  })
}

/** The form for an item that is to be added. */
export function newItemPage({ framework, kind, holder, path, others, typed, done, state: { from, problems } }: {
  readonly framework: FrameworkHead
  readonly kind: ItemKind
  /** What it is to stand in; null for the top. */
  readonly holder: FrameworkItem | null
  readonly path: readonly FrameworkItem[]
  /** What else could be added there. */
  readonly others: readonly ItemKind[]
  readonly typed: TypedItem
  /** What was done on the page before. */
  readonly done: string | null
  readonly state: FormState
}): string {
  const title = words.newTitle(kind)
  const query = holder === null ? {} : { in: holder.id }
  return frameworkFrame({
    title,
    framework,
    path: holder === null ? [] : [...path, holder],
    problems,
    done,
    content: (
      <>
        <PageHeading heading={title} answer={holder === null ? words.newAnswerTop : words.newAnswer(itemLine(holder))} />
        {others.map((other) => (
          <p key={other}>
            <a href={href(paths.frameworkItemNew, { framework: framework.id }, { ...query, kind: other })}>{other === 'part' ? words.other.capability : words.other.part}</a>
          </p>
        ))}
        <PlainForm action={href(paths.frameworkItemNew, { framework: framework.id })} from={from} carried={{ in: [holder?.id ?? ''], kind: [kind] }} buttons={[{ text: words.addButton }, { text: words.addAnother, name: 'next', value: 'another', isSecondary: true }]}>
          <TextFields kind={kind} typed={typed} problems={problems} />
          <FurtherFields kind={kind} typed={typed} problems={problems} />
        </PlainForm>
      </>
    ),
  })
}

interface FieldsModel {
  readonly kind: ItemKind
  readonly typed: TypedItem
  readonly problems: readonly Problem[]
}

function TextFields({ kind, typed, problems }: FieldsModel): ReactNode {
  const { label, hint } = words.text[kind]
  return kind === 'behaviour' ? (
    <LongText id="text" name="text" rows={2} label={label} hint={hint} value={typed.text} {...problemAt(problems, 'text')} />
  ) : (
    <TextField id="text" name="text" label={label} hint={hint} value={typed.text} {...problemAt(problems, 'text')} />
  )
}

function MeaningQuestion({ meaning, problems }: { readonly meaning: Meaning; readonly problems: readonly Problem[] }): ReactNode {
  const { legend, hint, same, sameHint, other, otherHint } = words.meaning
  return (
    <RadioQuestion
      name="meaning"
      size="s"
      legend={legend}
      hint={hint}
      value={meaning}
      choices={[
        { value: 'same', text: same, hint: sameHint },
        { value: 'other', text: other, hint: otherHint },
      ]}
      {...problemAt(problems, 'meaning')}
    />
  )
}

function FurtherFields({ kind, typed, problems }: FieldsModel): ReactNode {
  return (
    <>
      {kind === 'behaviour' ? <AskedFields typed={typed} problems={problems} /> : <PlacedFields kind={kind} typed={typed} problems={problems} />}
      <LongText id="about" name="about" rows={3} {...words.about} value={typed.about} {...problemAt(problems, 'about')} />
      <TextField id="code" name="code" {...words.code} value={typed.code} {...problemAt(problems, 'code')} />
      <LongText id="goes-with" name="goes-with" rows={3} {...words.goesWith} value={typed.goesWith} {...problemAt(problems, 'goes-with')} />
      <p>
        <a href={href(paths.capabilitiesNhs)}>{words.names}</a>
      </p>
    </>
  )
}

function AskedFields({ typed, problems }: Omit<FieldsModel, 'kind'>): ReactNode {
  const { label, none, every } = words.stage
  return (
    <>
      <SelectField id="stage" name="stage" label={label} none={none} value={typed.stage} choices={[...stages.map((stage) => ({ value: stage, text: stageWords[stage] })), { value: 'every', text: every }]} {...problemAt(problems, 'stage')} />
      <RadioQuestion name="form" size="s" {...words.form} value={typed.form} choices={Object.entries(words.forms).map(([value, text]) => ({ value, text }))} {...problemAt(problems, 'form')} />
    </>
  )
}

function PlacedFields({ kind, typed, problems }: FieldsModel): ReactNode {
  const { legend, none } = words.aspect
  return (
    <>
      <RadioQuestion name="domain" size="s" {...words.domain} value={typed.domain} choices={Object.entries(words.domains).map(([value, { text, hint }]) => ({ value, text, hint }))} {...problemAt(problems, 'domain')} />
      {kind === 'capability' && (
        <>
          <RadioQuestion name="aspect" size="s" legend={legend} value={typed.aspect} choices={[...aspects.map((aspect) => ({ value: aspect, text: aspectWords[aspect], hint: aspectMeanings[aspect] })), { value: '', text: none }]} {...problemAt(problems, 'aspect')} />
          <CheckboxQuestion name="trends" size="s" {...words.trends} values={typed.trends} choices={trends.map((trend) => ({ value: trend, text: trendWords[trend] }))} />
        </>
      )}
    </>
  )
}

/** What stands now beside what was typed. */
export function comparedItem(stands: TypedItem, typed: TypedItem, kind: ItemKind): readonly ComparedValue[] {
  return [
    { field: words.text[kind].label, now: stands.text, typed: typed.text },
    { field: words.about.label, now: stands.about, typed: typed.about },
    { field: words.code.label, now: stands.code, typed: typed.code },
    ...(kind === 'behaviour' ? [{ field: words.stage.label, now: stands.stage, typed: typed.stage }] : [{ field: words.domain.legend, now: stands.domain, typed: typed.domain }]),
    { field: words.goesWith.label, now: stands.goesWith, typed: typed.goesWith },
  ]
}
