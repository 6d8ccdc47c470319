/** What is typed and chosen in forms whose answers are kept nowhere, taken from one page to another. */

/** Names and values, as a form would send them. */
export type FormValues = readonly (readonly [name: string, value: string])[]

/** What a form says of itself, and not of what somebody chose or wrote. */
const ofThePage: readonly string[] = ['shown']

/** What a form would send now, but for files. */
export function valuesOfForm(form: HTMLFormElement): FormValues {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** The same, but for what nobody typed or chose. */
export function typedValuesOf(form: HTMLFormElement): FormValues {
  const names = new Set(fieldsOf(form).filter(({ type }) => type !== 'hidden').map(({ name }) => name))
  return valuesOfForm(form).filter(([name]) => names.has(name))
}

/**
 * What was changed on the page that is left goes along to the page that Back or Forward brings, whichever fields it shows: the page that is left always holds the newest of all.
 * A text that the page left does not carry is as drafted there, and stays.
 */
export function carryOver(left: HTMLFormElement, reached: HTMLFormElement): void {
  putValues(reached, valuesOfForm(left), namesOf(left))
}

/**
 * Brings a form to send these values.
 * @param names of fields that have no other values than these, even if none
 */
export function putValues(form: HTMLFormElement, newest: FormValues, names: readonly string[]): void {
  for (const name of new Set([...names, ...namesOf(form)].filter((one) => one !== '' && !ofThePage.includes(one)))) {
    const values = newest.flatMap(([one, value]) => (one === name ? [value] : []))
    const fields = fieldsOf(form).filter((field) => field.name === name)
    const represented = fields.flatMap((field) => setField(field, values))
    for (const value of values.filter((one) => !represented.includes(one))) addHidden(form, name, value)
  }
}

/** Brings what somebody typed and chose back into the same form. */
export function putTypedValues(form: HTMLFormElement, typed: FormValues): void {
  for (const field of fieldsOf(form).filter(({ type, name }) => type !== 'hidden' && type !== 'file' && name !== '')) {
    setField(field, typed.flatMap(([name, value]) => (name === field.name ? [value] : [])))
  }
}

type OwnField = HTMLInputElement | HTMLTextAreaElement

function fieldsOf(form: HTMLFormElement): readonly OwnField[] {
  return [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
}

function namesOf(form: HTMLFormElement): readonly string[] {
  return fieldsOf(form).map(({ name }) => name)
}

/** @returns the values that the field now stands for */
function setField(field: OwnField, values: readonly string[]): readonly string[] {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = values.includes(field.value)
    return [field.value]
  }
  if (field.type === 'hidden') {
    field.remove()
    return []
  }
  if (field.type !== 'file' && values[0] !== undefined) field.value = values[0]
  return values
}

function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
}
