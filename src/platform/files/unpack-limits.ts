/** How much an archive may grow when it is unpacked: a defence against archives made to fill the memory or the disk. */
export interface UnpackLimits {
  /** Bytes of one unpacked file. */
  readonly maxBytes: number
  /** Unpacked bytes per packed byte. */
  readonly maxRatio: number
}

/** The same for an archive of which several files are read. */
export interface ArchiveLimits extends UnpackLimits {
  /** Unpacked bytes of all files together. */
  readonly maxBytesInAll: number
  /** Files that the archive names, read or not. */
  readonly maxFiles: number
}

/** Every file that an archive names takes memory before anything is unpacked: no publication that we read names more than some dozens. */
export const ordinaryFilesOfArchive = 10_000

/** Ordinary tables of figures shrink 10 to 30 times; one file of a gigabyte is more than any publication that we read. */
export const ordinaryUnpackLimits: UnpackLimits = { maxBytes: 1_000_000_000, maxRatio: 250 }

/** What is unpacked into memory as a whole is held ten times over while it becomes text and cells: lists of organisations have 5 million bytes. */
export const inMemoryUnpackLimits: UnpackLimits = { maxBytes: 16_000_000, maxRatio: 250 }
