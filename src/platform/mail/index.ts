// The front door of the mail platform.
export { type MailConfig, parseMailConfig } from './config.ts'
export type { MailMessage, SendMail } from './message.ts'
export { openSender } from './sender.ts'
export { type MailText, accessChanged, goalReminder, importFinished, mailTest, signInAddressChanged, signInLink, supervisorChosen, supervisorDeclined } from './templates.ts'
export { postMail, sendMailKind } from './outbox.ts'
export { type MailState, mailMigrations, mailTables } from './outbox-table.ts'
