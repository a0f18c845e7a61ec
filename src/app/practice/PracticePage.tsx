import type { TypedPractice } from '../../desk/practice/typedPractice.ts'
import { loadPracticeTexts, loadReasons, loadRulebook, loadSettings } from '../../texts/load.ts'
import { exampleIds } from '../../texts/shellTexts.ts'
import { Fetched } from '../frame/Fetched.tsx'
import type { Words } from '../frame/language.ts'
import { keepPractice, practiceInUse, removePractice, usePracticeInUse } from './practiceInUse.ts'
import { readExample } from '../advice/readExample.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Words['language']) {
  const [screen, settings, practice, rulebook, reasons] = await Promise.all([
    import('../../desk/practice/PracticeScreen.tsx'),
    loadSettings(language),
    loadPracticeTexts(language),
    loadRulebook(language),
    loadReasons(language),
    practiceInUse(),
  ])
  return { PracticeScreen: screen.default, said: { language, settings, practice, rulebook, reasons } }
}

/** What was typed and not saved: another language, or a look elsewhere, loses nothing. */
let typed: TypedPractice | undefined
const remember = (now: TypedPractice | undefined) => {
  typed = now
}

const examples = () => Promise.all(exampleIds.map(readExample))

/** The settings of the practice, fetched when somebody wants them. */
export function PracticePage({
  words: { shell, language },
  year,
  onRefused,
}: {
  words: Words
  year: number
  onRefused: (refused: boolean) => void
}) {
  const inUse = usePracticeInUse()
  return (
    <>
      <h1 tabIndex={-1}>{shell.settings.title}</h1>
      <Fetched kept={kept} name={language} load={() => load(language)} texts={shell.settings} shell={shell}>
        {({ PracticeScreen, said }) =>
          inUse && (
            <PracticeScreen
              words={said}
              {...inUse}
              year={year}
              typed={typed}
              errorTitle={shell.errorSummary}
              onTyped={remember}
              onRefused={onRefused}
              examples={examples}
              onKeep={keepPractice}
              onRemove={removePractice}
            />
          )
        }
      </Fetched>
    </>
  )
}
