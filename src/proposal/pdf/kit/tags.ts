import type { ContentRole, Decoration, GroupRole, Tag } from '../tagged/tag.ts'

/** The roles of a text by itself. */
export type TextRole = Exclude<ContentRole, 'Figure' | 'Link'>

/** What a piece is. Pieces that get the same result are parts of one. */
export const is = (role: GroupRole | ContentRole, more: Omit<Tag, 'role'> = {}): { readonly tag: Tag } => ({
  tag: { role, ...more },
})

/** A piece that says nothing by itself. */
export const isDecoration = (
  decoration: Exclude<Decoration['decoration'], 'Repeated'>,
): { readonly tag: Decoration } => ({ tag: { decoration } })
