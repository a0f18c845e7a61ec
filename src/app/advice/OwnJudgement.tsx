import { useId, useMemo, useState } from 'react'
import { offeringOf, type Practice } from '../../practice/practice.ts'
import { adjustmentsOf, correctionsFrom } from '../../proposal/adjustments.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { laterIds } from '../../rules/corrections/laterIds.ts'
import type { AdviceTexts } from '../../texts/adviceTexts.ts'
import { loadCorrections } from '../../texts/load.ts'
import type { CorrectionWords } from '../../texts/sayCorrections.ts'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import type { Adjusted } from '../../wizard/ofClient.ts'
import { Fetched } from '../frame/Fetched.tsx'

/** What tells one correction from all others. */
const world = { now: () => Date.now(), chance: () => crypto.randomUUID() }

const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: CorrectionWords['language']) {
  const [section, corrections] = await Promise.all([
    import('../../advice/corrections/CorrectionsSection.tsx'),
    loadCorrections(language),
  ])
  return { CorrectionsSection: section.default, corrections }
}

interface OwnJudgementProps {
  readonly draft: Draft
  readonly practice: Practice
  readonly adjusted: Adjusted
  readonly onAdjust: (values: Adjusted) => void
  readonly words: Omit<CorrectionWords, 'corrections'>
  readonly texts: AdviceTexts['judgement']
  readonly shell: ShellTexts
}

/**
 * Where a consultant corrects the advice. A manager meets no more of it than one button; once something was corrected it
 * stands open, so that what was worked out is never out of sight.
 */
export function OwnJudgement(props: OwnJudgementProps) {
  const { adjusted, words, texts, shell } = props
  const id = useId()
  const [wished, setWished] = useState<boolean>()
  const { corrections, unreadable } = useMemo(() => correctionsFrom(adjusted), [adjusted])
  const open = wished ?? corrections.length + unreadable.length > 0
  return (
    <section>
      <button
        className="button button--second"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setWished(!open)}
      >
        {texts.open}
      </button>
      <p className="hint">{texts.hint}</p>
      <div id={id}>
        {open && (
          <Fetched
            kept={kept}
            name={words.language}
            load={() => load(words.language)}
            texts={texts}
            shell={shell}
          >
            {(part) => <Loaded {...props} part={part} />}
          </Fetched>
        )}
      </div>
    </section>
  )
}

function Loaded({
  draft,
  practice,
  adjusted,
  onAdjust,
  words,
  part: { CorrectionsSection, corrections: texts },
}: OwnJudgementProps & { readonly part: Awaited<ReturnType<typeof load>> }) {
  const { corrections, unreadable } = useMemo(() => correctionsFrom(adjusted), [adjusted])
  const offering = useMemo(() => offeringOf(practice), [practice])
  const said = useMemo(() => ({ ...words, corrections: texts }), [words, texts])
  const newId = useMemo(() => laterIds(corrections, world), [corrections])
  return (
    <CorrectionsSection
      draft={draft}
      offering={offering}
      corrections={corrections}
      unreadable={unreadable}
      words={said}
      newId={newId}
      onChange={(change) => onAdjust(adjustmentsOf(change))}
    />
  )
}
