import { renderSurveyInline } from '@formbricks/surveys'
import { pages } from '../questions.mjs'

const kinds = {
  text: { type: 'openText', inputType: 'text', charLimit: {} },
  email: { type: 'openText', inputType: 'email' },
  number: { type: 'openText', inputType: 'number' },
  choice: { type: 'multipleChoiceSingle', shuffleOption: 'none' },
  select: { type: 'multipleChoiceSingle', shuffleOption: 'none' },
  several: { type: 'multipleChoiceMulti', shuffleOption: 'none' },
  longText: { type: 'openText', longAnswer: true, inputType: 'text' },
  consent: { type: 'consent', label: 'Ja', html: '' },
}
const questions = pages
  .flatMap((page) => page.questions)
  .map(({ id, kind, label, required = false, options }) => ({
    id,
    headline: label,
    required,
    buttonLabel: 'Volgende stap',
    backButtonLabel: 'Vorige stap',
    placeholder: '',
    logic: [],
    ...kinds[kind],
    ...(options && { choices: options.map((text, at) => ({ id: String(at), label: text })) }),
  }))
const nothing = () => {}
document.getElementById('root').style.height = '600px'
renderSurveyInline({
  containerId: 'root',
  survey: {
    id: 'twelve',
    name: 'twelve',
    type: 'link',
    status: 'inProgress',
    questions,
    welcomeCard: { enabled: false, headline: '', showResponseCount: false, timeToFinish: false },
    thankYouCard: { enabled: true, headline: 'Dank u' },
    endings: [{ id: 'end', type: 'endScreen', headline: 'Dank u' }],
    hiddenFields: { enabled: false, fieldIds: [] },
    variables: [],
    languages: [],
    styling: {},
    triggers: [],
    delay: 0,
    displayOption: 'displayOnce',
  },
  languageCode: 'default',
  styling: {
    brandColor: { light: '#154273' },
    cardArrangement: { linkSurveys: 'simple', appSurveys: 'simple' },
    allowStyleOverwrite: true,
    inputColor: {},
    questionColor: {},
    roundness: 8,
  },
  brandColor: '#154273',
  isBrandingEnabled: false,
  isRedirectDisabled: true,
  autoFocus: false,
  isPreviewMode: true,
  responseCount: 0,
  onResponse: nothing,
  onDisplay: nothing,
  onFinished: nothing,
  getSetIsError: nothing,
  getSetIsResponseSendingFinished: (set) => set(true),
  getSetQuestionId: nothing,
  getSetResponseData: nothing,
  onFileUpload: async () => '',
})
