/** Vite tells by this that a part of the program did not come. */
export const MISSING_PART = 'vite:preloadError'

/** Tells the same of what is fetched in another way than by Vite: in a worker. */
export const tellMissingPart = (): boolean => dispatchEvent(new Event(MISSING_PART))
