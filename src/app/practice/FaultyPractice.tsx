import { useEffect, useState } from 'react'
import type { PracticeFault } from '../../practice/practiceFile.ts'
import { loadPracticeTexts } from '../../texts/load.ts'
import { sayPracticeFaults } from '../../texts/sayPracticeFault.ts'
import type { Language } from '../../texts/texts.ts'
import type { PracticeInUse } from './practiceInUse.ts'

/** The practice in use cannot be read: said, so that nobody sees prices that are not theirs. */
export function FaultyPractice({
  faults,
  from,
  language,
}: {
  faults: readonly PracticeFault[]
  from: PracticeInUse['from']
  language: Language
}) {
  const [said, setSaid] = useState<{ readonly intro: string; readonly lines: readonly string[] }>()
  useEffect(() => {
    let current = true
    loadPracticeTexts(language).then(
      (texts) =>
        current &&
        setSaid({
          intro: from === 'device' || from === 'window' ? texts.ownWrong : texts.hostedWrong,
          lines: sayPracticeFaults(faults, texts),
        }),
      // Without its words the faults still show where they are.
      () =>
        current &&
        setSaid({ intro: 'practice.json', lines: faults.map(({ path, code }) => `${path}: ${code}`) }),
    )
    return () => {
      current = false
    }
  }, [faults, from, language])
  return (
    <div className="notice notice--attention" role="alert">
      {said && (
        <>
          <p>{said.intro}</p>
          <ul>
            {said.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
