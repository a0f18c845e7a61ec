/** Where a link stands for a source that can be read by everybody. */
export interface Source {
  readonly kind: SourceKind
  readonly links: readonly string[]
}

/** What a rule or a number can rest on, in the order in which it is listed. */
export const sourceKinds = ['judgement', 'parts', 'rulesOfThumb', 'publicSources'] as const
export type SourceKind = (typeof sourceKinds)[number]

const of = (kind: SourceKind, ...links: readonly string[]): Source => ({ kind, links })

/**
 * Everything that rules and numbers rest on: our own judgement, a part or a rule of thumb of the description of the
 * field, or a public source. What each is stands in the texts under its id. A public source tells why a rule points in
 * a direction; how many points that is worth is our own judgement everywhere.
 */
export const sources = {
  own: of('judgement'),
  cases: of('judgement'),
  practice: of('judgement'),

  A: of('parts'),
  B: of('parts'),
  D: of('parts'),
  E: of('parts'),

  R1: of('rulesOfThumb'),
  R2: of('rulesOfThumb'),
  R3: of('rulesOfThumb'),
  R4: of('rulesOfThumb'),
  R5: of('rulesOfThumb'),
  R6: of('rulesOfThumb'),
  R7: of('rulesOfThumb'),
  R8: of('rulesOfThumb'),
  R9: of('rulesOfThumb'),
  R11: of('rulesOfThumb'),

  S1: of('publicSources', 'https://verhaarenconsult.nl/kernconcepten/vierde-orde-vernieuwing/'),
  S3: of('publicSources', 'https://verhaarenconsult.nl/kernconcepten/de-zelflerende-stad/'),
  S4: of(
    'publicSources',
    'https://platformoverheid.nl/artikel/radicaal-chaotische-samenleving-vraagt-langzaam-leiderschap/',
  ),
  S8: of(
    'publicSources',
    'https://m.managementboek.nl/magazine/preview/4397/preview-werken-aan-de-wakkere-stad-de-3-decentralisaties',
  ),
  S10: of('publicSources', 'https://verhaarenconsult.nl'),
  S12: of('publicSources', 'https://doi.org/10.1080/14767333.2010.488323'),
  S13: of('publicSources', 'https://wial-usa.org/action-learning/'),
  S14: of('publicSources', 'https://associatedevelopmentsolutions.com/facilitated-action-learning-sets/'),
  S16: of('publicSources', 'https://adoc.pub/coaching-in-action-learning-stijl.html'),
  S17: of('publicSources', 'https://doi.org/10.1177/0149206309352880'),
  S18: of('publicSources', 'https://studylib.net/doc/8875132'),
  S19: of(
    'publicSources',
    'https://en.wikipedia.org/wiki/World_café_(conversation)',
    'https://workshopweaver.com/en/facilitation-methods/world-cafe',
  ),
  S20: of(
    'publicSources',
    'https://hettransformatievemodel.nl/open-space-technology-ost/',
    'https://facesoflearning.net/how-do-we-create-more-learning-environments/experiment-with-open-space-technology/',
  ),
  S21: of(
    'publicSources',
    'https://5dok.net/article/deep-democracy-conclusie-en-samenvatting.yd7m861e',
    'https://bouckaert.nu/over-deep-democracy/',
  ),
  S22: of(
    'publicSources',
    'https://aurelievaltat.eu/the-social-labs-revolution-another-way-of-dealing-with-complex-social-problems/',
    'https://ssir.org/articles/entry/a_messy_solution_to_messy_problems',
  ),
  S23: of('publicSources', 'https://lsabewoners.nl/hoe-werkt-asset-based-community-development-abcd/'),
  S24: of('publicSources', 'https://schiedam.nl/a-tot-z/participatieladder'),
  S25: of('publicSources', 'https://jpwcomm.com/blog/iap2-spectrum'),
  S31: of(
    'publicSources',
    'https://opennieuwsbank.nl/bericht/2002/05/23/X188-brief-financien-inzake-verkenning-van-mogelijkheid.html',
  ),
  S32: of('publicSources', 'https://lokaleregelgeving.overheid.nl/CVDR735278/1'),
  S36: of('publicSources', 'https://waterland.nl/inkoop-en-aanbesteding/drempelbedragen'),
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
export const sourceIds = Object.keys(sources) as SourceId[]

const isSourceId = (id: string): id is SourceId => id in sources

/** The sources that a row names, separated by commas. Throws for one that does not exist. */
export const sourcesIn = (source: string): SourceId[] =>
  source.split(', ').map((id) => {
    if (!isSourceId(id)) throw new Error(`no such source: ${id}`)
    return id
  })
