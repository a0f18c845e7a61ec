import { remember, remembered } from '../remembered.ts'

const NAME = 'call-letters'

/**
 * Whether single letters do something in the call. Who speaks to the computer turned them off for good: a letter in a
 * spoken word would act.
 */
export const rememberedLetters = (): boolean => remembered(NAME) !== 'off'

export const rememberLetters = (on: boolean): void => remember(NAME, on ? undefined : 'off')
