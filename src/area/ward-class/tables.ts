import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { PackName, SettingName } from '../../engine/ward/index.ts'
import type { Look } from './rules/look.ts'

/** The tables of this area, as Kysely knows them (docs/adr/0020-what-a-class-of-the-ward-keeps.md). */
export interface WardClassTables {
  readonly ward_class: {
    readonly code: string
    readonly lead_secret_sha256: string
    readonly opened_on: CalendarDate
    readonly setting: SettingName
    readonly pack: PackName
    readonly seed: string
    readonly is_frozen: boolean
    readonly hold_after_week: number | null
    readonly has_ended: boolean
  }
  readonly ward_class_place: {
    readonly code: string
    readonly place_sha256: string
    readonly run: string
    readonly decisions: number
    readonly weeks: number
    /** Weeks whose looks hold this place. */
    readonly looked_at: readonly number[]
  }
  readonly ward_class_look: {
    readonly code: string
    readonly week: number
    /** From 1: looks of one week are of different places. */
    readonly part: number
    readonly look: Look
  }
}
