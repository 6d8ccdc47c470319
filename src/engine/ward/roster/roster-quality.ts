import type { Ward } from '../run/ward.ts'

/** How well the roster is made: by your hours, and by how capable its process is. */
export function rosterQuality(ward: Ward): number {
  return (ward.kept.roster + (ward.capability[0] ?? 0)) / 2
}
