import { button, element } from './page-elements.ts'
import type { SessionWords } from './session-service.ts'

/** What somebody may do when warned. */
interface WarningChoices {
  readonly stay: () => void
  readonly leave: () => void
}

/** The dialog that warns before a sign-in ends for want of use. */
interface IdleWarning {
  readonly isOpen: () => boolean
  /** @param isLast the sign-in ends whatever anybody does */
  readonly open: (words: SessionWords, isLast: boolean, leftMs: number, choices: WarningChoices) => void
  readonly showMinutes: (leftMs: number) => void
  readonly close: () => void
}

/** The warning of this page, not open yet. */
export function idleWarning(): IdleWarning {
  let shown: { readonly dialog: HTMLDialogElement; readonly heading: HTMLElement; readonly headings: readonly string[] } | null = null

  function showMinutes(leftMs: number): void {
    const text = shown?.headings[Math.min(shown.headings.length - 1, Math.ceil(leftMs / 60_000))]
    if (shown !== null && text !== undefined && shown.heading.textContent !== text) shown.heading.textContent = text
  }

  return {
    isOpen: () => shown !== null,
    open: (words, isLast, leftMs, choices) => {
      const heading = element('h2', { id: 'ek-session-heading', className: 'nhsuk-heading-m' }, '')
      shown = { dialog: warningDialog(heading, words, isLast, choices), heading, headings: words.headings }
      document.body.append(shown.dialog)
      showMinutes(leftMs)
      shown.dialog.showModal()
    },
    showMinutes,
    close: () => {
      shown?.dialog.close()
      shown?.dialog.remove()
      shown = null
    },
  }
}

function warningDialog(heading: HTMLElement, words: SessionWords, isLast: boolean, choices: WarningChoices): HTMLDialogElement {
  const dialog = element('dialog', { className: 'ek-session-warning', role: 'alertdialog' }, '')
  dialog.setAttribute('aria-labelledby', heading.id)
  dialog.setAttribute('aria-describedby', 'ek-session-words')
  dialog.append(
    heading,
    element('p', { id: 'ek-session-words' }, isLast ? words.last : words.words),
    button(isLast ? words.goOn : words.stay, 'nhsuk-button', choices.stay),
    button(words.leave, 'nhsuk-button nhsuk-button--secondary', choices.leave),
  )
  // The Escape key says that somebody is there.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    choices.stay()
  })
  return dialog
}
