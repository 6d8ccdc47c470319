import { type Result, failure, success } from '../../kernel/result.ts'
import { dropNextSecret, installationSecret, keptSecret, nextSecret, shortestSecret, takeNextSecret } from './installation-secret.ts'

/** From which secret to which, and what to do with the file that keeps it. */
export interface SecretChange {
  readonly from: string
  readonly to: string
  /** Once everything is sealed anew. @returns the file that holds the former secret; null when no file was changed */
  readonly take: (now: Date) => string | null
  /** When nothing was sealed anew. */
  readonly drop: () => void
}

const nothingToDrop = () => undefined

/**
 * What is to be changed: the secret that the data folder keeps, for one that is made now; or the one that EVENKEEL_FORMER_SECRET names, for the one that the installation has.
 * @param env EVENKEEL_SECRET and EVENKEEL_FORMER_SECRET
 * @error one sentence that says how to mend it, without a secret
 */
export function planSecretChange(env: Readonly<Record<string, string | undefined>>, dataFolder: string, randomBytes: (count: number) => Uint8Array): Result<SecretChange, string> {
  const [given, former] = [env['EVENKEEL_SECRET'] ?? '', env['EVENKEEL_FORMER_SECRET'] ?? '']
  if (former !== '') return fromNamed(former, installationSecret(given, dataFolder, randomBytes))
  if (given !== '') return failure('EVENKEEL_SECRET holds the new secret: name the one before by EVENKEEL_FORMER_SECRET.')
  const kept = keptSecret(undefined, dataFolder)
  if (kept === null) return failure(`There is no secret in ${dataFolder} to change: name the data folder with --data DIR, or set EVENKEEL_SECRET and EVENKEEL_FORMER_SECRET.`)
  if (kept.length < shortestSecret) return failure(`The file secret in ${dataFolder} holds no secret: put it back from where you keep it.`)
  return success({ from: kept, to: nextSecret(dataFolder, randomBytes), take: (now) => takeNextSecret(dataFolder, now), drop: () => dropNextSecret(dataFolder) })
}

function fromNamed(from: string, to: Result<string, string>): Result<SecretChange, string> {
  if (!to.ok) return to
  if (to.value === from) return failure('The former secret is the secret of this installation: nothing is to be changed.')
  return success({ from, to: to.value, take: () => null, drop: nothingToDrop })
}
