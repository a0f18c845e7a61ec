/** Roles of pieces that hold other pieces. */
export type GroupRole = 'BlockQuote' | 'Div' | 'L' | 'LI' | 'TOC' | 'TOCI' | 'TR' | 'Table'

const contentRoles = ['Caption', 'Figure', 'H1', 'H2', 'H3', 'LBody', 'Lbl', 'Link', 'P', 'TD', 'TH'] as const
/** Roles of pieces that hold text or a picture, and no other roles. */
export type ContentRole = (typeof contentRoles)[number]

/** Roles that no piece of the layout has, because what they hold does not lie in one box. */
export type WrapperRole = 'Reference' | 'TBody' | 'THead'

/** What a piece is to who cannot see it. Pieces that share one `Tag` object are parts of the same element. */
export interface Tag {
  readonly role: GroupRole | ContentRole
  /** a role between this piece and the piece that holds it; neighbours share it */
  readonly within?: WrapperRole
  /** a picture, or where a link leads, in words */
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'Disc' | 'None'
}

/** What who cannot see it does not miss: ornament, and what every page repeats. */
export interface Decoration {
  readonly decoration: 'Footer' | 'Header' | 'Ornament' | 'Repeated'
}

export const isDecoration = (tag: Tag | Decoration): tag is Decoration => 'decoration' in tag

export const holdsContent = ({ role }: Tag): boolean => (contentRoles as readonly string[]).includes(role)
