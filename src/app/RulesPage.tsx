import { loadReasons, loadRulebook } from '../texts/load.ts'
import { ruleHref } from './addresses.ts'
import { Fetched } from './frame/Fetched.tsx'
import type { Words } from './frame/language.ts'
import { practiceInUse, usePracticeInUse } from './practice/practiceInUse.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(words: Words) {
  const { language, questions } = words
  const [screen, reasons, rulebook, { FaultyPractice }, { offeringOf }] = await Promise.all([
    import('../rulebook/RulebookScreen.tsx'),
    loadReasons(language),
    loadRulebook(language),
    import('./practice/FaultyPractice.tsx'),
    import('../practice/practice.ts'),
    practiceInUse(),
  ])
  return {
    RulebookScreen: screen.default,
    said: { language, questions, reasons, rulebook },
    FaultyPractice,
    offeringOf,
  }
}

/** The rule book, fetched when somebody wants to read it. */
export function RulesPage({
  id,
  words,
  wayBack,
}: {
  id: string
  words: Words
  /** a link to where somebody came from */
  wayBack: React.ReactNode
}) {
  const { shell, language } = words
  const inUse = usePracticeInUse()
  return (
    <>
      <h1 tabIndex={-1}>{shell.rules.title}</h1>
      <Fetched kept={kept} name={language} load={() => load(words)} texts={shell.rules} shell={shell}>
        {({ RulebookScreen, FaultyPractice, said, offeringOf }) =>
          inUse === undefined ? null : inUse.file.ok ? (
            <RulebookScreen
              id={id}
              words={said}
              hrefOf={ruleHref}
              wayBack={wayBack}
              offering={offeringOf(inUse.file.practice)}
            />
          ) : (
            <FaultyPractice faults={inUse.file.faults} from={inUse.from} language={language} />
          )
        }
      </Fetched>
    </>
  )
}
