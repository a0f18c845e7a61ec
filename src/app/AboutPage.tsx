import type { AboutPlace } from './addresses.ts'
import { blocks } from '../rules/formats.ts'
import type { Term } from '../texts/aboutTexts.ts'
import { loadAbout, loadProposal, loadReasons } from '../texts/load.ts'
import { Fetched } from './frame/Fetched.tsx'
import type { Words } from './frame/language.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(at: AboutPlace, language: Words['language']) {
  const [{ AboutScreen }, { LicencesScreen }, texts, parts, listed] = await Promise.all([
    import('../about/AboutScreen.tsx'),
    import('../about/LicencesScreen.tsx'),
    loadAbout(language),
    at === 'words' ? partsOf(language) : [],
    at === 'licences' ? fetchLicences() : [],
  ])
  const { parts: title, ...words } = texts.words
  const sections = [{ title, terms: parts }, ...words.sections]
  return { AboutScreen, LicencesScreen, texts: { ...texts, words: { ...words, sections } }, listed }
}

/** What a practice can do, as the proposal tells it. */
async function partsOf(language: Words['language']): Promise<Term[]> {
  const [reasons, proposal] = await Promise.all([loadReasons(language), loadProposal(language)])
  return blocks.map((block) => ({ term: reasons.blocks[block], meaning: proposal.blocks[block].how }))
}

/** The list that the build made of what is in it. */
async function fetchLicences() {
  const [{ readLicences }, response] = await Promise.all([
    import('../about/licence.ts'),
    fetch(`${import.meta.env.BASE_URL}licences.json`),
  ])
  if (!response.ok) throw new Error(`licences.json: ${response.status}`)
  return readLicences(await response.json())
}

/** What the words mean, what is promised, for whom it works, and what it is made of. */
export function AboutPage({ at, words }: { at: AboutPlace; words: Words }) {
  const { shell, language } = words
  return (
    <Fetched
      kept={kept}
      name={`${at} ${language}`}
      load={() => load(at, language)}
      texts={shell.about}
      shell={shell}
    >
      {({ AboutScreen, LicencesScreen, texts, listed }) =>
        at === 'licences' ? (
          <LicencesScreen listed={listed} texts={texts.licences} />
        ) : (
          <AboutScreen {...texts[at]} />
        )
      }
    </Fetched>
  )
}
