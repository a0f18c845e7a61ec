import type { ShellTexts } from '../../texts/shellTexts.ts'

/** An example that could not be fetched: said, and tried again on request. */
export const FailedExample = ({ shell, onAgain }: { shell: ShellTexts; onAgain: () => void }) => (
  <div className="notice notice--attention" role="alert">
    <p>{shell.example.failed}</p>
    <button className="button" type="button" onClick={onAgain}>
      {shell.advice.again}
    </button>
  </div>
)
