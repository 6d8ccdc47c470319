import type { MailMessage } from '../message.ts'

/** A sound message to an invented person; the test names what matters. */
export function aMessage(given: Partial<MailMessage> = {}): MailMessage {
  return { id: '0d5ff2f4-52c5-4c07-a3c1-6f0f6a1c2b11', to: 'wilma.winter@trust.example', subject: 'Your link', text: 'Open this link:\n\nhttps://evenkeel.example/link/abc\n', ...given }
}

/** The time at which tests send. */
export const sendingTime = new Date('2026-08-06T09:30:00Z')
