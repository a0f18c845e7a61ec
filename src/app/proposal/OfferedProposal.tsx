import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { offerStateOf } from '../../dossier/offerState.ts'
import type { Desk } from '../../proposal/page/desk.ts'
import ProposalScreen from '../../proposal/page/ProposalScreen.tsx'
import { rulesVersion } from '../../rules/recommend.ts'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { ProposalTexts } from '../../texts/proposalTexts.ts'
import type { Language } from '../../texts/texts.ts'
import { localDay } from '../../ui/localDay.ts'
import { hrefOf } from '../addresses.ts'
import { FaultyPractice } from '../practice/FaultyPractice.tsx'
import { usePracticeInUse } from '../practice/practiceInUse.ts'
import type { ProposalPageProps } from './ProposalPage.tsx'
import { sentOtherwise } from './sentBefore.ts'

/** The proposal with the desk around it: what is adjusted, released and marked is kept in the dossier that is open. */
export function OfferedProposal({
  of,
  draft,
  adjusted,
  words: { language },
  saving,
  send,
  offer,
  download,
  titledBy,
  onTitle,
  questionHref,
}: ProposalPageProps & {
  readonly offer: OfferTexts
  readonly download: ProposalTexts['download']
  readonly titledBy: string
  readonly onTitle: (title: string, language: Language) => void
  readonly questionHref: Desk['questionHref']
}) {
  const released = useSyncExternalStore(saving.subscribe, saving.issued)
  const marks = useSyncExternalStore(saving.subscribe, () => saving.dossiers()?.open().state().dossier.marks)
  const [numbers, setNumbers] = useState<readonly string[]>([])
  useEffect(() => {
    // Without them a number that is in use elsewhere is refused when it is released.
    saving
      .dossiers()
      ?.offerNumbers()
      .then(setNumbers, () => {})
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- again after each release
  }, [saving, released])
  const desk = useMemo(
    (): Desk => ({
      numbers,
      standing: (one) => ({
        mark: marks?.[one.id],
        expired: offerStateOf(one, marks?.[one.id], localDay(new Date())) === 'expired',
      }),
      mark: async ({ id }, mark) =>
        saving
          .dossiers()
          ?.open()
          .say(() => ({ type: 'marked', offer: id, mark })),
      documentOf: (id) => released.find((one) => one.id === id)?.model.document,
      adjusted,
      adjust: (values) => send({ type: 'adjusted', values }),
      released,
      release: async ({ draft: answers, document, ...facts }, pdf) => {
        const model = { rules: rulesVersion, draft: answers, adjusted, document }
        return (await saving.issue({ ...facts, model }, pdf)).outcome
      },
      fileOf: saving.fileOf,
      questionHref,
    }),
    [adjusted, released, marks, numbers, questionHref, saving, send],
  )
  const sent = useMemo(
    () => (of === undefined ? sentOtherwise(released, marks ?? {}, draft, adjusted) : undefined),
    [of, released, marks, draft, adjusted],
  )
  const inUse = usePracticeInUse()
  if (inUse === undefined) return null
  if (!inUse.file.ok)
    return <FaultyPractice faults={inUse.file.faults} from={inUse.from} language={language} />
  return (
    <>
      {sent && <p className="notice sent-otherwise">{offer.sentOtherwise(sent.number, sent.version)}</p>}
      <ProposalScreen
        draft={draft}
        practice={inUse.file.practice}
        language={language}
        texts={offer}
        download={download}
        desk={of === undefined ? desk : undefined}
        titledBy={titledBy}
        onTitle={onTitle}
        pdfHref={hrefOf(of === undefined ? { at: 'advice' } : { at: 'example', id: of })}
      />
    </>
  )
}
