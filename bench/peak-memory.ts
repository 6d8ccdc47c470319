import { readFileSync } from 'node:fs'

/**
 * The most memory that a process, or one of those that it started, has had so far.
 * @returns MiB; null where the system does not say it
 */
export function peakMemoryMib(processId: number): number | null {
  const status = textOf(`/proc/${processId}/status`)
  const own = /^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1]
  if (own === undefined) return null
  const children = textOf(`/proc/${processId}/task/${processId}/children`).trim().split(' ').filter((id) => id !== '')
  return Math.max(Math.round(Number(own) / 1024), ...children.map((id) => peakMemoryMib(Number(id)) ?? 0))
}

/** Empty for a process that has ended meanwhile, and where the system keeps no such files. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return ''
    throw error
  }
}
