import { readPracticeWhole } from '../../practice/practiceFile.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import type { HandedProps } from './OpenedDossier.tsx'
import type { Fact } from './OpenedFacts.tsx'
import { OpenedFrame } from './OpenedFrame.tsx'
import { keepPractice, usePracticeInUse } from '../practice/practiceInUse.ts'
import { takeOver } from './takingOver.ts'

/** A backup of everything that somebody keeps: put back beside what is here, which stays. */
export function OpenedBackup({
  plan: { handed, events, dossiers: count, fresh },
  dossiers,
  name,
  words: { language },
  texts,
  hrefOf,
  onLeave,
}: HandedProps<'backup'>) {
  const { backup, dossier: said } = texts
  const inUse = usePracticeInUse()
  const { practice } = handed
  // An own practice that is here already is never replaced by an older one.
  const takesPractice = practice !== undefined && inUse?.from !== 'device' && inUse?.from !== 'window'
  const notes = events.filter((event) => event.type === 'noted' && event.kind === 'private').length
  const facts: readonly Fact[] = [
    [backup.dossiers, backup.count(count, fresh)],
    ...(notes > 0 ? [[backup.privateNotes, String(notes)] as const] : []),
    [said.made, sayMoment(handed.madeAt, language)],
    [texts.file, name],
  ]
  const take = async (onPart: (part: number) => void) => {
    if (dossiers === undefined) return said.notKept
    const own = takesPractice ? await readPracticeWhole(practice) : undefined
    if (own?.ok === false) return texts.handing.file.malformed
    const taken = await takeOver(events, handed, dossiers, onPart)
    if (!taken.ok) return texts.handing.file[taken.why]
    if (own !== undefined) await keepPractice(own.practice)
    return { added: taken.added }
  }
  return (
    <OpenedFrame
      title={backup.title}
      facts={facts}
      texts={texts}
      barrier={dossiers === undefined ? said.notKept : undefined}
      takeLabel={backup.take}
      onTake={take}
      taking={backup.taking}
      onLeave={onLeave}
      ways={[[hrefOf({ at: 'dossiers' }), said.toDossiers]]}
    >
      <p>{backup.stays}</p>
      {practice !== undefined && <p>{takesPractice ? backup.practice : backup.practiceStays}</p>}
    </OpenedFrame>
  )
}
