import type { Compiler } from "webpack";

export interface BudgetOptions {
  readonly page?: string;
  readonly limit?: number;
}

export const FIRST_JAVASCRIPT_LIMIT: number;
export class FirstJavascriptBudget {
  constructor(options?: BudgetOptions);
  apply(compiler: Compiler): void;
}
