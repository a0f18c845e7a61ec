import { questionnaire } from './define.ts'
import { choice, longText, money, number, ordered, period, place, several, text } from './kinds.ts'

const band = <const Id extends string>(id: Id, upTo: number, reckon = upTo) => ({ id, upTo, reckon })

// Where no upper end is given, the rules reckon with a cautious figure and say so among the assumptions.
const peopleBands = [
  band('upTo7', 7),
  band('from8to16', 16),
  band('from17to40', 40),
  band('from41to100', 100),
  band('over100', 100_000, 300),
] as const

// Where the goal cannot do without residents, "nobody" is an answer too, and another one than "a few".
const residentBands = [band('none', 0), ...peopleBands] as const

const hourBands = [
  band('upTo2', 2),
  band('halfDay', 4),
  band('twoDays', 16, 12),
  band('more', 1000, 24),
] as const

/** The steps of participation (participatieladder), from least to most influence. Source: domain.md B [S24]. */
const influence = ['inform', 'consult', 'advise', 'coproduce', 'codecide'] as const

/** Residents can play a part when they, young people or volunteers take part … */
const residentsTakePart = { participants: { any: ['residents', 'youth', 'volunteers'] } } as const
/** … and matter just as much where the goal, or an open search, cannot do without them: that gap is the point. */
const residentsMatter = [
  residentsTakePart,
  { goals: { any: ['relation', 'culture'] } },
  { approachKnown: ['no'], whoSteers: ['together', 'nobody'] },
] as const
/** Where nobody is reached, nobody's hours are asked. */
const residentsReached = residentsMatter.flatMap((box) => [
  { ...box, residents: { from: 'upTo7' } } as const,
  { ...box, residents: 'open' } as const,
])
const areaBound = [{ areaBound: ['one', 'several'] }] as const
const hasCore = [{ core: ['yes'] }] as const

/**
 * Everything that is asked, in the order in which it is asked. `steer` marks what the rules may read. A page on which
 * nothing steers is for the proposal alone and comes after the advice: what takes long to write stands on such a page.
 * The words stand in `texts/<language>/questions.ts`. Source: domain.md C (intake questions 1–28).
 */
export const questions = questionnaire()
  .step('organisation')
  .page('sector')
  .steer(
    'sector',
    choice([
      'municipality',
      'care',
      'education',
      'welfare',
      'police',
      'housing',
      'waterProvince',
      'residents',
      'coalition',
      'other',
    ]),
  )
  .page('backing')
  .ask('organisation', text({ autocomplete: 'organization' }))
  .steer(
    'sponsor',
    choice(['boardActive', 'managerActive', 'nobody', 'coalition', 'reluctant'], { unknown: true }),
  )

  .step('challenge')
  .page('goals')
  .steer('goals', several(['awareness', 'strategy', 'relation', 'skill', 'practice', 'culture'], { most: 2 }))
  .page('search')
  .steer('problemKnown', choice(['clear', 'broadly', 'signals'], { unknown: true }))
  .steer('approachKnown', choice(['yes', 'courseOnly', 'no'], { unknown: true }))
  .steer('whoSteers', choice(['organisation', 'board', 'together', 'nobody'], { unknown: true }))
  .page('themes')
  .steer('themes', several(['socialLab', 'safety', 'youth', 'elderly', 'other'], { most: 3, unknown: true }))
  .ask('otherTheme', text(), { when: [{ themes: { any: ['other'] } }] })
  .steer('urgency', ordered(['exploring', 'thisYear', 'now'], { unknown: true }))
  .page('case')
  .steer('liveCase', choice(['yes', 'possible', 'no'], { unknown: true }))
  .page('occasion')
  .ask('occasion', longText())
  .ask('caseDescription', longText(), { when: [{ liveCase: ['yes', 'possible'] }] })
  .ask('satisfied', longText({ max: 1000 }))

  .step('people')
  .page('participants')
  .steer(
    'participants',
    several(['frontline', 'managers', 'board', 'residents', 'youth', 'volunteers', 'partners']),
  )
  .steer(
    'attitude',
    choice(['enthusiastic', 'curious', 'divided', 'sceptical', 'trainingTired'], { unknown: true }),
  )
  .page('staff')
  .steer('staff', number({ unit: 'people', min: 0, max: 100_000, bands: peopleBands, unknown: true }))
  .steer(
    'staffHours',
    number({ unit: 'hours', min: 0.5, max: 1000, whole: false, bands: hourBands, unknown: true }),
  )
  .page('residentsReached')
  .steer('residents', number({ unit: 'people', min: 0, max: 100_000, bands: residentBands, unknown: true }), {
    when: residentsMatter,
  })
  .steer(
    'residentHours',
    number({ unit: 'hours', min: 0.5, max: 1000, whole: false, bands: hourBands, unknown: true }),
    {
      when: residentsReached,
    },
  )
  .page('core')
  .steer('core', choice(['yes', 'no'], { unknown: true }))
  .steer(
    'corePeople',
    number({
      unit: 'people',
      min: 1,
      max: 200,
      unknown: true,
      bands: [band('upTo4', 4), band('from5to8', 8), band('from9to16', 16), band('over16', 200, 24)],
    }),
    { when: hasCore },
  )
  .steer(
    'coreResidents',
    number({
      unit: 'people',
      min: 0,
      max: 200,
      unknown: true,
      bands: [band('none', 0), band('one', 1), band('twoOrMore', 200, 2)],
    }),
    { when: hasCore },
  )
  .steer(
    'coreMeetings',
    number({
      unit: 'meetings',
      min: 1,
      max: 40,
      unknown: true,
      bands: [band('upTo4', 4), band('five', 5), band('six', 6), band('more', 40, 8)],
    }),
    { when: hasCore },
  )
  .page('sessions')
  .steer(
    'longestSession',
    number({
      unit: 'hours',
      min: 0.5,
      max: 8,
      whole: false,
      unknown: true,
      bands: [band('upTo1', 1), band('upTo2', 2), band('halfDay', 4), band('fullDay', 8)],
    }),
  )
  .ask(
    'considerations',
    several(['shortAttention', 'language', 'mobility', 'evenings', 'safety', 'trainingFatigue', 'nothing'], {
      alone: 'nothing',
    }),
  )

  .step('neighbourhood')
  .page('area')
  // Not read by a rule of fit, but what hangs on it (a conflict turns everything) may never be skipped by accident.
  .steer('areaBound', choice(['one', 'several', 'no']))
  .ask('places', place(), { when: areaBound })
  .ask('district', text(), { when: areaBound })
  .steer('tension', ordered(['none', 'simmering', 'open'], { unknown: true }), { when: areaBound })
  .page('traits')
  .ask(
    'traits',
    several(
      [
        'elderly',
        'young',
        'families',
        'socialHousing',
        'lowIncome',
        'diverse',
        'newcomers',
        'village',
        'changing',
      ],
      {
        most: 5,
      },
    ),
    { when: areaBound },
  )
  .ask('share65', number({ unit: 'percent', min: 0, max: 100 }), { when: areaBound })
  .page('strengths')
  .ask(
    'strengths',
    several(['associations', 'meetingPlace', 'keyPeople', 'businesses', 'faith', 'schools', 'initiatives'], {
      most: 7,
    }),
    { when: areaBound },
  )
  .ask('strengthsNote', longText({ max: 1000 }), { when: areaBound })

  .step('residents')
  .page('trust')
  .steer('trust', ordered(['veryLow', 'low', 'reasonable', 'great'], { unknown: true }), {
    when: residentsMatter,
  })
  .steer('reachable', ordered(['notYet', 'looseContacts', 'activeGroup'], { unknown: true }), {
    when: residentsMatter,
  })
  .page('influence')
  .steer('mandate', ordered(influence, { unknown: true }), { when: residentsMatter })
  .steer('ambition', ordered(influence, { unknown: true }), { when: residentsMatter })

  .step('experience')
  .page('earlier')
  .steer(
    'earlier',
    several(['nothing', 'campaign', 'lecture', 'training', 'dialogue', 'project'], {
      alone: 'nothing',
      unknown: true,
    }),
  )
  .steer('earlierEffect', choice(['worked', 'faded', 'backfired'], { unknown: true }), {
    when: [{ earlier: { any: ['campaign', 'lecture', 'training', 'dialogue', 'project'] } }],
  })
  .page('learning')
  .ask('cooperation', ordered(['none', 'some', 'team']))
  .steer('lessonsReceiver', choice(['named', 'notYet'], { unknown: true }))
  .ask('lessonsReceiverName', text(), { when: [{ lessonsReceiver: ['named'] }] })
  .page('earlierStory')
  .ask('earlierNote', longText({ max: 1000 }), {
    when: [{ earlier: { any: ['campaign', 'lecture', 'training', 'dialogue', 'project'] } }],
  })

  .step('conditions')
  .page('budget')
  .steer(
    'budget',
    money({
      min: 0,
      max: 5_000_000,
      unknown: true,
      bands: [
        band('upTo2500', 2500),
        band('upTo7500', 7500),
        band('upTo15000', 15_000),
        band('upTo50000', 50_000),
        band('over50000', 5_000_000, 75_000),
      ],
    }),
  )
  .steer('budgetVat', choice(['excl', 'incl'], { unknown: true }), {
    when: [{ budget: { from: 'upTo2500' } }],
  })
  .page('timing')
  .ask('start', period())
  .steer(
    'duration',
    number({
      unit: 'months',
      min: 1,
      max: 60,
      unknown: true,
      bands: [
        band('upTo3', 3),
        band('from4to6', 6),
        band('from7to9', 9),
        band('from10to12', 12),
        band('over12', 60, 18),
      ],
    }),
  )
  .page('practical')
  .ask('venue', longText({ max: 1000 }))
  .page('formalities')
  .ask('role', choice(['board', 'managementTeam', 'projectLead', 'frontline', 'adviser', 'other']))
  .ask('contactName', text({ autocomplete: 'name' }))
  .ask('contactFunction', text({ autocomplete: 'organization-title' }))
  .ask('reference', text({ max: 60 }))
  .ask('ownTerms', choice(['yes', 'no'], { unknown: true }))
  .ask('decider', text())
  .ask('decisionPeriod', period())
