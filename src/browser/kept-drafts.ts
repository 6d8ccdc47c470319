import { button, element } from './page-elements.ts'
import type { SessionService, SessionWords } from './session-service.ts'
import { hasFields, putBack, typedForms } from './typed-forms.ts'

/** What is typed on this page and not sent, kept with the service so that nothing is lost when a sign-in ends. */
interface KeptDrafts {
  /** Keeps what is typed now; says nothing twice. @param isPageGoing it must arrive after the page is gone */
  readonly keep: (isPageGoing: boolean) => Promise<void>
  /** What was typed is sent, or not wanted. */
  readonly forget: () => Promise<void>
  /** On the way back in: asks whether to put back what was typed earlier. */
  readonly offer: () => Promise<void>
}

const nothing = '[]'
/** Characters of what a browser still sends for a page that is gone. */
const mostOfAGonePage = 50_000

/** The drafts of this page. */
export function keptDrafts(service: SessionService): KeptDrafts {
  let kept = nothing

  async function keep(isPageGoing: boolean): Promise<void> {
    const forms = JSON.stringify(typedForms())
    if (forms === kept) return
    kept = forms
    const outlivesPage = isPageGoing && forms.length < mostOfAGonePage
    await (forms === nothing ? service.forgetDraft(outlivesPage) : service.keepDraft(forms, outlivesPage))
  }

  async function forget(): Promise<void> {
    if (kept === nothing) return
    kept = nothing
    await service.forgetDraft(true)
  }

  async function offer(): Promise<void> {
    const found = hasFields() ? await service.findDraft() : null
    if (found === null) return
    kept = JSON.stringify(found.forms)
    const note = draftNote(found.words, { putBack: () => found.forms.forEach(putBack), forget: () => void forget() })
    document.querySelector('main')?.prepend(note)
  }

  return { keep, forget, offer }
}

function draftNote(words: SessionWords, choices: { readonly putBack: () => void; readonly forget: () => void }): HTMLElement {
  const note = element('div', { className: 'nhsuk-inset-text ek-draft-note', role: 'status' }, '')
  const said = element('p', {}, words.draftFound)
  const putBackButton = button(words.putBack, 'nhsuk-button', () => {
    choices.putBack()
    said.textContent = words.putBackDone
    putBackButton.remove()
    forgetButton.remove()
    said.tabIndex = -1
    said.focus()
  })
  const forgetButton = button(words.forget, 'nhsuk-button nhsuk-button--secondary', () => {
    choices.forget()
    note.remove()
    document.querySelector<HTMLElement>('h1')?.scrollIntoView()
  })
  note.append(said, putBackButton, ' ', forgetButton)
  return note
}
