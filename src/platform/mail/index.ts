// The front door of the mail platform.
export { isMailAddress } from './address.ts'
export { type MailConfig, parseMailConfig } from './config.ts'
export type { MailMessage, SendMail, SendResult } from './message.ts'
export type { OpenSender } from './open-sender.ts'
export { openSender } from './sender.ts'
export { type ImportCounts, type MailText, accessChanged, firstAdministratorLink, importFinished, mailTest, signInLink } from './templates.ts'
export { type NewMail, postMail, sendMailKind } from './outbox.ts'
export { mailMigrations, mailTables } from './outbox-table.ts'
