import { useSelector } from '@xstate/react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { PageId } from '../questionnaire/types.ts'
import { pages, walk } from '../questionnaire/walk.ts'
import { CheckPage } from '../wizard/CheckPage.tsx'
import { stepOfTotal, WizardPage } from '../wizard/WizardPage.tsx'
import { hrefOf, isWizardPlace, pageHref, placeAt, ruleHref } from './addresses.ts'
import { AdvicePage } from './AdvicePage.tsx'
import { downloadAnswers } from './downloadAnswers.ts'
import { ExamplePage } from './ExamplePage.tsx'
import type { Saving } from './keeping.ts'
import { rememberLanguage, wordsIn, type Words } from './language.ts'
import { OpenFile } from './OpenFile.tsx'
import { Restart } from './Restart.tsx'
import { RulesPage } from './RulesPage.tsx'
import { StartPage } from './StartPage.tsx'
import type { WizardActor } from './wizardActor.ts'

// What cannot be fetched is not offered: the questions go on without it.
const StopOffer = lazy(() => import('./StopOffer.tsx').catch(() => ({ default: () => <></> })))
/** The first pages settle nothing yet, and are not made to wait for the rules. */
const STOP_FROM = 6

export interface AppProps {
  readonly actor: WizardActor
  readonly saving: Pick<Saving, 'status' | 'subscribe'>
  readonly initialWords: Words
  readonly now: Date
  /** called once the first screen stands and hears what is done */
  readonly onStanding: () => void
}

/** The shell: what is on screen, in which language, with what is said about saving. The one place that joins the parts. */
export function App({ actor, saving, initialWords, now, onStanding }: AppProps) {
  const [words, setWords] = useState(initialWords)
  const { shell, questions, language } = words
  const [path] = useHashLocation()
  const address = placeAt(path)
  const mode = useSelector(actor, ({ value }) => value)
  const { draft, page, typed, returning, changed, leftOut, discarded } = useSelector(
    actor,
    ({ context }) => context,
  )
  const status = useSyncExternalStore(saving.subscribe, saving.status, saving.status)
  const { send } = actor
  const main = useRef<HTMLElement>(null)

  const beside = !isWizardPlace(address)
  const shown = beside ? path : mode === 'asking' ? page : mode
  // A refusal belongs to the screen it happened on.
  const [refusedOn, setRefusedOn] = useState<string>()
  const refused = refusedOn === shown
  const onRefused = (isRefused: boolean) => setRefusedOn(isRefused ? shown : undefined)
  const heading = headingOf()
  // From where the rule book was opened.
  const [cameFrom, setCameFrom] = useState('/')
  if (address.at !== 'rules' && cameFrom !== path) setCameFrom(path)

  useEffect(() => {
    document.title = `${refused ? shell.errorTitle : ''}${heading}${heading === shell.product ? '' : ` – ${shell.product}`}`
    document.documentElement.lang = language
  }, [heading, refused, shell, language])

  useEffect(onStanding, [onStanding])

  // Focus lives here, above the pages: whoever arrives somewhere begins at its heading. Not on the first screen.
  const arrived = useRef<string>(undefined)
  useEffect(() => {
    if (mode === 'resuming') return
    // A rule that is pointed at takes the focus itself.
    if (arrived.current !== undefined && arrived.current !== shown && !/^.regels\/./.test(shown)) {
      scrollTo(0, 0)
      // Whoever changed one answer comes back to its row, whoever read a rule to its reason; anybody else begins at
      // the heading.
      const row = main.current?.querySelector<HTMLElement>(
        mode === 'checking' ? '[data-changed] a' : `[href="#${arrived.current}"]`,
      )
      if (row) {
        row.closest('details')?.setAttribute('open', '')
        row.focus()
        row.scrollIntoView({ block: 'center' })
      } else main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    arrived.current = shown
  }, [shown, mode])

  const [unspoken, setUnspoken] = useState(false)
  const speak = async () => {
    const next = language === 'nl' ? 'en' : 'nl'
    try {
      setWords(await wordsIn(next))
      rememberLanguage(next)
      setUnspoken(false)
    } catch {
      // The words could not be fetched: the screen stays as it is and says so.
      setUnspoken(true)
    }
  }
  const change = useCallback((to: PageId) => send({ type: 'change.asked', page: to }), [send])
  const setting = {
    questions,
    shell,
    language,
    thisMonth: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`,
  }
  const answered = Object.keys(walk(draft).answers).length

  return (
    <>
      <a className="skip" href="#main" onClick={toMain}>
        {shell.skip}
      </a>
      <header className="header">
        <a className="brand" href={hrefOf({ at: 'start' })} aria-label={`${shell.product}: ${shell.home}`}>
          {shell.product}
        </a>
        <button
          className="link"
          type="button"
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => void speak()}
        >
          {shell.language.other}
        </button>
      </header>
      {unspoken && (
        <p className="notice notice--attention" role="alert">
          {shell.language.failed}
        </p>
      )}
      {status === 'failed' && (
        <div className="notice notice--attention" role="alert">
          <p>{shell.saving.failedText}</p>
          <button className="button button--second" type="button" onClick={() => downloadAnswers(draft)}>
            {shell.saving.download}
          </button>
        </div>
      )}
      {!beside && (mode === 'asking' || mode === 'checking' || mode === 'advising') && (
        <nav className="back">
          <button className="link" type="button" onClick={() => send({ type: 'page.left' })}>
            {mode === 'advising' ? shell.advice.backToCheck : shell.wizard.back}
          </button>
        </nav>
      )}
      {address.at === 'rules' && <nav className="back">{fromRules()}</nav>}
      <main className="main" id="main" ref={main} tabIndex={-1}>
        {leftOut.length > 0 && !beside && (mode === 'checking' || mode === 'advising') && (
          <div className="notice notice--attention">
            <p>{shell.check.leftOut}</p>
            <ul>
              {leftOut.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          </div>
        )}
        {screen()}
      </main>
      <footer className="footer">
        <p className="saving">{savingText()}</p>
        {(answered > 0 || discarded !== undefined) && !beside && (
          <Restart
            shell={shell}
            undoable={discarded !== undefined && Object.keys(discarded).length > 0}
            canErase={answered > 0}
            onErase={() => send({ type: 'restarted' })}
            onUndo={() => send({ type: 'undone' })}
            onSave={() => downloadAnswers(draft)}
          />
        )}
        <p>
          <a href={ruleHref('')}>{shell.rules.title}</a>
        </p>
        <p className="sources">{shell.footer.sources}</p>
      </footer>
    </>
  )

  function fromRules() {
    return (
      <a className="link way-back" href={`#${cameFrom}`}>
        {cameFrom === '/' ? shell.home : shell.rules.back}
      </a>
    )
  }

  function savingText(): string {
    if (answered === 0) return ''
    return status === 'saved'
      ? shell.saving.saved
      : status === 'failed'
        ? shell.saving.failed
        : shell.saving.saving
  }

  function toMain(event: React.MouseEvent) {
    // The address belongs to the pages; this link only moves the focus.
    event.preventDefault()
    main.current?.focus()
  }

  function headingOf(): string {
    if (address.at === 'nowhere') return shell.notFound.title
    if (address.at === 'example') return shell.examples[address.id]
    if (address.at === 'rules') return shell.rules.title
    switch (mode) {
      case 'asking':
        return `${stepOfTotal(page, shell.wizard.step, questions.steps)} – ${questions.pages[page]}`
      case 'checking':
        return shell.check.title
      case 'advising':
        return shell.advice.title
      default:
        return shell.product
    }
  }

  function screen() {
    if (address.at === 'nowhere')
      return (
        <>
          <h1 tabIndex={-1}>{shell.notFound.title}</h1>
          <p>{shell.notFound.text}</p>
          <p>
            <a href={hrefOf({ at: 'start' })}>{shell.home}</a>
          </p>
        </>
      )
    if (address.at === 'example') return <ExamplePage id={address.id} words={words} />
    if (address.at === 'rules') return <RulesPage id={address.id} words={words} wayBack={fromRules()} />
    switch (mode) {
      case 'asking':
        return (
          <>
            <WizardPage
              // Another page, or an undone change, is another form. Another language keeps what is typed: see `typed`.
              key={`${page}${language}`}
              page={page}
              draft={draft}
              refused={refused}
              typed={typed[page]}
              returning={returning}
              setting={setting}
              send={send}
              onRefused={onRefused}
            />
            {returning === undefined && pages.indexOf(page) >= STOP_FROM && (
              <Suspense>
                <StopOffer
                  draft={draft}
                  words={words}
                  onStop={(rest) => send({ type: 'stopped', draft: rest })}
                />
              </Suspense>
            )}
          </>
        )
      case 'checking':
        return (
          <CheckPage
            draft={draft}
            changed={changed}
            questions={questions}
            shell={shell}
            language={language}
            addressOf={pageHref}
            onChange={change}
            onAdvice={() => send({ type: 'went', to: { at: 'advice' } })}
          />
        )
      case 'advising':
        return (
          <>
            <h1 tabIndex={-1}>{shell.advice.title}</h1>
            <AdvicePage draft={draft} words={words} wayBack={{ hrefOf: pageHref, ruleHref, go: change }} />
          </>
        )
      default:
        // While what was kept is read, only the start page can be used already.
        return mode === 'resuming' && address.at !== 'start' ? (
          <p role="status">{shell.wizard.loading}</p>
        ) : (
          <StartPage
            words={words}
            sector={draft.sector}
            answered={mode === 'resuming' || answered <= 1 ? 0 : answered}
            onSector={(sector) => send({ type: 'answered', id: 'sector', value: sector })}
            onBegin={(values) => send({ type: 'page.submitted', values })}
            onResume={() => send({ type: 'went', to: { at: 'check' } })}
            onRefused={onRefused}
          >
            <OpenFile words={words} onDraft={(opened) => send({ type: 'draft.replaced', draft: opened })} />
          </StartPage>
        )
    }
  }
}
