import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createActor } from 'xstate'
import { App } from '../app/App.tsx'
import { keepAnswersOf } from '../app/kept/keeping.ts'
import { dutch } from '../app/frame/language.ts'
import { Recover } from '../app/frame/Recover.tsx'
import { wizardMachine } from '../wizard/wizardMachine.ts'

/** The start page as everybody first sees it: Dutch, no answers yet. */
export function prerender(): string {
  const actor = createActor(wizardMachine, { input: { wanted: { at: 'start' } } }).start()
  return renderToString(
    <StrictMode>
      <Recover text="" button="" onAgain={() => {}}>
        <App
          actor={actor}
          saving={keepAnswersOf(actor)}
          initialWords={dutch}
          now={new Date(0)}
          onStanding={() => {}}
        />
      </Recover>
    </StrictMode>,
  )
}
