import { useMemo } from 'react'
import { redoStep, undoStep } from '../../dossier/history.ts'
import type { DoingProps } from './historyProps.ts'
import { sayEvent } from './sayEvent.ts'

/** A step back and a step forward, each saying what it would do. */
export function Steps({ events, offers, words, attempt }: DoingProps) {
  const { history: texts } = words
  const undo = useMemo(() => undoStep(events), [events])
  const redo = useMemo(() => redoStep(events), [events])
  const said = (id: string): string => {
    const event = events.find((one) => one.id === id)
    return event === undefined ? '' : sayEvent(event, offers, words)
  }
  const undoes = undo !== undefined && 'undoes' in undo ? said(undo.undoes) : ''
  const redoes = redo !== undefined && 'redoes' in redo ? said(redo.redoes) : ''
  return (
    <div className="history-steps">
      {undo === undefined ? (
        <p>{texts.nothingToUndo}</p>
      ) : (
        <Step
          id="to-undo"
          label={texts.undo}
          hint={texts.undoes(undoes)}
          onTake={() => void attempt(undoStep, texts.undone(undoes))}
        />
      )}
      {redo !== undefined && (
        <Step
          id="to-redo"
          label={texts.redo}
          hint={texts.redoes(redoes)}
          onTake={() => void attempt(redoStep, texts.redone(redoes))}
        />
      )}
    </div>
  )
}

function Step({
  id,
  label,
  hint,
  onTake,
}: {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly onTake: () => void
}) {
  return (
    <div>
      <button className="button button--second" type="button" aria-describedby={id} onClick={onTake}>
        {label}
      </button>
      <p className="hint" id={id}>
        {hint}
      </p>
    </div>
  )
}
