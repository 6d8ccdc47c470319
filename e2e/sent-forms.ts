import type { Locator, Page } from 'playwright-core'

const forms = 'main form[method=post]'

/** Sends a form as it stands. */
export function sendForm(page: Page, button?: string | RegExp): Promise<void> {
  return press(formWith(page, button), button)
}

/** Empties every field of a form, and sends it by its button. */
export async function sendEmptied(page: Page, button?: string | RegExp): Promise<void> {
  const form = formWith(page, button)
  await form.locator('input:not([type=hidden]), select, textarea').evaluateAll((fields) => {
    for (const field of fields as (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]) { // what the selector names
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) field.checked = false
      else field.value = ''
    }
  })
  await press(form, button)
}

/** Sends a form as if it had been drawn before somebody else changed the same thing. */
export async function sendFromBefore(page: Page, field: string, button?: string | RegExp): Promise<void> {
  const form = formWith(page, button)
  await form.locator(`input[name="${field}"]`).evaluate((input) => ((input as HTMLInputElement).value = '999')) // an input, by the selector
  await press(form, button)
}

/** A field for a file is a button too, to the browser: the first element of that name is meant. */
function press(form: Locator, button?: string | RegExp): Promise<void> {
  return (button === undefined ? form.locator('button').first() : form.getByRole('button', { name: button }).first()).click()
}

/** The form with this button, or the first of the page. */
function formWith(page: Page, button?: string | RegExp): Locator {
  const all = page.locator(forms)
  return button === undefined ? all.first() : all.filter({ has: page.getByRole('button', { name: button }) }).first()
}
