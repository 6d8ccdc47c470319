/** A button that a script put there. */
export function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className }, text)
  made.addEventListener('click', press)
  return made
}

/** A new element that says a text, and no markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>, text: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties, text === '' ? {} : { textContent: text })
}
