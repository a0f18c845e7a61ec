import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/i18n/dutch'
import 'survey-core/survey-core.min.css'
import { pages } from '../questions.mjs'

const kinds = {
  text: { type: 'text' },
  email: { type: 'text', inputType: 'email' },
  number: { type: 'text', inputType: 'number' },
  choice: { type: 'radiogroup' },
  select: { type: 'dropdown' },
  several: { type: 'checkbox' },
  longText: { type: 'comment' },
  consent: { type: 'checkbox', choices: ['Ja'] },
}
const model = new Model({
  locale: 'nl',
  showProgressBar: true,
  pages: pages.map(({ title, questions }) => ({
    title,
    elements: questions.map(({ id, kind, label, required, options }) => ({
      name: id,
      title: label,
      isRequired: required,
      ...kinds[kind],
      ...(options && { choices: options }),
    })),
  })),
})
// The measurer fills in its list, which is no select, by this.
globalThis.survey = model
createRoot(document.getElementById('root')).render(<Survey model={model} />)
