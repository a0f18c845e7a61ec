import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { carriedOver, carryOver } from './app/updates/carriedOver.ts'
import './app/updates/halfTyped.ts'
import { fetchStorage, keepAnswersOf } from './app/kept/keeping.ts'
import { keepPlace } from './app/frame/keepPlace.ts'
import { rememberedLanguage, wordsIn, dutch } from './app/frame/language.ts'
import { takeLinks } from './app/opened/linkInAddress.ts'
import { fetchQuestionScreens } from './app/QuestionScreen.tsx'
import { Recover } from './app/frame/Recover.tsx'
import { startWizard } from './app/wizardActor.ts'
import { settle } from './fields/settle.ts'
import type { Draft } from './questionnaire/types.ts'
import './ui/styles.css'

takeLinks()
keepPlace()

// On their way while the first screen is taken over. One that does not come is fetched again, and missed, where it is used.
for (const ahead of [fetchQuestionScreens, fetchStorage]) ahead().catch(() => {})

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element with the id app')

// Read what was chosen, and whether it was submitted, before these scripts arrived.
const chosen = root.querySelector<HTMLInputElement>('input[name=sector]:checked')?.value
const early = chosen === undefined ? undefined : settle('sector', chosen)
const submitted = document.documentElement.dataset.early === 'submitted'

const actor = startWizard()
const saving = keepAnswersOf(actor)

// Storage, and what was answered early, come after the first screen has been taken over: before that they would be
// a difference with what was rendered at build time.
let standing = false
function begin(): void {
  if (standing) return
  standing = true
  if (early?.ok && early.value !== undefined) {
    actor.send({ type: 'answered', id: 'sector', value: early.value })
    if (submitted) actor.send({ type: 'page.submitted', values: { sector: early.value } as Draft })
  }
  for (const [page, values] of carriedOver()) actor.send({ type: 'typed', page, values })
  void saving.begin()
}

// What was typed a moment ago is being written when the page goes, and may not come to its end.
addEventListener('pagehide', () => {
  carryOver(actor.getSnapshot().context.typed, saving.dossiers()?.typedElsewhere() ?? {})
})

const words = await wordsIn(rememberedLanguage()).catch(() => dutch)
const app = (
  <StrictMode>
    <Recover
      text={`${words.shell.crash.title}. ${words.shell.crash.text}`}
      button={words.shell.crash.reload}
      onAgain={() => location.reload()}
    >
      <App actor={actor} saving={saving} initialWords={words} now={new Date()} onStanding={begin} />
    </Recover>
  </StrictMode>
)
// The start page was rendered at build time, in Dutch and without answers. Taking it over keeps what was chosen in it;
// anything else is drawn anew.
const prerendered = words.language === 'nl' && /^#?\/?$/.test(location.hash) && root.childElementCount > 0
if (prerendered) hydrateRoot(root, app)
else createRoot(root).render(app)
delete document.documentElement.dataset.elsewhere
