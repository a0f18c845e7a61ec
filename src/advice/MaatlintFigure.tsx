import { TapeDrawing } from '../drawing/TapeDrawing.tsx'
import { tapeOf } from '../maatlint/tape.ts'
import type { Line } from '../rules/recommendation.ts'
import { partTitle, sayTape } from '../texts/sayProgramme.ts'
import type { AdviceWords } from './AdviceScreen.tsx'

/** The mix as the maatlint, in the words of the advice. */
export function MaatlintFigure({ lines, words }: { lines: readonly Line[]; words: AdviceWords }) {
  const tape = tapeOf(lines)
  const shown = tape.lengths.map(({ line }) => line)
  return (
    <TapeDrawing
      tape={tape}
      labels={shown.map((line) => partTitle(line, words))}
      alt={sayTape(shown, tape.months, words)}
      caption={words.programme.tapeCaption(
        shown.some(({ format }) => format === null),
        shown.some(({ groups }) => groups.value > 1),
      )}
    />
  )
}
