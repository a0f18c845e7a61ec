import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { update as english } from '../../texts/en/update.ts'
import { update as dutch } from '../../texts/nl/update.ts'
import type { Language } from '../../texts/texts.ts'
import { MISSING_PART } from '../../ui/missingPart.ts'
import { comeBack } from './comeBack.ts'
import { isHalfTyped } from './halfTyped.ts'
import type { Saving } from '../kept/keeping.ts'
import { keepProgram, onVersion, takeVersion, versionState } from './newVersion.ts'
import { afterMissingPart } from './vanished.ts'
import type { WizardActor } from '../wizardActor.ts'

// Both languages, and both components together: they must be able to speak when nothing can be fetched any more.
const texts: Readonly<Record<Language, typeof dutch>> = { nl: dutch, en: english }

interface UpdateLineProps {
  readonly language: Language
  readonly saving: Pick<Saving, 'dossiers' | 'status'>
  readonly actor: WizardActor
  /** the address of what is on screen */
  readonly path: string
  /** a part of the program did not come before this one did */
  readonly isMissing: boolean
  /** there is something here that a reload would end, such as the way back from an erasure */
  readonly holdsBack: boolean
}

/**
 * Says that there is a new version, and brings it: when somebody asks for it, and in the other tabs at their next page.
 * Never while somebody is at work, and never before what they said is kept.
 */
export function UpdateLine(props: UpdateLineProps) {
  const { language, saving, actor, path, isMissing, holdsBack } = props
  const { version } = useSyncExternalStore(onVersion, versionState)
  const [trouble, setTrouble] = useState<'unsaved' | 'typing' | 'missing'>()
  const [pressed, setPressed] = useState(false)
  const [wasMissing] = useState(isMissing)
  const touched = useRef(document.activeElement?.matches('input, textarea, select') ?? false)
  const line = useRef<HTMLParagraphElement>(null)
  // It is said on arriving at a page: nothing moves under the hand of who is at work there.
  const [said, setSaid] = useState(false)
  if (version === 'taken' && !said) setSaid(true)
  const words = texts[language]

  const reload = useEffectEvent(async (isAsked = false) => {
    if (!isAsked && (holdsBack || isHalfTyped())) return
    setTrouble((await comeBack(saving, actor)) ? undefined : 'unsaved')
  })

  const missing = useEffectEvent(async () => {
    const after = await afterMissingPart()
    if (after === 'say') setTrouble('missing')
    // Whoever is typing here says when: what they came for cannot be had before that.
    if (after === 'reload' && isHalfTyped()) setTrouble('typing')
    else if (after === 'reload') await reload()
  })

  useEffect(() => {
    void keepProgram()
    if (wasMissing) void missing()
    const touch = ({ target }: Event) => {
      // Whoever asks for the new version is not at work in the page.
      if (!(target instanceof Node && line.current?.contains(target))) touched.current = true
    }
    const signs = ['keydown', 'pointerdown', 'drop'] as const
    for (const sign of signs) addEventListener(sign, touch, { capture: true })
    const onMissing = () => void missing()
    addEventListener(MISSING_PART, onMissing)
    return () => {
      for (const sign of signs) removeEventListener(sign, touch, { capture: true })
      removeEventListener(MISSING_PART, onMissing)
    }
  }, [wasMissing])

  useEffect(() => {
    if (version === 'waiting' && !touched.current) setSaid(true)
    if (version !== 'taken') return undefined
    if (pressed) void reload()
    // Nobody sees it, and nobody did anything here.
    const whenHidden = () => {
      if (document.visibilityState === 'hidden' && !touched.current) void reload()
    }
    whenHidden()
    document.addEventListener('visibilitychange', whenHidden)
    return () => document.removeEventListener('visibilitychange', whenHidden)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what else it reads counts at the moment the version changes
  }, [version])

  const arrived = useRef(path)
  useEffect(() => {
    if (arrived.current === path) return
    arrived.current = path
    touched.current = false
    setTrouble(undefined)
    if (versionState().version === 'taken') void reload()
    else if (versionState().version === 'waiting') setSaid(true)
  }, [path])

  if (trouble !== undefined)
    return (
      <div className="notice notice--attention">
        <p>{words[trouble]}</p>
        {trouble !== 'unsaved' && (
          <button className="button button--second" type="button" onClick={() => void reload(true)}>
            {words.reload}
          </button>
        )}
      </div>
    )
  if (version === 'taken' && said)
    return <p className="notice">{pressed && !holdsBack && !isHalfTyped() ? words.taking : words.follows}</p>
  if (version === 'waiting' && said)
    return (
      <p className="notice" ref={line}>
        {words.waiting}{' '}
        <button
          className="link"
          type="button"
          onClick={() => {
            setPressed(true)
            takeVersion()
          }}
        >
          {words.take}
        </button>
      </p>
    )
  return null
}

/** Says that the network is not needed any more. */
export function OfflineLine({ language }: { language: Language }) {
  const { isOffline } = useSyncExternalStore(onVersion, versionState)
  return isOffline ? <p>{texts[language].offline}</p> : null
}
