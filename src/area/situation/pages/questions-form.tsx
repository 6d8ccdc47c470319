import type { ReactNode } from 'react'
import { CheckboxQuestion, type Choice, RadioQuestion, type RadioQuestionModel } from '../../../platform/design/index.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type ChoiceField, type Described, type FieldId, type ListField, choicesOf, listFields, valueOf } from '../rules/described.ts'
import { factorHints, textOf } from '../words/fields.ts'

/** A question as one of several on a page. */
export function Question({ field, described, problem }: { readonly field: FieldId; readonly described: Described; readonly problem?: string }): ReactNode {
  return questionWith(field, described, { size: 's', ...(problem === undefined ? {} : { problem }) })
}

/** A question alone on its page: it is the h1. */
export function QuestionAlone({ field, described, caption, problem }: { readonly field: FieldId; readonly described: Described; readonly caption: string; readonly problem?: string }): ReactNode {
  return questionWith(field, described, { headingCaption: caption, ...(problem === undefined ? {} : { problem }) })
}

function questionWith(field: FieldId, described: Described, look: Pick<RadioQuestionModel, 'size' | 'headingCaption' | 'problem'>): ReactNode {
  const { question, hint } = textOf(field, described.audience)
  const model = { name: field, legend: question, hint, choices: choicesFor(field, described), ...look }
  if (isOneOf(listFields, field)) return <CheckboxQuestion {...model} values={valuesIn(described, field)} />
  return <RadioQuestion {...model} {...given(described, field)} />
}

function choicesFor(field: FieldId, { audience }: Described): readonly Choice[] {
  const texts: Readonly<Partial<Record<string, string>>> = textOf(field, audience).choices
  const hints: Readonly<Partial<Record<string, string>>> = field === 'factors' ? factorHints : {}
  return choicesOf[field].map((value) => {
    const [text, hint] = [texts[value], hints[value]]
    if (text === undefined) throw new Error(`the choice ${value} has words`)
    return { value, text, ...(hint === undefined ? {} : { hint }) }
  })
}

function valuesIn(described: Described, field: ListField): readonly string[] {
  return described[field] ?? []
}

function given(described: Described, field: ChoiceField): { readonly value?: string } {
  const value = valueOf(described, field)
  return typeof value === 'string' ? { value } : {}
}
