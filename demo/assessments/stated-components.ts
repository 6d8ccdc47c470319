/** A value for each domain. */
export interface OfBoth {
  readonly management: number
  readonly leadership: number
}

/**
 * What the answers of the demonstration are made from, on the scale from 1 to 5 before they are rounded and cut. Invented: a report on them must find this again, and says nothing of the NHS.
 * People differ as the default components of the engine of measurement say: 0.08 between people and 0.22 between raters of one person, which one's own view holds together.
 */
export const statedComponents = {
  mean: { management: 3.4, leadership: 3.15 },
  /** Variance between services, and between people of one. */
  service: 0.05,
  person: 0.25,
  /** Of both domains, between services and between people alike. */
  correlation: 0.75,
  personCapability: 0.03,
  behaviour: 0.01,
  residual: 0.3,
} as const
