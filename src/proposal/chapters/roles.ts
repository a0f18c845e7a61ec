import { isMeeting } from '../../rules/formats.ts'
import { residentsCome } from '../../rules/presence.ts'
import type { Line } from '../../rules/recommendation.ts'
import { sayAskedTime } from '../../texts/sayAskedTime.ts'
import { partTitle, sayAudience, sayPeople } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { list, paragraph, quote, subheading, type Writing } from './writing.ts'

/** Who takes part, and what the client is asked to do. */
export function roles(writing: Writing): Section {
  const { recommendation, proposal, advice, programme, answers } = writing
  const { lines } = recommendation
  const { ask } = proposal.roles
  const time = sayAskedTime(lines, writing)
  const has = (block: Line['block']) => lines.some((line) => line.block === block)
  const meets = lines.some(({ block }) => isMeeting(block))
  return {
    id: 'roles',
    title: proposal.sections.roles,
    pieces: [
      {
        kind: 'table',
        caption: proposal.roles.who,
        columns: [
          { title: proposal.roles.part, align: 'left', width: 0.36 },
          { title: advice.facts.who, align: 'left', width: 0.34 },
          { title: proposal.roles.people, align: 'left', width: 0.3 },
        ],
        rows: lines
          .filter(({ block }) => block !== 'coordination')
          .map((line) => ({
            cells: [partTitle(line, writing), sayAudience(line, writing), sayPeople(line, writing)],
          })),
      },
      ...(time.length === 0
        ? []
        : [
            subheading(programme.askedTime.title),
            paragraph(programme.askedTime.intro(time.length > 1)),
            ...list(time.map(({ who, time: asked }) => `${who}: ${asked}.`)),
          ]),
      subheading(proposal.roles.asks),
      ...list([
        ask.contact,
        ...(has('listeningTalks') ? [ask.listening] : []),
        ...(meets ? [ask.invite, ask.room] : []),
        ...(has('actionLearning') ? [ask.case, ask.sponsor] : []),
        ...(residentsCome(lines, answers) ? [ask.residents] : []),
      ]),
      ...(meets && answers.venue ? [paragraph(proposal.roles.venue), quote(answers.venue)] : []),
      subheading(proposal.chapters.roles.ours),
      ...list(proposal.chapters.roles.our),
    ],
  }
}
