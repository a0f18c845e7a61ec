import { useSelector } from '@xstate/react'
import { Fragment, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { DIFFERENCES } from '../desk/history/historyProps.ts'
import type { Draft } from '../questionnaire/types.ts'
import { unanswered, walk } from '../questionnaire/walk.ts'
import { stepOfTotal } from '../wizard/progress.ts'
import { AboutPage } from './AboutPage.tsx'
import {
  hrefOf,
  isAboutPlace,
  isDeskPlace,
  isOfDossier,
  isWizardPlace,
  pathOf,
  placeAt,
  type AppPlace,
} from './addresses.ts'
import { ExamplePage } from './advice/ExamplePage.tsx'
import { Fetched } from './frame/Fetched.tsx'
import { Footer } from './frame/Footer.tsx'
import { GoneDossier } from './kept/GoneDossier.tsx'
import type { Saving } from './kept/keeping.ts'
import { rememberLanguage, wordsIn, type Words } from './frame/language.ts'
import { openedLink, subscribeToLinks } from './opened/linkInAddress.ts'
import { OpenFile } from './opened/OpenFile.tsx'
import { OwnAdvice } from './advice/OwnAdvice.tsx'
import { ProposalPage } from './proposal/ProposalPage.tsx'
import { PracticePage } from './practice/PracticePage.tsx'
import { QuestionScreen, useQuestionScreens } from './QuestionScreen.tsx'
import { Restart } from './frame/Restart.tsx'
import { RulesPage } from './RulesPage.tsx'
import { SaveAnswers } from './kept/SaveAnswers.tsx'
import { StartPage } from './StartPage.tsx'
import { useAtRest } from './updates/useAtRest.ts'
import { holdsAnything } from '../wizard/ofClient.ts'
import { backFrom, placeOf, type Place } from '../wizard/wizardMachine.ts'
import { MISSING_PART } from '../ui/missingPart.ts'
import { useArrival } from './frame/useArrival.ts'
import type { WizardActor } from './wizardActor.ts'

/** Keeps the program on the device and up to date: last of all, when nothing else is to be done. */
const loadUpdates = () => import('./updates/Updates.tsx')
/** The desk is the consultant's alone: nobody waits for its code on the way to the first question. */
const loadDesk = () => import('./desk/DeskPage.tsx')
const desks = new Map<string, ReturnType<typeof loadDesk>>()

const go = { hrefOf, to: (place: AppPlace) => navigate(pathOf(place)) }

export interface AppProps {
  readonly actor: WizardActor
  readonly saving: Omit<Saving, 'begin'>
  readonly initialWords: Words
  readonly now: Date
  /** called once the first screen stands and hears what is done */
  readonly onStanding: () => void
}

/** The shell: what is on screen, in which language, with what is said about saving. The one place that joins the parts. */
export function App({ actor, saving, initialWords, now, onStanding }: AppProps) {
  const [words, setWords] = useState(initialWords)
  const { shell, language } = words
  const [path] = useHashLocation()
  const address = placeAt(path)
  const mode = useSelector(actor, ({ value }) => value)
  const context = useSelector(actor, (snapshot) => snapshot.context)
  const { draft, adjusted, page, pointed, leftOut, discarded } = context
  const screens = useQuestionScreens()
  const { questionsFor = screens.state === 'ready' ? screens.inDutch : undefined } = words
  // From the first answer on the questions speak of the people that this client has.
  const questions = questionsFor?.(draft) ?? words.questions
  const theirs = useMemo(() => ({ ...words, questions }), [words, questions])
  const status = useSyncExternalStore(saving.subscribe, saving.status, saving.status)
  const issued = useSyncExternalStore(saving.subscribe, saving.issued, saving.issued)
  const link = useSyncExternalStore(subscribeToLinks, openedLink, openedLink)
  const { send } = actor
  const main = useRef<HTMLElement>(null)

  const beside = !isWizardPlace(address)
  const thisMonth = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`
  const shown = beside ? path : mode === 'asking' ? page : mode
  // A refusal belongs to the screen it happened on, for as long as somebody stays there.
  const [refusedOn, setRefusedOn] = useState<string>()
  if (refusedOn !== undefined && refusedOn !== shown) setRefusedOn(undefined)
  const refused = refusedOn === shown
  const onRefused = (isRefused: boolean) => setRefusedOn(isRefused ? shown : undefined)
  const heading = headingOf()
  // From where the rule book, or the settings, were opened.
  const [cameFrom, setCameFrom] = useState('/')
  const aside =
    address.at === 'rules' ||
    address.at === 'practice' ||
    isAboutPlace(address.at) ||
    address.at === 'handover' ||
    address.at === 'opened'
  if (!aside && cameFrom !== path) setCameFrom(path)

  useEffect(() => {
    document.title = `${refused ? shell.errorTitle : ''}${heading}${heading === shell.product ? '' : ` – ${shell.product}`}`
    document.documentElement.lang = language
  }, [heading, refused, shell, language])

  useEffect(onStanding, [onStanding])

  const [updates, wasMissed] = useAtRest(loadUpdates, MISSING_PART)
  const waiting = !beside && (mode === 'asking' || mode === 'checking') && screens.state !== 'ready'
  useArrival({
    // Nowhere has anybody arrived while what they came for is still on its way.
    shown: mode === 'resuming' || waiting ? undefined : shown,
    toRow: mode === 'checking',
    pointed:
      address.at === 'history' && address.to === 'differences'
        ? DIFFERENCES
        : mode === 'asking'
          ? pointed
          : undefined,
    main,
  })

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
  const answered = Object.keys(walk(draft).answers).length
  const whose = whoseAnswers()
  const isGone = status === 'thrownAway' || status === 'removed'

  return (
    <>
      <a className="skip" href="#main" onClick={toMain}>
        {shell.skip}
      </a>
      <header className="header">
        <a className="brand" href={hrefOf({ at: 'start' })} aria-label={`${shell.product}: ${shell.home}`}>
          {shell.product}
        </a>
        {whose !== undefined && <p className="whose">{shell.desk.whose(whose)}</p>}
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
      {status === 'takenOver' && (
        <p className="notice notice--attention" role="alert">
          {shell.saving.takenOver}
        </p>
      )}
      {isGone && isOfDossier(address) && (
        <>
          <GoneDossier
            how={status}
            dossiers={saving.dossiers()}
            texts={shell.desk.gone}
            failed={shell.saving.failed}
            onLeave={() => go.to({ at: 'start' })}
          />
          {status === 'removed' && answered > 0 && (
            <SaveAnswers draft={draft} saving={shell.saving} look="link" />
          )}
        </>
      )}
      {status === 'failed' && (
        <div className="notice notice--attention" role="alert">
          <p>{answered > 0 ? shell.saving.failedText : shell.saving.failedEmpty}</p>
          {answered > 0 && <SaveAnswers draft={draft} saving={shell.saving} look="button button--second" />}
        </div>
      )}
      {/* There before it says anything, so that what it says is read aloud. */}
      <div aria-live="polite">
        {updates && (
          <updates.UpdateLine
            language={language}
            saving={saving}
            actor={actor}
            path={path}
            isMissing={wasMissed}
            // What came in a link stands in no address any more.
            holdsBack={
              (discarded !== undefined && holdsAnything(discarded)) ||
              (link !== undefined && address.at === 'opened')
            }
          />
        )}
      </div>
      {!beside && (mode === 'asking' || mode === 'checking' || mode === 'advising') && (
        <nav className="back">
          <button className="link" type="button" onClick={() => send({ type: 'page.left' })}>
            {backTo()}
          </button>
        </nav>
      )}
      {aside && <nav className="back">{wayBack()}</nav>}
      {isDeskPlace(address.at) && address.at !== 'dossiers' && !aside && (
        <nav className="back">
          {(['dossiers', 'call', 'advice', 'proposal', 'history'] as const).map(deskLink)}
        </nav>
      )}
      {address.at === 'proposal' && (
        <nav className="back">
          <a
            className="link way-back"
            href={hrefOf(address.of === undefined ? { at: 'advice' } : { at: 'example', id: address.of })}
          >
            {address.of === undefined ? shell.advice.back : shell.proposal.backToExample}
          </a>
        </nav>
      )}
      <main className="main" id="main" ref={main} tabIndex={-1}>
        {/* There before anything comes into it, so that what does is read aloud. */}
        {!beside && (
          <div role="status">
            {discarded !== undefined && holdsAnything(discarded) && (
              <p className="notice">
                {answered > 0 ? shell.file.opened : shell.restart.done}{' '}
                <button className="link" type="button" onClick={undo}>
                  {answered > 0 ? shell.file.undo : shell.restart.undo}
                </button>
              </p>
            )}
          </div>
        )}
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
        {/* A newer version keeps the dossiers, or this one was thrown away: what is typed here would be lost. */}
        <fieldset
          className="screen"
          role="presentation"
          disabled={status === 'takenOver' || (isGone && isOfDossier(address))}
        >
          {screen()}
        </fieldset>
      </main>
      <Footer
        shell={shell}
        answering={address.at === 'page'}
        said={savingText()}
        restart={
          holdsAnything(context) &&
          isWizardPlace(address) && (
            <Restart
              shell={shell}
              issued={issued.length > 0}
              onErase={() => {
                send({ type: 'restarted', from: address })
                toHead()
              }}
            >
              <SaveAnswers draft={draft} saving={shell.saving} look="link" />
            </Restart>
          )
        }
        offline={updates && <updates.OfflineLine language={language} />}
      />
    </>
  )

  /** Of whom it is, for who has more clients than one; a manager with the only dossier knows. */
  function whoseAnswers(): string | undefined {
    const dossiers = saving.dossiers()
    if (dossiers === undefined || !isOfDossier(address)) return undefined
    const { name } = dossiers.open().state().dossier
    if (name === '' && !dossiers.several()) return undefined
    return name || draft.organisation || shell.desk.nameless
  }

  /** Whoever goes back to where one answer was to be changed, or to the advice, goes no step back. */
  function backTo(): string {
    if (mode === 'advising') return shell.advice.backToCheck
    const to = mode === 'asking' ? backFrom(context) : 'page'
    return to === 'page' || to === 'start' ? shell.wizard.back : shell.rules.back
  }

  /** The answers before one was changed from the advice; nothing to tell where all are the same. */
  function changedFrom() {
    const { before } = context
    return JSON.stringify(before) === JSON.stringify(draft) ? undefined : before
  }

  function undo() {
    send({ type: 'undone' })
    toHead()
  }

  /** The button that was pressed goes; whoever is on another page by this arrives at its heading anyway. */
  function toHead() {
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }

  /** One of the places between which who advises goes to and fro. */
  function deskLink(at: 'dossiers' | 'call' | 'advice' | 'proposal' | 'history') {
    // With questions open there is no advice yet: what comes in its place is called by its name.
    const open = unanswered(draft).length > 0
    const place =
      at === 'proposal' ? { at, of: undefined } : at === 'advice' && open ? { at: 'check' as const } : { at }
    return at === address.at ? null : (
      <Fragment key={at}>
        <a className="link way-back" href={hrefOf(place)}>
          {at === 'dossiers' || at === 'history'
            ? shell.desk[at]
            : at === 'advice' && open
              ? shell.desk.answers
              : shell[at].title}
        </a>{' '}
      </Fragment>
    )
  }

  function openFile(onDraft: (opened: Draft) => void) {
    return <OpenFile words={words} here={draft} saving={saving} onDraft={onDraft} />
  }

  /** Takes over answers from beside the wizard, and goes where it then is. */
  function takeDraft(opened: Draft) {
    send({ type: 'draft.replaced', draft: opened })
    const { value, context: then } = actor.getSnapshot()
    go.to(placeOf(value, then.page) ?? { at: 'check' })
  }

  /** At the first question without an answer; with none left, at the advice. */
  function whereTheyWere(): Place {
    const [open] = unanswered(draft)
    return open ? { at: 'page', page: open.page } : { at: 'advice' }
  }

  function wayBack() {
    return (
      <a className="link way-back" href={`#${cameFrom}`}>
        {cameFrom === '/' ? shell.home : shell.rules.back}
      </a>
    )
  }

  function savingText(): string {
    if (!holdsAnything(context)) return ''
    return status === 'saved'
      ? shell.saving.saved
      : status === 'failed' || status === 'takenOver' || isGone
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
    if (address.at === 'proposal') return shell.proposal.title
    if (address.at === 'practice') return shell.settings.title
    if (address.at === 'call') return shell.call.title
    if (isDeskPlace(address.at)) return shell.desk[address.at]
    if (isAboutPlace(address.at)) return shell.about[address.at]
    switch (mode) {
      case 'asking':
        return `${stepOfTotal(page, draft, shell, questions)} – ${questions.pages[page]}`
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
    if (address.at === 'rules') return <RulesPage id={address.id} words={words} wayBack={wayBack()} />
    if (address.at === 'practice')
      return <PracticePage words={words} year={now.getFullYear()} onRefused={onRefused} />
    if (address.at === 'proposal')
      return (
        <ProposalPage
          key={address.of}
          of={address.of}
          draft={draft}
          adjusted={adjusted}
          resuming={mode === 'resuming'}
          words={words}
          saving={saving}
          send={send}
        />
      )
    const { at } = address
    if (isAboutPlace(at))
      return (
        <>
          <h1 tabIndex={-1}>{heading}</h1>
          <AboutPage at={at} words={words} />
        </>
      )
    if (isDeskPlace(at))
      return (
        <>
          {at !== 'call' && <h1 tabIndex={-1}>{heading}</h1>}
          {mode === 'resuming' ? (
            <p role="status">{shell.desk.loading}</p>
          ) : (
            <Fetched kept={desks} name="" load={loadDesk} texts={shell.desk} shell={shell}>
              {({ DeskPage }) => (
                <DeskPage
                  at={at}
                  context={context}
                  words={words}
                  now={now}
                  thisMonth={thisMonth}
                  said={savingText()}
                  saving={saving}
                  actor={actor}
                  go={go}
                  link={link}
                  onDraft={takeDraft}
                >
                  {openFile(takeDraft)}
                </DeskPage>
              )}
            </Fetched>
          )}
        </>
      )
    switch (mode) {
      case 'asking':
      case 'checking':
        return (
          <QuestionScreen
            screens={screens}
            mode={mode}
            context={context}
            words={theirs}
            thisMonth={thisMonth}
            refused={refused}
            send={send}
            onRefused={onRefused}
          />
        )
      case 'advising':
        return (
          <OwnAdvice draft={draft} before={changedFrom()} adjusted={adjusted} words={theirs} send={send} />
        )
      default:
        // While what was kept is read, only the start page can be used already.
        return mode === 'resuming' && address.at !== 'start' ? (
          <p role="status">{shell.wizard.loading}</p>
        ) : (
          <StartPage
            words={words}
            sector={draft.sector}
            keeps={status !== 'failed'}
            answered={mode === 'resuming' || answered <= 1 ? 0 : answered}
            onSector={(sector) => send({ type: 'answered', id: 'sector', value: sector })}
            onBegin={(values) => send({ type: 'page.submitted', values })}
            onResume={() => send({ type: 'went', to: whereTheyWere() })}
            onRefused={onRefused}
          >
            {openFile((opened) => send({ type: 'draft.replaced', draft: opened }))}
          </StartPage>
        )
    }
  }
}
