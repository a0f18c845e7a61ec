/** The same twelve questions for every maker of forms, on three pages, as plain values. */
const inhabitants = ['Minder dan 25.000', '25.000 tot 50.000', '50.000 tot 100.000', 'Meer dan 100.000']
export const pages = [
  {
    title: 'Uw organisatie',
    questions: [
      { id: 'gemeente', kind: 'text', label: 'Wat is de naam van uw gemeente?', required: true },
      {
        id: 'inwoners',
        kind: 'choice',
        label: 'Hoeveel inwoners heeft uw gemeente?',
        required: true,
        options: inhabitants,
      },
      {
        id: 'rol',
        kind: 'select',
        label: 'Wat is uw rol?',
        required: true,
        options: ['Gemeentesecretaris', 'Directeur', 'Manager of teamleider', 'Programmamanager', 'Anders'],
      },
      { id: 'email', kind: 'email', label: 'Wat is uw e-mailadres? (niet verplicht)' },
    ],
  },
  {
    title: 'Uw opgave',
    questions: [
      {
        id: 'themas',
        kind: 'several',
        label: "Aan welke thema's wilt u werken?",
        required: true,
        options: [
          'Leiderschap',
          'Samenwerken tussen teams',
          'Veranderen en vernieuwen',
          'Werken met data',
          'Werkdruk en vitaliteit',
        ],
      },
      {
        id: 'urgentie',
        kind: 'choice',
        label: 'Hoe dringend is de opgave?',
        required: true,
        options: ['Niet dringend', 'Dit jaar', 'Binnen drie maanden'],
      },
      {
        id: 'start',
        kind: 'select',
        label: 'Wanneer wilt u starten?',
        required: true,
        options: [
          'Januari tot en met maart',
          'April tot en met juni',
          'Juli tot en met september',
          'Oktober tot en met december',
        ],
      },
      { id: 'toelichting', kind: 'longText', label: 'Kunt u de opgave kort toelichten? (niet verplicht)' },
    ],
  },
  {
    title: 'Randvoorwaarden',
    questions: [
      {
        id: 'budget',
        kind: 'choice',
        label: 'Welk budget is beschikbaar?',
        required: true,
        options: [
          'Minder dan € 10.000',
          '€ 10.000 tot € 25.000',
          '€ 25.000 tot € 50.000',
          'Meer dan € 50.000',
        ],
      },
      { id: 'capaciteit', kind: 'number', label: 'Hoeveel mensen doen mee?', required: true },
      {
        id: 'vorm',
        kind: 'choice',
        label: 'Welke vorm past het best?',
        required: true,
        options: ['Op locatie', 'Deels op locatie, deels online', 'Helemaal online'],
      },
      { id: 'akkoord', kind: 'consent', label: 'Ik ga akkoord', required: true },
    ],
  },
]
