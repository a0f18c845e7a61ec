import type { AboutPlace } from './addresses.ts'
import { loadAbout } from '../texts/load.ts'
import { Fetched } from './frame/Fetched.tsx'
import type { Words } from './frame/language.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(at: AboutPlace, language: Words['language']) {
  const [{ AboutScreen }, { LicencesScreen }, texts, listed] = await Promise.all([
    import('../about/AboutScreen.tsx'),
    import('../about/LicencesScreen.tsx'),
    loadAbout(language),
    at === 'licences' ? fetchLicences() : [],
  ])
  return { AboutScreen, LicencesScreen, texts, listed }
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

/** What is promised, for whom it works, and what it is made of. */
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
