/** What the prover uses of logic-solver, which comes without types. */
declare module 'logic-solver' {
  export type Formula = string | object
  export type Bits = object
  export interface Solution {
    getTrueVars(): string[]
  }
  export interface Solver {
    require(...formulas: Formula[]): void
    solveAssuming(formula: Formula): Solution | null
  }
  const logic: {
    readonly Solver: new () => Solver
    readonly TRUE: Formula
    readonly or: (...formulas: Formula[]) => Formula
    readonly and: (...formulas: Formula[]) => Formula
    readonly not: (formula: Formula) => Formula
    readonly implies: (a: Formula, b: Formula) => Formula
    readonly equiv: (a: Formula, b: Formula) => Formula
    readonly xor: (a: Formula, b: Formula) => Formula
    readonly atMostOne: (...formulas: Formula[]) => Formula
    readonly sum: (...formulas: Formula[]) => Bits
    readonly weightedSum: (formulas: Formula[], weights: number[]) => Bits
    readonly constantBits: (value: number) => Bits
    readonly lessThanOrEqual: (a: Bits, b: Bits) => Formula
  }
  export default logic
}
