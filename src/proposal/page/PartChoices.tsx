import { sayEuro } from '../../texts/say.ts'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import type { Language } from '../../texts/texts.ts'
import type { ProposalDocument } from '../document.ts'
import type { Edits } from '../edits.ts'

const states = ['included', 'option', 'leftOut'] as const
type State = (typeof states)[number]

/** What becomes of each part of the programme: in it, an option beside it, or not offered. */
export function PartChoices({
  parts,
  edits,
  inLanguage,
  language,
  texts,
  onChoose,
}: {
  parts: ProposalDocument['parts']
  /** what was chosen: the document, and what it says of its parts, follows a moment later */
  edits: Pick<Edits, 'parts' | 'added'>
  /** of the document, in which the names of the parts are */
  inLanguage: Language
  language: Language
  texts: OfferTexts['parts']
  onChoose: (part: ProposalDocument['parts'][number], state: State) => void
}) {
  const advised = parts.filter(({ extra }) => !extra)
  const extra = parts.filter((part) => part.extra)
  const euro = (price: number) => texts.price(sayEuro(price, language))
  return (
    <section>
      <h3>{texts.title}</h3>
      <p className="hint">{advised.length + extra.length === 0 ? texts.none : texts.intro}</p>
      {advised.map((part) => (
        <fieldset className="part-choice" key={part.key}>
          <legend>
            <strong lang={inLanguage}>{part.title}</strong> ({euro(part.price)})
          </legend>
          {states.map((state) => (
            <label className="option" key={state}>
              <input
                type="radio"
                name={`part-${part.key}`}
                checked={(edits.parts[part.key] ?? 'included') === state}
                onChange={() => onChoose(part, state)}
              />
              <span>{texts.state[state]}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {extra.length > 0 && (
        <fieldset className="field">
          <legend className="label">{texts.extraTitle}</legend>
          <p className="hint">{texts.extraIntro}</p>
          {extra.map((part) => (
            <label className="option" key={part.key}>
              <input
                type="checkbox"
                checked={edits.added.includes(part.key)}
                onChange={({ target }) => onChoose(part, target.checked ? 'option' : 'leftOut')}
              />
              <span>
                {texts.offerExtra(part.title)} ({euro(part.price)})
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}
