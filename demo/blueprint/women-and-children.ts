import type { UnitPlan } from './unit-plan.ts'

/** Maternity, gynaecology and the care of children in hospital. */
export const womenAndChildren: UnitPlan = {
  name: 'Women and children',
  staffing: 'division',
  parts: [
    {
      name: 'Maternity', staffing: 'clinical-directorate', field: 'maternity',
      parts: [
        { name: 'Labour ward', staffing: 'maternity-ward' },
        { name: 'Wren maternity ward', staffing: 'maternity-ward' },
        { name: 'Fern birth centre', staffing: 'maternity-ward' },
        {
          name: 'Community midwifery', staffing: 'maternity-ward',
          parts: [
            { name: 'Community midwifery north', staffing: 'maternity-ward' },
            { name: 'Community midwifery south', staffing: 'maternity-ward' },
          ],
        },
        { name: 'Antenatal clinic', staffing: 'clinic', field: 'antenatal care' },
        { name: 'Maternity doctors', staffing: 'medical-team', field: 'obstetrics' },
      ],
    },
    {
      name: 'Gynaecology and sexual health', staffing: 'clinical-directorate', field: 'gynaecology',
      parts: [
        { name: 'Bramble ward', staffing: 'ward' },
        { name: 'Sexual health clinic', staffing: 'clinic', field: 'sexual health' },
        { name: 'Gynaecology doctors', staffing: 'medical-team', field: 'gynaecology' },
      ],
    },
    {
      name: "Children's hospital care", staffing: 'clinical-directorate', field: 'children',
      parts: [
        { name: "Otter children's ward", staffing: 'childrens-ward' },
        { name: "Badger children's ward", staffing: 'childrens-ward' },
        { name: "Children's assessment unit", staffing: 'childrens-ward' },
        { name: "Children's doctors", staffing: 'medical-team', field: 'paediatrics' },
      ],
    },
    {
      name: 'Newborn care', staffing: 'clinical-directorate', field: 'newborn care',
      parts: [
        { name: 'Newborn intensive care', staffing: 'critical-care', field: 'newborn care' },
        { name: 'Transitional care ward', staffing: 'childrens-ward' },
        { name: 'Newborn doctors', staffing: 'medical-team', field: 'neonatology' },
      ],
    },
  ],
}
