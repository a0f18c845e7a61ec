import type { SectorTexts } from '../forWhomTexts.ts'
import { participants } from './forWhom.ts'

export const sectors: SectorTexts = {
  care: {
    questions: {
      role: { options: { frontline: 'Employee in care, support or treatment' } },
      participants: {
        hint: participants('By clients we also mean patients. '),
        options: {
          frontline: 'Employees in care, support, treatment or policy',
          residents: 'Clients, family or informal carers',
          partners: 'Outside partners, such as the municipality or a doctor',
        },
      },
      residents: { hint: 'Count family and informal carers who take part as well.' },
      coreResidents: { hint: 'Family and informal carers count as well.' },
      cooperation: { hint: 'For example nursing, support and treatment.' },
    },
  },
  education: {
    questions: {
      role: {
        options: {
          managementTeam: 'Team leader or head of department',
          frontline: 'Teacher or support worker',
        },
      },
      participants: {
        options: {
          frontline: 'Teachers, support workers or policy employees',
          managers: 'Team leaders and other managers',
          partners: 'Outside partners, such as youth care or a community centre',
        },
      },
      cooperation: { hint: 'For example teachers, support workers and youth care.' },
    },
  },
  welfare: {
    questions: {
      role: { options: { frontline: 'Social worker, youth worker or community worker' } },
      participants: {
        options: {
          frontline: 'Social workers, youth workers, community workers or policy employees',
          partners: 'Outside partners, such as the municipality or a doctor',
        },
      },
      cooperation: { hint: 'For example social work, youth work and district nursing.' },
    },
  },
  police: {
    questions: {
      role: {
        options: {
          managementTeam: 'Team chief, manager or team leader',
          frontline: 'Employee in the neighbourhood, on the street or in criminal investigation',
        },
      },
      participants: {
        options: {
          frontline: 'Employees in the neighbourhood, on the street, in criminal investigation or in policy',
          managers: 'Team chiefs and other managers',
          partners: 'Outside partners, such as the municipality or a housing association',
        },
      },
      cooperation: { hint: 'For example neighbourhood team, criminal investigation and youth work.' },
    },
  },
  housing: {
    questions: {
      role: { options: { frontline: 'Employee in neighbourhood management, letting or maintenance' } },
      participants: {
        hint: participants('By residents we also mean tenants. '),
        options: {
          frontline: 'Employees in neighbourhood management, letting, maintenance or policy',
          partners: 'Outside partners, such as the municipality or the police',
        },
      },
      core: { hint: 'For example a few caretakers with a few residents.' },
      cooperation: { hint: 'For example neighbourhood management, letting and social work.' },
    },
  },
  waterProvince: {
    questions: {
      role: { options: { frontline: 'Employee in the field or on projects' } },
      participants: {
        options: {
          frontline: 'Employees in the field, on projects or in policy',
          partners: 'Outside partners, such as municipalities or a farmers’ organisation',
        },
      },
      core: { hint: 'For example an area team with a few residents.' },
      areaBound: { label: 'Is this about a certain area, such as a polder, a district or a village?' },
      district: { label: 'What is the area called?', hint: 'For example: Noordpolder.' },
      cooperation: { hint: 'For example area management, permits and communication.' },
    },
  },
}
