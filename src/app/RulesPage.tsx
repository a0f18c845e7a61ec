import { loadReasons, loadRulebook } from '../texts/load.ts'
import { ruleHref } from './addresses.ts'
import { Fetched } from './Fetched.tsx'
import type { Words } from './language.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(words: Words) {
  const { language, questions } = words
  const [screen, reasons, rulebook] = await Promise.all([
    import('../rulebook/RulebookScreen.tsx'),
    loadReasons(language),
    loadRulebook(language),
  ])
  return { RulebookScreen: screen.default, said: { language, questions, reasons, rulebook } }
}

/** The rule book, fetched when somebody wants to read it. */
export function RulesPage({ id, words }: { id: string; words: Words }) {
  const { shell, language } = words
  return (
    <>
      <h1 tabIndex={-1}>{shell.rules.title}</h1>
      <Fetched kept={kept} name={language} load={() => load(words)} texts={shell.rules} shell={shell}>
        {({ RulebookScreen, said }) => <RulebookScreen id={id} words={said} hrefOf={ruleHref} />}
      </Fetched>
    </>
  )
}
