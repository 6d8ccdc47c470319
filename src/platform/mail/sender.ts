import type { MailConfig } from './config.ts'
import { openNotify } from './send-by-notify.ts'
import { openSmtp } from './send-by-smtp.ts'
import { openFileOutbox } from './send-to-file.ts'
import type { OpenSender } from './open-sender.ts'

/**
 * Opens the way of sending that is configured. Nothing is sent and nothing is connected before the first message.
 * @param now the clock: the time of a request or a file
 * @param publicOrigin of the service, for example https://evenkeel.trust.example; with it, mail by SMTP has an HTML form too
 */
export function openSender(config: MailConfig, now: () => Date, publicOrigin: string | null = null): OpenSender {
  switch (config.kind) {
    case 'smtp':
      return openSmtp({ server: config.server, from: config.from, publicOrigin })
    case 'notify':
      return openNotify({ config: config.notify, now })
    case 'file':
      return openFileOutbox({ folder: config.folder, from: config.from, now })
  }
}
