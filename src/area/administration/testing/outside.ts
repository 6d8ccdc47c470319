import { secretBox } from '../../../platform/identity/index.ts'
import type { AdministrationOutside } from '../routes/outside.ts'

/** What administration needs from an installation, for tests. */
export function anOutside(given: Partial<AdministrationOutside> = {}): AdministrationOutside {
  let sealed = 0
  return {
    mail: { describe: 'Files in the folder /invented/outbox: nothing leaves this computer', leaves: false },
    // A nonce must never come twice under one key.
    box: secretBox('a key of at least 16 characters', (count) => {
      sealed += 1
      return Uint8Array.from({ length: count }, (_, index) => (sealed >> (8 * (index % 4))) % 256)
    }),
    version: '0.0.0-test',
    checks: async () => [{ what: 'Database', problem: null }],
    publicOrigin: 'https://evenkeel.trust.example',
    insecureProvidersAllowed: false,
    ...given,
  }
}
