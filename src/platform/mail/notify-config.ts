import { type Result, failure, success } from '../../kernel/result.ts'
import { isLoopback } from './loopback.ts'

/** What GOV.UK Notify needs to know of us. */
export interface NotifyConfig {
  readonly serviceId: string
  readonly secret: string
  /** A template with ((subject)) as its subject and ((body)) as its message. */
  readonly templateId: string
  /** Without a path or a slash at its end. */
  readonly origin: string
}

const notifyOrigin = 'https://api.notifications.service.gov.uk'
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const keyPattern = new RegExp(`^.*-(?<serviceId>${uuid})-(?<secret>${uuid})$`, 'i')
const templatePattern = new RegExp(`^${uuid}$`, 'i')

/**
 * Reads the settings of GOV.UK Notify.
 * @param env EVENKEEL_NOTIFY_KEY (name, service id and secret joined by hyphens), EVENKEEL_NOTIFY_TEMPLATE (UUID), EVENKEEL_NOTIFY_URL (only for a stub)
 * @error one sentence that says how to mend it, without the key
 * @source GOV.UK Notify, REST API documentation, API keys
 */
export function parseNotifyConfig(env: Readonly<Record<string, string | undefined>>): Result<NotifyConfig, string> {
  const { serviceId, secret } = keyPattern.exec(env['EVENKEEL_NOTIFY_KEY'] ?? '')?.groups ?? {}
  if (serviceId === undefined || secret === undefined) return failure('EVENKEEL_NOTIFY_KEY takes an API key of GOV.UK Notify, whole: its name, the service id and the secret, joined by hyphens.')
  const templateId = env['EVENKEEL_NOTIFY_TEMPLATE'] ?? ''
  if (!templatePattern.test(templateId)) return failure('EVENKEEL_NOTIFY_TEMPLATE takes the id of an email template that holds ((subject)) and ((body)): 36 letters, digits and hyphens.')
  const origin = originOf(env['EVENKEEL_NOTIFY_URL'] ?? '')
  if (origin === null) return failure('EVENKEEL_NOTIFY_URL takes an address that begins with https:// and has no path; http:// only for this computer. Leave it out to use GOV.UK Notify itself.')
  return success({ serviceId, secret, templateId, origin })
}

function originOf(text: string): string | null {
  if (text === '') return notifyOrigin
  const url = URL.parse(text)
  if (url === null || url.href !== `${url.origin}/`) return null
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)) ? url.origin : null
}
