import type { Answers } from '../questionnaire/types.ts'
import { askedTimeOf, type Giver } from '../rules/askedTime.ts'
import type { Line } from '../rules/recommendation.ts'
import { capital } from './say.ts'
import { sayAudience, type ProgrammeWords } from './sayProgramme.ts'

/** By which part of a programme a group is known. A workshop is for who does the work: leaders are not named twice. */
const knownBy = {
  staff: { audience: 'staff', block: 'workshop' },
  firstGroup: { audience: 'firstGroup', block: 'workshop' },
  residents: { audience: 'residents', block: 'dialogue' },
  core: { audience: 'core', block: 'actionLearning' },
  facilitators: { audience: 'facilitators', block: 'facilitatorTraining' },
  leadersAndBoard: { audience: 'leadersAndBoard', block: 'harvest' },
} as const satisfies Record<Exclude<Giver, 'listening'>, Pick<Line, 'audience' | 'block'>>

/** For each group: who they are, and how much time is asked of one of them. */
export const sayAskedTime = (
  lines: readonly Line[],
  words: ProgrammeWords & { readonly answers: Answers },
): readonly { readonly who: string; readonly time: string }[] =>
  askedTimeOf(lines, words.answers).map(({ giver, meetings, minutes }) => {
    const { askedTime } = words.programme
    return giver === 'listening'
      ? { who: askedTime.listening, time: askedTime.oneTalk(minutes) }
      : { who: capital(sayAudience(knownBy[giver], words)), time: askedTime.inAll(minutes, meetings) }
  })
