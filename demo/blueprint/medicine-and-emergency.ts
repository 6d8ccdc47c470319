import type { UnitPlan } from './unit-plan.ts'

/** Emergency care, the medical wards and cancer care. */
export const medicineAndEmergency: UnitPlan = {
  name: 'Medicine and emergency care',
  staffing: 'division',
  parts: [
    {
      name: 'Emergency care', staffing: 'clinical-directorate', field: 'emergency care',
      parts: [
        {
          name: 'Emergency department', staffing: 'emergency-department',
          parts: [
            { name: 'Resuscitation and majors team', staffing: 'emergency-team', field: 'majors' },
            { name: 'Minor injuries team', staffing: 'emergency-team', field: 'minor injuries' },
            { name: "Children's emergency team", staffing: 'emergency-team', field: "children's emergency care" },
          ],
        },
        { name: 'Same day emergency care', staffing: 'emergency-team', field: 'same day emergency care' },
        { name: 'Bittern ward', staffing: 'ward' },
        { name: 'Emergency medicine doctors', staffing: 'medical-team', field: 'emergency medicine' },
      ],
    },
    {
      name: 'Acute and general medicine', staffing: 'clinical-directorate', field: 'acute medicine',
      parts: [
        { name: 'Alder ward', staffing: 'ward' },
        { name: 'Kestrel ward', staffing: 'ward' },
        { name: 'Hazel ward', staffing: 'ward' },
        { name: 'Plover ward', staffing: 'ward', fate: 'closes' },
        { name: 'Discharge lounge', staffing: 'clinic', field: 'discharge' },
        { name: 'Acute medicine doctors', staffing: 'medical-team', field: 'acute medicine' },
      ],
    },
    {
      name: 'Older people and stroke', staffing: 'clinical-directorate', field: 'care of older people',
      parts: [
        { name: 'Curlew ward', staffing: 'ward' },
        { name: 'Larch ward', staffing: 'ward' },
        { name: 'Heron stroke ward', staffing: 'ward' },
        { name: 'Sandpiper frailty ward', staffing: 'ward', fate: 'opens' },
        { name: 'Older people doctors', staffing: 'medical-team', field: 'care of older people' },
      ],
    },
    {
      name: 'Heart and lungs', staffing: 'clinical-directorate', field: 'cardiology',
      parts: [
        { name: 'Rowan ward', staffing: 'ward' },
        { name: 'Dunlin respiratory ward', staffing: 'ward' },
        { name: 'Coronary care unit', staffing: 'ward' },
        { name: 'Cardiology doctors', staffing: 'medical-team', field: 'cardiology' },
        { name: 'Respiratory doctors', staffing: 'medical-team', field: 'respiratory medicine' },
      ],
    },
    {
      name: 'Digestive, kidney and hormone care', staffing: 'clinical-directorate', field: 'gastroenterology',
      parts: [
        { name: 'Willow ward', staffing: 'ward' },
        { name: 'Teal renal ward', staffing: 'ward' },
        { name: 'Dialysis unit', staffing: 'clinic', field: 'dialysis' },
        { name: 'Gastroenterology doctors', staffing: 'medical-team', field: 'gastroenterology' },
        { name: 'Renal and diabetes doctors', staffing: 'medical-team', field: 'renal medicine' },
      ],
    },
    {
      name: 'Cancer and blood', staffing: 'clinical-directorate', field: 'oncology',
      parts: [
        { name: 'Maple ward', staffing: 'ward' },
        { name: 'Chemotherapy day unit', staffing: 'clinic', field: 'chemotherapy' },
        { name: 'Cancer doctors', staffing: 'medical-team', field: 'oncology' },
        { name: 'Haematology doctors', staffing: 'medical-team', field: 'haematology' },
      ],
    },
  ],
}
