const KEY = 'call-letters'

/**
 * Whether single letters do something in the call. Who speaks to the computer turned them off for good: a letter in a
 * spoken word would act. Not an answer, so it may live where a device that keeps nothing simply forgets it.
 */
export function rememberedLetters(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    // Storage is blocked: on, as for everybody who did not choose.
    return true
  }
}

export function rememberLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Storage is blocked: the choice holds until the window closes.
  }
}
