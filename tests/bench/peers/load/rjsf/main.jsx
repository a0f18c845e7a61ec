import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { pages } from '../questions.mjs'

const schemaOf = ({ kind, label, options }) => ({
  title: label,
  ...{
    text: { type: 'string', minLength: 2 },
    email: { type: 'string', format: 'email' },
    number: { type: 'integer', minimum: 1 },
    choice: { type: 'string', enum: options },
    select: { type: 'string', enum: options },
    several: { type: 'array', uniqueItems: true, minItems: 1, items: { type: 'string', enum: options } },
    longText: { type: 'string' },
    consent: { type: 'boolean', const: true },
  }[kind],
})
const widgets = { choice: 'radio', several: 'checkboxes', longText: 'textarea' }
const schemas = pages.map(({ title, questions }) => ({
  type: 'object',
  title,
  required: questions.filter(({ required }) => required).map(({ id }) => id),
  properties: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
}))
const looks = pages.map(({ questions }) => ({
  ...Object.fromEntries(questions.map(({ id, kind }) => [id, { 'ui:widget': widgets[kind] }])),
  'ui:submitButtonOptions': { submitText: 'Volgende stap' },
}))

function Wizard() {
  const [step, setStep] = useState(0)
  const [answers, setAnswers] = useState({})
  if (step === pages.length) return <h1>Controleer uw antwoorden</h1>
  return (
    <Form
      key={step}
      schema={schemas[step]}
      uiSchema={looks[step]}
      formData={answers}
      validator={validator}
      noHtml5Validate
      onSubmit={({ formData }) => {
        setAnswers({ ...answers, ...formData })
        setStep(step + 1)
      }}
    />
  )
}
createRoot(document.getElementById('root')).render(<Wizard />)
