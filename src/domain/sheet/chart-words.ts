import type { TaskClass } from "../attain/task-class";

/** Words of the sheet "Biểu đồ". */
export interface ChartWords {
  readonly title: string;
  readonly attainment: ChartTableWords & { readonly columns: readonly [string, string, string] };
  readonly tasks: ChartTableWords & {
    readonly columns: readonly [string, string, string];
    readonly classes: Readonly<Record<TaskClass, string>>;
  };
  readonly trend: ChartTableWords & { readonly columns: readonly [string, string, string] };
}

interface ChartTableWords {
  /** Name of the chart object in the workbook. */
  readonly name: string;
  readonly title: string;
  /** Under the heading: what is counted. */
  readonly note: string;
}
