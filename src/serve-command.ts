import { parseServeConfig } from './config.ts'
import { projectFolder, startService } from './main.ts'
import type { Command } from './platform/command-line/command.ts'
import { parseDatabaseConfig } from './platform/database/index.ts'

/** A stop that takes longer than this is forced: whoever sent the signal is waiting. */
const stopAtMostMs = 9_000

/** `evenkeel serve`: runs until it is told to stop; prints one line with the URL when it is ready. */
export const serveCommand: Command = async (args, io) => {
  const config = parseServeConfig(args, io.env, projectFolder)
  const databaseConfig = config.ok ? parseDatabaseConfig(io.env, config.value.dataFolder) : config
  if (!config.ok || !databaseConfig.ok) {
    io.stderr.write(`${config.ok ? (databaseConfig.ok ? '' : databaseConfig.error) : config.error}\n`)
    return 2
  }
  const stopped = untilToldToStop()
  const service = await startService(config.value, databaseConfig.value, { log: process.stderr, now: () => new Date() })
  if (!service.ok) {
    io.stderr.write(`${service.error}\n`)
    return 2
  }
  io.stdout.write(`Evenkeel is ready: ${service.value.url}\n`)
  await stopped
  if (process.connected) process.send?.('stopping')
  setTimeout(() => process.exit(1), stopAtMostMs).unref()
  await service.value.stop()
  return 0
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
