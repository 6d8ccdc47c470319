// The front door of the mail platform.
export { type MailConfig, parseMailConfig } from './config.ts'
export type { MailMessage, SendMail, SendResult } from './message.ts'
export type { OpenSender } from './open-sender.ts'
export { openSender } from './sender.ts'
export { type ImportCounts, type MailText, accessChanged, firstAdministratorLink, importFinished, mailTest, signInAddressChanged, signInLink, supervisorChosen, supervisorDeclined } from './templates.ts'
export { type NewMail, postMail, sendMailKind } from './outbox.ts'
export { type MailState, mailMigrations, mailTables } from './outbox-table.ts'
