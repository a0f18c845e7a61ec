/** What is said of new versions, and of working without a network. */
export interface UpdateTexts {
  readonly waiting: string
  readonly take: string
  readonly taking: string
  /** a new version was taken, and comes on the next page */
  readonly follows: string
  /** it cannot come yet, for what was answered is not kept */
  readonly unsaved: string
  /** a part of the program comes only with the new version, and something is half typed here */
  readonly typing: string
  /** a part of the program is not on the server, and loading anew did not help */
  readonly missing: string
  readonly reload: string
  readonly offline: string
}
