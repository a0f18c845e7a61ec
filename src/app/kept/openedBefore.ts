const KEY = 'dossier'

/** The dossier of who never was at the desk: there is only this one. */
export const FIRST = 'first'

/**
 * The dossier that this tab was in, or else the one that was opened last on this device. No answer stands in it, so it
 * may live where a device that keeps nothing simply forgets it.
 */
export function dossierOpenedBefore(): string {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? FIRST
  } catch {
    // Storage is blocked: there is no other dossier either.
    return FIRST
  }
}

export function rememberOpened(dossier: string): void {
  try {
    sessionStorage.setItem(KEY, dossier)
    localStorage.setItem(KEY, dossier)
  } catch {
    // Storage is blocked: it holds until the window closes.
  }
}
