import { startServer } from '../test/server.ts'
import { benchLargeForms } from './large-forms.ts'
import { print, timeOneAfterAnother } from './timing.ts'

const times = 200
const plan = 'profession=nurse&setting=ward&kind=acting-up&start-day=1&start-month=3&start-year=2027&shown=answers'
const questions = ['qualityMatters', 'youKnowEnough', 'problemIsClear', 'backingNeeded', 'wouldBackYou', 'shareTheAim', 'willDisagree', 'theyKnowEnough', 'chanceToGrow']
const allUnsure = ['urgency', 'severity', 'familiarity', 'experience', ...questions].map((field) => `${field}=unsure`).join('&')

/** Forms that keep nothing: the dearest page of each kind. */
const forms: readonly { readonly form: string; readonly path: string; readonly body: string }[] = [
  { form: 'plan, on one page', path: '/stepping-up/plan', body: `${plan}&sheet=one-page` },
  { form: 'plan, everything to print', path: '/stepping-up/plan', body: `${plan}&sheet=all` },
  { form: 'situation, every answer unsure', path: '/situations/questions', body: `${allUnsure}&audience=group&signs=staffing&signs=morale-low&factors=autonomy&command=read` },
  { form: 'first look', path: '/first-look', body: 'standing=new&risk-management=not-yet' },
]

/** Measures the answer times of forms, one after another, and the memory that large ones take; prints one JSON line each. */
export async function benchForms(): Promise<void> {
  const server = await startServer()
  try {
    for (const { form, path, body } of forms) {
      const request = { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }
      const bytes = (await (await fetch(server.url + path, request)).arrayBuffer()).byteLength
      print({ bench: 'forms', form, bytes, ...(await timeOneAfterAnother(server.url + path, times, request)) })
    }
  } finally {
    await server.discard()
  }
  await benchLargeForms()
}
