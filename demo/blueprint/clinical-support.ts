import type { UnitPlan } from './unit-plan.ts'

/** Imaging, laboratories, pharmacy, therapies in hospital and the services for outpatients. */
export const clinicalSupport: UnitPlan = {
  name: 'Clinical support services',
  staffing: 'service-division',
  parts: [
    {
      name: 'Imaging', staffing: 'consultant-directorate', field: 'imaging', profession: 'allied-health',
      parts: [
        { name: 'X-ray', staffing: 'imaging-team', field: 'x-ray' },
        { name: 'CT scanning', staffing: 'imaging-team', field: 'CT' },
        { name: 'MRI scanning', staffing: 'imaging-team', field: 'MRI' },
        { name: 'Ultrasound', staffing: 'imaging-team', field: 'ultrasound' },
        { name: 'Imaging doctors', staffing: 'consultant-team', field: 'radiology' },
      ],
    },
    {
      name: 'Laboratories', staffing: 'consultant-directorate', field: 'laboratories', profession: 'science',
      parts: [
        { name: 'Blood sciences', staffing: 'science-team', field: 'blood sciences' },
        { name: 'Microbiology', staffing: 'science-team', field: 'microbiology' },
        { name: 'Tissue laboratory', staffing: 'science-team', field: 'cellular pathology' },
        { name: 'Laboratory doctors', staffing: 'consultant-team', field: 'pathology' },
      ],
    },
    {
      name: 'Physiology and medical physics', staffing: 'service-directorate', field: 'physiology', profession: 'science',
      parts: [
        { name: 'Heart and lung physiology', staffing: 'science-team', field: 'cardiac physiology' },
        { name: 'Audiology', staffing: 'science-team', field: 'audiology' },
        { name: 'Clinical engineering', staffing: 'science-team', field: 'clinical engineering' },
      ],
    },
    {
      name: 'Pharmacy', staffing: 'service-directorate', field: 'pharmacy', profession: 'pharmacy',
      parts: [
        { name: 'Dispensary', staffing: 'pharmacy-team', field: 'dispensary' },
        { name: 'Ward pharmacy', staffing: 'pharmacy-team', field: 'ward pharmacy' },
        { name: 'Aseptic pharmacy', staffing: 'pharmacy-team', field: 'aseptic services' },
      ],
    },
    {
      name: 'Hospital therapies', staffing: 'service-directorate', field: 'hospital therapies', profession: 'allied-health',
      parts: [
        { name: 'Physiotherapy', staffing: 'therapy-team', field: 'physiotherapy' },
        { name: 'Occupational therapy', staffing: 'therapy-team', field: 'occupational therapy' },
        { name: 'Speech and language therapy', staffing: 'therapy-team', field: 'speech and language therapy' },
        { name: 'Dietetics', staffing: 'therapy-team', field: 'dietetics' },
        { name: 'Psychology in hospital', staffing: 'psychology-team', field: 'hospital psychology' },
      ],
    },
    {
      name: 'Outpatients and patient services', staffing: 'service-directorate', field: 'patient services', profession: 'administration',
      parts: [
        { name: 'Booking centre', staffing: 'patient-services' },
        { name: 'Health records', staffing: 'patient-services' },
        { name: 'Main outpatient clinic', staffing: 'clinic', field: 'outpatients' },
        { name: 'Phlebotomy', staffing: 'clinic', field: 'phlebotomy' },
        { name: 'Patient transport', staffing: 'transport-team' },
      ],
    },
  ],
}
