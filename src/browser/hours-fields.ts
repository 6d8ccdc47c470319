import { button, element } from './page-elements.ts'

/** Hours that one press adds or takes. */
const step = 0.5
const mostHours = 37.5

/** Puts a button that takes and one that adds beside each field of hours, and says below how many hours are planned. Whoever changes hours has chosen hours of their own, and whoever chooses them sees the fields. */
export function serveHoursFields(): void {
  document.querySelectorAll<HTMLElement>('[data-module="ek-hours"]').forEach(serve)
}

function serve(group: HTMLElement): void {
  const fields = [...group.querySelectorAll<HTMLInputElement>('.ek-hours__field')]
  const sum = element('p', { className: 'ek-hours__sum ek-needs-script', role: 'status' }, '')
  const tell = () => (sum.textContent = `${spelled(fields.reduce((all, field) => all + hoursIn(field), 0))} ${group.dataset['sum'] ?? ''}`)
  ownChoice()?.addEventListener('change', () => group.closest('details')?.setAttribute('open', ''))
  for (const field of fields) {
    field.before(stepButton(group.dataset['less'] ?? '', '−', field, -step))
    field.after(stepButton(group.dataset['more'] ?? '', '+', field, step))
    field.addEventListener('input', () => {
      chooseOwn()
      tell()
    })
  }
  group.append(sum)
  tell()
}

function stepButton(word: string, sign: string, field: HTMLInputElement, by: number): HTMLButtonElement {
  const made = button(sign, 'ek-hours__step ek-needs-script', () => {
    field.value = spelled(Math.min(mostHours, Math.max(0, hoursIn(field) + by)))
    field.dispatchEvent(new Event('input'))
  })
  made.setAttribute('aria-label', `${word}: ${field.labels?.[0]?.textContent ?? ''}`)
  return made
}

function chooseOwn(): void {
  const own = ownChoice()
  if (own !== null) own.checked = true
}

function ownChoice(): HTMLInputElement | null {
  return document.querySelector('input[name="week"][value="own"]')
}

/** What cannot be read counts as none here; the server says what is wrong with it. */
function hoursIn({ value }: HTMLInputElement): number {
  const hours = Number(value.trim().replace(',', '.'))
  return Number.isFinite(hours) ? hours : 0
}

function spelled(hours: number): string {
  return String(Math.round(10 * hours) / 10)
}
