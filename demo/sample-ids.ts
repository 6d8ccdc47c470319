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
} as const
