import { spawnSync } from 'node:child_process'

/**
 * Processes and all that they started, by the system's list.
 * @param roots process numbers; what is none (a child that never started, an unreadable file) is left out
 */
export function treeOf(...roots: readonly (number | undefined)[]): readonly number[] {
  const all = spawnSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const tree = new Set(roots.map((root = 0) => root).filter(namesOneProcess))
  for (let size = 0; size !== tree.size; ) {
    size = tree.size
    for (const [id = 0, parent = 0] of all) if (tree.has(parent)) tree.add(id)
  }
  return [...tree]
}

/** Kills processes with -9; one that went by itself between the look and the kill is gone too. */
export function kill(processIds: readonly number[]): void {
  for (const one of processIds.filter(namesOneProcess)) {
    try {
      process.kill(one, 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}

/** Number 0 stands for our own group and below it for others; 1 is the first process of the system. */
function namesOneProcess(processId: number): boolean {
  return processId > 1
}
