import { Checkboxes, DateInput, ErrorMessage, HintText, Label, Radios, Textarea } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import type { TextFieldModel } from './forms.tsx'
import { words } from '../words.ts'

/** One answer that can be chosen. */
export interface Choice {
  readonly value: string
  readonly text: string
  readonly hint?: string
}

/** What all questions have. Ids are made from `name`: the group is `name`, its first field too, so that a problem can lead to it. */
interface QuestionModel {
  readonly name: string
  readonly legend: string
  /** How large the legend stands; medium unless told. */
  readonly size?: 's' | 'm' | 'l'
  /** A question alone on its page is the h1, under this caption. */
  readonly headingCaption?: string
  readonly hint?: string
  readonly problem?: string
}

/** A question with one answer. */
export interface RadioQuestionModel extends QuestionModel {
  readonly choices: readonly Choice[]
  /** Answers of another kind, under an “or”. */
  readonly others?: readonly Choice[]
  /** What was chosen, if anything. */
  readonly value?: string
  /** Small, and side by side where there is room: for a few short answers. */
  readonly isInline?: boolean
}

/** One of several answers. */
export function RadioQuestion({ choices, others = [], value, isInline = false, ...question }: RadioQuestionModel): ReactNode {
  const itemOf = (choice: Choice, index: number) => (
    <Radios.Item key={choice.value} id={choiceId(question.name, index)} value={choice.value} defaultChecked={choice.value === value} {...given({ hint: choice.hint })}>
      {choice.text}
    </Radios.Item>
  )
  return (
    <Radios {...groupOf(question)} inline={isInline} small={isInline}>
      {choices.map(itemOf)}
      {others.length > 0 && <Radios.Divider>{words.or}</Radios.Divider>}
      {others.map((choice, index) => itemOf(choice, choices.length + index))}
    </Radios>
  )
}

interface CheckboxQuestionModel extends QuestionModel {
  /** What ids are made from where two questions of a page send the same name. */
  readonly id?: string
  readonly choices: readonly Choice[]
  readonly values: readonly string[]
}

/** Any of several answers, or none. */
export function CheckboxQuestion({ choices, values, id, ...question }: CheckboxQuestionModel): ReactNode {
  const prefix = id ?? question.name
  return (
    <Checkboxes {...groupOf(question)} idPrefix={prefix}>
      {choices.map((choice, index) => (
        <Checkboxes.Item key={choice.value} id={choiceId(prefix, index)} value={choice.value} defaultChecked={values.includes(choice.value)} {...given({ hint: choice.hint })}>
          {choice.text}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  )
}

/** What a group of choices is told: its name, its legend, what goes with it. */
function groupOf({ name, legend, size = 'm', headingCaption, hint, problem }: QuestionModel) {
  const isPageHeading = headingCaption !== undefined
  const shown = isPageHeading ? (
    <>
      <span className="nhsuk-caption-l">{headingCaption} </span>
      {legend}
    </>
  ) : (
    legend
  )
  return { name, idPrefix: name, legend: shown, legendProps: { size: isPageHeading ? ('l' as const) : size, isPageHeading }, ...given({ hint, error: problem }) }
}

function choiceId(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`
}

/** A day in three fields, named `name-day`, `name-month`, `name-year`. The group has the id `name`; lead a problem to `name-day`. */
export function DateQuestion({ name, legend, size = 'm', hint, problem, value }: QuestionModel & { readonly value: TypedDate }): ReactNode {
  return (
    <DateInput id={name} name={name} legend={legend} legendProps={{ size }} {...given({ hint, error: problem })}>
      <DateInput.Day id={`${name}-day`} name={`${name}-day`} defaultValue={value.day} />
      <DateInput.Month id={`${name}-month`} name={`${name}-month`} defaultValue={value.month} />
      <DateInput.Year id={`${name}-year`} name={`${name}-year`} defaultValue={value.year} />
    </DateInput>
  )
}

interface LongTextModel extends TextFieldModel {
  readonly rows?: number
}

/** Several lines of text to type. */
export function LongText({ id, name, label, hint, value, problem, rows = 4 }: LongTextModel): ReactNode {
  return <Textarea id={id} name={name} label={label} labelProps={{ size: 's' }} rows={rows} defaultValue={value ?? ''} {...given({ hint, error: problem })} />
}

/** A file to choose, by the browser’s own field: the script of the NHS component makes a button of it whose name axe does not find in its words. The form around it must be told `hasFile`. */
export function FileField({ id, name, label, hint, problem, accept }: Omit<TextFieldModel, 'value'> & { readonly accept: string }): ReactNode {
  const described = [...(hint === undefined ? [] : [`${id}--hint`]), ...(problem === undefined ? [] : [`${id}--error-message`])].join(' ')
  return (
    <div className={`nhsuk-form-group${problem === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <Label htmlFor={id} size="s">
        {label}
      </Label>
      {hint !== undefined && <HintText id={`${id}--hint`}>{hint}</HintText>}
      {problem !== undefined && <ErrorMessage id={`${id}--error-message`}>{problem}</ErrorMessage>}
      <input className="ek-file" type="file" id={id} name={name} accept={accept} aria-describedby={described === '' ? undefined : described} />
    </div>
  )
}

/** What has a value: a piece of the library must not be handed `undefined`. */
function given<Props extends Readonly<Record<string, string | undefined>>>(props: Props): { readonly [Name in keyof Props]?: string } {
  // Entries keep their names; those without a value are left out.
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as { readonly [Name in keyof Props]?: string }
}

/** Fields that are sent along without being shown: the state of a page whose service keeps nothing. */
export type CarriedFields = Readonly<Record<string, readonly string[]>>

/** A button of a form: what it sends, and where to when not to the form's own address. */
export interface FormButton {
  readonly text: string
  /** Which of many the button is for: heard, not seen. */
  readonly about?: string
  readonly name?: string
  readonly value?: string
  readonly action?: string
  readonly isSecondary?: boolean
  /** The browser itself goes to the answer, which is a page of somebody: what the form is about is kept there. */
  readonly leaves?: true
  /** The answer is a file: `to-keep` when it holds what the form is about, `extra` when it does not. */
  readonly givesFile?: 'to-keep' | 'extra'
}

/**
 * A form whose fields are the person's own: sent by POST, so that nothing typed stands in an address, and not offered again by the browser.
 * The first button is the one that the Enter key presses.
 */
export function OwnForm({ action, carried = {}, hasFile = false, isWorthKeeping = false, buttons, children }: {
  readonly action: string
  readonly carried?: CarriedFields
  readonly hasFile?: boolean
  /** It makes something that is lost when the page is left: where scripts run, the browser asks before. */
  readonly isWorthKeeping?: boolean
  readonly buttons: readonly FormButton[]
  readonly children?: ReactNode
}): ReactNode {
  return (
    <form
      className="ek-own-form"
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      encType={hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      data-no-answer={words.noAnswer}
      data-worth-keeping={isWorthKeeping ? '' : undefined}
    >
      <Carried fields={carried} />
      {children}
      <FormButtons buttons={buttons} />
    </form>
  )
}

/** Hidden fields, one for each value. */
export function Carried({ fields }: { readonly fields: CarriedFields }): ReactNode {
  return Object.entries(fields).flatMap(([name, values]) => values.map((value, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />))
}

/** The buttons of a form, the most usual first. */
export function FormButtons({ buttons }: { readonly buttons: readonly FormButton[] }): ReactNode {
  return (
    <div className="ek-buttons">
      {buttons.map(({ text, about, name, value, action, isSecondary = false, givesFile, leaves }) => (
        <button key={`${text} ${value ?? ''}`} type="submit" className={`nhsuk-button${isSecondary ? ' nhsuk-button--secondary' : ''}`} data-module="nhsuk-button" data-prevent-double-click="true" data-gives-file={givesFile} data-leaves={leaves === true ? '' : undefined} name={name} value={value} formAction={action}>
          {text}
          {about !== undefined && <span className="nhsuk-u-visually-hidden">: {about}</span>}
        </button>
      ))}
    </div>
  )
}

/** Prints the page. It is there only where scripts run; without them the words beside it name the browser's own way. */
export function PrintButton(): ReactNode {
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary ek-needs-script" data-module="ek-print">
      {words.print}
    </button>
  )
}
