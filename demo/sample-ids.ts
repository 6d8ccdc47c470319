/** Ids that are the same for every seed and day: the ward manager of Curlew ward and what is around her. */
export const sampleIds = {
  tenant: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c01',
  /** The ward manager. */
  person: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c02',
  /** Her ward. */
  unit: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c03',
  /** Her post. */
  post: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c04',
  /** Her in her post. */
  holding: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c05',
  /** The matron to whom she reports. */
  lineManager: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c06',
  /** The senior staff nurse of another ward who starts to act up next Monday. */
  personStartingSoon: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c07',
  /** A measure of her ward: falls a month. */
  measure: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c11',
  /** An improvement of her ward, by that measure. */
  improvement: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c12',
  /** A driver, a change idea whose tests are closed, and an open cycle of that improvement, and its question of whether it changed. */
  driver: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c13',
  idea: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c14',
  cycle: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c15',
  question: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c16',
  /** The review of her ward that is open. */
  review: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c17',
  /** A practice run that she keeps. */
  run: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c18',
  /** A goal of hers that her matron signed off, one that waits for the sign-off, and one that goes on, with an activity that is planned. */
  goal: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c41',
  goalToSignOff: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c42',
  goalInHand: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c43',
  goalActivity: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c44',
  /** Her latest finished self-assessment, and the verification of it by her line manager. */
  assessment: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c21',
  verification: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c22',
  /** The self-assessment that the scientist has not finished. */
  openAssessment: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c25',
  /** The trust's own copy of the framework, as a draft. */
  framework: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c23',
  /** Her latest check-in, and what her line manager may read of them. */
  checkIn: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c61',
  checkInShare: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c62',
  /** The latest release of figures of the whole trust. */
  release: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c24',
  /** The way into a post of who starts to act up next Monday. */
  transition: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c31',
  /** The group of a programme that is over and closed. */
  cohort: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c51',
  /** A stretch assignment that she posted, and a learning set of which she is a member. */
  opportunity: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c53',
  learningSet: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c54',
  /** Her role charter, which she and her matron agreed. */
  roleCharter: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c33',
} as const
