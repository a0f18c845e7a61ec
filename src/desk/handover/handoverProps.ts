import type { WrittenLink } from '../../dossier/file/link.ts'
import type { HandoverTexts } from '../../texts/handoverTexts.ts'
import type { Language } from '../../texts/texts.ts'

/** A file that was made, and how many events had to stay behind. */
export interface MadeFile {
  readonly file: File
  readonly leftOut: number
}

export interface HandoverProps {
  readonly texts: HandoverTexts
  readonly language: Language
  /** comes before what is wrong, for who does not see its colour */
  readonly errorTitle: string
  /** whether there is anything to hand over */
  readonly holdsAnything: boolean
  /** whether this browser keeps anything */
  readonly keeps: boolean
  /** how many offers were released in this dossier */
  readonly offers: number
  /** where this tool stands, to be told in a mail */
  readonly address: string
  readonly proposalHref: string
  /** what is to be said about backups; undefined while there is nothing to say */
  readonly reminder: string | undefined
  readonly makePassphrase: () => string
  /** whether the device can hand a file to another program */
  readonly canShare: (file: File) => boolean
  readonly onShare: (file: File) => Promise<void>
  readonly onFile: (withPdfs: boolean, passphrase: string | undefined) => Promise<MadeFile>
  /** Tells which part of it is done, from 0 to 1. Rejects with a `TooLargeError` when it would not open again. */
  readonly onBackup: (passphrase: string | undefined, onPart: (part: number) => void) => Promise<MadeFile>
  readonly onLink: (withWords: boolean, passphrase: string | undefined) => Promise<WrittenLink>
  /** where a file is opened */
  readonly children: React.ReactNode
}
