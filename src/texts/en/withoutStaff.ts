import type { WithoutStaffTexts } from '../withoutStaffTexts.ts'

export const withoutStaff: WithoutStaffTexts = {
  reasons: {
    rules: {
      'sponsor.board': 'There is a board that backs this. Then the lessons will find a place.',
      'sponsor.manager':
        'There is someone who backs this and gives room. People can then use what they learn.',
      'sponsor.reluctant':
        'Those in charge do not see the point yet. Start with a talk with them and something small that works.',
      'support.mandateReluctant':
        'Those in charge do not see the point yet. Start with a talk about what they need.',
      'trajectory.sponsorReluctant':
        'Those in charge do not see the point yet. Without their backing, the lessons go nowhere.',
      'manner.workshopRelation':
        'Trust grows between people who meet. Practising in a small group alone does not bring it.',
    },
    at: {
      'sponsor.board': {
        lecture: 'There is a board that backs this. At a lecture, everyone hears that.',
      },
      'sponsor.reluctant': {
        dialogue:
          'Those in charge do not see the point yet. In a dialogue, they hear for themselves what is going on.',
        combinedMeeting:
          'Those in charge do not see the point yet. In a dialogue, they hear for themselves what is going on.',
        workshop: 'Those in charge do not see the point yet. Something small that works can change that.',
      },
    },
    lifts: {
      'trajectory.sponsorReluctant': 'once those in charge back it and want to hear the lessons',
    },
    limits: { notAmongThemselves: 'Practice in a small group alone does not suit this goal.' },
    sizes: {
      harvest:
        'What the group learns only has value when others in the neighbourhood hear it too, and whoever can use it.',
    },
    warnings: {
      'backing.reluctant':
        'Those in charge do not support this yet. Then what people learn will hardly get beyond the group.',
      'earlier.trainingFaded':
        'There was training before, and nothing came of it. This workshop is different: people work with examples of their own. Agree who goes on with it afterwards.',
      'earlier.trainingBackfired':
        'There was training before, and things got worse. First ask people what went wrong then. This workshop is different: people work with examples of their own.',
    },
    assumptions: {
      'assume.sponsor':
        'The sponsor is unknown. We do not count on backing yet. First find out who can be the sponsor.',
    },
  },
  programme: {
    audiences: {
      leadersAndBoard: 'those who took part, others in the neighbourhood, and whoever can use the lessons',
    },
    milestones: { interimTalk: (week) => `interim talk with the sponsor (week ${week})` },
  },
  parts: {
    workshop: {
      aim: 'To practise what people can use the next day.',
      preparation: 'Participants bring an example of their own.',
    },
    actionLearning: {
      aim: 'To learn together by working on a live case.',
      how: 'Groups of five to eight people who look at it differently. They ask questions, try something out and look next time at what effect it had. Halfway there is a talk with the sponsor.',
    },
    harvest: {
      aim: 'The lessons reach others, who act on them.',
      how: 'Those who took part show what came of it and what they learned. Then you decide together what happens with it.',
    },
  },
  chapters: {
    phasing: { leaders: 'you together, with whoever can use the lessons' },
    evaluation: {
      moments: { changed: { what: 'What has changed, and what do residents notice?' } },
      interim: {
        what: 'The interim talk with the sponsor: is it going the right way? Then it can still change.',
        by: 'the sponsor and us',
      },
    },
  },
}
