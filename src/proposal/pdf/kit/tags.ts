export type Role =
  | 'Artifact'
  | 'BlockQuote'
  | 'Caption'
  | 'Figure'
  | 'H1'
  | 'H2'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'Link'
  | 'P'
  | 'TD'
  | 'TH'
  | 'TOC'
  | 'TOCI'
  | 'TR'
  | 'Table'
  | 'Title'

/** What a piece is, for a layer that writes tags. react-pdf itself passes over it. */
export const is = (role: Role, more: { alt?: string; scope?: 'Column' | 'Row' } = {}) => ({ role, ...more })
