import { useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { contrastWithWhite } from '../../practice/contrast.ts'
import { checkLogoUrl, type LogoFault } from '../../practice/logo.ts'
import { sayNumber } from '../../texts/say.ts'
import { readLogo } from './logoFile.ts'
import type { Saying } from './PracticeForm.tsx'
import { describedBy, SettingFrame, SettingGroup } from './SettingField.tsx'
import { asSentence, type SettingsWords } from './saySettings.ts'
import type { SvgFault } from './svgLogo.ts'
import type { TypedPractice } from './typedPractice.ts'

/** How well running text must stand out. Source: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5

export function LookFields(saying: Saying) {
  return (
    <>
      <ColourField {...saying} />
      <LogoField {...saying} />
    </>
  )
}

/** The house colour, with what is to be thought of it while it is chosen. */
function ColourField({ words: { settings, language }, errorOf }: Saying) {
  const { register, setValue } = useFormContext<TypedPractice>()
  const typed = useWatch<TypedPractice, 'colour'>({ name: 'colour' }).trim()
  const colour = /^#[0-9a-f]{6}$/i.test(typed) ? typed.toLowerCase() : undefined
  const { look, fields, optional } = settings
  const framed = { id: 'colour', ...fields.colour, optional, error: errorOf('colour') }
  const contrast = colour === undefined ? undefined : contrastWithWhite(colour)
  // Down, so that what falls just short never reads as if it were enough.
  const said = contrast === undefined ? '' : sayNumber(Math.floor(contrast * 10) / 10, language)
  return (
    <SettingFrame {...framed}>
      <div className="amount">
        <input
          className="input input--number"
          type="text"
          autoComplete="off"
          spellCheck={false}
          id="colour"
          aria-invalid={framed.error !== undefined}
          aria-describedby={`${describedBy(framed)} colour-verdict`}
          {...register('colour')}
        />
        <input
          className="colour"
          type="color"
          aria-label={look.pick}
          value={colour ?? '#0b4f5c'}
          onChange={(event) => setValue('colour', event.currentTarget.value, { shouldDirty: true })}
        />
      </div>
      <p id="colour-verdict" role="status" className="verdict">
        {typed === ''
          ? look.noColour
          : contrast === undefined
            ? ''
            : contrast >= LEAST_CONTRAST
              ? look.readable(said)
              : look.tooPale(said)}
      </p>
      {colour !== undefined && (
        <figure className="preview">
          <div className="sheet">
            <p style={{ color: colour, borderColor: colour }}>{look.previewText}</p>
          </div>
          <figcaption>{look.preview}</figcaption>
        </figure>
      )}
    </SettingFrame>
  )
}

function sayLogoFault(fault: LogoFault | SvgFault, { settings: { look }, practice }: SettingsWords): string {
  return fault === 'svgBroken' || fault === 'svgActive' || fault === 'svgOutside'
    ? look[fault]
    : practice.faults[fault]
}

/** The logo: looked into as soon as it is chosen; one that is refused leaves the one that was there. */
function LogoField({ words, errorOf }: Saying) {
  const { setValue } = useFormContext<TypedPractice>()
  const logo = useWatch<TypedPractice, 'logo'>({ name: 'logo' })
  const [fault, setFault] = useState<LogoFault | SvgFault>()
  const [removed, setRemoved] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const { look, fields, optional } = words.settings
  const checked = logo === '' ? undefined : checkLogoUrl(logo)
  const choose = async (file: File) => {
    const read = await readLogo(file)
    setRemoved(false)
    setFault(read.ok ? undefined : read.fault)
    if (read.ok) setValue('logo', read.logo, { shouldDirty: true })
  }
  return (
    <SettingGroup
      id="logo-field"
      {...fields.logo}
      optional={optional}
      error={fault === undefined ? errorOf('logo') : asSentence(sayLogoFault(fault, words))}
    >
      {logo !== '' && (
        <figure className="preview">
          <div className="sheet">
            <img src={logo} alt={look.alt} />
          </div>
        </figure>
      )}
      <p role="status" className="verdict">
        {checked?.ok ? look.taken(checked.width, checked.height) : removed ? look.removed : ''}
      </p>
      <div className="side-by-side">
        <label className="button button--second file">
          <input
            className="visually-hidden"
            type="file"
            id="logo"
            aria-label={logo === '' ? look.choose : look.another}
            ref={chooser}
            accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
            aria-describedby={fault === undefined ? 'logo-field-hint' : 'logo-field-error logo-field-hint'}
            onChange={(event) => {
              const field = event.currentTarget
              const [file] = field.files ?? []
              if (file)
                void choose(file)
                  .catch(() => setFault('logoBroken'))
                  // Emptied, so that the same file can be chosen again after it was mended.
                  .finally(() => (field.value = ''))
            }}
          />
          {/* It is the name already: it would be heard twice. */}
          <span aria-hidden="true">{logo === '' ? look.choose : look.another}</span>
        </label>
        {logo !== '' && (
          <button
            className="link"
            type="button"
            onClick={() => {
              setValue('logo', '', { shouldDirty: true })
              setFault(undefined)
              setRemoved(true)
              chooser.current?.focus()
            }}
          >
            {look.remove}
          </button>
        )}
      </div>
    </SettingGroup>
  )
}
