import path from 'node:path'

/**
 * Why a data folder cannot be used, told from what the file system refused.
 * @param error whatever was thrown while the folder was looked at or opened
 * @param dataFolder as the person named it
 * @returns one sentence that says how to mend it; null when the file system refused nothing of the kind, so that the error is another's
 */
export function folderTrouble(error: unknown, dataFolder: string): string | null {
  if (!(error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string')) return null
  // What could not be made is not there to be given rights to: the folder that was to hold it is.
  const isMaking = 'syscall' in error && (error.syscall === 'mkdir' || error.syscall === 'mkdtemp')
  const place = isMaking ? path.dirname(error.path) : error.path
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return `The data folder ${dataFolder} cannot be used, because this account has no right to ${place}: give it the right, or name another folder with --data DIR.`
    case 'EROFS':
      return `The data folder ${dataFolder} cannot be used, because ${place} is on a disk that takes no changes: name another folder with --data DIR.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `The data folder ${dataFolder} cannot be used, because there is no room left for ${place}: make room, then start again.`
    case 'EEXIST':
    case 'ENOTDIR':
      return `The data folder ${dataFolder} cannot be used, because a file stands where a folder must be (${error.path}): move it away, or name another folder with --data DIR.`
    case 'ENOENT':
    case 'EISDIR':
      return `The data folder ${dataFolder} cannot be used, because there is no file ${error.path}: put it back from a copy, or name another folder with --data DIR.`
    default:
      return null
  }
}
