import { useEffect, useRef } from 'react'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { Language } from '../../texts/texts.ts'

/** Where a chapter was left out: its name, and the way back. Not printed. */
export function GoneChapter({
  title,
  arrived,
  language,
  inLanguage,
  texts,
  onPutBack,
}: {
  title: string
  /** whether it was just left out, so that this is where somebody goes on */
  arrived: boolean
  language: Language
  inLanguage: Language
  texts: OfferTexts['chapter']
  onPutBack: () => void
}) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (arrived) back.current?.focus()
  }, [arrived])
  return (
    <p className="chapter-gone" lang={language}>
      {texts.leftOut} <span lang={inLanguage}>{title}</span>{' '}
      <button className="link" type="button" ref={back} onClick={onPutBack}>
        {texts.putBack}
        <span className="visually-hidden">{texts.of(title)}</span>
      </button>
    </p>
  )
}
