import type { ReactNode } from 'react'
import { type Choice, type FormOrigin, PlainForm, type Problem, RadioQuestion, TextField } from '../../../platform/design/index.ts'
import { type ProviderKind, type ProviderSettingsProblem, type TypedProviderSettings, matchings } from '../../../platform/identity/oidc/index.ts'
import { type TypedField, fieldsOfKind } from '../rules/provider-fields.ts'
import { providerProblemText } from '../words/provider-problems.ts'
import { fieldWords, matchingWords, providersWords as words } from '../words/providers.ts'
import { SecretField } from './secret-field.tsx'

/** A form for a provider, new or not. */
export interface ProviderFormModel {
  readonly action: string
  readonly from: FormOrigin
  readonly kind: ProviderKind
  readonly typed: TypedProviderSettings
  readonly problems: readonly ProviderSettingsProblem[]
  readonly version: number
  /** A secret that was typed before something else had to be mended, sealed; null when none was. */
  readonly sealedSecret: string | null
  readonly hasKeptSecret: boolean
  readonly button: string
}

/** What to mend, with its field; the first of each field. */
export function problemsOnPage(problems: readonly ProviderSettingsProblem[]): readonly Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) if (!seen.has(problem.field)) seen.set(problem.field, { fieldId: problem.field, words: providerProblemText(problem) })
  return [...seen.values()]
}

const matchingChoices: readonly Choice[] = matchings.map((value) => ({ value, ...matchingWords[value] }))

/** The fields that this kind of provider asks for. */
export function ProviderForm({ action, from, kind, typed, problems, version, sealedSecret, hasKeptSecret, button }: ProviderFormModel): ReactNode {
  const shown = new Map(problemsOnPage(problems).map((problem) => [problem.fieldId, problem.words]))
  const carried = { id: [typed.providerId], kind: [kind], version: [String(version)], ...(sealedSecret === null ? {} : { 'sealed-secret': [sealedSecret] }) }
  return (
    <PlainForm action={action} from={from} carried={carried} buttons={[{ text: button }]}>
      {fieldsOfKind[kind].map((field) => (
        <Field key={field} field={field} typed={typed} problem={shown.get(field)} secretHint={secretHint(sealedSecret, hasKeptSecret)} />
      ))}
    </PlainForm>
  )
}

function secretHint(sealedSecret: string | null, hasKeptSecret: boolean): string {
  if (sealedSecret !== null) return words.form.secretTyped
  return hasKeptSecret ? words.form.secretKept : fieldWords.clientSecret.hint
}

function Field({ field, typed, problem, secretHint: hintOfSecret }: { readonly field: TypedField; readonly typed: TypedProviderSettings; readonly problem: string | undefined; readonly secretHint: string }): ReactNode {
  const { label, hint } = fieldWords[field]
  const mend = problem === undefined ? {} : { problem }
  if (field === 'matchesBy') return <RadioQuestion name={field} legend={label} size="s" hint={hint} choices={matchingChoices} value={typed.matchesBy} {...mend} />
  if (field === 'clientSecret') return <SecretField id={field} name={field} label={label} hint={hintOfSecret} {...mend} />
  return <TextField id={field} name={field} label={label} hint={hint} value={typed[field]} {...mend} />
}
