/** Stands in for the hyphenation that react-pdf has of its own in the build: our words come to it cut. */
export const syllables = (word: string): string[] => [word]
