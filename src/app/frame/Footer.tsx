import type { ReactNode } from 'react'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import { aboutPlaces, hrefOf, ruleHref, type AboutPlace } from '../addresses.ts'

/** What who answers a question may want to look up; what else there is would only draw away from it. */
const whileAnswering: readonly AboutPlace[] = ['words', 'promises', 'access']

/** The foot of every page: whether all is saved, what can be done with it, and the way to all else. */
export function Footer({
  shell,
  answering,
  said,
  restart,
  offline,
}: {
  shell: ShellTexts
  /** whether a question is on screen */
  answering: boolean
  /** what is said about saving */
  said: string
  /** to begin again, where something was filled in */
  restart: ReactNode
  /** that the network is not needed any more */
  offline: ReactNode
}) {
  const about = (places: readonly AboutPlace[]) =>
    places.map((at) => [hrefOf({ at }), shell.about[at]] as const)
  const ways: readonly (readonly [href: string, label: string])[] = answering
    ? about(whileAnswering)
    : [
        [hrefOf({ at: 'call' }), shell.call.link],
        [hrefOf({ at: 'dossiers' }), shell.desk.dossiers],
        [hrefOf({ at: 'handover' }), shell.desk.handover],
        [ruleHref(''), shell.rules.title],
        [hrefOf({ at: 'practice' }), shell.settings.title],
        ...about(aboutPlaces),
      ]
  return (
    <footer className="footer">
      <p className="saving">{said}</p>
      {restart}
      <nav aria-label={shell.footer.ways}>
        <ul className="links">
          {ways.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="sources">{shell.footer.sources}</p>
      {offline}
    </footer>
  )
}
