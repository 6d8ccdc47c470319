import { exponentialAt } from '../../../kernel/chance/exponential.ts'
import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { Threshold } from '../patients/threshold.ts'
import { atFirst, beginAt } from './usual.ts'

export type Role = 'nurse' | 'assistant'

/** Chances of one post: what befalls its holders does not hang on what befalls others. */
export interface PostLuck {
  readonly sickness: RandomSource
  readonly leaving: RandomSource
}

/** A post of the ward and who holds it. The post stays when she leaves. */
export class Person {
  readonly number: number
  readonly role: Role
  private readonly luck: PostLuck
  /** Whom she works with, by number. */
  ties: Int32Array = new Int32Array(0)

  isInPost = true
  /** Until when the post is vacant, in days, when nobody is in it. */
  vacantUntil = -1
  /** The day on which she leaves, once she has handed in notice. */
  leavesOn = Infinity
  sickUntil = -1
  isOnLeave = false

  energy: number
  morale: number
  trust: number
  /** Does she dare to say what she sees? */
  voice: number
  /** How well she knows this ward, 0 to 1. */
  experience: number
  /** Her norm of care: 1 is all of it. */
  norm = 1

  /** Hours that the roster owes her; below 0 she has worked more. */
  owed = 0
  /** Index of the last shift she worked: two a day. */
  lastShift = -10
  /** The week in which she last took an extra shift. */
  extraInWeek = -1
  isOnExtraShift = false

  private readonly illness: Threshold
  private readonly notice: Threshold

  constructor(number: number, role: Role, luck: PostLuck) {
    this.number = number
    this.role = role
    this.luck = luck
    this.illness = new Threshold(luck.sickness)
    this.notice = new Threshold(luck.leaving)
    this.energy = beginAt(atFirst.energy, luck.leaving.uniform())
    this.morale = beginAt(atFirst.morale, luck.leaving.uniform())
    this.trust = beginAt(atFirst.trust, luck.leaving.uniform())
    this.voice = beginAt(atFirst.voice, luck.leaving.uniform())
    this.experience = beginAt(atFirst.experience, luck.leaving.uniform())
  }

  /** Is she in her post, well, and not on leave on a day? */
  isThere(day: number): boolean {
    return this.isInPost && this.sickUntil <= day && !this.isOnLeave
  }

  /**
   * Lets a day's risk of falling ill add up.
   * @param risk of the day, as a chance near 0
   * @param meanDays of sickness
   * @returns days for which she falls ill; 0 when she does not
   */
  fallIll(risk: number, meanDays: number): number {
    if (!this.illness.isReachedWith(risk)) return 0
    return 1 + Math.floor((meanDays - 0.5) * exponentialAt(this.luck.sickness.uniform()))
  }

  /** Lets a day's risk of handing in notice add up, and says whether she does. */
  handInNotice(risk: number): boolean {
    return this.notice.isReachedWith(risk)
  }

  /** Another future for what may still befall whoever holds this post. */
  renewLuck(luck: RandomSource): void {
    this.illness.renew(luck)
    this.notice.renew(luck)
  }

  /** Somebody new comes into the post. */
  begin(morale: number, trust: number, voice: number, norm: number): void {
    this.isInPost = true
    this.leavesOn = Infinity
    this.sickUntil = -1
    this.energy = 0.8
    this.morale = morale
    this.trust = trust
    this.voice = voice
    this.norm = norm
    this.experience = 0.1 + 0.3 * this.luck.leaving.uniform()
    this.owed = 0
  }
}
