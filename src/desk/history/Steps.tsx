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
        <div>
          <button
            className="button button--second"
            type="button"
            aria-describedby="to-undo"
            onClick={() => void attempt(undoStep, texts.undone(undoes))}
          >
            {texts.undo}
          </button>
          <p className="hint" id="to-undo">
            {texts.undoes(undoes)}
          </p>
        </div>
      )}
      {redo !== undefined && (
        <div>
          <button
            className="button button--second"
            type="button"
            aria-describedby="to-redo"
            onClick={() => void attempt(redoStep, texts.redone(redoes))}
          >
            {texts.redo}
          </button>
          <p className="hint" id="to-redo">
            {texts.redoes(redoes)}
          </p>
        </div>
      )}
    </div>
  )
}
