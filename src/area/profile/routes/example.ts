import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Answer, SentRequest } from '../../../platform/http/route.ts'
import { notFound } from '../../../platform/http/sent-fields.ts'
import { exampleNames } from '../content/examples.ts'
import { examplePage } from '../pages/example-page.tsx'
import { exampleProfile } from '../service/example-profile.ts'

/** An invented profile. It is the same for everybody, and keeps nothing. */
export async function answerExample({ parameters }: SentRequest): Promise<Answer> {
  const name = parameters['example'] ?? ''
  return isOneOf(exampleNames, name) ? { kind: 'page', html: examplePage(name, exampleProfile(name)) } : notFound
}
