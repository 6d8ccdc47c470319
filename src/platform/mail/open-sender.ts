import { reasonWords } from './mail-words.ts'
import { type SendMail, messageProblem } from './message.ts'

/** A way of sending that must be closed when the service stops. */
export interface OpenSender {
  readonly send: SendMail
  /** What is used and where, for the administration page; it holds no secret. */
  readonly describe: string
  /** Whether mail leaves this computer; where it does not, it is only written to files. */
  readonly leaves: boolean
  /** Lets a message under way end, then leaves the mail service. */
  readonly close: () => void
}

/** The same way of sending, which first refuses what can never be sent safely. */
export function refusingUnsound(send: SendMail): SendMail {
  return async (message) => {
    const problem = messageProblem(message)
    return problem === null ? send(message) : { kind: 'refused', reason: reasonWords.unsound[problem] }
  }
}
