import type { Locator, Page } from 'playwright-core'

/** A button of the ward by its whole name. */
export function pressed(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** Goes from decision to decision, leads by delegating and does what is offered first, until a week begins. */
export async function whenIRunTo(page: Page, week: number): Promise<void> {
  await runUntil(page, pressed(page, `Start week ${week}`))
}

/** The same, until something is seen. */
export async function runUntil(page: Page, seen: Locator): Promise<void> {
  while (!(await seen.isVisible())) {
    if (await pressed(page, 'Decide').isVisible()) await answerByKeyboard(page)
    else {
      // The week goes on meanwhile: a button that was there a moment ago may be gone, and the end may have come.
      await pressed(page, 'To the next decision').evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click())) // buttons, by their role
      await pressed(page, 'Decide').or(seen).waitFor()
    }
  }
}

export async function answerByKeyboard(page: Page): Promise<void> {
  await page.locator('input[name=way][value=delegating]').press('Space')
  await page.locator('input[name=act]').first().press('Space')
  await pressed(page, 'Decide').press('Enter')
  await page.getByRole('heading', { name: 'What followed' }).waitFor()
  await page.locator('.ek-decision').getByRole('button', { name: 'Go on' }).press('Enter')
}

/** What is seen of the ward: its time, its beds, its people, its log. */
export function wardOn(page: Page): Promise<readonly string[]> {
  return page.locator('.ek-clock__time, .ek-ward__in-words, .ek-bed, .ek-bay__staff, .ek-log__line').allTextContents()
}
