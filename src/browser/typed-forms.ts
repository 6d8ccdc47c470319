import type { DraftForm } from './session-service.ts'

/** Forms whose fields are kept when they are not sent. */
export const draftForms = 'form.ek-plain-form'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** Secrets and files are not kept, and what nobody typed is drawn anew. */
const neverKept: readonly string[] = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']

/** Is there a field on this page that somebody could type into? */
export function hasFields(): boolean {
  return formsOfPage().some((form) => fieldsOf(form).length > 0)
}

/** What was typed on this page and not sent. A page that answers a form holds what was typed as its own: there everything counts. */
export function typedForms(): readonly DraftForm[] {
  const isAnswer = document.querySelector('.nhsuk-error-summary') !== null
  return formsOfPage().flatMap((form) => {
    const fields = fieldsOf(form).filter(({ name }) => name !== '')
    const names = new Set(fields.filter((field) => isAnswer || isChanged(field)).map(({ name }) => name))
    const typed = [...names].map((name) => [name, fields.filter((field) => field.name === name).flatMap(valuesOf)] as const)
    return typed.length === 0 ? [] : [{ action: form.getAttribute('action') ?? '', fields: Object.fromEntries(typed) }]
  })
}

/** Fills the form of this page that was typed into with what was typed. */
export function putBack({ action, fields }: DraftForm): void {
  const form = formsOfPage().find((one) => one.getAttribute('action') === action)
  if (form === undefined) return
  for (const [name, values] of Object.entries(fields)) {
    const ofName = fieldsOf(form).filter((field) => field.name === name)
    ofName.forEach((field, place) => setField(field, values, place))
  }
}

function formsOfPage(): readonly HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>(draftForms)]
}

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(
    (field): field is Field => field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && !neverKept.includes(field.type)),
  )
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const given = Math.max(0, options.findIndex(({ defaultSelected }) => defaultSelected))
    return field.multiple ? options.some(({ selected, defaultSelected }) => selected !== defaultSelected) : field.selectedIndex !== given
  }
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
}

function isTicked(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

function valuesOf(field: Field): readonly string[] {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ value }) => value)
  return isTicked(field) && !field.checked ? [] : [field.value]
}

function setField(field: Field, values: readonly string[], place: number): void {
  if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = values.includes(option.value)
  else if (isTicked(field)) field.checked = values.includes(field.value)
  else field.value = values[place] ?? ''
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
