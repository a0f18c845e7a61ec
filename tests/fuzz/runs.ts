/** How often a property is tried: a fixed number in the usual tests, many times that in `npm run fuzz`. */
export const runs = (usual: number): number => usual * Number(process.env['FUZZ'] ?? 1)
