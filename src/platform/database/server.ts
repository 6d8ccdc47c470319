import { type Result, failure } from '../../kernel/result.ts'
import type { DatabaseConfig } from './config.ts'
import type { DataFolderUse, DatabaseServer } from './database-server.ts'
import { openEmbeddedServer } from './embedded/embedded-server.ts'
import { openNamedServer } from './named-server.ts'

/** Oldest major version of PostgreSQL that Evenkeel runs on. */
export const oldestMajor = 15

/**
 * Opens the server that the configuration names.
 * @error one sentence that says how to mend it
 */
export async function openServer(config: DatabaseConfig, use: DataFolderUse): Promise<Result<DatabaseServer, string>> {
  const opened = config.kind === 'embedded' ? await openEmbeddedServer(config, use) : await openNamedServer(config)
  if (!opened.ok) return opened
  if (Number.parseInt(opened.value.version, 10) >= oldestMajor) return opened
  await opened.value.close()
  return failure(`The server runs PostgreSQL ${opened.value.version}: Evenkeel needs PostgreSQL ${oldestMajor} or later.`)
}
