import { randomBytes } from 'node:crypto'
import { type ServeConfig, parseServeConfig } from './config.ts'
import { type Result, success } from './kernel/result.ts'
import { projectFolder, startService } from './main.ts'
import type { ServiceConfig } from './service-config.ts'
import type { Command, CommandIo } from './platform/command-line/command.ts'
import { parseDatabaseConfig } from './platform/database/index.ts'
import { installationSecret } from './platform/identity/index.ts'
import { parseMailConfig } from './platform/mail/index.ts'

/** A stop that takes longer than this, after the time in which everybody is still let in, is forced: whoever sent the signal is waiting. */
const stopAtMostMs = 9_000

/** `evenkeel serve`: runs until it is told to stop; prints one line with the URL when it is ready. */
export const serveCommand: Command = async (args, io) => {
  const config = parseServeConfig(args, io.env, projectFolder)
  const parsed = config.ok ? parseService(config.value, io.env) : config
  if (!parsed.ok) {
    io.stderr.write(`${parsed.error}\n`)
    return 2
  }
  const stopped = untilToldToStop()
  const service = await startService(parsed.value, { log: process.stderr, now: clockOf(parsed.value.serve) })
  if (!service.ok) {
    io.stderr.write(`${service.error}\n`)
    return 2
  }
  io.stdout.write(`Evenkeel is ready: ${service.value.url}\n`)
  for (const notice of service.value.notices) io.stderr.write(`${notice}\n`)
  await stopped
  if (process.connected) process.send?.('stopping')
  setTimeout(() => process.exit(1), parsed.value.serve.drainSeconds * 1000 + stopAtMostMs).unref()
  await service.value.stop()
  return 0
}

const dayMs = 86_400_000

function clockOf({ daysAhead }: ServeConfig): () => Date {
  return () => new Date(Date.now() + daysAhead * dayMs)
}

function parseService(serve: ServeConfig, env: CommandIo['env']): Result<ServiceConfig, string> {
  const database = parseDatabaseConfig(env, serve.dataFolder)
  if (!database.ok) return database
  const mail = parseMailConfig(env, serve.dataFolder)
  if (!mail.ok) return mail
  const secret = installationSecret(env['EVENKEEL_SECRET'], serve.dataFolder, randomBytes)
  return secret.ok ? success({ serve, database: database.value, mail: mail.value, secret: secret.value }) : secret
}

/** Ends with the first signal, or when the process that started this one is gone. */
function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    // `on` and not `once`: a terminal tells every process of a group, and whoever started us tells us again. The second time must not cut the first short.
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', () => resolve())
    // Listening to the channel must not keep a process alive that has nothing left to do.
    process.channel?.unref()
  })
}
