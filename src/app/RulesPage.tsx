import { loadReasons, loadRulebook } from '../texts/load.ts'
import { ruleHref } from './addresses.ts'
import { Fetched } from './Fetched.tsx'
import type { Words } from './language.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(words: Words) {
  const { language, questions } = words
  const [screen, reasons, rulebook, { FaultyPractice }, { hostedPractice }, { offeringOf }] =
    await Promise.all([
      import('../rulebook/RulebookScreen.tsx'),
      loadReasons(language),
      loadRulebook(language),
      import('./FaultyPractice.tsx'),
      import('./hostedPractice.ts'),
      import('../practice/practice.ts'),
    ])
  const hosted = await hostedPractice()
  return {
    RulebookScreen: screen.default,
    said: { language, questions, reasons, rulebook },
    FaultyPractice,
    hosted,
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
  return (
    <>
      <h1 tabIndex={-1}>{shell.rules.title}</h1>
      <Fetched kept={kept} name={language} load={() => load(words)} texts={shell.rules} shell={shell}>
        {({ RulebookScreen, FaultyPractice, said, hosted, offeringOf }) =>
          hosted.ok ? (
            <RulebookScreen
              id={id}
              words={said}
              hrefOf={ruleHref}
              wayBack={wayBack}
              offering={offeringOf(hosted.practice)}
            />
          ) : (
            <FaultyPractice faults={hosted.faults} language={language} />
          )
        }
      </Fetched>
    </>
  )
}
