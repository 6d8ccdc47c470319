/** A new element of a class, with what is in it. Texts stay texts. */
export function box<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...inside: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...inside)
  return made
}

/** A list with a bullet for each line. */
export function bullets(lines: readonly (Node | string)[]): HTMLUListElement {
  return box('ul', 'nhsuk-list nhsuk-list--bullet', ...lines.map((line) => box('li', '', line)))
}

/** Choices of which one is taken, in a group with a legend. @param about a sentence on all of them */
export function radioGroup(name: string, legend: string, choices: readonly { readonly value: string; readonly text: string; readonly hint?: string }[], chosen: string | null, about?: string): HTMLFieldSetElement {
  const items = choices.map(({ value, text, hint }) => {
    const id = `${name}-${value}`
    const input = Object.assign(document.createElement('input'), { type: 'radio', className: 'nhsuk-radios__input', id, name, value, checked: value === chosen })
    const label = box('label', 'nhsuk-label nhsuk-radios__label', text)
    label.htmlFor = id
    if (hint === undefined) return box('div', 'nhsuk-radios__item', input, label)
    const hinted = box('div', 'nhsuk-hint nhsuk-radios__hint', hint)
    hinted.id = `${id}-hint`
    input.setAttribute('aria-describedby', hinted.id)
    return box('div', 'nhsuk-radios__item', input, label, hinted)
  })
  const said = about === undefined ? [] : [Object.assign(box('p', 'nhsuk-hint', about), { id: `${name}-about` })]
  const group = box('fieldset', 'nhsuk-fieldset', box('legend', 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s', legend), ...said, box('div', 'nhsuk-radios nhsuk-radios--small', ...items))
  for (const { id } of said) group.setAttribute('aria-describedby', id)
  return group
}

/** Choices of which any may be taken, in a group with a legend and a hint. */
export function checkboxGroup(name: string, legend: string, hint: string, choices: readonly { readonly value: string; readonly text: string }[]): HTMLFieldSetElement {
  const hinted = Object.assign(box('div', 'nhsuk-hint', hint), { id: `${name}-hint` })
  const items = choices.map(({ value, text }) => {
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', className: 'nhsuk-checkboxes__input', id: `${name}-${value}`, name, value })
    const label = Object.assign(box('label', 'nhsuk-label nhsuk-checkboxes__label', text), { htmlFor: input.id })
    return box('div', 'nhsuk-checkboxes__item', input, label)
  })
  const group = box('fieldset', 'nhsuk-fieldset', box('legend', 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s', legend), hinted, box('div', 'nhsuk-checkboxes nhsuk-checkboxes--small', ...items))
  group.setAttribute('aria-describedby', hinted.id)
  return group
}

/** The value of the choice that is taken; null when none is. */
export function chosenIn(group: HTMLElement): string | null {
  return group.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? null
}

/** Makes an element able to have the focus, and gives it. */
export function focusOn(one: HTMLElement): void {
  one.tabIndex = -1
  one.focus()
}

/** Asked of the window: does all of the ward stand in one column, as on a phone? */
export const inOneColumn = '(max-width: 61.99em)'

/** Puts the upper edge of an element at that of the window, where the page is long enough; what stays in sight there is not reckoned with. */
export function scrollToTop(one: HTMLElement): void {
  scrollTo(0, one.getBoundingClientRect().top + scrollY)
}

/** A new element of a drawing. */
export function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  return made
}
