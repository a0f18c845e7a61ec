import { useId } from 'react'
import { questionIds } from '../questionnaire/walk.ts'
import { formats } from '../rules/formats.ts'
import { sections } from '../texts/rulebookTexts.ts'
import { questionText } from '../texts/say.ts'
import type { RulebookWords } from '../texts/sayRulebook.ts'
import { everything, filterIn, themes, type Filter } from './filter.ts'

/** What to show. Every change counts at once; Enter in the text field changes nothing more. */
export function FilterForm({
  words: { rulebook, reasons, questions },
  onFilter,
}: {
  words: RulebookWords
  onFilter: (filter: Filter) => void
}) {
  const { filter } = rulebook
  const id = useId()
  return (
    <search className="rulebook-filter">
      <form
        aria-labelledby={id}
        onSubmit={(event) => event.preventDefault()}
        onChange={(event) => onFilter(filterIn(new FormData(event.currentTarget)))}
        onReset={() => onFilter(everything)}
      >
        <h2 id={id}>{filter.title}</h2>
        <div className="rulebook-controls">
          <Select
            name="section"
            label={filter.section}
            any={filter.any}
            options={sections.map((section) => [section, rulebook.sections[section].title])}
          />
          <Select
            name="format"
            label={filter.format}
            any={filter.any}
            options={formats.map((format) => [format, reasons.formats[format]])}
          />
          <Select
            name="question"
            label={filter.question}
            any={filter.any}
            options={questionIds.map((question) => [question, questionText(question, questions).label])}
          />
          <Select
            name="theme"
            label={filter.theme}
            any={filter.any}
            options={themes.map((theme) => [theme, questions.questions.themes.options[theme]])}
          />
          <div className="rulebook-control rulebook-words">
            <label htmlFor={`${id}words`}>{filter.words}</label>
            <span className="hint" id={`${id}hint`}>
              {filter.wordsHint}
            </span>
            <input
              className="input"
              id={`${id}words`}
              type="search"
              name="words"
              autoComplete="off"
              aria-describedby={`${id}hint`}
              maxLength={100}
            />
          </div>
        </div>
        <button className="button button--second" type="reset">
          {filter.reset}
        </button>
      </form>
    </search>
  )
}

function Select({
  name,
  label,
  any,
  options,
}: {
  name: string
  label: string
  any: string
  options: readonly (readonly [value: string, text: string])[]
}) {
  const id = useId()
  return (
    <div className="rulebook-control">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name={name}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
