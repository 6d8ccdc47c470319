import type { Domain } from '../../../kernel/vocabulary.ts'

/** Where we place a competency: on one of the two axes, or on neither. Our judgement, open to argument. */
export type Placement = Domain | 'foundation'

/** A competency of the NHS Management and Leadership Framework: its names alone, none of its text. */
export interface MlfCompetency {
  readonly area: MlfArea
  readonly standard: string
  readonly name: string
  readonly placement: Placement
}

/** The three domains of that framework; two of its own documents name the first differently. */
export const mlfAreas = {
  personal: { name: 'Personal impact', alsoCalled: 'Developing self' },
  managing: { name: 'Managing people and resources', alsoCalled: null },
  delivering: { name: 'Delivering across health and care', alsoCalled: null },
} as const
export type MlfArea = keyof typeof mlfAreas

/** @source NHS Management and Leadership Framework, version 1.0, as published in 2025: names only */
export const mlfCompetencies: readonly MlfCompetency[] = [
  { area: 'personal', standard: 'Personal productivity and wellbeing', name: 'Prioritise for personal productivity', placement: 'management' },
  { area: 'personal', standard: 'Personal productivity and wellbeing', name: 'Develop personal health and wellbeing strategies', placement: 'foundation' },
  { area: 'personal', standard: 'Personal productivity and wellbeing', name: 'Commit to continuing professional development', placement: 'foundation' },
  { area: 'personal', standard: 'Communicating well', name: 'Communicate with clarity and purpose', placement: 'foundation' },
  { area: 'personal', standard: 'Communicating well', name: 'Encourage open dialogue and feedback', placement: 'leadership' },
  { area: 'personal', standard: 'Communicating well', name: 'Influence, negotiate and manage upwards', placement: 'leadership' },
  { area: 'personal', standard: 'Responsibility and integrity', name: 'Take accountability for my actions', placement: 'foundation' },
  { area: 'personal', standard: 'Responsibility and integrity', name: 'Be visible, transparent, and present', placement: 'foundation' },
  { area: 'personal', standard: 'Responsibility and integrity', name: 'Manage with civility and compassion', placement: 'foundation' },
  { area: 'managing', standard: 'Building teams', name: 'Build engagement', placement: 'leadership' },
  { area: 'managing', standard: 'Building teams', name: 'Make sure people feel safe in the workplace', placement: 'management' },
  { area: 'managing', standard: 'Building teams', name: 'Manage challenges', placement: 'management' },
  { area: 'managing', standard: 'Performance and delivery', name: 'Provide clear purpose, vision, and deliverables', placement: 'management' },
  { area: 'managing', standard: 'Performance and delivery', name: 'Manage and measure performance', placement: 'management' },
  { area: 'managing', standard: 'Performance and delivery', name: 'Manage conflict and sensitive conversations', placement: 'management' },
  { area: 'managing', standard: 'Efficiency and effectiveness', name: 'Allocate and optimise the use of resources', placement: 'management' },
  { area: 'managing', standard: 'Efficiency and effectiveness', name: 'Maximise outputs and get best value for public money', placement: 'management' },
  { area: 'managing', standard: 'Efficiency and effectiveness', name: 'Use data, evidence and critical thinking', placement: 'management' },
  { area: 'delivering', standard: 'Improving quality', name: 'Respond to patient safety concerns, needs and preferences', placement: 'management' },
  { area: 'delivering', standard: 'Improving quality', name: 'Personalise care', placement: 'leadership' },
  { area: 'delivering', standard: 'Improving quality', name: 'Implement policies and ensure good governance', placement: 'management' },
  { area: 'delivering', standard: 'Innovation and improvement', name: 'Drive continuous improvement and innovation', placement: 'leadership' },
  { area: 'delivering', standard: 'Innovation and improvement', name: 'Transform through technology and innovation', placement: 'leadership' },
  { area: 'delivering', standard: 'Innovation and improvement', name: 'Support others through change', placement: 'leadership' },
  { area: 'delivering', standard: 'Working collaboratively', name: 'Build relationships', placement: 'leadership' },
  { area: 'delivering', standard: 'Working collaboratively', name: 'Lead a collaborative team', placement: 'leadership' },
  { area: 'delivering', standard: 'Working collaboratively', name: 'Share good practice', placement: 'leadership' },
]
